import type { Candidate } from './candidate.ts';
import { isWritten } from './evidence/span-rules/rule.ts';
import { Mode } from './layout.ts';
import { Written } from './words/written.ts';

const OF_AGE = /^(?:aged?|just|now|only|then)$/u;

/** "54" in "Ana Brook, 54, left" and "Ana Brook, now 54, left", where the candidate ends before token `end`: behind it a mark follows. */
export function isAgeBehindComma(c: Candidate, end: number): boolean {
  if (!isWritten(c.at(end), Written.COMMA)) return false;
  const age = OF_AGE.test(c.at(end + 1).text) ? end + 2 : end + 1;
  return isWritten(c.at(age), Written.AGE) && /^[,;.)]$/u.test(c.at(age + 1).text);
}

/** The same in running text, where no list of numbers goes on: "Norland, 14, Ploria, 12". */
export const isSurelyAge = (c: Candidate, end: number): boolean =>
  isAgeBehindComma(c, end) && (c.reading.modes[end - 1] as number) < Mode.TITLE && !isListed(c, end);

/** Whether another number stands behind the next name, or before this one. */
function isListed(c: Candidate, end: number): boolean {
  if (c.reading.numeric[c.sentence] === 1) return true;
  for (let i = end + 2; i < end + LIST_REACH; i++) if (c.at(i).isCapital) return true;
  return false;
}

/** Tokens behind a name within which the next name of a list stands: ", 14, Ploria". */
const LIST_REACH = 5;
