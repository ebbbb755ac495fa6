import { cosine, type Points, vectorOf } from './points.ts';

/** The points seen so far that are nearest to one, `limit` at most, the nearest first; of equals the first seen. */
export class Nearest {
  readonly indices: Int32Array;
  readonly cosines: Float64Array;
  size = 0;

  constructor(limit: number) {
    this.indices = new Int32Array(limit);
    this.cosines = new Float64Array(limit);
  }

  clear(): void {
    this.size = 0;
  }

  add(index: number, cosine: number): void {
    const { indices, cosines } = this;
    const isFull = this.size === indices.length;
    if (isFull && cosine <= (cosines[this.size - 1] as number)) return;
    let at = isFull ? this.size - 1 : this.size++;
    for (; at > 0 && (cosines[at - 1] as number) < cosine; at--) {
      cosines[at] = cosines[at - 1] as number;
      indices[at] = indices[at - 1] as number;
    }
    cosines[at] = cosine;
    indices[at] = index;
  }
}

/** Index of the centre that is nearest to a point. */
export function nearestCentre(points: Points, at: number, centres: Points): number {
  const vector = vectorOf(points, at);
  let best = 0;
  let bestCosine = -2;
  for (let centre = 0; centre < centres.count; centre++) {
    const found = cosine(vector, centres, centre);
    if (found <= bestCosine) continue;
    best = centre;
    bestCosine = found;
  }
  return best;
}
