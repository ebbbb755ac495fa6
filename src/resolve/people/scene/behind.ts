import type { Wording } from '../words/wording.ts';
import { Is } from '../words/words.ts';

/** "Lund, |who| …". */
export function hasClause({ tokens }: Wording, at: number): boolean {
  const next = tokens[at]?.text === ',' ? at + 1 : at;
  const word = tokens[next]?.text;
  return word === 'who' || word === 'whom';
}

/** Farthest that a relative's name stands behind its owner, in tokens: "Her younger |sister|, Ann". */
const OWNED = 4;

/** "(Her) mother, Ann", "(Lund)’s wife Ann": a relative with a name. */
export function ownsRelative(wording: Wording, from: number): boolean {
  for (let at = from; at < from + OWNED; at++) {
    if (!wording.is(at, Is.KIN)) continue;
    const next = wording.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    return wording.tokens[next]?.pos === 'PROPN';
  }
  return false;
}
