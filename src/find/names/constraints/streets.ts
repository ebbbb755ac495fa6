import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { hasTrait, is } from '../evidence/span-rules/rule.ts';
import { isPhrase } from '../known-phrases.ts';
import { isRoadCode } from '../roads.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { Trait } from '../words/traits.ts';
import { type Constraint, constraint, LIKELY_PLACE, NEVER, NOBODY, PLACE_ALONE } from './constraint.ts';

export const OF_STREETS = {
  ROAD_CODE: constraint(
    'road-code',
    PLACE_ALONE,
    'It fell on the [[A613]] near Selby.',
    'It was printed on [[A4]] paper.',
  ),
  BEHIND_ROAD_CODE: constraint(
    'behind-road-code',
    NOBODY,
    'Near the [[A613 Selby]] junction it fell.',
    'Near the [[Selby]] junction it fell.',
  ),
  IN_ROW: constraint(
    'in-row',
    PLACE_ALONE,
    'They met on [[Depot]] and Market streets.',
    'They met [[Depot]] and Market managers.',
  ),
  BETWEEN: constraint(
    'between',
    LIKELY_PLACE,
    'The road between [[Depot]] and Market was shut.',
    'The talks between [[Depot]] and Market were long.',
  ),
  PRODUCT: constraint('product', [NEVER, NEVER, 0], 'They saw it on [[ITV4]] then.', 'They live in [[SE16]] then.'),
  ROW: constraint(
    'row',
    NOBODY,
    'They met on [[Depot and Market]] streets.',
    'They met [[Depot and Market]] managers.',
  ),
};

/** Names that "and" joins within a run, each a place. */
export interface Row {
  /** Where the first begins. */
  readonly first: number;
  /** What each of them meets. */
  readonly each: Constraint;
}

/** Plural heads of several names: "Depot and Market streets", "Berks and Lebanon counties". */
const HEADS =
  /^(?:avenues|boulevards|counties|creeks|districts|governorates|lakes|lanes|parishes|prefectures|provinces|rivers|roads|streets|townships)$/u;
const MEET = /^(?:corner|intersection|junction)$/u;
/** What goes or lies between two places. */
const BETWEEN =
  /^(?:border|boundary|bus(?:es)?|carriageway|crossing|ferr(?:ies|y)|flights?|frontier|halfway|highway|lies?|midway|motorway|railway|roads?|route|run(?:ning|s)?|section|service|somewhere|stretch|track|trains?|travel(?:l?ed|l?ing|s)?)$/u;

/** What the words before and behind a run say of the names that it joins by "and"; null for nothing. */
export function rowIn({ forms }: Reading, { first: from, last }: Run, hasAnd: boolean): Row | null {
  const first = firstName(forms, from);
  const behind = forms[last];
  const hasHead = isHead(behind) && forms[last + 1]?.joint !== Joint.POSSESSIVE;
  if (!(hasAnd && joins(forms, first, last, isAnd)) && !(hasHead && hasTrait(forms[first - 1], Trait.LINK)))
    return null;
  if (joins(forms, first - 1, last + 1, isOfPeople)) return null;
  if (hasHead || isHeadBefore(forms[first - 1])) return { first, each: OF_STREETS.IN_ROW };
  if (behind?.joint === Joint.POSSESSIVE) return null;
  const [noun, small] = [forms[first - 2]?.text ?? '', forms[first - 1]?.text];
  if (small === 'of' && MEET.test(noun)) return { first, each: OF_STREETS.IN_ROW };
  return small === 'between' && (BETWEEN.test(noun) || noun === ',') ? { first, each: OF_STREETS.BETWEEN } : null;
}

/** Behind "the", and behind the "Counties" of "Counties Clare and Down". */
function firstName(forms: readonly Form[], from: number): number {
  const first = forms[from]?.isCapital ? from : from + 1;
  return isHeadBefore(forms[first]) ? first + 1 : first;
}

const isHeadBefore = (form: Form | undefined): boolean => form?.folded === 'counties';

const isHead = (form: Form | undefined): boolean => form?.text.endsWith('s') === true && HEADS.test(form.text);

type Test = (form: Form | undefined) => boolean;

function joins(forms: readonly Form[], first: number, last: number, test: Test): boolean {
  for (let i = first + 1; i < last - 1; i++) if (test(forms[i])) return true;
  return false;
}

const isAnd: Test = (form) => form?.joint === Joint.AND && form.text === 'and';
/** "and", and the "in" of "the corner of Depot and Market in Dover". */
const parts: Test = (form) => isAnd(form) || (form?.joint === Joint.OTHER && form.text !== '.');

/** "Shia and Sunni provinces" have no names. */
const isOfPeople: Test = (form) =>
  form !== undefined && (is(form, WordClass.GROUP) || (is(form, WordClass.DEMONYM) && !is(form, WordClass.PLACE)));

/** What a road's code and such a row settle of a candidate: each name is a place, several are nothing; null for nothing. */
export function byStreet(reading: Reading, run: Run, row: Row | null, begin: number, end: number): Constraint | null {
  if (isRoadCode(reading, begin)) return end - begin === 1 ? OF_STREETS.ROAD_CODE : OF_STREETS.BEHIND_ROAD_CODE;
  const { forms } = reading;
  if (end - begin === 1 && (forms[begin] as Form).isProduct) return OF_STREETS.PRODUCT;
  if (row === null) return null;
  if (begin < row.first || (joins(forms, begin, end, parts) && !isPhrase(run.phrases, begin, end)))
    return OF_STREETS.ROW;
  if (begin > row.first && !isAnd(forms[begin - 1])) return null;
  if (end < run.last && !parts(forms[end])) return null;
  return row.each;
}
