import { WordClass } from '../../../lexicon/types.ts';
import type { Candidate, Reading, Run } from '../candidate.ts';
import { is, isWritten } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { isContest } from '../words/settings.ts';
import { Written } from '../words/written.ts';
import { isGoverned, isLed, isNamedByKind, OF_BODIES } from './bodies.ts';
import { type Constraint, constraint, NAMED, NEVER, NOBODY, SURE } from './constraint.ts';
import { isHome, isOfPerson, isSeat, isVenue, OF_HOMES } from './homes.ts';
import { isBetweenNames, isKinNamed, OF_KIN } from './kin.ts';
import { isTownOfHeaded, OF_REGIONS } from './regional.ts';
import { innerOf, isBehindThe, isOfSomebody } from './somebody.ts';
import { isSpelledOut, OF_SPELLED } from './spelled.ts';
import { byTowns, isFirmOf, OF_TOWNS } from './towns.ts';
import {
  isAnd,
  isCountryOf,
  isOfInhabitant,
  isPartOfPlace,
  isScene,
  isStateInBrackets,
  isStateOf,
  isWayTo,
} from './where.ts';
import { isWorkplace, OF_WORK } from './workplaces.ts';

export const OF_NEIGHBOURS = {
  CONTEST: constraint('contest', NOBODY, 'Football: [[Hosts]] Lisbon lost.', 'Football: [[Lisbon]] lost.'),
  BORN: constraint('born', [NAMED, NEVER, NEVER], 'Ana Petrova (née [[Cairo]]) sang.', 'Ana Petrova ([[Cairo]]) sang.'),
  CALLED: constraint(
    'called',
    [NEVER, 0, NAMED],
    'The hackers, who call themselves [[Velvet Jackals]], met.',
    'The hackers met [[Velvet Jackals]] there.',
  ),
  PART_OF_PLACE: constraint(
    'part-of-place',
    [NEVER, NAMED, 0],
    'Residents of [[Zarbo]] lost their bus.',
    'Friends of [[Zarbo]] lost their bus.',
  ),
  HOME_OF_SOMEBODY: constraint(
    'home-of-somebody',
    [-NAMED, SURE, -SURE],
    'It was said by John Smith of [[Mulberry]].',
    'It was said by John Smith of [[Greenpeace]].',
  ),
  OF_SOMEBODY: constraint(
    'of-somebody',
    [-NAMED, 0, 0],
    'It was said by John Smith of [[Greenpeace]].',
    'It was said by friends of [[Mauldin]].',
  ),
  BEHIND_ARTICLE: constraint(
    'behind-article',
    [-NAMED, 0, 0],
    "It is the [[Tate]]'s first.",
    "It is [[Tate]]'s first.",
  ),
  WAY: constraint(
    'way',
    [-SURE, SURE, 0],
    'He would fly to [[Hoskins]] on Monday.',
    'He would write to [[Hoskins]] on Monday.',
  ),
  SCENE: constraint(
    'scene',
    [-SURE, NAMED, -SURE],
    'In [[Cleveland]], Ana Petrova scored.',
    'For [[Cleveland]], Ana Petrova scored.',
  ),
  COUNTRY_IN_BRACKETS: constraint(
    'country-in-brackets',
    [NEVER, NAMED, 0],
    'Ana Petrova ([[Chile]]) won.',
    'Ana Petrova ([[Bracken]]) won.',
  ),
  STATE: constraint(
    'state',
    [NEVER, NAMED, NEVER],
    'He wed in Lamar, [[Mo.]] in 1951.',
    'He wed his Lamar, [[Jo]], in 1951.',
  ),
  INHABITANT: constraint(
    'inhabitant',
    [-SURE, NAMED + SURE, -SURE],
    'A [[Zarbo]] man left.',
    'The [[Zarbo]] man left.',
  ),
  FIRM_OF_PLACE: constraint(
    'firm-of-place',
    NOBODY,
    'They hired [[Fulton Paving of Jasper]] then.',
    'They hired [[Fulton Bank of Jasper]] then.',
  ),
  SOMEBODY_OF_PLACE: constraint(
    'somebody-of-place',
    [NEVER, 0, 0],
    'They met [[Ana Petrova of Leeds]] there.',
    'They met [[Joan of Arc]] there.',
  ),
};

/** What the words beside a candidate say outright of what it is, or is not; null for nothing. */
export function byNeighbours(c: Candidate, begin: number, end: number): Constraint | null {
  const { reading, run } = c;
  const before = reading.forms[begin - 1];
  if (before !== undefined) {
    if (isWritten(before, Written.COLON) && isContest(c.at(begin).settingsBehind)) return OF_NEIGHBOURS.CONTEST;
    const told = BEHIND.get(before.folded)?.(reading, run, begin, end) ?? null;
    if (told !== null) return told;
    if (before.told !== 0 && isNamedByKind(reading, run, begin, end)) return OF_BODIES.KIND;
  }
  if (reading.forms[end]?.joint === Joint.POSSESSIVE && isGoverned(reading, begin, end)) return OF_BODIES.GOVERNED;
  const town = byTowns(reading, run, begin, end);
  if (town !== null) return town;
  if (end - begin === 1 && isOfInhabitant(reading, run, begin)) return OF_NEIGHBOURS.INHABITANT;
  if (isSpelledOut(reading, begin, end)) return OF_SPELLED.BEFORE_ACRONYM;
  return end - begin > 3 ? byInnerOf(reading, run, begin, end) : null;
}

/** What an "of" within settles. */
function byInnerOf(reading: Reading, run: Run, begin: number, end: number): Constraint | null {
  const of = innerOf(reading, run, begin, end);
  if (of < 0) return null;
  return isFirmOf(reading, of) ? OF_NEIGHBOURS.FIRM_OF_PLACE : OF_NEIGHBOURS.SOMEBODY_OF_PLACE;
}

type Tell = (reading: Reading, run: Run, begin: number, end: number) => Constraint | null;

const BIRTH: Tell = ({ forms }, _, begin) => (forms[begin - 1]?.isCapital ? null : OF_NEIGHBOURS.BORN);
const ITSELF: Tell = ({ forms }, _, begin) => (CALL.test(forms[begin - 2]?.text ?? '') ? OF_NEIGHBOURS.CALLED : null);
const OF: Tell = (reading, run, begin, end) => {
  if (end === run.last && end - begin === 1 && isFirmOf(reading, begin - 1)) return OF_TOWNS.FIRMS_TOWN;
  if (
    isPartOfPlace(reading, run, begin, end) &&
    (end === run.last || isAnd(reading.forms[end]) || reading.forms[end]?.text === 'in')
  )
    return OF_NEIGHBOURS.PART_OF_PLACE;
  if (isLed(reading, run, begin, end)) return OF_BODIES.LED;
  if (!isOfSomebody(reading, begin)) return null;
  if (end - begin > 1) return end === run.last ? OF_NEIGHBOURS.OF_SOMEBODY : null;
  // "Ana Brook of Lyon" may play there.
  const form = reading.forms[begin] as Form;
  const isTown = is(form, WordClass.PLACE) && !is(form, WordClass.ORG);
  return isTown ? OF_NEIGHBOURS.HOME_OF_SOMEBODY : OF_NEIGHBOURS.OF_SOMEBODY;
};
const THE: Tell = (reading, _, begin, end) =>
  end - begin === 1 && isBehindThe(reading, begin) ? OF_NEIGHBOURS.BEHIND_ARTICLE : null;
const WAY: Tell = (reading, run, begin, end) => (isWayTo(reading, run, begin, end) ? OF_NEIGHBOURS.WAY : null);
const FROM: Tell = (reading, run, begin, end) => {
  if (isHome(reading, run, begin, end)) return OF_HOMES.HOME;
  return isOfPerson(reading, begin) ? OF_HOMES.OF_ONE_FROM : WAY(reading, run, begin, end);
};
const FOR: Tell = (reading, run, begin, end) =>
  isSeat(reading, run, begin, end) ? OF_HOMES.SAT_FOR : WAY(reading, run, begin, end);
const VENUE: Tell = (reading, run, begin, end) => (isVenue(reading, run, begin, end) ? OF_HOMES.VENUE : null);
const SCENE: Tell = (reading, run, begin, end) =>
  isScene(reading, run, begin, end) ? OF_NEIGHBOURS.SCENE : WAY(reading, run, begin, end);
const AT: Tell = (reading, run, begin, end) =>
  isWorkplace(reading, run, begin, end) ? OF_WORK.WORKPLACE : SCENE(reading, run, begin, end);
const BRACKETED: Tell = (reading, _, begin, end) => {
  if (end - begin > 1) return null;
  if (isStateInBrackets(reading.forms, begin)) return OF_NEIGHBOURS.STATE;
  if (isCountryOf(reading, begin)) return OF_NEIGHBOURS.COUNTRY_IN_BRACKETS;
  if (isTownOfHeaded(reading.forms, begin)) return OF_REGIONS.TOWN_IN_BRACKETS;
  return isBetweenNames(reading.forms, begin) ? OF_KIN.BETWEEN_NAMES : null;
};
const APPOSED: Tell = ({ forms }, { last }, begin, end) => {
  if (end < last || end - begin > 1) return null;
  if (isStateOf(forms, begin)) return OF_NEIGHBOURS.STATE;
  return isKinNamed(forms, begin) ? OF_KIN.KIN : null;
};

/** By the word right before the candidate, folded. */
const BEHIND: ReadonlyMap<string, Tell> = new Map([
  ['nee', BIRTH],
  ['themselves', ITSELF],
  ['itself', ITSELF],
  ['of', OF],
  ['(', BRACKETED],
  [',', APPOSED],
  ['the', THE],
  ['to', WAY],
  ['at', AT],
  ['in', SCENE],
  ['from', FROM],
  ['for', FOR],
  ['as', WAY],
  [':', VENUE],
  ['near', WAY],
  ['outside', WAY],
]);

const CALL = /^(?:call(?:ed|ing|s)?|dubbed|dubs|named|styl(?:e[ds]?|ing))$/u;
