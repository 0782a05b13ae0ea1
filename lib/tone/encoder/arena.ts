/** A stretch of the kernel's memory: where it begins, in bytes, and a view of it. */
export interface Stretch {
  readonly at: number;
  readonly values: Float32Array;
}

/** The kernel and the memory it works on. */
export interface Arena {
  /** A stretch of so many floats, all 0, that stays where it is. */
  take(floats: number): Stretch;
  /** `out = a · w`; see matmul.wat. `stride`: floats from one row of `a` to the next. Rows are rounded up to four. */
  multiply(order: { a: Stretch; stride: number; w: Stretch; out: Stretch; rows: number; inner: number; columns: number }): void;
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  matmul(a: number, stride: number, w: number, out: number, rows: number, inner: number, columns: number): void;
}

const pageBytes = 65_536;
const bytesEach = 4;

/** Room for `floats` in all. Throws where the machine has no memory for it. */
export function createArena(kernel: WebAssembly.Module, floats: number): Arena {
  const { memory, matmul } = new WebAssembly.Instance(kernel).exports as unknown as Exports;
  memory.grow(Math.ceil((floats * bytesEach) / pageBytes));
  let next = 0;
  return {
    take(count) {
      const at = next;
      // Vectors of four begin where they can be read at once.
      next += Math.ceil(count / 4) * 4 * bytesEach;
      return { at, values: new Float32Array(memory.buffer, at, count) };
    },
    multiply: ({ a, stride, w, out, rows, inner, columns }) =>
      matmul(a.at, stride, w.at, out.at, Math.ceil(rows / 4) * 4, inner, columns),
  };
}
