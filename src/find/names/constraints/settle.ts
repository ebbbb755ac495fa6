import type { Candidate, Reading, Run } from '../candidate.ts';
import { isReference } from '../evidence/span-rules/citations.ts';
import { isCredited } from '../evidence/span-rules/layout.ts';
import { hasTrait, isWritten } from '../evidence/span-rules/rule.ts';
import { byAmpersand, isLetters } from '../joined-names.ts';
import { isPhrase } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Trait } from '../words/traits.ts';
import { Written } from '../words/written.ts';
import { byAddress, byUnlistedTitle } from './addressed.ts';
import { isGivenAgain, OF_NAMED_AGAIN } from './again.ts';
import { isSurelyAge } from './ages.ts';
import { byNeighbours } from './by-neighbours.ts';
import { CERTAIN, type Constraint, constraint, NAMED, NEVER, NOBODY, PLACE_ALONE, SURE } from './constraint.ts';
import { byDistrict } from './districts.ts';
import { isHalfOfDouble, OF_DOUBLE_NAMES } from './double-names.ts';
import { byFields } from './fields.ts';
import { byFirm } from './firms.ts';
import { byField } from './holders.ts';
import { byInitial } from './initials.ts';
import { byOddities, HYPHENATED } from './nobody.ts';
import { byNumber } from './numbers.ts';
import { byOffices } from './offices.ts';
import { byPhrases } from './phrases.ts';
import { byLonePlace, byPartsOfPlace, byPlaces, bySeams, isPlaceBehindThe } from './places.ts';
import { byPosition, isWeekdayGiven, OF_PLAYERS } from './players.ts';
import { byRowOfPlaces } from './rows.ts';
import { bySeatOfTwo } from './seats-of-two.ts';
import type { Signs } from './signs.ts';
import { byStreet } from './streets.ts';

export const OF_FORM = {
  OF_COMET: constraint(
    'of-comet',
    NOBODY,
    'The comet [[Weber-Petrova]] passed.',
    'The singer [[Weber-Petrova]] passed.',
  ),
  INCORPORATED: constraint(
    'incorporated',
    [NEVER, NEVER, 0],
    'The firm [[Weber & Roe, Inc.]] left.',
    'The firm [[Weber & Roe]] left.',
  ),
  WITH_LETTERS: constraint(
    'with-letters',
    PLACE_ALONE,
    'It fell in [[Washington, D.C.]] today.',
    'It fell in [[Washington]] today.',
  ),
  ONE_PERSON: constraint(
    'one-person',
    [CERTAIN, NEVER, NEVER],
    'From: "[[Petrova, Ana]]" <ap@example.org>',
    'We saw [[Petrova]], Ana and Lena.',
  ),
  PART_OF_ONE_PERSON: constraint(
    'part-of-one-person',
    NOBODY,
    'Sol c Ana [[Flower]] b Streak 37',
    'Sol met Ana [[Flower]] there.',
  ),
  POSSESSOR_INSIDE: constraint(
    'possessor-inside',
    NOBODY,
    "Then [[Norway's Opposition Party]] lost.",
    'Then [[Opposition Party]] lost.',
  ),
  FAMILY: constraint('family', [SURE, NEVER, 0], 'The [[Faulkners]] met.', 'The [[Packers]] met.'),
  REFERENCE: constraint(
    'reference',
    [CERTAIN, 0, 0],
    'Three trials agree ([[Laws]], 2016; Brook et al., 2015).',
    'Three trials agree with [[Laws]].',
  ),
  FIRM_OF_TWO: constraint(
    'firm-of-two',
    [NEVER, NEVER, NAMED],
    'On Friday [[Tarvin & Roe]] sold it.',
    'On Friday [[Ana & Ben]] sold it.',
  ),
  LISTED_LETTERS: constraint(
    'listed-letters',
    [NEVER, NEVER, NAMED],
    'On Friday [[AT&T Inc.]] fell.',
    'On Friday [[AX&T Inc.]] fell.',
  ),
  HALF_OF_FIRM: constraint(
    'half-of-firm',
    [-NAMED, -NAMED, -NAMED],
    'On Friday [[Tarvin]] & Roe sold it.',
    'On Friday [[Ana]] & Ben sold it.',
  ),
  CREDIT: constraint('credit', [SURE, 0, 0], 'Image: [[Xyrqa]].', 'Image: [[Lisbon]].'),
  FIRST_OF_NAME: constraint(
    'first-of-name',
    [NAMED, 0, 0],
    'Then [[Maria I]] of Portugal died.',
    'Then [[Maria]] of Portugal died.',
  ),
  AGE: constraint(
    'age',
    [NAMED, NEVER, NEVER],
    '[[Olivetti]], now 91, lives in Lisbon.',
    '[[Olivetti]], now richer, left Lisbon.',
  ),
};

const BY_AMPERSAND = { letters: OF_FORM.LISTED_LETTERS, firm: OF_FORM.FIRM_OF_TWO, half: OF_FORM.HALF_OF_FIRM };

/** The first constraint that a candidate meets; null for none. */
export function settle(c: Candidate, signs: Signs, begin: number, end: number): Constraint | null {
  const { reading, run } = c;
  return (
    (signs.hasCode || signs.row !== null ? byStreet(reading, run, signs.row, begin, end) : null) ??
    byForm(c, signs, begin, end) ??
    (signs.position >= 0 ? byPosition(reading, signs.position, begin, end) : null) ??
    (signs.hasDay && end - begin > 1 && end - begin < 4 && isWeekdayGiven(reading, run, begin, end)
      ? OF_PLAYERS.WEEKDAY_GIVEN
      : null) ??
    (signs.hasUnlisted ? byUnlistedTitle(reading, begin, end) : null) ??
    (signs.hasTitle ? byAddress(reading, run, begin, end) : null) ??
    (signs.seat !== null ? bySeatOfTwo(signs.seat, begin, end) : null) ??
    (signs.hasBar && isHalfOfDouble(c, begin, end) ? OF_DOUBLE_NAMES.HALF : null) ??
    (signs.ofDistrict >= 0 ? byDistrict(reading, run, signs.ofDistrict, begin, end) : null) ??
    (run.phrases.length > 0 ? byPhrases(c, begin, end) : null) ??
    (signs.ownerInS >= 0 && isOfOwner(run, signs, begin, end) ? OF_FORM.POSSESSOR_INSIDE : null) ??
    byPlaces(reading, run, signs.isOfRepresentative, begin, end) ??
    (end - begin === 1 ? byLoneWord(reading, signs, begin) : null) ??
    byReference(c, signs, begin, end) ??
    (signs.hasNumber ? byNumber(reading, run, begin, end) : null) ??
    (signs.hasComma && isSurelyAge(c, end) ? OF_FORM.AGE : null) ??
    (signs.hasAnd || signs.fields !== null ? byFields(reading, signs.fields, begin, end) : null) ??
    (signs.hasInitial ? byInitial(reading, run, signs.hasTitle, begin, end) : null) ??
    (signs.office >= 0 ? byField(reading, run, signs.office, begin, end) : null) ??
    (signs.hasOffice ? byOffices(reading, run, signs.office, begin, end) : null) ??
    byPartsOfPlace(reading, run, begin, end) ??
    (run.seams.length > 0 ? bySeams(run, begin, end) : byNeighbours(c, signs, begin, end)) ??
    (signs.places >= 0 ? byRowOfPlaces(reading, run, signs.places, begin, end) : null) ??
    (isGivenAgain(c, begin, end) ? OF_NAMED_AGAIN.GIVEN_AGAIN : null)
  );
}

/** What a candidate is made of. */
function byForm(c: Candidate, signs: Signs, begin: number, end: number): Constraint | null {
  const { run } = c;
  if (signs.isOfSky && begin - run.first < HYPHENATED) return OF_FORM.OF_COMET;
  const odd = signs.isOdd ? byOddities(c, begin, end) : null;
  if (odd !== null) return odd;
  if (end - begin > 1 && isWritten(c.at(end - 2), Written.COMMA)) {
    if (isWritten(c.at(end - 1), Written.INCORPORATED)) return OF_FORM.INCORPORATED;
    if (isLetters(c.at(end - 1))) return OF_FORM.WITH_LETTERS;
  }
  if (!signs.isOnePerson) return null;
  return end - begin === run.last - run.first ? OF_FORM.ONE_PERSON : OF_FORM.PART_OF_ONE_PERSON;
}

const isOfOwner = ({ phrases }: Run, { ownerInS: at }: Signs, begin: number, end: number): boolean =>
  at > begin && at < end && !isPhrase(phrases, begin, end);

function byLoneWord(reading: Reading, signs: Signs, at: number): Constraint | null {
  const isFamily = hasTrait(reading.forms[at], Trait.FAMILIES) && isThe(reading.forms[at - 1]);
  if (isFamily && !isPlaceBehindThe(reading, at)) return OF_FORM.FAMILY;
  return byLonePlace(reading, signs.ownerInS, at) ?? byFirm(reading, signs.hasComma, at);
}

/** What a reference, an ampersand, a credit or a "I" says. */
function byReference(c: Candidate, signs: Signs, begin: number, end: number): Constraint | null {
  const { reading, run } = c;
  if (signs.mayBeReference && isReference(c, begin, end)) return OF_FORM.REFERENCE;
  const firm = signs.hasAmpersand ? byAmpersand(reading, run, begin, end) : null;
  if (firm !== null) return BY_AMPERSAND[firm];
  if (isUnlistedCredit(c, run, begin, end)) return OF_FORM.CREDIT;
  return end - begin > 1 && isWritten(c.at(end - 1), Written.NUMERAL) && c.at(end - 1).text === 'I'
    ? OF_FORM.FIRST_OF_NAME
    : null;
}

const isThe = (form: Form | undefined): boolean => form?.folded === 'the';

/** "Image: Zarbo": a word that no list has, alone behind "Image:" and its like, is somebody rather than an agency. */
const isUnlistedCredit = (c: Candidate, run: Run, begin: number, end: number): boolean =>
  end - begin === 1 && begin === run.first && end === run.last && c.at(begin).classes === 0 && isCredited(c, begin);
