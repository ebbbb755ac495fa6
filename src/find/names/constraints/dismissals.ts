import type { Candidate, Run } from '../candidate.ts';
import { hasTrait, isWritten } from '../evidence/span-rules/rule.ts';
import { Trait } from '../words/traits.ts';
import { Written } from '../words/written.ts';

/** What stands behind a batsman on a line of his own. */
const OUT = /^(?:(?:c(?: \S+){1,4} b|c and b|lbw b|b)(?: \S+){1,4} \d{1,3}|(?:run|not) out \d{1,3})$/u;
/** Tokens of such a line behind the batsman at most. */
const OUT_MOST = 12;

/** Whether a run is one of the three whom a scorecard of cricket names: "A. Sol c Flower b Streak 37". They have the names of common things. */
export function isOfScorecard(c: Candidate, { first, last }: Run): boolean {
  const [before, behind] = [c.at(first - 1).text, c.at(last)];
  if (behind.text === 'b' && before === 'c') return true;
  return (before === 'b' && isWritten(behind, Written.GOALS)) || isBatsman(c, first, last);
}

function isBatsman(c: Candidate, first: number, last: number): boolean {
  if (first !== c.start || c.end - last > OUT_MOST || !hasTrait(c.at(last), Trait.OUT)) return false;
  const behind = c.reading.tokens.slice(last, c.end);
  return OUT.test(behind.map(({ text }) => text).join(' '));
}
