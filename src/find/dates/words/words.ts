import { listRows } from '../../../lexicon/word-list.ts';
import { KIND } from '../kinds.ts';
import { NUMBER_WORDS } from './numbers.ts';

/** What a word list says of one word. */
export interface WordEntry {
  readonly kinds: number;
  readonly value: number;
  readonly code: string;
  /** Whether an expression may hang on this word alone: what holds none is not looked at. */
  readonly trigger: boolean;
}

export type Vocabulary = ReadonlyMap<string, WordEntry>;

/** What holds no date by itself: "first", "several", "EST". */
const NO_TRIGGER = KIND.ORD | KIND.VAGUE | KIND.ZONE;

const isKind = (name: string): name is keyof typeof KIND => name in KIND;

const KIND_OF_UNITS = KIND.UNIT | KIND.UNITS;

/** A row of `time-words.txt`: a word, its kinds, and the number and the code that it stands for. A unit counts one. */
function entryOf(kindNames: string, told = ''): WordEntry {
  let kinds = 0;
  for (const name of kindNames.split(';')) if (isKind(name)) kinds |= KIND[name];
  const parts = told.split(';');
  const number = parts.find((part) => /^-?\d+$/u.test(part));
  const code = parts.find((part) => part !== number) ?? '';
  const value = Number(number ?? ((kinds & KIND_OF_UNITS) === 0 ? 0 : 1));
  return { kinds, value, code, trigger: (kinds & NO_TRIGGER) === 0 };
}

/** A word that a pattern asks for or that makes a number. */
const plain = (trigger: boolean): WordEntry => ({ kinds: 0, value: 0, code: '', trigger });

/** Kinds that are names in English and stand with a capital; in lower case they are other words ("may", "march", "sun"). */
const CAPITALISED = KIND.MONTH | KIND.MON | KIND.WEEKDAY | KIND.WKD | KIND.WEEKDAYS | KIND.ZONE | KIND.ERA;
/** Among those that stand with a capital, such as have no other sense where a hurried hand leaves it out: "monday", "october". */
const isAlwaysTime = (word: string, { kinds }: WordEntry): boolean =>
  ((kinds & KIND.WEEKDAY) !== 0 || ((kinds & KIND.MONTH) !== 0 && !OTHER_WORDS.has(word))) && word.length > 2;
const OTHER_WORDS: ReadonlySet<string> = new Set(['august', 'march', 'may']);
/** The typesetter's dashes and apostrophes are those of the typewriter. */
const typographic = (word: string): string[] =>
  word === '-' ? ['–', '‑', '‐'] : word.includes("'") ? [word.replace("'", '’')] : [];

/** Of the number words, these open a year that is spoken: "nineteen ninety-six". */
const SPOKEN_CENTURY = /^(?:eighteen|nineteen|twenty)$/u;
const capitalised = (word: string): string => word[0]?.toUpperCase() + word.slice(1);

/**
 * Everything that a segment may hold, by its form in print: the words of time, and the words that the
 * rules' patterns ask for, which are no triggers themselves.
 */
export function vocabularyOf(literals: ReadonlySet<string>): Vocabulary {
  const forms = new Map<string, WordEntry>();
  for (const [word, item] of entriesOf(literals)) {
    const proper = (item.kinds & CAPITALISED) !== 0;
    if (!proper) forms.set(word, item);
    else if (isAlwaysTime(word, item)) forms.set(word, item);
    else if (literals.has(word)) forms.set(word, plain(false));
    if ((item.kinds & KIND.SHORT) !== 0) continue;
    if (!proper || (item.kinds & (KIND.ZONE | KIND.ERA)) === 0) forms.set(capitalised(word), item);
    forms.set(word.toUpperCase(), item);
    for (const other of typographic(word)) forms.set(other, item);
  }
  return forms;
}

/** By the word in small letters. */
function entriesOf(literals: ReadonlySet<string>): Map<string, WordEntry> {
  const words = new Map<string, WordEntry>();
  for (const word of [...literals, ...NUMBER_WORDS]) words.set(word, plain(SPOKEN_CENTURY.test(word)));
  for (const row of listRows('time-words')) {
    const [word, kinds, told] = row.split('|') as [string, string, string?];
    words.set(word, entryOf(kinds, told));
  }
  return words;
}
