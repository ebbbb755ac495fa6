import type { DateMention } from '../../model/date-expression.ts';
import type { Document } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Trace } from '../../model/trace.ts';
import { withClockEdges } from './clock-edges.ts';
import { confidenceOf } from './confidence.ts';
import { type Hit, readSegment } from './engine/engine.ts';
import { type Grammar, grammarOf } from './engine/grammar.ts';
import { segments } from './engine/segments.ts';
import type { Lexeme } from './kinds.ts';
import { withoutNames } from './names.ts';
import { regional } from './regional.ts';
import type { Piece, Reading } from './rule.ts';
import { withEras, withoutLoneYears } from './rules/ancient.ts';
import { DATE_RULES } from './rules/index.ts';
import { isTitle } from './titles.ts';

let grammar: Grammar | null = null;

/** Temporal expressions in order of appearance, not yet anchored. Names are given so that "Sunday Times" is no date. */
export function findDates(document: Document, names: readonly NameMention[], trace?: Trace): readonly DateMention[] {
  grammar ??= grammarOf(DATE_RULES);
  const found: DateMention[] = [];
  for (const lexemes of segments(document, grammar.dictionary)) {
    for (const hit of readSegment(lexemes, document, grammar)) {
      if (isTitle(document, lexemes, hit)) continue;
      for (const piece of piecesOf(hit, lexemes))
        found.push(regional(document, mentionOf(piece, hit.rule.id, document)));
    }
  }
  return withoutNames(document, withClockEdges(document, withEras(withoutLoneYears(found))), names, trace);
}

function piecesOf({ at, end, reading }: Hit, lexemes: readonly Lexeme[]): readonly Piece[] {
  if (Array.isArray(reading)) return reading as Piece[];
  const { expression, mod = null } = reading as Reading;
  return [{ expression, mod, from: lexemes[at] as Lexeme, to: lexemes[end - 1] as Lexeme }];
}

const mentionOf = ({ from, to, expression, mod }: Piece, rule: string, { text }: Document): DateMention => ({
  start: from.start,
  end: to.end,
  text: text.slice(from.start, to.end),
  expression,
  mod: mod ?? null,
  firstToken: from.first,
  lastToken: to.last,
  rule,
  confidence: confidenceOf(rule),
});
