import type { Reading } from '../candidate.ts';
import { isWritten } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Written } from '../words/written.ts';
import { constraint, SURE } from './constraint.ts';

export const OF_SPELLED = {
  BEFORE_ACRONYM: constraint(
    'before-acronym',
    [0, 0, SURE],
    'The [[American Trust in Havana]] (ATH) is shut.',
    'The [[American Trust in Havana]] is shut.',
  ),
};

/** Letters of an acronym at least: what has two is as often something else. */
const LETTERS = /^\p{Lu}{3,8}$/u;

/** "Institute in Norland Studies" before "(INS)": small words inside would else part it. */
export function isSpelledOut({ forms }: Reading, begin: number, end: number): boolean {
  const opens = forms[end];
  if (opens === undefined || !isWritten(opens, Written.BRACKET_OPENS | Written.COMMA)) return false;
  // "(ABC)" and ", or ABC,"
  const isOr = isWritten(opens, Written.COMMA);
  if (isOr && forms[end + 1]?.text !== 'or') return false;
  const [acronym, closes] = isOr ? [forms[end + 2], forms[end + 3]] : [forms[end + 1], forms[end + 2]];
  if (acronym === undefined || closes === undefined) return false;
  if (!isWritten(closes, isOr ? Written.COMMA : Written.BRACKET_CLOSES)) return false;
  if (!LETTERS.test(acronym.text) || end - begin <= acronym.text.length) return false;
  let letters = '';
  for (let i = begin; i < end; i++) if ((forms[i] as Form).isCapital) letters += (forms[i] as Form).text[0];
  return letters === acronym.text;
}
