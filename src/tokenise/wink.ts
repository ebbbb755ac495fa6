import { createRequire } from 'node:module';
import type { Pos } from '../model/document.ts';
import { FormMemo } from '../model/word-form.ts';
import type { RawToken } from './words.ts';

type Its = Record<string, unknown>;
interface WinkDoc {
  tokens(): { out(its: unknown): unknown[] };
}
interface Wink {
  readDoc(text: string): WinkDoc;
  its: Its;
}

/** Parts of a language model, by name; each is a function that reads it. */
type Model = Readonly<Record<string, unknown>> & { readonly metaCER: () => unknown };

const require = createRequire(import.meta.url);
let english: Model | null = null;

/**
 * The model's part for entities, which we do not use, wraps itself in one more layer of JSON whenever it is read, and
 * doubles: after two dozen taggers no string could hold it. So it is read once.
 */
function englishModel(): Model {
  if (english === null) {
    const model = require('wink-eng-lite-web-model') as Model;
    const entities = model.metaCER();
    english = { ...model, metaCER: () => entities };
  }
  return english;
}

/** No English word is longer (46 letters); the tagger's time grows with the square of a word's length. */
const PLAIN_WORD = /^(?:\p{L}{1,60}|['’]\p{L}{1,2})$/u;

/**
 * wink-nlp keeps every unknown word for ever, and what it has kept changes how it splits later texts. So
 * it is given tokens that it cannot split differently twice — each word on its own between blanks — and the
 * vocabulary takes a new tagger before it has kept too much; neither can be seen from outside.
 */
export class Tagger {
  private readonly wink: Wink;

  /** Loads wink-nlp when the first article comes: a command that tokenises nothing does not pay for it. */
  constructor() {
    const create = require('wink-nlp') as (model: Model, pipe: string[]) => Wink;
    this.wink = create(englishModel(), ['pos']);
  }

  /** Parts of speech of an article's tokens, one each. The tagger looks no farther than a break between paragraphs. */
  partsOfSpeech(paragraphs: readonly (readonly RawToken[])[]): Pos[] {
    const { its } = this.wink;
    const shown: string[] = [];
    for (const tokens of paragraphs) {
      shown.push(BREAK);
      for (const { form } of tokens) shown.push(SHOWN.of(form));
    }
    const words = this.wink.readDoc(shown.join(' ')).tokens();
    const tags = words.out(its.pos) as Pos[];
    const whole = tags.length === shown.length ? tags : firstOfWords(tags, words.out(its.precedingSpaces) as string[]);
    return whole.filter((tag) => tag !== 'SPACE');
  }
}

/** Tagged as space. */
const BREAK = '\n';

/** Where a word was split after all ("cannot"), the tag of its first part is the word's. */
const firstOfWords = (tags: readonly Pos[], spaces: readonly string[]): Pos[] =>
  tags.filter((_, i) => i === 0 || spaces[i] !== '');

/**
 * What the tagger is shown of each word. Anything but a plain word stands in for its class, so that the tagger sees the
 * sentence's build and its memory stays flat.
 */
const SHOWN = new FormMemo((form) => standIn(form.text));

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
