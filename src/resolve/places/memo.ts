import type { Lexicon } from '../../lexicon/types.ts';

/** More forms than that and the memory starts afresh: it must not grow with the corpus. */
const LIMIT = 20_000;

/**
 * Remembers what is worked out of a name and the lexicon alone: names come again and again, in an article and in the
 * next one. It changes nothing but speed.
 */
export function remembered<T>(
  workOut: (name: string, lexicon: Lexicon) => T,
): (lexicon: Lexicon) => (name: string) => T {
  const memories = new WeakMap<Lexicon, (name: string) => T>();
  return (lexicon) => {
    const known = memories.get(lexicon) ?? memory(workOut, lexicon);
    memories.set(lexicon, known);
    return known;
  };
}

function memory<T>(workOut: (name: string, lexicon: Lexicon) => T, lexicon: Lexicon): (name: string) => T {
  const results = new Map<string, T>();
  return (name) => {
    const known = results.get(name);
    if (known !== undefined) return known;
    if (results.size >= LIMIT) results.clear();
    const result = workOut(name, lexicon);
    results.set(name, result);
    return result;
  };
}
