import { createRequire } from 'node:module';
import type compromise from 'compromise';

/** What a word of a person's name is. */
export type NamePart = 'given' | 'family' | 'unknown';

/** Words remembered; when there are so many, all are forgotten. */
const MOST_REMEMBERED = 20_000;

let remembered = new Map<string, NamePart>();
let nlp: typeof compromise | undefined;

/**
 * Whether compromise takes a folded word for a given or for a family name. It is asked only where the lexicon leaves
 * the word open, once a word; it is loaded with the first question (some 0.15 s) and takes about 0.3 ms to answer.
 */
export function askNamePart(word: string): NamePart {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  nlp ??= createRequire(import.meta.url)('compromise') as typeof compromise;
  const [term] = nlp(word.slice(0, 1).toUpperCase() + word.slice(1)).termList();
  const part = partOf(term?.tags ?? new Set());
  if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
  remembered.set(word, part);
  return part;
}

function partOf(tags: ReadonlySet<string>): NamePart {
  if (tags.has('FirstName') || tags.has('MaleName') || tags.has('FemaleName')) return 'given';
  return tags.has('LastName') ? 'family' : 'unknown';
}
