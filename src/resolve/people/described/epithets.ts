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
 * named in the sentence of narration before, first in the same paragraph, where the epithet begins its sentence or tells
 * who said the words before it; of several the one who speaks there, else the only subject, where the epithet tells who
 * said words in quotation marks or, told by country or age, says anything. Not who stands in the same sentence ("Lund
 * beat the Norwegian"), nor in the words that the epithet says.
 */
export function bearerOfEpithet(
  noun: NounExpression,
  place: EpithetPlace,
): { draft: Draft; rule: string; confidence: number } | null {
  if (noun.determiner !== 'definite' || (noun.part !== 'subject' && place.words < 0) || !isEpithet(noun, place.wording))
    return null;
  if (place.wording.tokens[noun.last - 1]?.text.toLowerCase() !== noun.head && !AGE.test(noun.head)) return null;
  if (place.words < 0 && place.wording.inOneSentence(noun.first - 1, noun.first)) return null;
  const before = place
    .present()
    .filter((one) => one.draft !== null && isJustBefore(one, noun, place) && agrees(noun, one));
  const beside = before.filter(({ paragraph }) => paragraph === noun.paragraph);
  const near = beside.length > 0 ? beside : before;
  const speaking = near.filter((referent) => spokeJustBefore(referent, noun, place));
  const tells = place.words >= 0 || (noun.speaks && !isEpithetNoun(noun.head));
  const likely = speaking.length === 0 && tells ? subjectsOfLast(near) : speaking;
  const one = near.length > 1 ? onlyOne(likely) : near[0];
  if (one === undefined || one.draft === null) return null;
  return { draft: one.draft, rule: 'epithet', confidence: CONFIDENCE };
}

/** Those of the last sentence that told of any of them. */
function subjectsOfLast(near: readonly Referent[]): Referent[] {
  const last = Math.max(...near.map(({ toldIn }) => toldIn));
  return near.filter(({ part, toldIn }) => part === 'subject' && toldIn === last);
}

const onlyOne = (referents: readonly Referent[]): Referent | undefined =>
  referents.length === 1 ? referents[0] : undefined;

/** A listed noun, one of a people, an age or somebody of an age: "the 51-year-old baker". */
function isEpithet({ head, first, last }: NounExpression, wording: Wording): boolean {
  if (AGE.test(head) || isEpithetNoun(head) || wording.is(last - 1, Is.EPITHET)) return true;
  for (let at = first; at < last; at++) if (wording.is(at, Is.AGE)) return true;
  return false;
}

const AGE = /^\d{1,3}$/u;

function isJustBefore(referent: Referent, noun: NounExpression, place: EpithetPlace): boolean {
  const isQuoted = referent.quote >= 0;
  if (isQuoted ? !spokeJustBefore(referent, noun, place) : referent.sentence === noun.sentence) return false;
  return narrationBack(referent.sentence, noun, place) <= 1 && noun.paragraph - referent.paragraph <= 1;
}

/** "Lund insisted that …. “…,” |the striker| said": who speaks goes on speaking. */
const spokeJustBefore = ({ spokeIn }: Referent, noun: NounExpression, place: EpithetPlace): boolean =>
  spokeIn >= 0 && spokeIn !== noun.sentence && narrationBack(spokeIn, noun, place) <= 1;

const narrationBack = (sentence: number, noun: NounExpression, { narration }: EpithetPlace): number =>
  (narration[noun.sentence] as number) - (narration[sentence] as number);

/** Neither the noun's sex nor another age speaks against it, nor that its bearer tells of the case for an office. */
function agrees({ head, sex }: NounExpression, { maleness, draft }: Referent): boolean {
  if (sex !== null && (sex === 'male' ? maleness : -maleness) < 0) return false;
  const other = AGE.test(head) ? AGE : isEpithetNoun(head) ? TELLS_OF_CASES : null;
  return (
    other === null || !(draft?.links ?? []).some(({ mention }) => mention.roles.some((role) => other.test(role.head)))
  );
}

/** "Police inspector Lund said …. |The driver| …" is another. */
const TELLS_OF_CASES =
  /^(?:coroner|constable|inspector|officer|prosecutor|sergeant|sheriff|spokes\p{L}+|superintendent)$/u;
