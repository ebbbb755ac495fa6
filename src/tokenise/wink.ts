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
let fed = new Set<string>();

/** Loaded when the first article comes: a command that tokenises nothing does not pay for it. */
function instance(): Wink {
  if (wink === null || fed.size > WORDS_AN_INSTANCE) {
    const require = createRequire(import.meta.url);
    const create = require('wink-nlp') as (model: unknown, pipe: string[]) => Wink;
    wink = create(require('wink-eng-lite-web-model'), ['pos']);
    fed = new Set();
  }
  return wink;
}

/**
 * Parts of speech of one sentence's or paragraph's tokens, one each. Anything but a plain word stands in
 * for its class, so that the tagger sees the sentence's build and its memory stays flat.
 */
export function partsOfSpeech(tokens: readonly string[]): Pos[] {
  const nlp = instance();
  const shown = tokens.map(surrogate);
  for (const word of shown) fed.add(word);
  const doc = nlp.readDoc(shown.join(' '));
  const tags = doc.tokens().out(nlp.its.pos) as Pos[];
  const spaces = doc.tokens().out(nlp.its.precedingSpaces) as string[];
  const firstOfWord = tags.filter((_, i) => i === 0 || spaces[i] !== '');
  return tokens.map((_, i) => firstOfWord[i] ?? 'X');
}

function surrogate(word: string): string {
  if (PLAIN_WORD.test(word)) return word.replace('’', "'");
  if (/^\p{N}/u.test(word)) return /\p{L}$/u.test(word) ? '1st' : '10';
  if (/^\p{Lu}.*\p{L}/u.test(word)) return word.endsWith('.') ? abbreviation(word) : 'London';
  if (/^\p{L}/u.test(word)) return 'word';
  if (/^[.!?…]/u.test(word)) return '.';
  if (/^["“”«»„`'’‘]/u.test(word)) return '"';
  if (word === ',' || word === ';' || word === ':' || word === '(' || word === ')') return word;
  return '-';
}

const abbreviation = (word: string): string => (/^(?:Mr|Mrs|Ms|Dr)\.$/u.test(word) ? word.slice(0, -1) : 'London');
