import { LEANS, packLeans } from '../../../src/lexicon/company.ts';
import { Nearest } from './nearest.ts';
import { cosine, type Points, vectorOf } from './points.ts';

/** Listed words that tell of one, and classes in which they are looked for. */
const NEIGHBOURS = 24;
export const CLASSES_SEARCHED = 4;

/** Parts of the share that one step of a lean stands for: few words are organisations, so that theirs are finer. */
const STEPS = LEANS.map((lean) => (lean === 'organisation' ? 16 : 8));
const HIGHEST = 7;

/** The listed words of each class. */
export function listedByClass(classOf: Uint16Array, labels: Uint8Array, classes: number): number[][] {
  const listed = Array.from({ length: classes }, (): number[] => []);
  labels.forEach((label, word) => {
    if (label !== 0) listed[classOf[word] as number]?.push(word);
  });
  return listed;
}

/** Packed leans of a word, from the listed words of the classes that are nearest to it. */
export function leansFrom(
  points: Points,
  word: number,
  listed: Iterable<readonly number[]>,
  labels: Uint8Array,
): number {
  const vector = vectorOf(points, word);
  const nearest = new Nearest(NEIGHBOURS);
  for (const members of listed) {
    for (const other of members) if (other !== word) nearest.add(other, cosine(vector, points, other));
  }
  const leans = shares(nearest, labels).map((share, lean) => Math.floor(share * (STEPS[lean] as number)));
  return packLeans(leans.map((lean) => Math.min(HIGHEST, lean)));
}

/** Share of the neighbours with each label, weighted by the square of the cosine. */
function shares({ indices, cosines, size }: Nearest, labels: Uint8Array): number[] {
  const sums = LEANS.map(() => 0);
  let total = 0;
  for (let at = 0; at < size; at++) {
    const weight = (cosines[at] as number) * (cosines[at] as number);
    const label = labels[indices[at] as number] as number;
    total += weight;
    for (let lean = 0; lean < LEANS.length; lean++)
      if ((label >>> lean) & 1) sums[lean] = (sums[lean] as number) + weight;
  }
  return sums.map((sum) => (total === 0 ? 0 : sum / total));
}
