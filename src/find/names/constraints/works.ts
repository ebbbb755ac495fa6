import { isWritten } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Written } from '../words/written.ts';
import { constraint, NOBODY } from './constraint.ts';

export const OF_WORKS = {
  APPOSED: constraint(
    'work-apposed',
    NOBODY,
    'He read her first novel, [[Chester]], there.',
    'He met her first cousin, [[Chester]], there.',
  ),
  QUOTED: constraint(
    'work-quoted',
    NOBODY,
    'He sang of her album, “[[Ana Petrova]],” there.',
    'He sang of her cousin, “[[Ana Petrova]],” there.',
  ),
};

const WHICH = /^(?:best-known|debut|fifth|final|first|fourth|last|latest|new|newest|next|second|sixth|solo|third)$/u;

/** "Her first novel, |Turf|, sold": between commas behind a work and which of somebody's it is. */
export function isWorkNamed(forms: readonly Form[], begin: number, end: number): boolean {
  const [noun, behind] = [forms[begin - 2], forms[end]];
  if (noun === undefined || !isWritten(noun, Written.WORK) || !WHICH.test(forms[begin - 3]?.text ?? '')) return false;
  return behind !== undefined && isWritten(behind, Written.COMMA);
}

/** "His song “|Ana Sol|” sold": between the marks behind a work. */
export function isWorkQuoted(forms: readonly Form[], begin: number, end: number): boolean {
  const before = forms[begin - 2];
  const noun = before !== undefined && isWritten(before, Written.COMMA) ? forms[begin - 3] : before;
  return noun !== undefined && isWritten(noun, Written.WORK) && CLOSES_WORK.test(forms[end]?.text ?? '');
}
const CLOSES_WORK = /^[,.!?"”]$/u;
