import type { Document, Sentence } from '../../model/document.ts';
import { Tag } from '../../model/tags.ts';
import { FormMemo, type WordForm } from '../../model/word-form.ts';

/** How capitals are used where a word stands: what a capital is worth as a sign of a name. */
export const MODES = ['running', 'initial', 'title', 'capitals', 'lower'] as const;

export const Mode = { RUNNING: 0, INITIAL: 1, TITLE: 2, CAPITALS: 3, LOWER: 4 } as const;

/** What counts of a token when it is told how a line is laid out. */
const Sign = { WORD: 1, CAPITAL: 2, LONG: 4, ALL_CAPITALS: 8, OPENING: 16, NUMBER: 32, NO_NUMBER: 64 } as const;

const STOP = /^[.!?]/;
const OPENING = /^(?:["“‘'«([*•–—-]|``|''|\.{2,}|…)$/u;
/** Shorter words ("of", "and", "the") are small in titles too. */
const TITLE_WORD = 4;

const SIGNS = new FormMemo(({ text }) => numberSigns(text) | wordSigns(text));

/** Marks below the letters of ASCII are neither. */
function numberSigns(text: string): number {
  const unit = text.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39 ? Sign.NUMBER : unit >= 0x41 ? Sign.NO_NUMBER : 0;
}

function wordSigns(text: string): number {
  if (OPENING.test(text)) return Sign.OPENING;
  if (!/^\p{L}/u.test(text)) return 0;
  let signs: number = Sign.WORD;
  if (text.length >= TITLE_WORD) signs |= Sign.LONG;
  if (/^\p{Lu}/u.test(text)) signs |= Sign.CAPITAL;
  if (/^\p{Lu}[\p{Lu}\p{N}.'’&]+$/u.test(text)) signs |= Sign.ALL_CAPITALS;
  return signs;
}

/** Least number of words, and share of them, that make a line one of title case or capitals. */
const LEAST_WORDS = 4;
const TITLE_SHARE = 0.75;
/** A headline hardly ever ends in a stop: what does is a sentence full of names ("Ana Fleet of Salta is in.") unless neither a long word nor a verb is small. */
const TITLE_SHARE_BEFORE_STOP = 1;
const CAPITALS_SHARE = 0.7;
/** Least number of numbers, and share of them, that make a line one of results. */
const LEAST_NUMBERS = 2;
const NUMERIC_SHARE = 0.3;

type Words = Pick<Document, 'forms' | 'numbers' | 'tags'>;

/** How a sentence is laid out: the modes of its tokens go to `modes`; whether a good part of it is numbers comes back. */
export function layOut(words: Words, sentence: Sentence, modes: Uint8Array): boolean {
  const { forms } = words;
  const census = count(words, sentence);
  const stopped = STOP.test((forms[sentence.last - 1] as WordForm).text);
  const told = lineMode(census, stopped);
  const mode = told === Mode.TITLE && stopped && hasSmallVerb(words, sentence) ? Mode.RUNNING : told;
  modes.fill(mode, sentence.first, sentence.last);
  if (mode === Mode.RUNNING) modes[firstWord(forms, sentence)] = Mode.INITIAL;
  return isNumeric(census);
}

/** How many tokens have each sign. */
interface Census {
  readonly words: number;
  readonly long: number;
  readonly capital: number;
  readonly longCapital: number;
  readonly allCapitals: number;
  readonly numbers: number;
  readonly others: number;
}

function lineMode(census: Census, stopped: boolean): number {
  if (census.allCapitals >= 2 && census.allCapitals >= census.words * CAPITALS_SHARE) return Mode.CAPITALS;
  if (census.capital === 0 && census.words >= 3) return Mode.LOWER;
  const share = stopped ? TITLE_SHARE_BEFORE_STOP : TITLE_SHARE;
  const title = census.words >= LEAST_WORDS && census.long >= 3 && census.longCapital >= census.long * share;
  return title ? Mode.TITLE : Mode.RUNNING;
}

function hasSmallVerb({ forms, tags }: Words, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++)
    if ((tags[i] === Tag.VERB || tags[i] === Tag.AUX) && /^\p{Ll}/u.test((forms[i] as WordForm).text)) return true;
  return false;
}

const isNumeric = ({ numbers, others }: Census): boolean =>
  numbers >= LEAST_NUMBERS && numbers >= (numbers + others) * NUMERIC_SHARE;

function count({ forms, numbers: ids }: Words, { first, last }: Sentence): Census {
  const known = SIGNS.column((forms[first] as WordForm).known);
  let [words, long, capital, longCapital, allCapitals, numbers, others] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = first; i < last; i++) {
    // Sums of bits: which of them are set is as good as chance to the processor, which a branch each would hold up.
    const signs = known[ids[i] as number] ?? SIGNS.of(forms[i] as WordForm);
    words += signs & 1;
    capital += (signs >> 1) & 1;
    long += (signs >> 2) & 1;
    longCapital += (signs >> 1) & (signs >> 2) & 1;
    allCapitals += (signs >> 3) & 1;
    numbers += (signs >> 5) & 1;
    others += (signs >> 6) & 1;
  }
  return { words, long, capital, longCapital, allCapitals, numbers, others };
}

function firstWord(forms: readonly WordForm[], sentence: Sentence): number {
  let i = sentence.first;
  while (i < sentence.last - 1 && (SIGNS.of(forms[i] as WordForm) & Sign.OPENING) !== 0) i++;
  return i;
}
