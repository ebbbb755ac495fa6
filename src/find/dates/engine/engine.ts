import type { Document } from '../../../model/document.ts';
import type { Lexeme } from '../kinds.ts';
import type { DateRule, Group, Piece, Reading } from '../rule.ts';
import type { Compiled, Grammar } from './grammar.ts';
import { type ReadGroup, Words } from './words.ts';

/** What one rule found at one lexeme. */
export interface Hit {
  readonly rule: DateRule;
  readonly at: number;
  readonly end: number;
  readonly reading: Reading | readonly Piece[];
}

/** The longest match at each lexeme from left to right; of two equally long the one whose rule comes first. */
export function readSegment(lexemes: readonly Lexeme[], document: Document, grammar: Grammar): Hit[] {
  const segment = new Segment(lexemes, document, grammar);
  const hits: Hit[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const hit = segment.longest(at, null);
    if (hit !== null) hits.push(hit);
    at = hit?.end ?? at + 1;
  }
  return hits;
}

/** What a group of rules read at a lexeme. */
type GroupRead = ReturnType<ReadGroup<Piece>>;

class Segment {
  private readonly lexemes: readonly Lexeme[];
  private readonly document: Document;
  private readonly grammar: Grammar;
  /** By lexeme, then by group. */
  private readonly known: (GroupRead | undefined)[];
  /** By how many patterns wait for a group that others read. */
  private readonly words: Words<Piece>[] = [];
  private depth = 0;

  constructor(lexemes: readonly Lexeme[], document: Document, grammar: Grammar) {
    this.lexemes = lexemes;
    this.document = document;
    this.grammar = grammar;
    this.known = new Array(lexemes.length * grammar.groups.size);
  }

  longest(at: number, group: Group | null): Hit | null {
    const candidates = this.grammar.candidates(this.lexemes, at, group);
    if (candidates.length === 0) return null;
    const { words } = this;
    if (words.length === this.depth) words.push(new Words(this.lexemes, this.group));
    const best = this.longestOf(candidates, words[this.depth++] as Words<Piece>, at);
    this.depth--;
    return best;
  }

  private longestOf(candidates: readonly Compiled[], words: Words<Piece>, at: number): Hit | null {
    const { document, lexemes } = this;
    let best: Hit | null = null;
    for (const { rule, pattern } of candidates) {
      const found = pattern.match(words, at);
      if (found === null || found.end <= (best?.end ?? at)) continue;
      const read = rule.read(found);
      if (read === null) continue;
      const place = { document, lexemes, at, end: found.end };
      if (rule.unless?.some((guard) => guard(place))) continue;
      best = { rule, at, end: found.end, reading: 'kind' in read ? { expression: read } : read };
    }
    return best;
  }

  private readonly group: ReadGroup<Piece> = (name, at) => {
    const { groups } = this.grammar;
    const place = at * groups.size + (groups.get(name) as number);
    const known = this.known[place];
    if (known !== undefined) return known;
    const read = this.pieceOf(this.longest(at, name as Group));
    this.known[place] = read;
    return read;
  };

  /** What a group's rule found, for the pattern that asked for the group. */
  private pieceOf(hit: Hit | null): GroupRead {
    if (hit === null) return null;
    const { expression, mod = null } = hit.reading as Reading;
    const [from, to] = [this.lexemes[hit.at] as Lexeme, this.lexemes[hit.end - 1] as Lexeme];
    return { reading: { expression, mod, from, to }, end: hit.end };
  }
}
