import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import type { Candidate, Reading, Run } from '../candidate.ts';
import { hasTrait, is, isWritten } from '../evidence/span-rules/rule.ts';
import { isBar } from '../joined-names.ts';
import { mayName } from '../reading.ts';
import { CURRENT, type Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { tells } from '../words/settings.ts';
import { Trait } from '../words/traits.ts';
import { Written } from '../words/written.ts';
import { type Constraint, constraint, NEVER, NOBODY } from './constraint.ts';
import { hasSeat } from './homes.ts';

/**
 * Whether a word of the run is of a storm, a ship, an office or a language, a post-nominal, a code, a thing's acronym or perhaps a
 * time zone: asked once, few runs have one. `isOdd` tells whether one of its words is odd by itself.
 */
export function hasOddities(c: Candidate, run: Run, isOdd: boolean): boolean {
  const { forms, smallAcronyms } = c.reading;
  if (isOdd || isHorse(forms[run.first - 1])) return true;
  for (let i = run.first; i < run.last; i++) {
    if (c.usages.isOfStorm(c.wordAt(i)) || isOfLanguage(c, i)) return true;
    if (smallAcronyms.size > 0 && smallAcronyms.has((forms[i] as Form).text)) return true;
  }
  return false;
}

const KNOWN = GIVEN_NAME | WordClass.FAMILY | WordClass.FAMOUS_TOKEN | WordClass.PLACE | WordClass.ORG_TOKEN;

/** A word that no list has and that the document has shown beside "language", "speakers" or "people" rather than as a person's. */
const isOfLanguage = (c: Candidate, at: number): boolean =>
  c.usages.isLanguage(c.wordAt(at)) && !is(c.reading.forms[at] as Form, KNOWN);

/** Tokens of two words with a hyphen. */
export const HYPHENATED = 3;
const isSky = tells('sky');

/** "Weber-Roe" behind "comet", which bears the names of those who found it. */
export const isBehindSky = (c: Candidate, { first }: Run): boolean => isBar(c.at(first + 1)) && isSky(c.at(first - 1));

export const OF_NOBODY = {
  NOBODY: constraint('nobody', NOBODY, 'She rang at 10:30 [[GMT]].', 'She rang from [[Leeds]].'),
  POST_NOMINAL: constraint('post-nominal', NOBODY, 'Then [[Ana Petrova KC]] left.', 'Then [[Sporting KC]] left.'),
  SHIP: constraint('ship', NOBODY, 'The [[USS Ana Petrova]] left.', 'The [[Ana Petrova]] left.'),
  OFFICE_INSIDE: constraint('office-inside', NOBODY, 'Then [[Leeds MP Ana Fleet]] won.', 'Then [[Ana Fleet]] won.'),
  SEAT: constraint('seat', NOBODY, 'Ana Brook, [[MP for Zarbo]], left.', 'Ana Brook, MP for [[Zarbo]], left.'),
  CURRENT: constraint('current', NOBODY, 'Then [[El Niño]] came.', 'Then [[El Norte]] came.'),
  STORM: constraint('storm', [NEVER, NEVER, 0], 'Then [[Hurricane Zarbo]] hit it.', 'Then [[Mayor Zarbo]] hit it.'),
};

/** What few runs have settles: letters of an office, a ship, a storm; null for nothing. */
export function byOddities(c: Candidate, begin: number, end: number): Constraint | null {
  if (isNobody(c, begin, end)) return OF_NOBODY.NOBODY;
  if (hasPostNominal(c, begin, end)) return OF_NOBODY.POST_NOMINAL;
  if (isOfShip(c, begin)) return OF_NOBODY.SHIP;
  if (CURRENT.test(c.at(end - 1).text)) return OF_NOBODY.CURRENT;
  if (end - begin === 1) return null;
  if (hasOfficeInside(c.reading, begin, end)) return OF_NOBODY.OFFICE_INSIDE;
  if (hasSeat(c.reading, begin, end)) return OF_NOBODY.SEAT;
  return c.usages.isOfStorm(c.wordAt(begin + 1)) ? OF_NOBODY.STORM : null;
}

/** A lone word, or two with a hyphen, that is the name of a storm; letters of an office or a thing, a lone language, post-nominal, time zone or code. */
function isNobody(c: Candidate, begin: number, end: number): boolean {
  if (end - begin === HYPHENATED) return c.usages.isOfStorm(c.wordAt(begin)) && isBar(c.at(begin + 1));
  if (end - begin > 1) return false;
  const form = c.at(begin);
  if (
    hasTrait(form, Trait.OFFICE | Trait.PEOPLE) ||
    c.usages.isOfStorm(c.wordAt(begin)) ||
    isOfLanguage(c, begin) ||
    isWritten(form, Written.CODE)
  )
    return true;
  if (c.reading.smallAcronyms.has(form.text) || isMonth(c, begin) || isRating(c, begin)) return true;
  if (isBar(c.at(begin - 1)) && c.usages.isOfStorm(c.wordAt(begin - 2))) return true;
  return isPostNominal(c, begin) || isTimeZone(c.at(begin - 1), form);
}

/** "USS Ana Brook", or a part of it. */
function isOfShip({ reading }: Candidate, begin: number): boolean {
  let i = begin;
  for (; i > begin - SHIP_WORDS && reading.forms[i]?.isCapital === true; i--)
    if (isWritten(reading.forms[i] as Form, Written.SHIP)) return reading.forms[i + 1]?.isCapital === true;
  return i < begin && isHorse(reading.forms[i]);
}

const tellsHorse = tells('horse');
const isHorse = (form: Form | undefined): boolean => form !== undefined && !form.isCapital && tellsHorse(form);

/** "USS" and two words more. */
const SHIP_WORDS = 3;

/** "NZDT" behind "10 a.m." or "10:30". */
const isTimeZone = (before: Form, { text }: Form): boolean =>
  /^\p{Lu}{2,4}T$/u.test(text) && /^(?:[ap]\.?m\.?|\d{1,2}[:.]\d\d)$/iu.test(before.text);

const RATING = /^[ABC](?:aa?)?[1-3]$/u;

const WAY = /^(?:from|to)$/u;
const RATING_REACH = 5;

/** The ratings of "to B2 from B1" and "at B1, down from B3"; alone they are roads as well. */
function isRating(c: Candidate, at: number): boolean {
  if (!RATING.test(c.at(at).text)) return false;
  for (let other = at - RATING_REACH; other <= at + RATING_REACH; other++) {
    if (other === at || !RATING.test(c.at(other).text)) continue;
    if (WAY.test(c.at(other - 1).text) || WAY.test(c.at(at - 1).text)) return true;
  }
  return false;
}

/** "June 1944", "4 June", "(June, 1944)". */
function isMonth(c: Candidate, at: number): boolean {
  if (!is(c.at(at), WordClass.MONTH)) return false;
  const behind = c.at(at + 1);
  if (behind.joint === Joint.NUMBER || c.at(at - 1).joint === Joint.NUMBER) return true;
  return isWritten(behind, Written.COMMA) && isWritten(c.at(at + 2), Written.YEAR);
}

/** "M.D." wherever it stands, "KC" behind a name or the comma behind it. */
function isPostNominal(c: Candidate, at: number): boolean {
  const form = c.at(at);
  if (form.text === SENIOR_COUNSEL) return c.at(at - 1).isCapital && is(c.at(at - 2), GIVEN_NAME);
  if (!isWritten(form, Written.POST_NOMINAL)) return false;
  const before = c.at(at - 1);
  const name = isWritten(before, Written.COMMA) ? c.at(at - 2) : before;
  return form.text.endsWith('.') || (name.isCapital && mayName(name));
}

/** Behind one word it is South Carolina. */
const SENIOR_COUNSEL = 'SC';

/** "Ana Sol KC", "Ana Sol DBE RA" and "Mr Roe KC", unlike "Sporting KC". */
function hasPostNominal(c: Candidate, begin: number, end: number): boolean {
  if (end - begin < 2) return false;
  if (end - begin === 2 && c.at(end - 1).text === SENIOR_COUNSEL) return isGivenName(c.at(begin - 1));
  if (end - begin > 2 && c.at(end - 1).text === SENIOR_COUNSEL) return is(c.at(begin), GIVEN_NAME);
  let last = end - 1;
  while (last > begin && !isWritten(c.at(last), Written.POST_NOMINAL) && LETTERS.test(c.at(last).text)) last--;
  if (last === begin || !isWritten(c.at(last), Written.POST_NOMINAL)) return false;
  return is(c.at(begin), GIVEN_NAME) || isOfPerson(c.at(begin - 1)) || isWritten(c.at(begin), Written.INITIAL);
}

const isGivenName = (form: Form): boolean => form.isCapital && is(form, GIVEN_NAME);

/** Of an honour that no list has. */
const LETTERS = /^\p{Lu}{2,5}$/u;

/** "Mr" and "Ana", but not the given names "The" and "Met" of the lists where they are words of the text. */
const isOfPerson = (form: Form): boolean =>
  is(form, WordClass.TITLE) || (form.isCapital && is(form, GIVEN_NAME) && !is(form, WordClass.FUNCTION));

/** "Leeds MP Ana Brook": letters of an office part a place or body from who holds it. */
function hasOfficeInside({ forms }: Reading, begin: number, end: number): boolean {
  for (let i = begin + 1; i < end - 1; i++) if (hasTrait(forms[i], Trait.OFFICE)) return true;
  return false;
}
