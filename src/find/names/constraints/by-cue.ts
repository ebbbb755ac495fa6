import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { isPlacePhrase } from '../known-phrases.ts';
import { CUES, type Cue } from '../words/cues.ts';
import type { Form } from '../words/forms.ts';
import { isLed, isNamedByRole, isRival, OF_BODIES } from './bodies.ts';
import type { Constraint } from './constraint.ts';
import {
  isHome,
  isHomeOfAged,
  isHomeOfAnother,
  isHomeOfSome,
  isOfCounterpart,
  isOfPerson,
  isRepresented,
  isSeat,
  isVenue,
  OF_HOMES,
} from './homes.ts';
import { isBetweenNames, isKinNamed, OF_KIN } from './kin.ts';
import { isNamedPlace, OF_NAMING } from './named.ts';
import { OF_NEIGHBOURS } from './neighbours.ts';
import { hasEdition, isTownPaper, OF_PAPERS } from './papers.ts';
import { isBehindThe, isOfSomebody } from './somebody.ts';
import { isFirmOf, OF_TOWNS } from './towns.ts';
import { isOnDay, OF_VENUES } from './venues.ts';
import {
  isAnd,
  isCountryOf,
  isOfThatInhabitant,
  isPartOfPlace,
  isScene,
  isStateInBrackets,
  isStateOf,
  isWayTo,
} from './where.ts';
import { isOutlet, isWorkplace, OF_WORK } from './workplaces.ts';
import { isWorkNamed, isWorkQuoted, OF_WORKS } from './works.ts';

type Tell = (reading: Reading, run: Run, begin: number, end: number) => Constraint | null;

const BIRTH: Tell = ({ forms }, _, begin) => (forms[begin - 1]?.isCapital ? null : OF_NEIGHBOURS.BORN);
const ITSELF: Tell = ({ forms }, _, begin) => (CALL.test(forms[begin - 2]?.text ?? '') ? OF_NEIGHBOURS.CALLED : null);
const OF: Tell = (reading, run, begin, end) => {
  if (hasEdition(reading, run, begin, end)) return OF_PAPERS.EDITION;
  if (end === run.last && end - begin < 3 && isFirmOf(reading, begin - 1)) return OF_TOWNS.FIRMS_TOWN;
  if (
    isPartOfPlace(reading, run, begin, end) &&
    (end === run.last || isAnd(reading.forms[end]) || reading.forms[end]?.text === 'in')
  )
    return OF_NEIGHBOURS.PART_OF_PLACE;
  if (isHomeOfAged(reading, run, begin, end)) return OF_HOMES.AGED;
  if (isLed(reading, run, begin, end)) return OF_BODIES.LED;
  if (!isOfSomebody(reading, begin)) return null;
  if (end - begin > 1) return end === run.last ? OF_NEIGHBOURS.OF_SOMEBODY : null;
  // "Ana Brook of Lyon" may play there.
  const form = reading.forms[begin] as Form;
  const isTown = is(form, WordClass.PLACE) && !is(form, WordClass.ORG);
  return isTown ? OF_NEIGHBOURS.HOME_OF_SOMEBODY : OF_NEIGHBOURS.OF_SOMEBODY;
};
const THE: Tell = (reading, run, begin, end) => {
  if (isOutlet(reading, begin, end)) return OF_WORK.OUTLET;
  if (end - begin > 1) return isTownPaper(reading, begin, end) ? OF_PAPERS.TOWN_PAPER : null;
  if (isOfThatInhabitant(reading, run, begin)) return OF_NEIGHBOURS.THAT_INHABITANT;
  return isBehindThe(reading, begin) ? OF_NEIGHBOURS.BEHIND_ARTICLE : null;
};
const WAY: Tell = (reading, run, begin, end) => (isWayTo(reading, run, begin, end) ? OF_NEIGHBOURS.WAY : null);
const FROM: Tell = (reading, run, begin, end) => {
  if (isHome(reading, run, begin, end)) return OF_HOMES.HOME;
  if (isHomeOfAnother(reading, run, begin, end)) return OF_HOMES.ANOTHERS_HOME;
  if (isHomeOfSome(reading, run, begin, end)) return OF_HOMES.LARGE_HOME;
  return isOfPerson(reading, begin) ? OF_HOMES.OF_ONE_FROM : WAY(reading, run, begin, end);
};
const FOR: Tell = (reading, run, begin, end) =>
  isSeat(reading, run, begin, end) ? OF_HOMES.SAT_FOR : WAY(reading, run, begin, end);
const VENUE: Tell = (reading, run, begin, end) => (isVenue(reading, run, begin, end) ? OF_HOMES.VENUE : null);
const SCENE: Tell = (reading, run, begin, end) => {
  if (end === run.last && isTitled(reading.forms[begin] as Form) && isPlacePhrase(run.phrases, begin, end))
    return OF_NEIGHBOURS.TITLED;
  return isScene(reading, run, begin, end) ? OF_NEIGHBOURS.SCENE : WAY(reading, run, begin, end);
};
/** The "Prince" of "in Prince Albert". */
const isTitled = (form: Form): boolean => is(form, WordClass.TITLE);
const AT: Tell = (reading, run, begin, end) =>
  isWorkplace(reading, run, begin, end)
    ? OF_WORK.WORKPLACE
    : isOnDay(reading, run, begin, end)
      ? OF_VENUES.ON_DAY
      : SCENE(reading, run, begin, end);
const BRACKETED: Tell = (reading, _, begin, end) => {
  if (end - begin > 1) return null;
  if (isStateInBrackets(reading.forms, begin)) return OF_NEIGHBOURS.STATE;
  if (isCountryOf(reading, begin)) return OF_NEIGHBOURS.COUNTRY_IN_BRACKETS;
  return isBetweenNames(reading.forms, begin) ? OF_KIN.BETWEEN_NAMES : null;
};
const APPOSED: Tell = (reading, run, begin, end) => {
  const { forms } = reading;
  if (isWorkNamed(forms, begin, end)) return OF_WORKS.APPOSED;
  if (end - begin > 1) return isNamedByRole(reading, run, begin, end) ? OF_BODIES.BY_ROLE : null;
  if (end < run.last) return null;
  if (isStateOf(forms, begin)) return OF_NEIGHBOURS.STATE;
  return isKinNamed(forms, begin) ? OF_KIN.KIN : null;
};

const NAMED_AS: Tell = (reading, run, begin) => (isNamedPlace(reading, run, begin) ? OF_NAMING.NAMED_PLACE : null);
const REPRESENTS: Tell = (reading, _, begin) => (isRepresented(reading, begin) ? OF_HOMES.SAT_FOR : null);
const WHOSE: Tell = (reading, run, begin, end) =>
  isOfCounterpart(reading, run, begin, end) ? OF_HOMES.COUNTERPART : null;
const QUOTED: Tell = ({ forms }, _, begin, end) => (isWorkQuoted(forms, begin, end) ? OF_WORKS.QUOTED : null);
const RIVAL: Tell = (reading, _, begin, end) => (isRival(reading, begin, end) ? OF_BODIES.RIVAL : null);
/** By the word right before the candidate. */
const BEHIND: Readonly<Record<Cue, Tell>> = {
  '"': QUOTED,
  '(': BRACKETED,
  ',': APPOSED,
  ':': VENUE,
  as: WAY,
  at: AT,
  called: NAMED_AS,
  for: FOR,
  from: FROM,
  her: WHOSE,
  his: WHOSE,
  in: SCENE,
  itself: ITSELF,
  named: NAMED_AS,
  near: WAY,
  nee: BIRTH,
  of: OF,
  outside: WAY,
  renamed: NAMED_AS,
  representing: REPRESENTS,
  rival: RIVAL,
  the: THE,
  their: WHOSE,
  themselves: ITSELF,
  to: WAY,
  '“': QUOTED,
};
const BY_CUE: readonly Tell[] = CUES.map((cue) => BEHIND[cue]);

/** What the word right before a candidate says of it, by the number of the cue that it is (`cueOf`). */
export const byCue = (reading: Reading, run: Run, cue: number, begin: number, end: number): Constraint | null =>
  cue < 0 ? null : (BY_CUE[cue] as Tell)(reading, run, begin, end);

const CALL = /^(?:call(?:ed|ing|s)?|dubbed|dubs|named|styl(?:e[ds]?|ing))$/u;
