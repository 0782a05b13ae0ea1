import { createEncoder, type Encoder } from '@/lib/tone/encoder/encoder';
import { openEncoderFile } from '@/lib/tone/encoder/encoder-file';

/** The files that an encoder is made of, as they lie in `public/models`. */
export const encoderFiles = { weights: 'models/encoder.dat', kernel: 'models/matmul.wasm' } as const;

/** The encoder from its files. Rejects where a file is missing or of another version, the kernel can't run, or memory is short. */
export async function readEncoderBy(read: (path: string) => Promise<Uint8Array>): Promise<Encoder> {
  const [weights, kernel] = await Promise.all([read(encoderFiles.weights), read(encoderFiles.kernel)]);
  const file = openEncoderFile(weights);
  if (file === undefined) throw new RangeError('not an encoder');
  return createEncoder(file, await WebAssembly.compile(new Uint8Array(kernel)));
}
