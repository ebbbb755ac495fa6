import { CIRCLES, COMPANIES } from '../../../src/lexicon/company.ts';
import { COMPANY_FORM, packCompany } from '../../../src/lexicon/parts/company.ts';
import { writePrintTable } from '../print-table-writer.ts';
import type { Words } from '../words/model.ts';
import { fitCentres } from './k-means.ts';
import { labelOf } from './labels.ts';
import { CLASSES_SEARCHED, leansFrom, listedByClass } from './leans.ts';
import { Nearest, nearestCentre } from './nearest.ts';
import { cosine, firstOf, type Points, vectorOf } from './points.ts';
import { randomFrom } from './random.ts';
import { readVectors, type WordVectors } from './vectors.ts';

/** The commonest words, whose vectors are good: the classes are theirs, the others join them. */
const FITTED = 150_000;
const COMPANY_FIT = { classes: COMPANIES, rounds: 15, drawnFrom: 60_000 };
const CIRCLE_FIT = { classes: CIRCLES, rounds: 40, drawnFrom: COMPANIES };
const SEED = 12_345;

/** `company.bin`, as `openCompany` reads it, from word vectors and what the lists say of their words. */
export function compileCompany(words: Words): Buffer {
  const vectors = readVectors();
  const random = randomFrom(SEED);
  const centres = fitCentres(firstOf(vectors.points, Math.min(FITTED, vectors.points.count)), {
    ...COMPANY_FIT,
    random,
  });
  const circleCentres = fitCentres(centres, { ...CIRCLE_FIT, random });
  const circles = Buffer.from(Array.from({ length: COMPANIES }, (_, at) => nearestCentre(centres, at, circleCentres)));
  return Buffer.concat([circles, writePrintTable(payloads(vectors, centres, words), COMPANY_FORM, (first) => first)]);
}

function* payloads({ keys, points }: WordVectors, centres: Points, words: Words): Generator<[string, number]> {
  const near = nearestClasses(points, centres);
  const classOf = Uint16Array.from(keys, (_, word) => near[word * CLASSES_SEARCHED] as number);
  const labels = Uint8Array.from(keys, (key) => labelOf(words.byKey.get(key)));
  const listed = listedByClass(classOf, labels, COMPANIES);
  for (const [word, key] of keys.entries()) {
    const searched = near.subarray(word * CLASSES_SEARCHED, (word + 1) * CLASSES_SEARCHED);
    const members = Array.from(searched, (at) => listed[at] ?? []);
    yield [key, packCompany((classOf[word] as number) + 1, leansFrom(points, word, members, labels))];
  }
}

/** The classes nearest to each word, `CLASSES_SEARCHED` a word, the nearest first. */
function nearestClasses(points: Points, centres: Points): Uint16Array {
  const found = new Uint16Array(points.count * CLASSES_SEARCHED);
  const nearest = new Nearest(CLASSES_SEARCHED);
  for (let word = 0; word < points.count; word++) {
    const vector = vectorOf(points, word);
    nearest.clear();
    for (let centre = 0; centre < centres.count; centre++) nearest.add(centre, cosine(vector, centres, centre));
    found.set(nearest.indices, word * CLASSES_SEARCHED);
  }
  return found;
}
