import type { Document } from '../../../model/document.ts';
import type { Trace } from '../../../model/trace.ts';
import { type Considered, labelOf, personEntry } from '../explain.ts';
import type { PronounExpression } from '../scene/expressions.ts';
import type { Referent } from '../scene/scene.ts';
import type { Wording } from '../words/wording.ts';
import { givesName } from './ahead.ts';
import { isInAskedQuestion } from './asking.ts';
import type { Surroundings } from './context.ts';
import { agreement, evidenceFor, isDoubted, isFitting, scoreOf } from './evidence.ts';
import { type PronounEvidence, weightOf } from './weights.ts';

/** Below this probability a pronoun stays open. */
const SURE = 0.5;

/** The latest people of the fitting sex that are weighed. */
const MOST_CANDIDATES = 8;
/** Of those whose given name speaks against it. */
const MOST_DOUBTED = 3;

interface Antecedent {
  readonly referent: Referent;
  readonly rule: PronounEvidence;
  /** Probability among all candidates and "none of them". */
  readonly confidence: number;
}

interface Candidate {
  readonly referent: Referent;
  readonly evidence: readonly PronounEvidence[];
  readonly score: number;
}

/** Chooses the antecedent of a pronoun from the people around it. */
export function antecedentOf(pronoun: PronounExpression, around: Surroundings, trace?: Trace): Antecedent | null {
  const candidates = candidatesFor(pronoun, around);
  const best = bestOf(candidates);
  let total = 1;
  for (const { score } of candidates) total += Math.exp(score);
  const confidence = best === undefined ? 0 : Math.exp(best.score) / total;
  const taken = best !== undefined && confidence >= SURE;
  trace?.(entryOf(pronoun, candidates, taken ? best : null, around.wording.document));
  return taken ? { referent: best.referent, rule: heaviest(best.evidence), confidence } : null;
}

function candidatesFor(pronoun: PronounExpression, around: Surroundings): Candidate[] {
  const { wording, quote, words, others, kin, heard, asker, narration, present, ahead, centre } = around;
  const fitting = present.filter((referent) => isFitting(referent, pronoun)).slice(0, MOST_CANDIDATES);
  const doubted = present.filter((referent) => isDoubted(referent, pronoun)).slice(0, MOST_DOUBTED);
  const protagonist = protagonistOf(fitting);
  const reported = present.some(({ speaks, sentence }) => speaks && sentence === pronoun.sentence);
  const context = {
    wording,
    quote,
    words,
    others,
    kin,
    heard,
    asker,
    narration,
    centre,
    pronoun,
    reported,
    fitting,
    protagonist,
    subject: subjectBefore(pronoun, fitting, wording),
  };
  const candidates: Candidate[] = [];
  for (const referent of fitting) candidates.push(weigh(referent, evidenceFor(referent, context)));
  for (const referent of doubted) candidates.push(weigh(referent, evidenceFor(referent, context)));
  if (ahead !== null && isFitting(ahead, pronoun)) candidates.push(weigh(ahead, cataphora(ahead, pronoun, wording)));
  return candidates;
}

function subjectBefore(pronoun: PronounExpression, fitting: readonly Referent[], wording: Wording): Referent | null {
  const { part, sentence, paragraph } = pronoun;
  if (part !== 'subject' && part !== 'possessor') return null;
  const near = (one: Referent): boolean =>
    one.sentence === sentence || (part === 'subject' && one.sentence === sentence - 1 && one.paragraph === paragraph);
  const here = fitting.find((one) => near(one) && one.part === 'subject');
  if (here === undefined) return onlyNamed(pronoun, fitting, wording);
  return here.draft !== null && agreement(here, pronoun) >= 1 ? here : null;
}

/** "Calls to Lund failed as |his| line was dead": the only one whom its sentence names, before a verb. */
function onlyNamed(
  { sentence, first }: PronounExpression,
  [latest, second]: readonly Referent[],
  { tokens }: Wording,
): Referent | null {
  if (latest?.sentence !== sentence || latest.kind !== 'name' || second?.sentence === sentence) return null;
  for (let at = latest.token + 1; at < first; at++)
    if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return latest;
  return null;
}

const weigh = (referent: Referent, evidence: readonly PronounEvidence[]): Candidate => ({
  referent,
  evidence,
  score: scoreOf(evidence),
});

function cataphora(ahead: Referent, pronoun: PronounExpression, { document }: Wording): PronounEvidence[] {
  const found: PronounEvidence[] = ['cataphora', agreement(ahead, pronoun) >= 1 ? 'sex-likely' : 'sex-unknown'];
  const opener = document.tokens[document.sentences[pronoun.sentence]?.first ?? 0];
  if (opener?.pos === 'VERB') found.push('behind-participle');
  if (isInAskedQuestion(document, pronoun)) found.push('asked-whether');
  if (givesName(document, pronoun)) found.push('gives-name');
  return found;
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  let best = candidates[0];
  for (const candidate of candidates) if (best !== undefined && candidate.score > best.score) best = candidate;
  return best;
}

/** The most often mentioned, unless two are mentioned equally often. */
function protagonistOf(fitting: readonly Referent[]): Referent | null {
  let most: Referent | null = null;
  let tied = false;
  for (const referent of fitting) {
    tied = most !== null && referent.count === most.count ? true : tied;
    if (most !== null && referent.count <= most.count) continue;
    most = referent;
    tied = false;
  }
  return tied ? null : most;
}

const heaviest = (evidence: readonly PronounEvidence[]): PronounEvidence =>
  evidence.reduce((best, rule) => (weightOf(rule) > weightOf(best) ? rule : best));

function entryOf(pronoun: PronounExpression, all: readonly Candidate[], taken: Candidate | null, document: Document) {
  const token = document.tokens[pronoun.first] as Document['tokens'][0];
  const others = all.filter((candidate) => candidate !== taken).map(considered);
  const rule = taken === null ? 'no-antecedent' : heaviest(taken.evidence);
  return personEntry(token, taken === null ? null : considered(taken), rule, others);
}

const considered = ({ referent: { draft, token }, evidence }: Candidate): Considered => ({
  label: draft === null ? `somebody unnamed (token ${token})` : labelOf(draft),
  evidence: evidence.map((rule) => ({ rule, weight: weightOf(rule) })),
});
