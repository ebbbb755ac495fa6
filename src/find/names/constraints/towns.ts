import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is, isWritten } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { tells } from '../words/settings.ts';
import { isOrdinary } from '../words/word-types.ts';
import { Written } from '../words/written.ts';
import { type Constraint, constraint, LIKELY_PLACE, NAMED, NEVER } from './constraint.ts';
import { isBehindRegional, OF_REGIONS } from './regional.ts';

export const OF_TOWNS = {
  TOWN_OF: constraint(
    'town-of',
    LIKELY_PLACE,
    'They met. [[Zarbo]] councillor, Karen Brook, moved it.',
    'They met. [[Labour]] councillor, Karen Brook, moved it.',
  ),
  TOWN_THAT_HAS: constraint(
    'town-that-has',
    LIKELY_PLACE,
    'They met. [[Nelson]] council heard them.',
    'They met. [[Student]] council heard them.',
  ),
  FIRMS_TOWN: constraint(
    'firms-town',
    LIKELY_PLACE,
    'They hired Fulton Paving of [[Jasper]] then.',
    'They asked the Bank of [[Jasper]] then.',
  ),
  FIRM_OF_TOWN: constraint(
    'firm-of-town',
    [NEVER, -NAMED, NAMED],
    'They hired [[Fulton Brothers]] of Jasper then.',
    'They hired [[Fulton Brothers]] of course.',
  ),
};

/** What stands behind "downtown" and its like, and what a lone word before an office of a town, a sport without teams or what a town has settles; null for nothing. */
export function byTowns(reading: Reading, run: Run, begin: number, end: number): Constraint | null {
  if (isBehindRegional(reading, run, begin, end)) return OF_REGIONS.BEHIND_REGIONAL;
  const { first, last } = run;
  if (begin === first && end < last && isFirmOf(reading, end)) return OF_TOWNS.FIRM_OF_TOWN;
  if (begin > first || end < last || end - begin > 1) return null;
  const { forms } = reading;
  const behind = forms[end];
  if (behind === undefined || behind.isCapital) return null;
  if (isTownOf(forms, begin)) return OF_TOWNS.TOWN_OF;
  if (!is(forms[begin] as Form, WordClass.PLACE)) return null;
  return hasTownBody(forms, begin) ? OF_TOWNS.TOWN_THAT_HAS : null;
}

/** "councillor". */
const isTownOffice = tells('town-office');
const NO_TOWN = WordClass.ORG | WordClass.GROUP | WordClass.DEMONYM | WordClass.ROLE;

/** The "Zarbo" of "Zarbo councillor, Ana Brook": a lone word, unless it is a party or a people. */
function isTownOf(forms: readonly Form[], at: number): boolean {
  if (!isTownOffice(forms[at + 1] as Form)) return false;
  const [comma, name] = [forms[at + 2], forms[at + 3]];
  const holder = comma !== undefined && isWritten(comma, Written.COMMA) ? name : comma;
  if (holder?.isCapital !== true || !is(holder, GIVEN_NAME)) return false;
  const town = forms[at] as Form;
  return !is(town, NO_TOWN) && (is(town, WordClass.PLACE) || !is(town, WordClass.ORG_TOKEN));
}

/** What a town has: "council", "police". */
const isOfTown = tells('town-body');
/** What it has of a kind. */
const OF_KIND: ReadonlyMap<string, RegExp> = new Map([
  ['fire', /^(?:chief|crews?|department|officials?|service|station)$/u],
  ['school', /^(?:board|committee|district|officials?)$/u],
]);

/** "Nelson council heard", "the Red Banks fire chief". */
function hasTownBody(forms: readonly Form[], at: number): boolean {
  const [town, body, kind] = [forms[at] as Form, forms[at + 1] as Form, forms[at + 2]];
  if (isOrdinary(town.word) || is(town, NO_TOWN)) return false;
  return isOfTown(body) || (OF_KIND.get(body.text)?.test(kind?.text ?? '') ?? false);
}

/** The last word of a firm that says what it does: "Paving". */
const isOfWork = tells('of-town');

/** Whether the "of" of "Harlan Paving of Norwick" is at a token: the firm lies there; "Sons of Norway" is whole. */
export const isFirmOf = ({ forms }: Reading, of: number): boolean =>
  forms[of - 1]?.isCapital === true &&
  isOfWork(forms[of - 1] as Form) &&
  forms[of - 2]?.isCapital === true &&
  forms[of - 2]?.folded !== 'the' &&
  isTown(forms[of + 1], forms[of + 2]);

/** "Norwick", "Fraser Lake". */
const isTown = (form: Form | undefined, behind: Form | undefined): boolean =>
  form?.isCapital === true &&
  (is(form, WordClass.PLACE) || (behind?.isCapital === true && is(behind, WordClass.PLACE_HEAD)));
