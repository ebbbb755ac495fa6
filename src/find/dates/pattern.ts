import { ALIASES, type Lexeme } from './kinds.ts';

/** What the parts of a pattern that have names matched. */
export interface Captures<Reading> {
  readonly words: Readonly<Record<string, Lexeme | undefined>>;
  readonly readings: Readonly<Record<string, Reading | undefined>>;
}

/** Reads what a group of rules (`@day`) finds at a lexeme: its reading and the lexeme behind it. */
export type ReadGroup<Reading> = (
  group: string,
  at: number,
) => { readonly reading: Reading; readonly end: number } | null;

export interface Matched<Reading> extends Captures<Reading> {
  readonly end: number;
}

export interface Pattern {
  readonly literals: ReadonlySet<string>;
  match<Reading>(lexemes: readonly Lexeme[], at: number, group: ReadGroup<Reading>): Matched<Reading> | null;
  /** Whether a match may begin with these words; `group` says the same of a group of rules. */
  mayBegin(lexemes: readonly Lexeme[], group: (name: string, lexemes: readonly Lexeme[]) => boolean): boolean;
}

interface State {
  readonly lexemes: readonly Lexeme[];
  readonly words: Record<string, Lexeme | undefined>;
  readonly readings: Record<string, unknown>;
  readonly group: ReadGroup<unknown>;
  /** Set where only the beginning is tried: the words run out, and that is a success. */
  readonly begins: ((group: string, lexemes: readonly Lexeme[]) => boolean) | null;
}

/** Matches from a lexeme to the end of the pattern: the end of the whole match, or −1. */
type Matcher = (state: State, at: number) => number;

/** A part of a pattern, made into a matcher by what follows it: nothing is built while matching. */
type Part = (next: Matcher) => Matcher;

/**
 * Compiles a pattern: words stand for themselves, KINDS in capitals for the word lists, `@group` for what another
 * group of rules reads, `name:` before a part keeps it, `( a | b )` chooses, `?` behind a part makes it optional.
 * Parts are separated by blanks. Of several ways to match, the first one written is taken.
 */
export function compile(source: string): Pattern {
  const parts = source.split(/\s+/u).filter(Boolean);
  const literals = new Set<string>();
  let position = 0;

  const alternatives = (): Part => {
    const options: Part[] = [];
    let run: Part[] = [];
    for (; position < parts.length && !(parts[position] as string).startsWith(')'); position++) {
      if (parts[position] === '|') {
        options.push(sequence(run));
        run = [];
      } else run.push(part());
    }
    options.push(sequence(run));
    return options.length === 1 ? (options[0] as Part) : choice(options);
  };

  const part = (): Part => {
    const text = parts[position] as string;
    if (text !== '(') return element(text, literals);
    position++;
    const inner = alternatives();
    return parts[position] === ')?' ? optional(inner) : inner;
  };

  const root = alternatives()((_, at) => at);
  if (position < parts.length) throw new Error(`pattern "${source}" closes more than it opens`);
  return {
    literals,
    match: matcherOf(root),
    mayBegin: (lexemes, begins) => root({ lexemes, words: {}, readings: {}, group: nothing, begins }, 0) >= 0,
  };
}

const nothing = (): null => null;

/** Matches with one set of captures that is handed over on success only; failures leave it as empty as it was. */
function matcherOf(root: Matcher): Pattern['match'] {
  let spare: Pick<State, 'words' | 'readings'> = { words: {}, readings: {} };
  return <Reading>(lexemes: readonly Lexeme[], at: number, group: ReadGroup<Reading>): Matched<Reading> | null => {
    const { words, readings } = spare;
    const end = root({ lexemes, words, readings, group, begins: null }, at);
    if (end < 0) return null;
    spare = { words: {}, readings: {} };
    return { end, words, readings: readings as Record<string, Reading | undefined> };
  };
}

function element(text: string, literals: Set<string>): Part {
  const [, name, body = '', mark] = /^(?:(\w+):)?(.+?)(\?)?$/u.exec(text) as RegExpExecArray;
  const part = body.startsWith('@') ? groupPart(body.slice(1), name) : wordPart(body, name, literals);
  return mark === undefined ? part : optional(part);
}

function wordPart(body: string, name: string | undefined, literals: Set<string>): Part {
  const kinds = ALIASES[body] ?? 0;
  if (kinds === 0) literals.add(body);
  const fits = kinds === 0 ? (word: Lexeme) => word.lower === body : (word: Lexeme) => (word.kinds & kinds) !== 0;
  return (next) => (state, at) => {
    const word = state.lexemes[at];
    if (word === undefined) return state.begins === null ? -1 : at;
    if (!fits(word)) return -1;
    return name === undefined ? next(state, at + 1) : keeping(state.words, name, word, next, state, at + 1);
  };
}

function groupPart(group: string, name = group): Part {
  return (next) => (state, at) => {
    if (at >= state.lexemes.length) return state.begins === null ? -1 : at;
    if (state.begins !== null) return state.begins(group, state.lexemes.slice(at)) ? at : -1;
    const found = state.group(group, at);
    return found === null ? -1 : keeping(state.readings, name, found.reading, next, state, found.end);
  };
}

/** Keeps a named part while the rest is tried, and forgets it where the rest does not match. */
function keeping<T>(
  kept: Record<string, T | undefined>,
  name: string,
  value: T,
  next: Matcher,
  state: State,
  at: number,
): number {
  const before = kept[name];
  kept[name] = value;
  const end = next(state, at);
  if (end < 0) kept[name] = before;
  return end;
}

const optional =
  (part: Part): Part =>
  (next) => {
    const present = part(next);
    return (state, at) => {
      const end = present(state, at);
      return end < 0 ? next(state, at) : end;
    };
  };

const sequence =
  (parts: readonly Part[]): Part =>
  (next) =>
    parts.reduceRight<Matcher>((rest, part) => part(rest), next);

const choice =
  (options: readonly Part[]): Part =>
  (next) => {
    const matchers = options.map((option) => option(next));
    return (state, at) => {
      for (const matcher of matchers) {
        const end = matcher(state, at);
        if (end >= 0) return end;
      }
      return -1;
    };
  };
