import { FormMemo, type WordForm } from '../../../model/word-form.ts';
import { KIND } from '../kinds.ts';
import { readDigits } from '../words/digits.ts';
import { opensNumber } from '../words/numbers.ts';
import type { Vocabulary, WordEntry } from '../words/words.ts';

/** What a word may be in a temporal expression. */
export interface DateWord extends WordEntry {
  /** In small letters, with the marks of a typewriter. */
  readonly lower: string;
  /** See `Dictionary.sortOf`. */
  readonly sort: number;
  /** Whether a number in words may begin here. */
  readonly opensNumber: boolean;
  /** The words of a compound, which are read one by one ("third", "-", "quarter"); null for a plain word. */
  readonly parts: readonly DatePart[] | null;
}

export interface DatePart {
  readonly text: string;
  readonly word: DateWord;
}

/** The sort of a segment's end. */
export const END = 1;

/** The words of temporal expressions, as the rules' patterns see them. */
export class Dictionary {
  private readonly vocabulary: Vocabulary;
  private readonly literals: ReadonlySet<string>;
  private readonly sorts = new Map<string, number>();
  private readonly words = new FormMemo((form) => this.read(form.text));

  /** `literals` are the words that patterns ask for as such. */
  constructor(vocabulary: Vocabulary, literals: ReadonlySet<string>) {
    this.vocabulary = vocabulary;
    this.literals = literals;
  }

  /** A number, a word of the lists, a compound of them, or null for a word that no temporal expression holds. */
  of(form: WordForm): DateWord | null {
    return this.words.of(form);
  }

  /** What is known of the forms of a document by their numbers, undefined where none was asked about yet. */
  known(forms: readonly WordForm[]): readonly (DateWord | null | undefined)[] {
    return this.words.column(forms[0]?.known ?? []);
  }

  /** A number for what patterns can see of a word: its kinds and, where they ask for the word itself, the word. */
  sortOf(lower: string, kinds: number): number {
    const key = this.literals.has(lower) ? `${lower} ${kinds}` : `${kinds}`;
    const sort = this.sorts.get(key) ?? this.sorts.size + END + 1;
    this.sorts.set(key, sort);
    return sort;
  }

  private read(text: string): DateWord | null {
    const entry = this.entryOf(text);
    if (entry !== null) return this.plain(text, entry);
    if (GLUED.test(text)) return this.glued(text);
    if (STAMPED.test(text)) return this.stamped(text);
    return text.length > 4 && text.includes('-') ? this.compound(text) : null;
  }

  /** "3hrs", "5yrs". */
  private glued(text: string): DateWord | null {
    const [, digits = '', unit = ''] = GLUED.exec(text) ?? [];
    const entry = this.vocabulary.get(unit);
    const count = readDigits(digits);
    if (entry === undefined || count === null || (entry.kinds & KIND.SHORT) === 0) return null;
    return partsOf(text, [
      { text: digits, word: this.plain(digits, count) },
      { text: unit, word: this.plain(unit, entry) },
    ]);
  }

  /** "22T", "14:05Z": what a machine's stamp joins. */
  private stamped(text: string): DateWord | null {
    const [digits, mark] = [text.slice(0, -1), text.slice(-1)];
    const [entry, letter] = [readDigits(digits), this.vocabulary.get(mark)];
    if (entry === null || letter === undefined) return null;
    return partsOf(text, [
      { text: digits, word: this.plain(digits, entry) },
      { text: mark, word: this.plain(mark, letter) },
    ]);
  }

  private entryOf(text: string): WordEntry | null {
    const code = text.charCodeAt(0);
    if (code >= 48 && code <= 57) return readDigits(text);
    return this.vocabulary.get(text) ?? coded(text);
  }

  private plain(text: string, entry: WordEntry): DateWord {
    const { kinds, value, code, trigger } = entry;
    const lower = typewritten(text.toLowerCase());
    const mayCount = kinds === 0 || (kinds & KIND.NUM) !== 0;
    return {
      kinds,
      value,
      code,
      trigger,
      lower,
      sort: this.sortOf(lower, kinds),
      opensNumber: mayCount && opensNumber(lower),
      parts: null,
    };
  }

  /** "third-quarter", "year-earlier": a run of words that all may be temporal. */
  private compound(text: string): DateWord | null {
    const parts: DatePart[] = [];
    for (const part of text.split(/(-)/u)) {
      const entry = this.vocabulary.get(part);
      if (entry === undefined) return null;
      parts.push({ text: part, word: this.plain(part, entry) });
    }
    return partsOf(text, parts);
  }
}

const partsOf = (text: string, parts: readonly DatePart[]): DateWord => {
  const trigger = parts.some(({ word }) => word.trigger);
  return { kinds: 0, value: 0, code: '', trigger, lower: text, sort: 0, opensNumber: false, parts };
};

const STAMPED = /^(?:\d\dT|\d\d:\d\d(?::\d\d)?Z)$/u;
const GLUED = /^(\d{1,3})(\p{Ll}{2,4})$/u;
const QUARTER = /^[QH][1-4]$/u;
const FISCAL_YEAR = /^FY(\d\d)?(\d\d)$/u;

/** "Q3", "H1", "FY2023", "FY23". */
function coded(text: string): WordEntry | null {
  if (QUARTER.test(text)) return { kinds: KIND.QUARTER, value: Number(text[1]), code: text, trigger: true };
  const [, century, year] = FISCAL_YEAR.exec(text) ?? [];
  if (year === undefined) return null;
  return {
    kinds: KIND.YEAR,
    value: Number(`${century ?? (year < '70' ? '20' : '19')}${year}`),
    code: text,
    trigger: true,
  };
}

const typewritten = (lower: string): string => lower.replace('’', "'").replace(/^[–‑‐]$/u, '-');
