import { nearestCentre } from './nearest.ts';
import { addPoint, copyPoint, noPoints, normalise, type Points } from './points.ts';

export interface KMeans {
  readonly classes: number;
  readonly rounds: number;
  /** The first centres are drawn from so many of the first points. */
  readonly drawnFrom: number;
  readonly random: () => number;
}

/** Centres of spherical k-means: points go to the centre of the greatest cosine, a centre to the mean of its points. */
export function fitCentres(points: Points, { classes, rounds, drawnFrom, random }: KMeans): Points {
  const draw = (limit: number): number => Math.floor(random() * Math.min(limit, points.count));
  let centres = noPoints(classes);
  for (let centre = 0; centre < classes; centre++) copyPoint(points, draw(drawnFrom), centres, centre);
  for (let round = 0; round < rounds; round++) centres = means(points, centres, () => draw(points.count));
  return centres;
}

/** One round. A centre without points becomes the point that `draw` gives. */
function means(points: Points, centres: Points, draw: () => number): Points {
  const moved = noPoints(centres.count);
  const sizes = new Uint32Array(centres.count);
  for (let point = 0; point < points.count; point++) {
    const centre = nearestCentre(points, point, centres);
    addPoint(points, point, moved, centre);
    sizes[centre] = (sizes[centre] as number) + 1;
  }
  sizes.forEach((size, centre) => {
    if (size === 0) copyPoint(points, draw(), moved, centre);
    normalise(moved, centre);
  });
  return moved;
}
