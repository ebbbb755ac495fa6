import { WordClass } from '../../lexicon/types.ts';
import type { Reading, Run } from './candidate.ts';
import { isWritten } from './evidence/span-rules/rule.ts';
import { isGrammarName } from './grammar-names.ts';
import { isGeneration } from './joined-names.ts';
import { isPlacePhrase } from './known-phrases.ts';
import { mayBegin, mayEnd } from './reading.ts';
import type { Form } from './words/forms.ts';
import { Written } from './words/written.ts';

/** Tokens of a name at most; hyphens count. */
export const LONGEST_NAME = 10;

/** A comma within a run binds what is around it. */
const isComma = ({ forms }: Reading, at: number): boolean => isWritten(forms[at] as Form, Written.COMMA);

/** Calls back for every candidate of a run, by first token, then length. */
export function eachSpan(reading: Reading, run: Run, visit: (first: number, last: number) => void): void {
  for (let first = run.first; first < run.last; first++) {
    if (!mayBegin(reading, first) || isGeneration(reading.forms[first])) continue;
    if (first > run.first && (isComma(reading, first - 1) || isGrammarName(reading, first - 1))) continue;
    const limit = Math.min(run.last, first + LONGEST_NAME);
    for (let last = first + 1; last <= limit; last++) {
      if (last < run.last && isComma(reading, last)) continue;
      if (!mayEnd(reading, last - 1) && !(run.hasTail && last === run.last && last > first + 1)) continue;
      if (run.phrases.length === 0 || !cutsPhrase(reading, run, first, last)) visit(first, last);
    }
  }
}

const cutsPhrase = (reading: Reading, run: Run, first: number, last: number): boolean =>
  cutsDemonym(run, first, last) || cutsRole(reading, run, first, last);

/**
 * "Norland Foreign" is no name before "Minister", nor is "Minister Ana Brook" behind "Foreign", nor "State" within "Secretary of State";
 * "State Department" before "Spokesman" is one, and "Harlan County" before "Judge".
 */
function cutsRole({ forms }: Reading, { phrases }: Run, first: number, last: number): boolean {
  for (const phrase of phrases) {
    if (phrase.entry.part !== 'role') continue;
    if (first > phrase.first && first < phrase.last) return true;
    if (first >= phrase.first || last <= phrase.first || last >= phrase.last) continue;
    const isBody = ((forms[last - 1] as Form).classes & (WordClass.ORG_HEAD | WordClass.ORG)) !== 0;
    if (!isBody && !isPlacePhrase(phrases, first, last)) return true;
  }
  return false;
}

/** "North Korean" is no name, nor does one begin or end inside. */
function cutsDemonym({ phrases }: Run, first: number, last: number): boolean {
  for (const phrase of phrases) {
    if (phrase.entry.part !== 'demonym' || phrase.last <= first || phrase.first >= last) continue;
    if (phrase.first < first || phrase.last > last || phrase.last - phrase.first === last - first) return true;
  }
  return false;
}
