import { SpeechFrame } from '../../../lexicon/types.ts';
import type { Chunk } from '../clauses/chunks.ts';
import { type Clause, endOfPhrase } from '../clauses/clause.ts';
import { isNaming, speakerOf, speechAt } from '../clauses/cues.ts';
import { endOfTopic } from './ends.ts';
import { allows, type Report, type ReportRule, report } from './report.ts';

/** "called the talks dead", "called them a farce": an object and what it is said to be. */
function judgement(clause: Clause, cue: number): Report | null {
  const verb = speechAt(clause, cue);
  if (!allows(verb, SpeechFrame.HEARER) || (verb.speech?.frames ?? 0) & SpeechFrame.CLAUSE || verb.form === 'passive')
    return null;
  if (clause.chunks[cue + 1]?.kind !== 'np' || isWhat(clause, speakerOf(clause, cue) - 1)) return null;
  if (isNaming(clause, cue) && clause.chunks[cue + 2]?.kind === 'verb') return null;
  const said = clause.chunks[endOfPhrase(clause, cue + 1)];
  const isSaid =
    endsInAdjective(clause, cue + 1) ||
    (said !== undefined && (JUDGEMENTS.has(said.kind) || isParticiple(clause, said)));
  return isSaid ? report(clause, cue, cue + 1, endOfTopic(clause, cue + 1)) : null;
}

/** "|what| Vidal calls her gift": the name of a thing that the sentence tells of. */
const isWhat = ({ chunks, source }: Clause, at: number): boolean =>
  source.form(chunks[at]?.first ?? -1).lower === 'what';

/** "(called) |the charges unfounded|": what it is said to be stands in the phrase. */
const endsInAdjective = ({ chunks, tokens }: Clause, at: number): boolean => {
  const phrase = chunks[at];
  return phrase?.kind === 'np' && phrase.head < phrase.last - 1 && tokens[phrase.last - 1]?.pos === 'ADJ';
};

const JUDGEMENTS = new Set<Chunk['kind']>(['adjective', 'determiner', 'np', 'quote']);

const isParticiple = ({ tokens }: Clause, chunk: Chunk): boolean =>
  chunk.kind === 'verb' && chunk.first === chunk.main && tokens[chunk.main]?.text.endsWith('ed') === true;

export const JUDGEMENT: ReportRule = {
  id: 'reported-judgement',
  on: 'verb',
  example: 'Marta Vidal called the old bridge a danger.',
  counterExample: 'Marta Vidal called the council on Monday.',
  confidence: 0.8,
  read: judgement,
};
