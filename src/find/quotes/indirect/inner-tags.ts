import { SpeechFrame } from '../../../lexicon/types.ts';
import type { Chunk } from '../clauses/chunks.ts';
import type { Clause } from '../clauses/clause.ts';
import { speechAt } from '../clauses/cues.ts';
import { Is } from '../clauses/words.ts';
import { endOfReport } from './ends.ts';
import { allows, type Report, type ReportRule } from './report.ts';
import { before, CONNECTORS, endOfTag, startOfClause, startOfTag, tagSpeaker } from './tags.ts';

function innerTag(clause: Clause, cue: number): Report | null {
  const verb = speechAt(clause, cue);
  if (!allows(verb, SpeechFrame.CLAUSE) || !(verb.speech?.strength === 3 || tellsUs(clause, cue))) return null;
  const speaker = tagSpeaker(clause, cue);
  if (speaker < 0) return null;
  const end = endOfTag(clause, speaker, cue);
  const start = startOfTag(speaker, cue);
  if (clause.chunks[end]?.kind !== 'comma' || clause.chunks[start - 1]?.kind === 'quote') return null;
  if (speaker > cue && !goesOnBehind(clause, end + 1)) return null;
  const second = clause.chunks[end + 1]?.kind === 'conjunction' ? end + 2 : end + 1;
  if (goesOnQuoted(clause, second) && speaker < cue)
    return isBeing(clause, start - 1) ? null : before(clause, speaker, start);
  if (clause.chunks[second]?.kind === 'quote') return null;
  if (opensInnerClause(clause, start - 1)) return { speaker, first: second, last: endOfReport(clause, second) };
  const last = endOfReport(clause, second);
  const goesOn =
    (clause.chunks[start - 1]?.kind === 'verb' && clause.chunks[second]?.kind === 'np') ||
    clause.chunks.slice(second, last).some((chunk) => chunk.kind === 'verb' && chunk.form !== 'gerund');
  let half = start;
  while (CONNECTORS.has(clause.chunks[half - 1]?.kind ?? 'stop')) half--;
  return goesOn ? { speaker, first: startOfClause(clause, start), last: half, rest: { first: second, last } } : null;
}

/** "It was, she |assured us|, a wreck". */
const tellsUs = ({ chunks, source }: Clause, cue: number): boolean =>
  /^(?:me|us)$/u.test(source.form(chunks[cue + 1]?.first ?? -1).lower) && chunks[cue + 2]?.kind === 'comma';

/** ", she said, |“with or without” a pier|", ", she said, |according to| the port", ", she said, |adding| that": words in small letters that go on with the report, or another tag. */
const goesOnQuoted = ({ chunks, tokens }: Clause, at: number): boolean =>
  chunks[at]?.kind === 'introduction' ||
  isSpeechGerund(chunks[at]) ||
  (chunks[at]?.kind === 'quote' && /^\p{Ll}/u.test(tokens[(chunks[at]?.first ?? 0) + 1]?.text ?? ''));

/**
 * "it fell in May, when, she said, it rained", "she saw the pier, which, she said, is safe": the report begins behind
 * the tag.
 */
function opensInnerClause({ chunks, source }: Clause, at: number): boolean {
  const opener = chunks[at];
  if (opener === undefined || !OPENERS.has(opener.kind) || source.is(opener.first, Is.COMPLEMENTIZER)) return false;
  for (let before = at - 1; before >= 0 && before > at - CLAUSE; before--)
    if (chunks[before]?.kind === 'verb') return true;
  return false;
}

/** Farthest that the outer clause's verb may stand before its inner clause, in chunks. */
const CLAUSE = 24;

/** "It |was|, she said, “a wreck”": what is said stands behind the tag. */
const isBeing = ({ chunks, source }: Clause, at: number): boolean => {
  const verb = chunks[at];
  return verb?.kind === 'verb' && source.is(verb.main, Is.BE);
};

const isSpeechGerund = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.form === 'gerund' && chunk.speech !== null;

const OPENERS = new Set<Chunk['kind']>(['subordinator', 'that', 'relative']);

/** ", said Ruiz, |would hold|" goes on; ", said Ruiz, |a mason who built it|" tells of Ruiz. */
const goesOnBehind = ({ chunks }: Clause, at: number): boolean =>
  chunks[at]?.kind === 'verb' || chunks[at]?.kind === 'conjunction';

/** Reports that their tag breaks up. */
export const INNER_TAG: ReportRule = {
  id: 'inner-tag',
  on: 'verb',
  example: 'The bridge, Marta Vidal said, would hold.',
  counterExample: 'The bridge, Marta Vidal, would hold.',
  confidence: 0.79,
  read: innerTag,
};
