import { familyOf, isFull } from '../../../person-names/name-form.ts';
import type { NamedMention } from '../mentions/named.ts';
import type { PronounExpression } from '../scene/expressions.ts';
import type { Referent } from '../scene/scene.ts';
import type { Part } from '../words/grammar.ts';
import { isAskedAbout, isAsker, isNamedInAsking } from './asking.ts';
import { bindingEvidence, isOwnObject } from './binding.ts';
import type { PronounContext } from './context.ts';
import { isWithinOpening } from './opening.ts';
import {
  isBesideSubject,
  isCounsel,
  isGoingOn,
  isOfficeSaid,
  isOtherHeard,
  isOutshone,
  isSubjectBefore,
  isSurvived,
  yieldsToSubject,
} from './subjects.ts';
import { type PronounEvidence, weightOf } from './weights.ts';

/** Log-odds from which a sex is beyond doubt, and from which it is known at all. */
const CERTAIN = 2.5;
const KNOWN = 1;

export const agreement = ({ maleness }: Referent, { sex }: PronounExpression): number =>
  sex === 'male' ? maleness : -maleness;

export const isFitting = (referent: Referent, pronoun: PronounExpression): boolean =>
  agreement(referent, pronoun) > -KNOWN;

/** Of the other sex by the given name alone: many names are borne by both, or are the other sex's elsewhere. */
export const isDoubted = (referent: Referent, pronoun: PronounExpression): boolean =>
  !isFitting(referent, pronoun) && (pronoun.sex === 'male' ? referent.told : -referent.told) > -KNOWN;

/** The evidence that the pronoun means the candidate. */
export function evidenceFor(referent: Referent, context: PronounContext): PronounEvidence[] {
  const found = [sexEvidence(agreement(referent, context.pronoun))];
  addDistance(found, referent, context);
  addStanding(found, referent, context);
  const binding = bindingEvidence(referent, context);
  if (binding !== null) found.push(binding);
  if (binding === 'object-of-own-clause' && isOwnObject(referent, context.wording, context.pronoun))
    found.push('object-of-own-verb');
  if (context.kin !== null && sharesFamily(referent, context.kin)) found.push('of-one-family');
  if (isCounsel(referent, context)) found.push('counsel');
  if (isOfficeSaid(referent, context)) found.push('office-said');
  if (isSurvived(referent, context)) found.push('survived');
  if (isAsker(referent, context)) found.push('asked-of-other');
  if (isWithinOpening(context.wording, referent, context.pronoun)) found.push('within-opening');
  if (isNamedInAsking(referent, context)) found.push('named-in-asking');
  return found;
}

/** "|His| brother, Con Lund" is a Lund's. */
function sharesFamily({ draft }: Referent, { form }: NamedMention): boolean {
  const family = isFull(form) ? familyOf(form).at(-1) : undefined;
  return family !== undefined && draft?.forms.some((own) => familyOf(own.form).at(-1) === family) === true;
}

function sexEvidence(agrees: number): PronounEvidence {
  if (agrees >= KNOWN) return agrees >= CERTAIN ? 'sex-certain' : 'sex-likely';
  if (agrees > -KNOWN) return 'sex-unknown';
  return agrees > -CERTAIN ? 'sex-doubted' : 'other-sex-by-name';
}

/** Sentences back; narration does not count what is said in between. */
function sentencesBack(referent: Referent, { pronoun, quote, narration }: PronounContext): number {
  const back = pronoun.sentence - referent.sentence;
  if (quote >= 0 || referent.quote >= 0 || back < 2) return back;
  return Math.max(1, (narration[pronoun.sentence] as number) - (narration[referent.sentence] as number));
}

function addDistance(found: PronounEvidence[], referent: Referent, context: PronounContext): void {
  const { pronoun, fitting } = context;
  const back = sentencesBack(referent, context);
  found.push(DISTANCES[back] ?? 'farther-back');
  if (referent === fitting[0]) found.push(fitting.length === 1 ? 'only-one' : 'latest');
  else if (referent === fitting[1]) found.push('second-latest');
  if (referent.paragraph !== pronoun.paragraph) found.push('other-paragraph');
  if (back > LONG_AGO) found.push('long-ago');
}

const DISTANCES: readonly PronounEvidence[] = ['same-sentence', 'sentence-before', 'two-sentences-back'];
const LONG_AGO = 5;

function addStanding(found: PronounEvidence[], referent: Referent, context: PronounContext): void {
  const { pronoun, quote, protagonist } = context;
  const centre = isOtherHeard(context) ? null : context.centre;
  found.push(PARTS[referent.part]);
  if (referent.draft === null) found.push('unnamed');
  if (referent.kind === 'pronoun') found.push('was-pronoun');
  if (referent.kind === 'nominal') found.push('was-nominal');
  if (referent.leads) found.push('led-sentence');
  if (referent.hasClause && referent.sentence === pronoun.sentence) found.push('who-clause');
  if (isSubjectBefore(referent, context)) found.push('subject-before');
  if (referent.part === pronoun.part) found.push('same-part');
  if (referent.inPassing && protagonist !== null && !protagonist.inPassing && referent.sentence !== pronoun.sentence)
    found.push('kin-in-passing');
  if (isOutdone(referent, context)) found.push('owner-of-relative');
  if (quote < 0 && referent.draft !== null && referent.draft === centre && !isOutshone(referent, context)) {
    found.push('centre');
    if (pronoun.part === 'subject' && !pronoun.speaks && opensParagraph(context)) found.push('centre-anew');
  } else {
    const outshone = isOutshone(referent, context);
    if (referent.headlined && !(outshone && isBesideSubject(referent, context))) found.push('in-headline');
    if (referent === protagonist && !outshone) found.push('protagonist');
  }
  if (isAskedAbout(referent, context)) found.push('asked-about');
  if (quote < 0) addSpeech(found, referent, context);
  if (referent.inFull) found.push('named-in-full');
  if (referent.draft !== null && context.words.includes(referent.draft)) found.push('in-own-words');
  if (referent.draft !== null && context.others.includes(referent.draft)) found.push('named-behind');
  if (quote >= 0 && referent.quote !== quote) found.push('outside-quote');
  if (referent.count === 1) found.push('new');
  if (referent.count > 3) found.push('often-named');
}

/** The first sentence of a paragraph. */
const opensParagraph = ({ wording: { document }, pronoun }: PronounContext): boolean =>
  document.paragraphs[pronoun.paragraph]?.firstToken === document.sentences[pronoun.sentence]?.first;

/** "Her mother, Ann, wept. |She| left": the relative is the one spoken of from there on. */
const isOutdone = ({ isOwner, sentence }: Referent, { pronoun, quote }: PronounContext): boolean =>
  isOwner && quote < 0 && pronoun.part === 'subject' && pronoun.sentence !== sentence;

const PARTS: Readonly<Record<Part, PronounEvidence>> = {
  subject: 'was-subject',
  object: 'was-object',
  oblique: 'was-oblique',
  possessor: 'was-possessor',
  other: 'was-other',
};

/** "Lund said |she| …", "Lund said … |She| added …"; or who was quoted and who was only spoken of before the pronoun. */
function addSpeech(found: PronounEvidence[], referent: Referent, context: PronounContext): void {
  const { pronoun, heard, asker, narration, reported } = context;
  if (yieldsToSubject(referent, context)) return;
  const narrated = (sentence: number): boolean =>
    sentence >= 0 && (narration[pronoun.sentence] as number) - (narration[sentence] as number) <= 1;
  if (referent.speaks && referent.sentence === pronoun.sentence)
    found.push(referent.draft === null && pronoun.part === 'subject' ? 'unnamed-said-of-self' : 'said-of-self');
  else if (pronoun.speaks && !reported && pronoun.part === 'subject' && narrated(referent.spokeIn))
    found.push(...(isGoingOn(context) && referent.draft !== null ? GOES_ON : SPEAKS_AGAIN));
  else if (referent.speaks) found.push('spoke');
  if (referent === asker) found.push('asked-it');
  else if (referent === heard) found.push('was-heard');
  if (referent.quote >= 0 && !narrated(referent.toldIn)) found.push('was-quoted');
}

const SPEAKS_AGAIN: readonly PronounEvidence[] = ['speaks-again'];
const GOES_ON: readonly PronounEvidence[] = ['speaks-again', 'goes-on'];

/** The sum of the weights, in natural log-odds against "nobody who is named here". */
export function scoreOf(evidence: readonly PronounEvidence[]): number {
  let sum = 0;
  for (const rule of evidence) sum += weightOf(rule);
  return sum;
}
