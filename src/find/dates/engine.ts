import type { Document } from '../../model/document.ts';
import type { Lexeme } from './kinds.ts';
import { compile, type Heads, type Pattern, type ReadGroup } from './pattern.ts';
import type { DateRule, Piece, Reading } from './rule.ts';
import { type Vocabulary, vocabularyOf } from './words.ts';

interface Compiled {
  readonly rule: DateRule;
  readonly pattern: Pattern;
  readonly heads: Heads;
}

/** Rules made ready: compiled, and found by what they can begin with. */
export interface Grammar {
  readonly vocabulary: Vocabulary;
  /** The rules that may begin at a lexeme, in the order of the list; `group` null for those of the top. */
  readonly candidates: (lexeme: Lexeme, group: string | null) => readonly Compiled[];
}

export function grammarOf(rules: readonly DateRule[]): Grammar {
  const compiled = rules.map((rule) => ({ rule, pattern: compile(rule.pattern) }));
  const literals = new Set(compiled.flatMap(({ pattern }) => [...pattern.literals]));
  const ready = compiled.map(({ rule, pattern }) => ({ rule, pattern, heads: withGroups(pattern.heads, compiled) }));
  const headWords = new Set(ready.flatMap(({ heads }) => [...heads.words]));
  const known = new Map<string, readonly Compiled[]>();
  const candidates = (lexeme: Lexeme, group: string | null): readonly Compiled[] => {
    const word = headWords.has(lexeme.lower) ? lexeme.lower : '';
    const key = `${group ?? ''} ${lexeme.kinds} ${word}`;
    const found = known.get(key) ?? ready.filter((item) => mayBegin(item, lexeme, group));
    known.set(key, found);
    return found;
  };
  return { vocabulary: vocabularyOf(literals), candidates };
}

function mayBegin({ rule, heads }: Compiled, lexeme: Lexeme, group: string | null): boolean {
  if (group === null ? rule.inner === true : rule.group !== group) return false;
  return (heads.kinds & lexeme.kinds) !== 0 || heads.words.has(lexeme.lower);
}

/** Heads with the groups among them replaced by what those groups' rules begin with. Groups never contain themselves. */
function withGroups(heads: Heads, all: readonly Pick<Compiled, 'rule' | 'pattern'>[]): Heads {
  const whole: Heads = { kinds: heads.kinds, words: new Set(heads.words), groups: new Set() };
  for (const { rule, pattern } of all) {
    if (rule.group === undefined || !heads.groups.has(rule.group)) continue;
    const inner = withGroups(pattern.heads, all);
    whole.kinds |= inner.kinds;
    for (const word of inner.words) whole.words.add(word);
  }
  return whole;
}

/** What one rule found at one lexeme. */
export interface Hit {
  readonly rule: DateRule;
  readonly at: number;
  readonly end: number;
  readonly reading: Reading | readonly Piece[];
}

/** The longest match at each lexeme from left to right; of two equally long the one whose rule comes first. */
export function readSegment(lexemes: readonly Lexeme[], document: Document, grammar: Grammar): Hit[] {
  const memory = new Map<string, Hit | null>();
  const group: ReadGroup<Reading> = (name, at) => {
    const key = `${name}${at}`;
    let hit = memory.get(key);
    if (hit === undefined) {
      hit = longest(at, name);
      memory.set(key, hit);
    }
    return hit === null ? null : { reading: hit.reading as Reading, end: hit.end };
  };

  const longest = (at: number, name: string | null): Hit | null => {
    let best: Hit | null = null;
    for (const { rule, pattern } of grammar.candidates(lexemes[at] as Lexeme, name)) {
      const found = pattern.match(lexemes, at, group);
      if (found === null || found.end <= (best?.end ?? at)) continue;
      const read = rule.read(found);
      if (read === null) continue;
      const place = { document, lexemes, at, end: found.end };
      if (rule.unless?.some((guard) => guard(place))) continue;
      best = { rule, at, end: found.end, reading: 'kind' in read ? { expression: read } : read };
    }
    return best;
  };

  const hits: Hit[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const hit = longest(at, null);
    if (hit !== null) hits.push(hit);
    at = hit?.end ?? at + 1;
  }
  return hits;
}
