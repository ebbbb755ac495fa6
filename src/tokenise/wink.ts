import { createRequire } from 'node:module';
import type { Pos } from '../model/document.ts';

type Its = Record<string, unknown>;
interface WinkDoc {
  tokens(): { out(its: unknown): unknown[] };
}
interface Wink {
  readDoc(text: string): WinkDoc;
  its: Its;
}

/**
 * wink-nlp keeps every unknown word for ever, and what it has kept changes how it splits later texts. So
 * it is given tokens that it cannot split differently twice — each word on its own between blanks — and a
 * new instance takes over when this many distinct words have gone in; neither can be seen from outside.
 */
const WORDS_AN_INSTANCE = 60_000;
const PLAIN_WORD = /^(?:\p{L}+|['’]\p{L}{1,2})$/u;

let wink: Wink | null = null;
/** What each word is shown as; holds every word that the instance has been fed. */
let shown = new Map<string, string>();

/** Loaded when the first article comes: a command that tokenises nothing does not pay for it. */
function instance(): Wink {
  if (wink === null || shown.size > WORDS_AN_INSTANCE) {
    const require = createRequire(import.meta.url);
    const create = require('wink-nlp') as (model: unknown, pipe: string[]) => Wink;
    wink = create(require('wink-eng-lite-web-model'), ['pos']);
    shown = new Map();
  }
  return wink;
}

/**
 * Parts of speech of a paragraph's tokens, one each. Anything but a plain word stands in for its class, so
 * that the tagger sees the sentence's build and its memory stays flat.
 */
export function partsOfSpeech(tokens: readonly string[]): Pos[] {
  const nlp = instance();
  const words = nlp.readDoc(tokens.map(surrogate).join(' ')).tokens();
  const tags = words.out(nlp.its.pos) as Pos[];
  return tags.length === tokens.length ? tags : firstOfWords(tags, words.out(nlp.its.precedingSpaces) as string[]);
}

/** Where a word was split after all ("cannot"), the tag of its first part is the word's. */
const firstOfWords = (tags: readonly Pos[], spaces: readonly string[]): Pos[] =>
  tags.filter((_, i) => i === 0 || spaces[i] !== '');

function surrogate(word: string): string {
  const known = shown.get(word);
  if (known !== undefined) return known;
  const stand = standIn(word);
  shown.set(word, stand);
  return stand;
}

function standIn(word: string): string {
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
