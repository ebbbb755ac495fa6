import { WordClass } from '../../lexicon/types.ts';
import type { Candidate, Reading, Run } from './candidate.ts';
import { isDateline } from './datelines.ts';
import { isBeforeYear, isReference } from './evidence/span-rules/citations.ts';
import { isCredited } from './evidence/span-rules/layout.ts';
import { officeFrom } from './evidence/span-rules/modifiers.ts';
import { is, isWritten } from './evidence/span-rules/rule.ts';
import { isOfStorm } from './evidence/usage.ts';
import { isBar, isOfParty } from './joined-names.ts';
import { HYPHENATED, hasOddities, hasPostNominal, isBehindSky, isNobody, isOfShip } from './nobody.ts';
import { mayName } from './reading.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { isCountry } from './words/word-facts.ts';
import { Written } from './words/written.ts';

/** Log-odds of what cannot be. */
const NEVER = -20;

/** Log-odds of what can be nothing else, be it as common a word as that of "(Laws, 2016)". */
const CERTAIN = 8;

/** Log-odds in favour of a settled place, which may still be a part of an organisation's name, and of an unlisted photographer. */
const SURE = 1.5;

/** Log-odds in favour of the two halves of "Toulouse France", of "Frankfurt am Main", of "The Hague" and of "Maria I": too rare to be learnt from the marked texts. */
const NAMED = 2.5;

/**
 * Scores that candidates have before any evidence: what structure settles. A place that is settled is neither person nor body, nor is
 * what stands behind a party ("R-Redding"); a country's full name is one place, a place and what it lies in are two; a lone word that
 * the document has shown behind "Hurricane" and its like is the storm wherever it stands; "M.D." and "GMT" are nobody; "Brook, Ana"
 * in quotation marks is one person, and whom a paper cites is one.
 */
export function knownScores(
  candidate: Candidate,
  run: Run,
  first: readonly number[],
  last: readonly number[],
): number[] {
  const scores: number[] = [];
  const isOfRepresentative = isBehindParty(candidate.reading, run.first);
  const isOdd = hasOddities(candidate, run);
  const isOfSky = isBehindSky(candidate, run);
  const mayBeReference = isBeforeYear(candidate, run);
  for (let i = 0; i < first.length; i++) {
    const begin = run.first + (first[i] as number);
    const end = run.first + (last[i] as number);
    if (isOfSky && begin - run.first < HYPHENATED) scores.push(NEVER, NEVER, NEVER);
    else if (isOdd && isNone(candidate, begin, end)) scores.push(NEVER, NEVER, NEVER);
    else if (isOdd && end - begin > 1 && isOfStorm(candidate.usageAt(begin + 1))) scores.push(NEVER, NEVER, 0);
    else if (isInverted(candidate.reading, run))
      scores.push(end - begin === run.last - run.first ? CERTAIN : NEVER, NEVER, NEVER);
    else if (run.phrases.length > 0 && cutsCountry(candidate.reading, run, begin, end)) scores.push(0, NEVER, 0);
    else if (isOfDateline(candidate.reading, begin, end))
      scores.push(...placeOfDateline(candidate.reading, begin, end));
    else if (isSurelyPlace(run, begin, end)) scores.push(NEVER, SURE, NEVER);
    else if (isOfRepresentative && begin === run.first) scores.push(NEVER, SURE, NEVER);
    else if (end - begin === 1 && isPlaceBehindThe(candidate.reading, begin)) scores.push(NEVER, NAMED, 0);
    else if (end - begin === 1 && isCountryInS(candidate.reading, begin)) scores.push(0, 0, -SURE);
    else if (mayBeReference && isReference(candidate, begin, end)) scores.push(CERTAIN, 0, 0);
    else if (isUnlistedCredit(candidate, run, begin, end)) scores.push(SURE, 0, 0);
    else if (end - begin > 1 && candidate.at(end - 1).text === 'I') scores.push(NAMED, 0, 0);
    else if (isOfOffice(candidate.reading, run, begin, end)) scores.push(0, SURE, 0);
    else if (isDescribedPlace(candidate.reading, run, begin, end)) scores.push(0, 0, NEVER);
    else if (isBoundPlace(candidate.reading, run, begin, end)) scores.push(0, NAMED, 0);
    else if (run.seams.length > 0) scores.push(...sideBySide(run, begin, end));
    else scores.push(0, 0, 0);
  }
  return scores;
}

/** What looks like a name and is none of ours. */
const isNone = (candidate: Candidate, begin: number, end: number): boolean =>
  isNobody(candidate, begin, end) || hasPostNominal(candidate, begin, end) || isOfShip(candidate, begin);

/** "Brook, Ana" in quotation marks is one person. */
const isInverted = ({ forms }: Reading, { first, last }: Run): boolean =>
  last - first === 3 && isWritten(forms[first + 1] as Form, Written.COMMA);

/** "Communist Norland": an adjective of a people or a group before a country or a region, unless the two are known together. */
const isDescribedPlace = ({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean =>
  end - begin === 2 &&
  is(forms[begin] as Form, WordClass.DEMONYM | WordClass.GROUP) &&
  is(forms[begin + 1] as Form, WordClass.PLACE_BIG) &&
  !phrases.some(({ first, last }) => first === begin && last === end);

/** "Grenadines" is no place in "Saint Vincent and the Grenadines", nor is what reaches out of it; "the" of "the Netherlands" is none of it. */
const cutsCountry = ({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean =>
  phrases.some(
    ({ first, last, place }) =>
      isCountry(place) &&
      mayName(forms[first] as Form) &&
      mayName(forms[last - 1] as Form) &&
      begin < last &&
      end > first &&
      (begin > first || end < last),
  );

type ClassScores = readonly [person: number, place: number, organization: number];
const NOTHING: ClassScores = [0, 0, 0];

/** What a place beside the country or region that it lies in settles: they are two. */
function sideBySide({ seams, phrases }: Run, begin: number, end: number): ClassScores {
  for (const { first, middle, last } of seams) {
    // "George Washington" and "Washington DC" are known as a whole.
    if (phrases.some((phrase) => phrase.first === first && phrase.last === last)) continue;
    if (begin === first && end === last) return [0, NEVER, NEVER];
    if ((begin === first && end === middle) || (begin === middle && end === last)) return [0, NAMED, 0];
  }
  return NOTHING;
}

/** A large place before the office of somebody who is named: too rare in the marked texts to be learnt, and plain. */
function isOfOffice(reading: Reading, run: Run, begin: number, end: number): boolean {
  if (!isLargePlace(reading.forms, run, begin, end)) return false;
  const office = officeFrom(reading, end, run.last - 1);
  return office >= 0 && (reading.forms[office + 1] as Form).isCapital;
}

const isLargePlace = (forms: readonly Form[], { phrases }: Run, begin: number, end: number): boolean =>
  end - begin === 1
    ? is(forms[begin] as Form, WordClass.PLACE_BIG)
    : phrases.some(({ first, last, place }) => first === begin && last === end && place >= 0);

/** "Frankfurt am Main": a known place around a small word that is neither "of" nor "and". */
const isBoundPlace = ({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean =>
  end - begin > 2 &&
  isWritten(forms[begin + 1] as Form, Written.BINDS) &&
  phrases.some(({ first, last, place }) => first === begin && last === end && place >= 0);

/** Whether a candidate and a dateline's place share a word. */
function isOfDateline({ datelines }: Reading, begin: number, end: number): boolean {
  if (datelines.size === 0) return false;
  for (let i = begin; i < end; i++) if (datelines.has(i)) return true;
  return false;
}

/** "Redding" in "Ana Sol, R-Redding". */
const isBehindParty = (reading: Reading, at: number): boolean =>
  at > 0 && isBar(reading.forms[at - 1] as Form) && isOfParty(reading, at - 1);

/** "The Hague", which has William Hague beside it on the lists. */
export const isPlaceBehindThe = ({ forms }: Reading, at: number): boolean =>
  (forms[at] as Form).ownsThe && /^(?:The|THE)$/.test(forms[at - 1]?.text ?? '');

/** "China's Zarbo": a country that has something is hardly its government or team. */
const isCountryInS = ({ forms }: Reading, at: number): boolean =>
  (forms[at] as Form).isCountry && forms[at + 1]?.joint === Joint.POSSESSIVE;

/** "Image: Zarbo": a word that no list has, alone behind "Image:" and its like, is somebody rather than an agency. */
const isUnlistedCredit = (c: Candidate, run: Run, begin: number, end: number): boolean =>
  end - begin === 1 && begin === run.first && end === run.last && c.at(begin).classes === 0 && isCredited(c, begin);

/** The whole of it is the place, no part of it is anything. */
const placeOfDateline = ({ datelines }: Reading, begin: number, end: number): ClassScores =>
  isDateline(datelines, begin, end) ? [NEVER, CERTAIN, NEVER] : [NEVER, NEVER, NEVER];

/** A country whose name has several words. */
export const isSurelyPlace = ({ phrases }: Run, begin: number, end: number): boolean =>
  phrases.some(({ first, last, place }) => first === begin && last === end && isCountry(place));
