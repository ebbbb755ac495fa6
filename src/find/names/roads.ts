import type { Reading } from './candidate.ts';
import { Joint } from './words/joints.ts';
import { tells } from './words/settings.ts';

/** "Route", "Highway", by `name-settings.txt`. */
const isRoad = tells('road');

/** Whether a number ends a road's name: "Route 66", "I-80". */
export function endsRoad({ forms, tokens }: Reading, at: number): boolean {
  const before = forms[at - 1];
  if (before === undefined || forms[at]?.joint !== Joint.NUMBER) return false;
  if (before.joint === Joint.HYPHEN) return tokens[at]?.spaced === false && isInterstate({ forms, tokens }, at - 2);
  return before.isCapital && isRoad(before);
}

/** The "I" of "I-80". */
export function isInterstate({ forms, tokens }: Pick<Reading, 'forms' | 'tokens'>, at: number): boolean {
  if (forms[at]?.text !== 'I' || forms[at + 1]?.joint !== Joint.HYPHEN || forms[at + 2]?.joint !== Joint.NUMBER)
    return false;
  return tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false;
}
