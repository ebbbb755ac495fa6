import { ALIASES, type Lexeme } from './kinds.ts';

/** What the parts of a pattern that have names matched. */
export interface Captures<Reading> {
  readonly words: Readonly<Record<string, Lexeme | undefined>>;
  readonly readings: Readonly<Record<string, Reading | undefined>>;
}

/** Reads what a group of rules (`@day`) finds at a lexeme: its reading and the lexeme behind it. */
export type ReadGroup<Reading> = (group: string, at: number) => { readonly reading: Reading; readonly end: number } | null;

interface State<Reading> {
  readonly lexemes: readonly Lexeme[];
  readonly group: ReadGroup<Reading>;
  readonly words: Record<string, Lexeme | undefined>;
  readonly readings: Record<string, Reading | undefined>;
}

type Then = (i: number) => number;
/** Tries to match from lexeme `i` and to go on with `then`; gives the end of the whole match or -1. */
type Matcher = (state: State<unknown>, i: number, then: Then) => number;

/** What can stand at the start of a match. */
export interface Heads {
  kinds: number;
  readonly words: Set<string>;
  readonly groups: Set<string>;
}

export interface Pattern {
  readonly heads: Heads;
  readonly literals: ReadonlySet<string>;
  match<Reading>(lexemes: readonly Lexeme[], at: number, group: ReadGroup<Reading>): Matched<Reading> | null;
}

export interface Matched<Reading> extends Captures<Reading> {
  readonly end: number;
}

interface Node {
  readonly matcher: Matcher;
  readonly heads: Heads;
  /** Whether it may match nothing. */
  readonly empty: boolean;
}

/**
 * Compiles a pattern: words stand for themselves, KINDS in capitals for the word lists, `@group` for what another
 * group of rules reads, `name:` before a part keeps it, `( a | b )` chooses, `?` behind a part makes it optional.
 * Parts are separated by blanks.
 */
export function compile(source: string): Pattern {
  const parts = source.split(/\s+/u).filter(Boolean);
  const literals = new Set<string>();
  let position = 0;

  const alternatives = (): Node => {
    const options: Node[] = [];
    let run: Node[] = [];
    for (; position < parts.length && !(parts[position] as string).startsWith(')'); position++) {
      if (parts[position] === '|') {
        options.push(sequence(run));
        run = [];
      } else run.push(part());
    }
    options.push(sequence(run));
    return options.length === 1 ? (options[0] as Node) : choice(options);
  };

  const part = (): Node => {
    const text = parts[position] as string;
    if (text !== '(') return element(text, literals);
    position++;
    const inner = alternatives();
    return parts[position] === ')?' ? optional(inner) : inner;
  };

  const root = alternatives();
  if (position < parts.length) throw new Error(`pattern "${source}" closes more than it opens`);
  return { heads: root.heads, literals, match: (lexemes, at, group) => run(root, lexemes, at, group) };
}

function run<Reading>(
  root: Node,
  lexemes: readonly Lexeme[],
  at: number,
  group: ReadGroup<Reading>,
): Matched<Reading> | null {
  const state: State<Reading> = { lexemes, group, words: {}, readings: {} };
  const end = root.matcher(state as State<unknown>, at, (i) => i);
  return end < 0 ? null : { end, words: state.words, readings: state.readings };
}

function element(text: string, literals: Set<string>): Node {
  const [, name, body = '', mark] = /^(?:(\w+):)?(.+?)(\?)?$/u.exec(text) as RegExpExecArray;
  const node = body.startsWith('@') ? groupNode(body.slice(1), name) : wordNode(body, name, literals);
  return mark === undefined || body === '' ? node : optional(node);
}

function wordNode(body: string, name: string | undefined, literals: Set<string>): Node {
  const kinds = ALIASES[body] ?? 0;
  if (kinds === 0) literals.add(body);
  const fits = kinds === 0 ? (word: Lexeme) => word.lower === body : (word: Lexeme) => (word.kinds & kinds) !== 0;
  const heads = { kinds, words: new Set(kinds === 0 ? [body] : []), groups: new Set<string>() };
  return { heads, empty: false, matcher: (state, i, then) => matchWord(state, i, then, fits, name) };
}

function matchWord(
  state: State<unknown>,
  i: number,
  then: Then,
  fits: (word: Lexeme) => boolean,
  name: string | undefined,
): number {
  const word = state.lexemes[i];
  if (word === undefined || !fits(word)) return -1;
  if (name === undefined) return then(i + 1);
  const before = state.words[name];
  state.words[name] = word;
  const end = then(i + 1);
  if (end < 0) state.words[name] = before;
  return end;
}

function groupNode(group: string, name = group): Node {
  const matcher: Matcher = (state, i, then) => {
    const found = i < state.lexemes.length ? state.group(group, i) : null;
    if (found === null) return -1;
    const before = state.readings[name];
    state.readings[name] = found.reading;
    const end = then(found.end);
    if (end < 0) state.readings[name] = before;
    return end;
  };
  return { heads: { kinds: 0, words: new Set(), groups: new Set([group]) }, empty: false, matcher };
}

function optional(node: Node): Node {
  const matcher: Matcher = (state, i, then) => {
    const end = node.matcher(state, i, then);
    return end < 0 ? then(i) : end;
  };
  return { heads: node.heads, empty: true, matcher };
}

function sequence(nodes: readonly Node[]): Node {
  const matcher = nodes.reduceRight<Matcher>(
    (rest, node) => (state, i, then) => node.matcher(state, i, (j) => rest(state, j, then)),
    (_, i, then) => then(i),
  );
  const open = nodes.findIndex((node) => !node.empty);
  const leading = open < 0 ? nodes : nodes.slice(0, open + 1);
  return { heads: union(leading), empty: open < 0, matcher };
}

/** The first alternative that lets the whole pattern match wins. */
function choice(options: readonly Node[]): Node {
  const matcher: Matcher = (state, i, then) => {
    for (const option of options) {
      const end = option.matcher(state, i, then);
      if (end >= 0) return end;
    }
    return -1;
  };
  return { heads: union(options), empty: options.some((option) => option.empty), matcher };
}

function union(nodes: readonly Node[]): Heads {
  const heads: Heads = { kinds: 0, words: new Set(), groups: new Set() };
  for (const node of nodes) {
    heads.kinds |= node.heads.kinds;
    for (const word of node.heads.words) heads.words.add(word);
    for (const group of node.heads.groups) heads.groups.add(group);
  }
  return heads;
}
