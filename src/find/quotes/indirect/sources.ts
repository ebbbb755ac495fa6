import { type Clause, endOfPhrase } from '../clauses/clause.ts';
import { speechAt } from '../clauses/cues.ts';
import { beginsClause } from './clauses.ts';
import { endOfReport } from './ends.ts';
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
  if (cue - start > 1) return before(clause, speaker, chunks[cue - 1]?.kind === 'comma' ? cue - 1 : cue);
  const comma = firstComma(clause, endOfPhrase(clause, speaker));
  return comma < 0 ? null : { speaker, first: comma + 1, last: endOfReport(clause, comma + 1) };
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
