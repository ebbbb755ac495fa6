/** Dimensions of every vector. */
export const DIMENSIONS = 100;

/**
 * Vectors of length one, behind each other. All sums over them run in one fixed order and use nothing but `+ - * /` and
 * square roots, which IEEE 754 rounds alike everywhere: the same vectors give the same classes on every machine.
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

/** One point; a view, no copy. */
export function vectorOf({ values }: Points, at: number): Float64Array {
  return values.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS);
}

/** Cosine of a vector and a point. Four sums at once, since one would wait for itself at every step. */
export function cosine(vector: Float64Array, { values }: Points, at: number): number {
  let other = at * DIMENSIONS;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let own = 0; own < DIMENSIONS; own += 4, other += 4) {
    a += (vector[own] as number) * (values[other] as number);
    b += (vector[own + 1] as number) * (values[other + 1] as number);
    c += (vector[own + 2] as number) * (values[other + 2] as number);
    d += (vector[own + 3] as number) * (values[other + 3] as number);
  }
  return a + b + (c + d);
}

export function copyPoint(from: Points, at: number, to: Points, target: number): void {
  vectorOf(to, target).set(vectorOf(from, at));
}

export function addPoint(from: Points, at: number, to: Points, target: number): void {
  const [added, sum] = [vectorOf(from, at), vectorOf(to, target)];
  for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) + (added[d] as number);
}

/** Gives a vector that is not all zero the length one. */
export function normalise(points: Points, at: number): void {
  const vector = vectorOf(points, at);
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  if (length === 0) return;
  for (let d = 0; d < DIMENSIONS; d++) vector[d] = (vector[d] as number) / length;
}
