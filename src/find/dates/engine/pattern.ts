import { ALIASES, type Lexeme } from '../kinds.ts';
import { Words } from './words.ts';

/** What the parts of a pattern that have names matched. */
export interface Captures<Reading> {
  readonly words: Readonly<Record<string, Lexeme | undefined>>;
  readonly readings: Readonly<Record<string, Reading | undefined>>;
}

export interface Matched<Reading> extends Captures<Reading> {
  readonly end: number;
}

export interface Pattern {
  readonly literals: ReadonlySet<string>;
  match<Reading>(words: Words<Reading>, at: number): Matched<Reading> | null;
  /** Whether a match may begin with these words; `group` says the same of a group of rules. */
  mayBegin(lexemes: readonly Lexeme[], group: (name: string, lexemes: readonly Lexeme[]) => boolean): boolean;
}

type State = Words<unknown>;

/** Matches from a lexeme to the end of the pattern: the end of the whole match, or −1. */
type Matcher = (state: State, at: number) => number;

/** A part of a pattern, made into a matcher by what follows it: nothing is built while matching. */
type Part = (next: Matcher) => Matcher;

/**
 * Compiles a pattern: words stand for themselves, KINDS in capitals for the word lists, `@group` for what another
 * group of rules reads, `name:` before a part keeps it, `( a | b )` chooses, `?` behind a part makes it optional.
 * Parts are separated by blanks. Of several ways to match, the first one written is taken. Throws where brackets do not
 * pair or nothing is of a kind.
 */
export function compile(source: string): Pattern {
  const parts = source.split(/\s+/u).filter(Boolean);
  const plan: Plan = { literals: new Set(), words: [], readings: [] };
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
    if (text !== '(') return element(text, plan);
    position++;
    const inner = alternatives();
    if (position === parts.length) throw new Error(`pattern "${source}" opens more than it closes`);
    return parts[position] === ')?' ? optional(inner) : inner;
  };

  const root = alternatives()((_, at) => at);
  if (position < parts.length) throw new Error(`pattern "${source}" closes more than it opens`);
  return {
    literals: plan.literals,
    match: matcherOf(root, plan),
    mayBegin: (lexemes, begins) => root(new Words(lexemes, nothing, begins), 0) >= 0,
  };
}

const nothing = (): null => null;

/** What is known of a pattern once it is compiled. */
interface Plan {
  readonly literals: Set<string>;
  /** Names of the parts that keep a word, and of those that keep a reading; their places are their numbers. */
  readonly words: string[];
  readonly readings: string[];
}

function numberOf(name: string, names: string[]): number {
  const known = names.indexOf(name);
  return known >= 0 ? known : names.push(name) - 1;
}

/** Captures get their names on success only: most matches fail, and leave what holds them as empty as it was. */
const matcherOf =
  (root: Matcher, plan: Plan): Pattern['match'] =>
  (words, at) => {
    const end = root(words as State, at);
    return end < 0
      ? null
      : { end, words: taken(plan.words, words.words), readings: taken(plan.readings, words.readings) };
  };

/** The captures, by their names; none is left. */
function taken<T>(names: readonly string[], values: (T | undefined)[]): Readonly<Record<string, T>> {
  if (names.length === 0) return NONE;
  const kept: Record<string, T> = {};
  for (let i = 0; i < names.length; i++) {
    const value = values[i];
    if (value === undefined) continue;
    kept[names[i] as string] = value;
    values[i] = undefined;
  }
  return kept;
}

const NONE: Readonly<Record<string, never>> = {};

function element(text: string, plan: Plan): Part {
  const [, name, body = '', mark] = /^(?:(\w+):)?(.+?)(\?)?$/u.exec(text) as RegExpExecArray;
  const part = body.startsWith('@') ? groupPart(body.slice(1), name, plan) : wordPart(body, name, plan);
  return mark === undefined ? part : optional(part);
}

function wordPart(body: string, name: string | undefined, plan: Plan): Part {
  const kinds = ALIASES[body] ?? 0;
  if (kinds === 0 && /^[A-Z]+$/u.test(body)) throw new Error(`no word list has the kind ${body}`);
  if (kinds === 0) plan.literals.add(body);
  const number = name === undefined ? -1 : numberOf(name, plan.words);
  return (next) => (state, at) => {
    const word = state.lexemes[at];
    if (word === undefined) return state.begins === null ? -1 : at;
    if (kinds === 0 ? word.lower !== body : (word.kinds & kinds) === 0) return -1;
    return number < 0 ? next(state, at + 1) : keeping(state.words, number, word, next, state, at + 1);
  };
}

function groupPart(group: string, name: string | undefined, plan: Plan): Part {
  const number = numberOf(name ?? group, plan.readings);
  return (next) => (state, at) => {
    if (at >= state.lexemes.length) return state.begins === null ? -1 : at;
    if (state.begins !== null) return state.begins(group, state.lexemes.slice(at)) ? at : -1;
    const found = state.group(group, at);
    return found === null ? -1 : keeping(state.readings, number, found.reading, next, state, found.end);
  };
}

/** Keeps a named part while the rest is tried, and forgets it where the rest does not match. */
function keeping<T>(
  kept: (T | undefined)[],
  number: number,
  value: T,
  next: Matcher,
  state: State,
  at: number,
): number {
  const before = kept[number];
  kept[number] = value;
  const end = next(state, at);
  if (end < 0) kept[number] = before;
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
