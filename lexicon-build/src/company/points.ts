/** Dimensions of every vector. */
export const DIMENSIONS = 100;

/**
 * Vectors of length one, behind each other. All sums over them run in one fixed order and use nothing but `+ - * /` and square roots,
 * which IEEE 754 rounds alike everywhere: the same vectors give the same classes on every machine.
 */
export interface Points {
  readonly count: number;
  readonly values: Float64Array;
}

export function noPoints(count: number): Points {
  return { count, values: new Float64Array(count * DIMENSIONS) };
}

/** The first `count` points; a view, no copy. */
export function firstOf({ values }: Points, count: number): Points {
  return { count, values: values.subarray(0, count * DIMENSIONS) };
}

/** Cosine of two points. Four sums at once, since one would wait for itself at every step. */
export function cosine({ values: left }: Points, at: number, { values: right }: Points, other: number): number {
  let l = at * DIMENSIONS;
  let r = other * DIMENSIONS;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (const end = l + DIMENSIONS; l < end; l += 4, r += 4) {
    a += (left[l] as number) * (right[r] as number);
    b += (left[l + 1] as number) * (right[r + 1] as number);
    c += (left[l + 2] as number) * (right[r + 2] as number);
    d += (left[l + 3] as number) * (right[r + 3] as number);
  }
  return a + b + (c + d);
}

export function copyPoint(from: Points, at: number, to: Points, target: number): void {
  to.values.set(from.values.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS), target * DIMENSIONS);
}

export function addPoint(from: Points, at: number, to: Points, target: number): void {
  for (let d = 0; d < DIMENSIONS; d++) {
    const sum = (to.values[target * DIMENSIONS + d] as number) + (from.values[at * DIMENSIONS + d] as number);
    to.values[target * DIMENSIONS + d] = sum;
  }
}

/** Gives a vector that is not all zero the length one. */
export function normalise(points: Points, at: number): void {
  const vector = points.values.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS);
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  if (length === 0) return;
  for (let d = 0; d < DIMENSIONS; d++) vector[d] = (vector[d] as number) / length;
}
