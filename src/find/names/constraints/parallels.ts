import { WordClass } from '../../../lexicon/types.ts';
import { Tag } from '../../../model/tags.ts';
import type { Reading, Run } from '../candidate.ts';
import { is, isWritten } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { tells } from '../words/settings.ts';
import { Written } from '../words/written.ts';
import { constraint, NAMED, SURE } from './constraint.ts';
import { isClear } from './rows.ts';

export const OF_PARALLELS = {
  PARALLEL: constraint(
    'parallel',
    [-NAMED, NAMED, -SURE],
    'Lisbon has a pool. [[Zarbo]] has none.',
    'Ana has a pool. [[Zarbo]] has none.',
  ),
};

/** Tokens from a name to that of the clause beside. */
const REACH = 14;

/** The "Zarbo" of "Lisbon has a pool. Zarbo has none.": a clause beside has the same verb and a place alone that it is said of. */
export function isParallel(reading: Reading, { first, last }: Run, begin: number, end: number): boolean {
  const { forms, prints, tags } = reading;
  const verb = forms[end];
  if (verb === undefined || end < last || begin > first + 1 || end - begin > 1) return false;
  if (tags[end] !== Tag.VERB && tags[end] !== Tag.AUX && verb.joint !== Joint.POSSESSIVE) return false;
  if (isOfMatch(verb)) return false;
  if (!opensClause(forms, begin) || is(forms[begin] as Form, NO_TOWN)) return false;
  for (let i = Math.max(0, begin - REACH); i < end + REACH; i++) {
    if (prints[i + 1] !== prints[end]) continue;
    const [other, behind] = [forms[i], forms[i + 1]];
    if (other === undefined || behind === undefined) return false;
    if (i === begin || behind.folded !== verb.folded || !other.isCapital) continue;
    if (isLake(forms, i) || (isClear(other) && opensClause(forms, i))) return true;
  }
  return false;
}

const NO_TOWN = WordClass.GROUP | WordClass.FUNCTION | WordClass.ROLE | WordClass.TITLE | WordClass.ORG_HEAD;

/** "Chile beat Cuba": there a place is its team. */
const isOfMatch = tells('contest', 'side-verb');

/** "Fraser Lake". */
const isLake = (forms: readonly Form[], at: number): boolean =>
  is(forms[at] as Form, WordClass.PLACE_HEAD) && forms[at - 1]?.isCapital === true && opensClause(forms, at - 1);

/** Behind a mark or "and", or at the very start. */
const opensClause = (forms: readonly Form[], at: number): boolean => {
  const before = forms[at - 1];
  return before === undefined || isWritten(before, Written.MARK) || before.joint === Joint.AND;
};
