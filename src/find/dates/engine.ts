import type { Document } from '../../model/document.ts';
import type { Grammar } from './grammar.ts';
import type { Lexeme } from './kinds.ts';
import type { ReadGroup } from './pattern.ts';
import type { DateRule, Group, Piece, Reading } from './rule.ts';

/** What one rule found at one lexeme. */
export interface Hit {
  readonly rule: DateRule;
  readonly at: number;
  readonly end: number;
  readonly reading: Reading | readonly Piece[];
}

/** The longest match at each lexeme from left to right; of two equally long the one whose rule comes first. */
export function readSegment(lexemes: readonly Lexeme[], document: Document, grammar: Grammar): Hit[] {
  const sorts = lexemes.map(grammar.sortOf);
  const memory = new Map<string, (Hit | null)[]>();
  const group: ReadGroup<Piece> = (name, at) => {
    const row = memory.get(name) ?? [];
    if (row.length === 0) memory.set(name, row);
    const hit = row[at] === undefined ? longest(at, name as Group) : row[at];
    row[at] = hit;
    if (hit === null) return null;
    const place = { from: lexemes[hit.at] as Lexeme, to: lexemes[hit.end - 1] as Lexeme };
    return { reading: { ...(hit.reading as Reading), ...place }, end: hit.end };
  };

  const longest = (at: number, name: Group | null): Hit | null => {
    let best: Hit | null = null;
    for (const { rule, pattern } of grammar.candidates(lexemes, sorts, at, name)) {
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
