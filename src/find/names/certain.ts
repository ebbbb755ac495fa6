import { WordClass } from '../../lexicon/types.ts';
import { isSurelyAge } from './ages.ts';
import { byNeighbours } from './by-neighbours.ts';
import { byPhrases, isKnownPlace } from './by-phrases.ts';
import type { Candidate, Reading, Run } from './candidate.ts';
import {
  CERTAIN,
  type ClassScores,
  NAMED,
  NEVER,
  NOBODY,
  NOTHING,
  PLACE_ALONE,
  SURE,
  SURELY_PLACE,
} from './class-scores.ts';
import { CLASS_COUNT } from './classes.ts';
import { isDateline } from './datelines.ts';
import { isOfScorecard } from './dismissals.ts';
import { isBeforeYear, isReference } from './evidence/span-rules/citations.ts';
import { isCredited } from './evidence/span-rules/layout.ts';
import { is, isWritten } from './evidence/span-rules/rule.ts';
import { isLineBetween, lacksSecondField } from './fields.ts';
import { byAmpersand, hasAmpersand, isBar, isLetters, isOfParty } from './joined-names.ts';
import { isPhrase, isPlacePhrase } from './known-phrases.ts';
import type { Lattice } from './lattice.ts';
import { byOddity, HYPHENATED, hasOddities, isBehindGiven, isBehindSky } from './nobody.ts';
import { byNumber } from './numbered.ts';
import { isBeforeHolder, isBehindLongOffice, isHolder, isOfOffice, isOfOfficeOf, officeIn } from './offices.ts';
import { isLargeOwner, ownerInS } from './possessives.ts';
import { byStreet, type Row, rowIn } from './streets.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { isCountry } from './words/word-facts.ts';
import { Written } from './words/written.ts';

/**
 * Scores that the candidates of a run have before any evidence, to `scores`: what structure settles. A place that is settled is neither
 * person nor body, nor is what stands behind a party ("R-Redding"); a country's full name is one place, a place and what it lies in are
 * two; a lone word that the document has shown behind "Hurricane" and its like is the storm wherever it stands; "M.D." and "GMT" are
 * nobody; "Brook, Ana" in quotation marks is one person, and whom a paper cites is one.
 */
export function knownScores(c: Candidate, { from, to, first, last }: Lattice, scores: Float64Array): void {
  const signs = signsOf(c);
  for (let i = from; i < to; i++) {
    const [person, place, organization] = settled(c, signs, first[i] as number, last[i] as number);
    scores[i * CLASS_COUNT] = person;
    scores[i * CLASS_COUNT + 1] = place;
    scores[i * CLASS_COUNT + 2] = organization;
  }
}

/** What a run has, without which much of what may be settled need not be asked of its candidates. */
interface Signs {
  readonly isOfRepresentative: boolean;
  readonly isOdd: boolean;
  readonly isOfSky: boolean;
  /** One person as a whole: "Brook, Ana" in quotation marks, and whom a scorecard names. */
  readonly isOnePerson: boolean;
  readonly mayBeReference: boolean;
  /** Which may be a firm's, as that of a reference is not. */
  readonly hasAmpersand: boolean;
  /** Where the run's first office with "of" or "for" behind it stands; -1 for none. */
  readonly office: number;
  /** Where the "'s" of its first large place or body that has something stands; -1 for none. */
  readonly ownerInS: number;
  readonly row: Row | null;
}

function signsOf(c: Candidate): Signs {
  const { reading, run } = c;
  const mayBeReference = isBeforeYear(c, run);
  return {
    isOfRepresentative: isBehindParty(reading, run.first),
    isOdd: hasOddities(c, run),
    isOfSky: isBehindSky(c, run),
    isOnePerson: isInverted(reading, run) || isOfScorecard(c, run),
    mayBeReference,
    hasAmpersand: !mayBeReference && hasAmpersand(reading, run),
    office: officeIn(reading, run),
    ownerInS: ownerInS(reading, run),
    row: rowIn(reading, run),
  };
}

function settled(c: Candidate, signs: Signs, begin: number, end: number): ClassScores {
  const { reading, run } = c;
  const isLone = end - begin === 1;
  const street = byStreet(reading, run, signs.row, begin, end);
  if (street !== null) return street;
  if (signs.isOfSky && begin - run.first < HYPHENATED) return NOBODY;
  const odd = signs.isOdd ? byOddity(c, begin, end) : null;
  if (odd !== null) return odd;
  if (!isLone && isWritten(c.at(end - 2), Written.COMMA)) {
    if (isWritten(c.at(end - 1), Written.INCORPORATED)) return [NEVER, NEVER, 0];
    if (isLetters(c.at(end - 1))) return PLACE_ALONE;
  }
  if (signs.isOnePerson) return end - begin === run.last - run.first ? [CERTAIN, NEVER, NEVER] : NOBODY;
  const known = run.phrases.length > 0 ? byPhrases(c, begin, end) : null;
  if (known !== null) return known;
  if (signs.ownerInS > begin && signs.ownerInS < end && !isPhrase(run.phrases, begin, end)) return NOBODY;
  if (isOfDateline(reading, begin, end)) return isDateline(reading.datelines, begin, end) ? PLACE_ALONE : NOBODY;
  if (signs.isOfRepresentative && begin === run.first) return PLACE_ALONE;
  if (isSurelyPlace(run, begin, end)) return SURELY_PLACE;
  if (isKnownPlace(run, begin, end)) return [0, SURE, 0];
  if (isLone && isPlaceBehindThe(reading, begin)) return [NEVER, NAMED, 0];
  if (isLone && c.at(begin).isFamilies && isThe(c.at(begin - 1))) return [SURE, NEVER, 0];
  if (isLone && end === signs.ownerInS && isLargeOwner(c.at(begin))) return [0, SURE, -SURE];
  if (isLone && isCountryInS(reading, begin)) return [0, 0, -SURE];
  if (signs.mayBeReference && isReference(c, begin, end)) return [CERTAIN, 0, 0];
  const firm = signs.hasAmpersand ? byAmpersand(reading, run, begin, end) : null;
  if (firm !== null) return firm === 'firm' ? [NEVER, NEVER, NAMED] : [-NAMED, -NAMED, -NAMED];
  if (isUnlistedCredit(c, run, begin, end)) return [SURE, 0, 0];
  if (!isLone && c.at(end - 1).text === 'I') return [NAMED, 0, 0];
  const numbered = byNumber(reading, run, begin, end);
  if (numbered !== null) return numbered;
  if (isSurelyAge(c, end)) return [NAMED, NEVER, NEVER];
  if (isLineBetween(reading, begin, end)) return [NEVER, 0, NAMED];
  if (end < run.last && lacksSecondField(reading, begin, end)) return [0, -NAMED, -NAMED];
  if (isBehindLongOffice(reading, run, begin) || isHolder(reading, run, begin, end)) return [NAMED, 0, 0];
  if (isOfOffice(reading, run, begin, end)) return [0, SURE, 0];
  if (isBeforeHolder(reading, run, begin, end)) return [-SURE, isLone ? SURE : NAMED, 0];
  if (begin > run.first && isBehindGiven(reading, begin)) return NOBODY;
  if (signs.office >= 0 && isOfOfficeOf(reading, run, signs.office, begin, end)) return [0, NEVER, NEVER];
  if (isDescribedPlace(reading, run, begin, end)) return [0, 0, NEVER];
  if (isBoundPlace(reading, run, begin, end)) return [0, NAMED, 0];
  return run.seams.length > 0 ? sideBySide(run, begin, end) : byNeighbours(c, begin, end);
}

/** "Brook, Ana" in quotation marks is one person. */
const isInverted = ({ forms }: Reading, { first, last }: Run): boolean =>
  last - first === 3 && isWritten(forms[first + 1] as Form, Written.COMMA);

/** "Communist Norland": an adjective of a people or a group before a country or a region, unless the two are known together. */
const isDescribedPlace = ({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean =>
  end - begin === 2 &&
  is(forms[begin] as Form, WordClass.DEMONYM | WordClass.GROUP) &&
  is(forms[begin + 1] as Form, WordClass.PLACE_BIG) &&
  !isPhrase(phrases, begin, end);

/** What a place beside the country or region that it lies in settles: they are two. */
function sideBySide({ seams, phrases }: Run, begin: number, end: number): ClassScores {
  for (const { first, middle, last } of seams) {
    // "George Washington" and "Washington DC" are known as a whole.
    if (isPhrase(phrases, first, last)) continue;
    if (begin === first && end === last) return [0, NEVER, NEVER];
    if ((begin === first && end === middle) || (begin === middle && end === last)) return [0, NAMED, 0];
  }
  return NOTHING;
}

/** "Frankfurt am Main": a known place around a small word that is neither "of" nor "and". */
const isBoundPlace = ({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean =>
  end - begin > 2 && isWritten(forms[begin + 1] as Form, Written.BINDS) && isPlacePhrase(phrases, begin, end);

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

/** Before a family: "the Brooks". */
const isThe = ({ folded }: Form): boolean => folded === 'the';

/** "China's Zarbo": a country that has something is hardly its government or team. */
const isCountryInS = ({ forms }: Reading, at: number): boolean =>
  (forms[at] as Form).isCountry && forms[at + 1]?.joint === Joint.POSSESSIVE;

/** "Image: Zarbo": a word that no list has, alone behind "Image:" and its like, is somebody rather than an agency. */
const isUnlistedCredit = (c: Candidate, run: Run, begin: number, end: number): boolean =>
  end - begin === 1 && begin === run.first && end === run.last && c.at(begin).classes === 0 && isCredited(c, begin);

/** A country whose name has several words. */
export const isSurelyPlace = ({ phrases }: Run, begin: number, end: number): boolean =>
  phrases.some(({ first, last, place }) => first === begin && last === end && isCountry(place));
