import type { Arena, Stretch } from '@/lib/tone/encoder/arena';
import type { EncoderFile } from '@/lib/tone/encoder/encoder-file';

export type Tensor = Stretch;

/** The encoder's weights in the kernel's memory, by what they are for. Matrices lie as matmul.wat reads them. */
export interface Tensors {
  readonly project: Tensor;
  readonly projectBias: Tensor;
  readonly scale: Tensor;
  readonly shift: Tensor;
  /** Two layers a branch. */
  readonly layers: readonly Tensor[];
  readonly biases: readonly Tensor[];
  readonly joinedScale: Tensor;
  readonly joinedShift: Tensor;
  readonly combine: Tensor;
  readonly combineBias: Tensor;
  /** From the sum of a mail's pieces to its meaning. */
  readonly deep: readonly Tensor[];
  readonly sentenceHead: readonly Tensor[];
  readonly mailHead: readonly Tensor[];
}

/** Every name of a tensor in the file, with how many numbers it has. */
export const tensorSizes = {
  project: 512 * 768,
  projectBias: 768,
  scale: 768,
  shift: 768,
  layer0: 512 * 256,
  layer1: 512 * 256,
  layer2: 768 * 256,
  layer3: 768 * 256,
  layer4: 1280 * 256,
  layer5: 1280 * 256,
  bias0: 256,
  bias1: 256,
  bias2: 256,
  bias3: 256,
  bias4: 256,
  bias5: 256,
  joinedScale: 1280,
  joinedShift: 1280,
  combine: 1280 * 512,
  combineBias: 512,
  deep0: 512 * 320,
  deep1: 320 * 320,
  deep2: 320 * 512,
  deep3: 512 * 512,
  deep4: 512 * 320,
  deep5: 320 * 512,
  sentenceHead0: 1024 * 128,
  sentenceHead1: 128,
  sentenceHead2: 128 * 8,
  sentenceHead3: 8,
  mailHead0: 1536 * 256,
  mailHead1: 256,
  mailHead2: 256 * 8,
  mailHead3: 8,
} as const;

export type TensorName = keyof typeof tensorSizes;

/** How many numbers the weights are in all. */
export const weightFloats = Object.values(tensorSizes).reduce((sum: number, size) => sum + size, 0);

/** Puts all weights into the arena. */
export function loadTensors(arena: Arena, { tensor }: Pick<EncoderFile, 'tensor'>): Tensors {
  const load = (name: TensorName): Tensor => {
    const stretch = arena.take(tensorSizes[name]);
    tensor(name, stretch.values);
    return stretch;
  };
  const several = (name: 'layer' | 'bias' | 'deep' | 'sentenceHead' | 'mailHead', count: number): readonly Tensor[] =>
    Array.from({ length: count }, (_, index) => load(`${name}${index}` as TensorName));
  return {
    project: load('project'),
    projectBias: load('projectBias'),
    scale: load('scale'),
    shift: load('shift'),
    layers: several('layer', 6),
    biases: several('bias', 6),
    joinedScale: load('joinedScale'),
    joinedShift: load('joinedShift'),
    combine: load('combine'),
    combineBias: load('combineBias'),
    deep: several('deep', 6),
    sentenceHead: several('sentenceHead', 4),
    mailHead: several('mailHead', 4),
  };
}
