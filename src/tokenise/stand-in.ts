/** No English word is longer (46 letters); the time that wink-nlp takes grows with the square of a word's length. */
const PLAIN_WORD = /^(?:\p{L}{1,60}|['’]\p{L}{1,2})$/u;

/**
 * What the tagger is shown of a word. Anything but a plain word stands in for its class: so it sees the sentence's build,
 * and learns few words.
 */
export function standIn(word: string): string {
  if (PLAIN_WORD.test(word)) return word.replace('’', "'");
  const negated = NEGATED.exec(word)?.[1];
  if (negated !== undefined) return CLIPPED[negated.toLowerCase()] ?? negated;
  if (/^\p{N}/u.test(word)) return /\p{L}$/u.test(word) ? '1st' : '10';
  if (/^\p{Lu}.*\p{L}/u.test(word)) return word.endsWith('.') ? abbreviation(word) : 'London';
  if (/^\p{L}/u.test(word)) return 'word';
  if (/^[.!?…]/u.test(word)) return '.';
  if (/^["“”«»„`'’‘]/u.test(word)) return '"';
  return /^[,;:()]$/u.test(word) ? word : '-';
}

/** "don't" is tagged as "do". */
const NEGATED = /^(\p{L}{2,})n['’]t$/iu;
const CLIPPED: Readonly<Record<string, string>> = { ca: 'can', sha: 'shall', wo: 'will' };

const abbreviation = (word: string): string => (/^(?:Mr|Mrs|Ms|Dr)\.$/u.test(word) ? word.slice(0, -1) : 'London');
