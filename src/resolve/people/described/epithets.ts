import type { Draft } from '../names/people-index.ts';
import type { NounExpression } from '../scene/expressions.ts';
import type { Referent } from '../scene/scene.ts';
import { isEpithet as isEpithetNoun } from '../words/person-nouns.ts';
import type { Wording } from '../words/wording.ts';
import { Is } from '../words/words.ts';

/** Where an epithet stands. */
export interface EpithetPlace {
  readonly wording: Wording;
  /** The direct quotation right before it, if it is its speaker, or −1. */
  readonly words: number;
  /** Sentences of narration before each sentence. */
  readonly narration: Int32Array;
  /** The people on the scene; asked for only where the noun is an epithet. */
  present(): readonly Referent[];
}

/** Share of the epithets that are right is not known well: few are marked. */
const CONFIDENCE = 0.7;

/**
 * "The striker", "the Norwegian", "the 27-year-old" of whom neither trade, country nor age was told: the one person
 * named in the sentence of narration before, where the epithet begins its sentence or tells who said the words before
 * it. Not who stands in the same sentence ("Lund beat the Norwegian"), nor in the words that the epithet says.
 */
export function bearerOfEpithet(
  noun: NounExpression,
  place: EpithetPlace,
): { draft: Draft; rule: string; confidence: number } | null {
  if (noun.determiner !== 'definite' || noun.part !== 'subject' || !isEpithet(noun, place.wording)) return null;
  if (place.words < 0 && place.wording.inOneSentence(noun.first - 1, noun.first)) return null;
  let bearer: Draft | null = null;
  for (const referent of place.present()) {
    if (referent.draft === null || !isJustBefore(referent, noun, place)) continue;
    if (bearer !== null || !agrees(noun, referent)) return null;
    bearer = referent.draft;
  }
  return bearer === null ? null : { draft: bearer, rule: 'epithet', confidence: CONFIDENCE };
}

/** A listed noun, one of a people, an age or somebody of an age: "the 51-year-old baker". */
const isEpithet = ({ head, last }: NounExpression, wording: Wording): boolean =>
  AGE.test(head) || isEpithetNoun(head) || wording.is(last - 1, Is.EPITHET) || wording.is(last - 2, Is.AGE);

const AGE = /^\d{1,3}$/u;

function isJustBefore(referent: Referent, noun: NounExpression, { words, narration }: EpithetPlace): boolean {
  if (referent.sentence === noun.sentence || (words >= 0 && referent.quote === words)) return false;
  const back = (narration[noun.sentence] as number) - (narration[referent.sentence] as number);
  return back <= 1 && noun.paragraph - referent.paragraph <= 1;
}

/** Neither the noun's sex nor another age speaks against it. */
function agrees({ head, sex }: NounExpression, { maleness, draft }: Referent): boolean {
  if (sex !== null && (sex === 'male' ? maleness : -maleness) < 0) return false;
  if (!AGE.test(head)) return true;
  return !(draft?.links ?? []).some(({ mention }) => mention.roles.some((role) => AGE.test(role.head)));
}
