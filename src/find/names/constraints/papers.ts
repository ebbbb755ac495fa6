import { WordClass } from '../../../lexicon/types.ts';
import { listed } from '../../../lexicon/word-list.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { constraint, NAMED, SURE } from './constraint.ts';

export const OF_PAPERS = {
  TOWN_PAPER: constraint(
    'town-paper',
    [-NAMED, -NAMED, SURE],
    'It stood in the [[Selby Messenger]] today.',
    'It stood in the [[Selby Forest]] today.',
  ),
  EDITION: constraint(
    'edition-of',
    [-NAMED, -NAMED, NAMED],
    "A notice in yesterday's edition of [[La Provincia di Lodi]] said so.",
    'A notice in the first edition of [[La Provincia di Lodi]] said so.',
  ),
};

/** Tokens of "Selby Herald-Star". */
const MOST = 4;
const isOutletWord = listed('outlet-words');

/** "The |Selby Messenger|": a town and what papers of towns are called, which is no place's name. */
export function isTownPaper({ forms }: Reading, begin: number, end: number): boolean {
  const [town, paper] = [forms[begin] as Form, forms[end - 1] as Form];
  const behind = forms[end];
  if (end - begin > MOST || !paper.isCapital || !is(town, WordClass.PLACE)) return false;
  if (behind !== undefined && (behind.isCapital || behind.joint === Joint.HYPHEN)) return false;
  return isOutletWord(paper.folded) && !is(paper, WordClass.PLACE_HEAD);
}

/** "Yesterday's edition of |La Provincia di Lodi|", as a whole. */
export function hasEdition({ forms }: Reading, { last }: Run, begin: number, end: number): boolean {
  const [edition, mark, day] = [forms[begin - 2], forms[begin - 3], forms[begin - 4]];
  if (edition === undefined || !EDITION.test(edition.text) || mark?.joint !== Joint.POSSESSIVE || end < last)
    return false;
  return day !== undefined && (is(day, WordClass.WEEKDAY) || DAY.test(day.folded));
}
const EDITION = /^(?:editions?|issues?)$/u;
const DAY = /^(?:yesterday|today|week|month)$/u;
