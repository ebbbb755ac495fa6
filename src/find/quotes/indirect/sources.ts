import { type Clause, endOfPhrase, headOf } from '../clauses/clause.ts';
import { speechAt } from '../clauses/cues.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { beginsClause } from './clauses.ts';
import { beginsOwnClause, endOfReport } from './ends.ts';
import type { Report, ReportRule } from './report.ts';
import { before, startOfClause } from './tags.ts';

function accordingTo(clause: Clause, cue: number): Report | null {
  const { chunks } = clause;
  const introduction = chunks[cue];
  if (
    introduction?.kind !== 'introduction' ||
    introduction.lemma === 'in the words of' ||
    chunks[cue + 1]?.kind !== 'np'
  )
    return null;
  const speaker = cue + 1;
  const start = startOfClause(clause, cue);
  if (cue - start > 1 && isTagged(clause, start)) return null;
  if (cue - start > 1 && !isJoined(clause, cue)) {
    const found = before(clause, speaker, chunks[cue - 1]?.kind === 'comma' ? cue - 1 : cue);
    return found === null ? null : { ...found, ...restBehind(clause, endOfPhrase(clause, speaker)) };
  }
  const end = endOfPhrase(clause, speaker);
  const first = isJoined(clause, cue) && chunks[end]?.kind !== 'comma' ? end : firstComma(clause, end) + 1;
  return first < 1 ? null : { speaker, first, last: endOfReport(clause, first) };
}

/** "It sank |and, according to| the port, …": what follows is theirs, not what stands before. */
function isJoined({ chunks, source }: Clause, cue: number): boolean {
  const link = chunks[cue - 1]?.kind === 'comma' ? chunks[cue - 2] : chunks[cue - 1];
  return /^(?:and|but)$/u.test(source.form(link?.first ?? -1).lower);
}

/** "(It sank, according to the port)|, and nobody swam|": the report goes on behind its source. */
function restBehind(clause: Clause, comma: number): Pick<Report, 'rest'> {
  const [mark, link] = [clause.chunks[comma], clause.chunks[comma + 1]];
  const goesOn = mark?.kind === 'comma' && clause.source.form(link?.first ?? -1).lower === 'and';
  if (!goesOn || !beginsOwnClause(clause, comma + 2)) return {};
  return { rest: { first: comma + 2, last: endOfReport(clause, comma + 2) } };
}

/** "As Vidal said, the bridge will hold"; not "As Vidal said it, …". */
function asTold(clause: Clause, cue: number): Report | null {
  const { chunks, source } = clause;
  const verb = speechAt(clause, cue);
  const speaker = cue - 1;
  const first = chunks[0]?.kind === 'conjunction' ? 1 : 0;
  const isAs = source.form(chunks[first]?.first ?? -1).lower === 'as' && endOfPhrase(clause, first + 1) === cue;
  if (verb === null || !isAs || verb.form !== 'finite' || (verb.speech?.strength ?? 1) < 2) return null;
  const comma = skipAdjuncts(clause, cue + 1);
  if (chunks[comma]?.kind !== 'comma' || !beginsClause(clause, comma + 1)) return null;
  return { speaker: headOf(clause, speaker), first: comma + 1, last: endOfReport(clause, comma + 1) };
}

/** "“It sank,” he told sailors(, according to the port)": a quotation and its tag have been found as such. */
function isTagged(clause: Clause, start: number): boolean {
  if (clause.chunks[start]?.kind !== 'quote' || clause.chunks[start + 1]?.kind !== 'np') return false;
  const verb = speechAt(clause, endOfPhrase(clause, start + 1));
  return verb?.form === 'finite' && verb.speech?.strength === 3;
}

/** The comma that ends "According to …,": behind appositions if a clause begins only there. */
function firstComma(clause: Clause, from: number): number {
  let found = -1;
  for (let at = from; at < Math.min(clause.chunks.length, from + 12); at++) {
    if (clause.chunks[at]?.kind !== 'comma') continue;
    found = at;
    if (beginsClause(clause, at + 1)) return at;
  }
  return found;
}

export const BY_SOURCE: ReportRule = {
  id: 'reported-by-source',
  on: 'introduction',
  example: 'According to the inspectors, the bridge would hold.',
  counterExample: 'The inspectors worked according to plan.',
  confidence: 0.83,
  read: accordingTo,
};

export const AS_TOLD: ReportRule = {
  id: 'reported-as',
  on: 'verb',
  example: 'As Marta Vidal said on Monday, the bridge would hold.',
  counterExample: 'As Marta Vidal crossed on Monday, the bridge held.',
  confidence: 0.8,
  read: asTold,
};
