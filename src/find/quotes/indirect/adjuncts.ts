import type { Token } from '../../../model/document.ts';
import { type Clause, endOfPhrase, isTime } from '../clauses/clause.ts';
import { isParticiple } from '../clauses/noun-phrases.ts';

/** Longest run of hearer, time and place between a verb and what it reports, in chunks. */
const ADJUNCTS = 10;

/** Index behind what may stand between the verb and its clause: adverbs, times, "in a letter to the board". */
export function skipAdjuncts(clause: Clause, from: number): number {
  const { chunks } = clause;
  let at = from;
  for (const limit = from + ADJUNCTS; at < limit; ) {
    const chunk = chunks[at];
    if (chunk?.kind === 'adverb' || chunk?.kind === 'parenthesis' || (chunk?.kind === 'np' && chunk.time)) at++;
    else if (chunk?.kind === 'preposition' && chunks[at + 1]?.kind === 'np')
      at = behindPlace(clause, endOfPhrase(clause, at + 1));
    else if (at > from && isReduced(clause, at)) at++;
    else if (isParted(clause, at)) at += 3;
    else return at;
  }
  return at;
}

/** "said|, however,| that". */
const isParted = ({ chunks }: Clause, at: number): boolean =>
  chunks[at]?.kind === 'comma' &&
  chunks[at + 1]?.kind === 'adverb' &&
  chunks[at + 2]?.kind === 'comma' &&
  chunks[at + 3]?.kind === 'that';

/** "in a letter |seen| by this paper that", "in a statement |issued| on Monday that": a participle of the noun before it. */
function isReduced({ chunks, tokens }: Clause, at: number): boolean {
  const [verb, next] = [chunks[at], chunks[at + 1]];
  const isPlain = verb?.kind === 'verb' && verb.first === verb.main && isParticiple((tokens[verb.main] as Token).text);
  return isPlain && verb.form !== 'gerund' && (next?.kind === 'preposition' || isTime(next));
}

/** "in Cork, Ireland, that": the larger place between commas belongs to the adjunct. */
export function behindPlace({ chunks, source }: Clause, at: number): number {
  const place = chunks[at + 1];
  const isPlace =
    chunks[at]?.kind === 'comma' &&
    place?.kind === 'np' &&
    place.name?.entity !== 'person' &&
    source.form(place.head).capital;
  return isPlace && chunks[at + 2]?.kind === 'comma' ? at + 3 : at;
}

/** "told the bench, |which had asked for it|, that", "asked Sol, |the chair|, to", "insists, |once more|, that": behind an aside, but not behind a tag. */
export function behindAside({ chunks }: Clause, at: number): number {
  if (chunks[at]?.kind !== 'comma') return at;
  for (let end = at + 1; end < at + ADJUNCTS; end++) {
    const [chunk, next] = [chunks[end], chunks[end + 1]];
    if (chunk?.kind === 'verb' && chunk.speech?.strength === 3 && chunks[end - 1]?.kind === 'np') return at;
    if (chunk?.kind !== 'comma') continue;
    if (next?.kind === 'that' || (next?.kind === 'verb' && next.form === 'infinitive')) return end + 1;
  }
  return at;
}
