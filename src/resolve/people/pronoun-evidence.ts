import type { Document } from '../../model/document.ts';
import type { PronounExpression } from './expressions.ts';
import { PRONOUN_WEIGHTS, type PronounEvidence } from './pronoun-weights.ts';
import type { Referent } from './scene.ts';

/** What holds for all candidates of one pronoun. */
export interface PronounContext {
  readonly document: Document;
  readonly pronoun: PronounExpression;
  /** The direct quotation that it stands in, or −1. */
  readonly quote: number;
  /** Sentences of narration before each sentence. */
  readonly narration: Int32Array;
  /** Candidates of the fitting sex, latest first. */
  readonly fitting: readonly Referent[];
  /** The most often mentioned of them, unless two tie. */
  readonly protagonist: Referent | null;
}

/** Log-odds from which a sex is beyond doubt, and from which it is known at all. */
const CERTAIN = 2.5;
const KNOWN = 1;

export const agreement = ({ maleness }: Referent, { sex }: PronounExpression): number =>
  sex === 'male' ? maleness : -maleness;

/** A candidate of the other sex is none. */
export const isFitting = (referent: Referent, pronoun: PronounExpression): boolean =>
  agreement(referent, pronoun) > -KNOWN;

/** The evidence that the pronoun means the candidate. */
export function evidenceFor(referent: Referent, context: PronounContext): PronounEvidence[] {
  return [
    sexEvidence(agreement(referent, context.pronoun)),
    ...distanceEvidence(referent, context),
    ...standingEvidence(referent, context),
    ...bindingEvidence(referent, context),
  ];
}

const sexEvidence = (agrees: number): PronounEvidence =>
  agrees >= CERTAIN ? 'sex-certain' : agrees >= KNOWN ? 'sex-likely' : 'sex-unknown';

/** Sentences back; narration does not count what is said in between. */
function sentencesBack(referent: Referent, { pronoun, quote, narration }: PronounContext): number {
  const back = pronoun.sentence - referent.sentence;
  if (quote >= 0 || referent.quote >= 0 || back < 2) return back;
  return Math.max(1, (narration[pronoun.sentence] as number) - (narration[referent.sentence] as number));
}

function distanceEvidence(referent: Referent, context: PronounContext): PronounEvidence[] {
  const { pronoun, fitting } = context;
  const back = sentencesBack(referent, context);
  const found: PronounEvidence[] = [
    back === 0 ? 'same-sentence' : back === 1 ? 'sentence-before' : back === 2 ? 'two-sentences-back' : 'farther-back',
  ];
  const rank = fitting.indexOf(referent);
  if (rank === 0) found.push(fitting.length === 1 ? 'only-one' : 'latest');
  if (rank === 1) found.push('second-latest');
  if (referent.paragraph !== pronoun.paragraph) found.push('other-paragraph');
  if (back > 5) found.push('long-ago');
  return found;
}

function standingEvidence(referent: Referent, context: PronounContext): PronounEvidence[] {
  const { pronoun, quote, protagonist } = context;
  const found: PronounEvidence[] = [`was-${referent.part}`];
  if (referent.draft === null) found.push('unnamed');
  if (referent.kind === 'pronoun') found.push('was-pronoun');
  if (referent.kind === 'nominal') found.push('was-nominal');
  if (referent.leads) found.push('led-sentence');
  if (referent.hasClause && referent.sentence === pronoun.sentence) found.push('who-clause');
  if (referent.part === pronoun.part) found.push('same-part');
  if (referent.headlined) found.push('in-headline');
  if (referent === protagonist) found.push('protagonist');
  if (referent.speaks && quote < 0) found.push(spokenEvidence(referent, pronoun));
  if (referent.inFull) found.push('named-in-full');
  if (referent.quote !== quote) found.push(quote < 0 ? 'was-quoted' : 'outside-quote');
  if (referent.count === 1) found.push('new');
  if (referent.count > 3) found.push('often-named');
  return found;
}

/** "Lund said |she| …", "Lund said … |She| added …", or neither. */
const spokenEvidence = (referent: Referent, pronoun: PronounExpression): PronounEvidence =>
  referent.sentence === pronoun.sentence ? 'said-of-self' : pronoun.speaks ? 'speaks-again' : 'spoke';

/** Within one clause a plain object is not its subject; a reflexive is. */
function bindingEvidence(referent: Referent, { document, pronoun }: PronounContext): PronounEvidence[] {
  if (referent.sentence !== pronoun.sentence || pronoun.part === 'subject') {
    return referent.sentence === pronoun.sentence && startsClause(document, pronoun.first) ? ['new-clause'] : [];
  }
  const one = isOneClause(document, referent.token, pronoun.first);
  if (pronoun.reflexive) return one && referent.part === 'subject' ? ['reflexive-of-subject'] : [];
  if (!one) return [];
  if (pronoun.part === 'possessor') return referent.part === 'subject' ? ['own-of-subject'] : ['own-in-clause'];
  return ['object-of-own-clause'];
}

const startsClause = ({ tokens }: Document, at: number): boolean =>
  /^(?:SCONJ|CCONJ)$/u.test(tokens[at - 1]?.pos ?? '') || /^(?:,|that|when|and|but)$/u.test(tokens[at - 1]?.text ?? '');

/** At most one finite verb and no conjunction or mark stands between. Looks at the tokens between, in one sentence. */
function isOneClause({ tokens }: Document, from: number, to: number): boolean {
  let verbs = 0;
  for (let at = from; at < to; at++) {
    const { pos, text } = tokens[at] as (typeof tokens)[0];
    if (pos === 'VERB' && ++verbs > 1) return false;
    if (pos === 'SCONJ' || /^(?:[,;:—–]|that|who|which|when|where|because|if|while)$/u.test(text)) return false;
  }
  return true;
}

/** The sum of the weights, in natural log-odds against "nobody who is named here". */
export const scoreOf = (evidence: readonly PronounEvidence[]): number =>
  evidence.reduce((sum, rule) => sum + PRONOUN_WEIGHTS[rule], 0);
