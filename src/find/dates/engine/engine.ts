import type { Document } from '../../../model/document.ts';
import type { Lexeme } from '../kinds.ts';
import type { DateRule, Group, Piece, Reading } from '../rule.ts';
import type { Grammar } from './grammar.ts';
import type { ReadGroup } from './pattern.ts';

/** What one rule found at one lexeme. */
export interface Hit {
  readonly rule: DateRule;
  readonly at: number;
  readonly end: number;
  readonly reading: Reading | readonly Piece[];
}

/** The longest match at each lexeme from left to right; of two equally long the one whose rule comes first. */
export function readSegment(lexemes: readonly Lexeme[], document: Document, grammar: Grammar): Hit[] {
  const memory = new Array<GroupRead | undefined>(lexemes.length * grammar.groups.size);
  const group: ReadGroup<Piece> = (name, at) => {
    const place = at * grammar.groups.size + (grammar.groups.get(name) as number);
    const known = memory[place];
    if (known !== undefined) return known;
    const hit = longest(at, name as Group);
    const read = hit === null ? null : pieceOf(hit, lexemes);
    memory[place] = read;
    return read;
  };

  const longest = (at: number, name: Group | null): Hit | null => {
    let best: Hit | null = null;
    for (const { rule, pattern } of grammar.candidates(lexemes, at, name)) {
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

type GroupRead = ReturnType<ReadGroup<Piece>>;

/** What a group's rule found, for the pattern that asked for the group. */
function pieceOf({ at, end, reading }: Hit, lexemes: readonly Lexeme[]): GroupRead {
  const place = { from: lexemes[at] as Lexeme, to: lexemes[end - 1] as Lexeme };
  return { reading: { ...(reading as Reading), ...place }, end };
}
