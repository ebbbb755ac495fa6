import type { Candidate } from '../../candidate.ts';
import { Written } from '../../words/written.ts';
import { isWritten } from './rule.ts';

/** Capitals of the candidate's words against an acronym in brackets right behind: "Olive Growers Union (OGU)". */
export function hasAcronymBehind(c: Candidate): boolean {
  if (!isWritten(c.fromLast(0), Written.BRACKET_OPENS) || !isWritten(c.fromLast(2), Written.BRACKET_CLOSES))
    return false;
  return isAcronymOf(c, c.first, c.last, c.fromLast(1).text);
}

/** The acronym itself, in brackets behind the name that it stands for. */
export function isAcronymBehindName(c: Candidate): boolean {
  if (!isWritten(c.fromFirst(-1), Written.BRACKET_OPENS) || !isWritten(c.fromLast(0), Written.BRACKET_CLOSES))
    return false;
  const acronym = c.at(c.first).text;
  return (
    isAcronymOf(c, c.first - 1 - acronym.length, c.first - 1, acronym) ||
    isAcronymOf(c, c.first - 2 - acronym.length, c.first - 1, acronym)
  );
}

function isAcronymOf(c: Candidate, first: number, last: number, acronym: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(acronym)) return false;
  let letters = '';
  for (let i = first; i < last; i++) if (c.at(i).isCapital) letters += c.at(i).text[0];
  return letters === acronym;
}
