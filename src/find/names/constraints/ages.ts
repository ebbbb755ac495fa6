import type { Candidate } from '../candidate.ts';
import { isWritten } from '../evidence/span-rules/rule.ts';
import { Mode } from '../layout.ts';
import { Written } from '../words/written.ts';

const OF_AGE = /^(?:aged?|just|now|only|then)$/u;

/** "54" in "Ana Brook, 54, left" and "Ana Brook, now 54, left", where the candidate ends before token `end`: behind it a mark follows. */
export function isAgeBehindComma(c: Candidate, end: number): boolean {
  if (!isWritten(c.at(end), Written.COMMA)) return false;
  const age = OF_AGE.test(c.at(end + 1).text) ? end + 2 : end + 1;
  return isWritten(c.at(age), Written.AGE) && /^[,;.)]$/u.test(c.at(age + 1).text);
}

/** The same in running text, where no list of numbers goes on ("Norland, 14, Ploria, 12"), or before a home: "Ana Brook, 54, of Norwick". */
export const isSurelyAge = (c: Candidate, end: number): boolean =>
  isAgeBehindComma(c, end) &&
  !isListed(c, end) &&
  ((c.reading.modes[end - 1] as number) < Mode.TITLE || HOME.test(c.at(end + 3).text));

const HOME = /^(?:from|of)$/u;

/** Whether the next name of a list stands right behind a mark, or most of the line is numbers: in ", 54, of Norwick" and ", 54, a Norwick man" it does not. */
function isListed(c: Candidate, end: number): boolean {
  if (c.reading.numeric[c.sentence] === 1) return true;
  for (let i = end + 2; i < end + LIST_REACH; i++)
    if (c.at(i).isCapital && isWritten(c.at(i - 1), Written.MARK)) return true;
  return false;
}

/** Tokens behind a name within which the next name of a list stands: ", 14, Ploria". */
const LIST_REACH = 5;
