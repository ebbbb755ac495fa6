import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { isDateline } from '../datelines.ts';
import { hasTrait, is, isWritten } from '../evidence/span-rules/rule.ts';
import { isBar, isOfParty } from '../joined-names.ts';
import { isPhrase, isPlacePhrase } from '../known-phrases.ts';
import { Mode } from '../layout.ts';
import { isLargeOwner } from '../possessives.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { Trait } from '../words/traits.ts';
import { isCountry } from '../words/word-facts.ts';
import { isOrdinary } from '../words/word-types.ts';
import { Written } from '../words/written.ts';
import { type Constraint, constraint, NAMED, NEVER, NOBODY, PLACE_ALONE, SURE } from './constraint.ts';
import { isBeforeHolder, OF_OFFICES } from './offices.ts';
import { isKnownPlace, OF_PHRASES } from './phrases.ts';

export const OF_PLACES = {
  DATELINE: constraint('dateline', PLACE_ALONE, '[[HANOI]], Jan 19 (AFP) — Rain fell.', 'Rain fell on [[HANOI]].'),
  PART_OF_DATELINE: constraint(
    'part-of-dateline',
    NOBODY,
    'SAN [[JOSE]], Calif. (AP) — Rain fell.',
    '[[RENO]], Nev. (AP) — Rain fell.',
  ),
  BEHIND_PARTY: constraint(
    'behind-party',
    PLACE_ALONE,
    'Sen. Ana Petrova, R-[[Redding]], left.',
    'Sen. Ana Petrova, of [[Redding]], left.',
  ),
  COUNTRY: constraint(
    'country',
    [NEVER, SURE, NEVER],
    'She left [[South Korea]] then.',
    'She left [[North Leeds]] then.',
  ),
  BEHIND_THE: constraint(
    'behind-the',
    [NEVER, NAMED, 0],
    'In The [[Hague]], judges met.',
    'Then William [[Hague]] met judges.',
  ),
  LARGE_OWNER: constraint(
    'large-owner',
    [0, SURE, -SURE],
    "[[Norway]]'s Opposition Party lost.",
    "[[Petrova]]'s Opposition Party lost.",
  ),
  COUNTRY_THAT_HAS: constraint(
    'country-that-has',
    [0, 0, -SURE],
    "They saw [[Norway]]'s best.",
    "They saw [[Petrova]]'s best.",
  ),
  DESCRIBED: constraint(
    'described-place',
    [0, 0, NEVER],
    '[[Catholic Ireland]] had never seen it.',
    '[[Northern Ireland]] had never seen it.',
  ),
  BOUND: constraint(
    'bound-place',
    [0, NAMED, 0],
    'They moved from [[Frankfurt am Main]] Airport.',
    'They moved from [[Zarbo am Main]] Airport.',
  ),
  SIDE_BY_SIDE: constraint(
    'side-by-side',
    [0, NEVER, NEVER],
    'They moved to [[Toulouse France]] then.',
    'They moved to [[New Zealand]] then.',
  ),
  COUNTRIES_AROUND: constraint(
    'countries-around',
    NOBODY,
    'TODAY [[PAKISTAN CRUSH NEW ZEALAND]] IN LAHORE',
    'TODAY [[PAKISTAN CRUSH BOARD]] MEETS IN LAHORE',
  ),
  BESIDE: constraint(
    'beside',
    [0, NAMED, 0],
    'They moved to [[Toulouse]] France then.',
    'They moved to [[Toulouse]] then.',
  ),
};

/** What a dateline, a party or a list settles of a place; null for nothing. `isOfRepresentative` tells that the run stands behind a party. */
export function byPlaces(
  reading: Reading,
  run: Run,
  isOfRepresentative: boolean,
  begin: number,
  end: number,
): Constraint | null {
  if (isOfDateline(reading, begin, end))
    return isDateline(reading.datelines, begin, end) ? OF_PLACES.DATELINE : OF_PLACES.PART_OF_DATELINE;
  if (isOfRepresentative && begin === run.first) return OF_PLACES.BEHIND_PARTY;
  if ((reading.modes[begin] as number) >= Mode.TITLE && isAroundVerb(reading, run, begin, end))
    return OF_PLACES.COUNTRIES_AROUND;
  if (isSurelyPlace(run, begin, end)) return OF_PLACES.COUNTRY;
  if (!isKnownPlace(run, begin, end)) return null;
  return isBeforeHolder(reading, run, begin, end) ? OF_OFFICES.NAME_BEFORE_HOLDER : OF_PHRASES.KNOWN_PLACE;
}

/** What settles a lone word; `ownerInS` is where the first "'s" of the run stands behind whoever has something. */
export function byLonePlace(reading: Reading, ownerInS: number, at: number): Constraint | null {
  if (isPlaceBehindThe(reading, at)) return OF_PLACES.BEHIND_THE;
  if (at + 1 === ownerInS && isLargeOwner(reading.forms[at] as Form)) return OF_PLACES.LARGE_OWNER;
  return isCountryInS(reading, at) ? OF_PLACES.COUNTRY_THAT_HAS : null;
}

/** What parts of a place that has several words settle. */
export function byPartsOfPlace(reading: Reading, run: Run, begin: number, end: number): Constraint | null {
  if (isDescribedPlace(reading, run, begin, end)) return OF_PLACES.DESCRIBED;
  return isBoundPlace(reading, run, begin, end) ? OF_PLACES.BOUND : null;
}

/** What a place beside the country or region that it lies in settles: they are two. */
export function bySeams({ seams, phrases }: Run, begin: number, end: number): Constraint | null {
  for (const { first, middle, last } of seams) {
    // "George Washington" and "Washington DC" are known as a whole.
    if (isPhrase(phrases, first, last)) continue;
    if (begin === first && end === last) return OF_PLACES.SIDE_BY_SIDE;
    if ((begin === first && end === middle) || (begin === middle && end === last)) return OF_PLACES.BESIDE;
  }
  return null;
}

/** Whether a candidate and a dateline's place share a word. */
function isOfDateline({ datelines }: Reading, begin: number, end: number): boolean {
  if (datelines.size === 0) return false;
  for (let i = begin; i < end; i++) if (datelines.has(i)) return true;
  return false;
}

/** Where the "'s" of "Zarbo's Eastern Cape" stands, behind which a known place of several words ends the run; -1 for nowhere. */
export function ownerOfPlaceIn({ forms }: Reading, { last, phrases }: Run): number {
  for (const { first, last: end, place } of phrases) {
    if (end !== last || place < 0 || forms[first - 1]?.joint !== Joint.POSSESSIVE) continue;
    if (!phrases.some((one) => one.first < first && one.last >= first)) return first - 1;
  }
  return -1;
}

/** "PAKISTAN CRUSH NEW ZEALAND", and what cuts it: a verb between two countries in a headline. */
function isAroundVerb({ forms }: Reading, run: Run, begin: number, end: number): boolean {
  if (end - begin < 2) return false;
  for (let i = begin; i < end; i++) {
    const { word } = forms[i] as Form;
    if (word.verbSense > 0 && isOrdinary(word) && endsCountry(forms, run, i) && beginsCountry(forms, run, i + 1))
      return true;
  }
  return false;
}

const endsCountry = (forms: readonly Form[], { phrases }: Run, end: number): boolean =>
  forms[end - 1]?.isCountry === true || phrases.some(({ last, place }) => last === end && isCountry(place));
const beginsCountry = (forms: readonly Form[], { phrases }: Run, at: number): boolean =>
  forms[at]?.isCountry === true || phrases.some(({ first, place }) => first === at && isCountry(place));

/** "Redding" in "Ana Sol, R-Redding". */
export const isBehindParty = (reading: Reading, at: number): boolean =>
  at > 0 && isBar(reading.forms[at - 1] as Form) && isOfParty(reading, at - 1);

/** "The Hague", which has William Hague beside it on the lists. */
export const isPlaceBehindThe = ({ forms }: Reading, at: number): boolean =>
  hasTrait(forms[at], Trait.OWNS_THE) && /^(?:The|THE)$/.test(forms[at - 1]?.text ?? '');

/** "China's Zarbo": a country that has something is hardly its government or team. */
const isCountryInS = ({ forms }: Reading, at: number): boolean =>
  (forms[at] as Form).isCountry && forms[at + 1]?.joint === Joint.POSSESSIVE;

/** A country whose name has several words. */
export function isSurelyPlace({ phrases }: Run, begin: number, end: number): boolean {
  for (const { first, last, place } of phrases) if (first === begin && last === end && isCountry(place)) return true;
  return false;
}

/** "Communist Norland": an adjective of a people or a group before a country or a region, unless the two are known together. */
const isDescribedPlace = ({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean =>
  end - begin === 2 &&
  is(forms[begin] as Form, WordClass.DEMONYM | WordClass.GROUP) &&
  is(forms[begin + 1] as Form, WordClass.PLACE_BIG) &&
  !isPhrase(phrases, begin, end);

/** "Frankfurt am Main": a known place around a small word that is neither "of" nor "and". */
const isBoundPlace = ({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean =>
  end - begin > 2 && isWritten(forms[begin + 1] as Form, Written.BINDS) && isPlacePhrase(phrases, begin, end);
