import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { isPhrase, isPlacePhrase } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { type Constraint, constraint, NOBODY, PLACE_ALONE } from './constraint.ts';

export const OF_ADDRESSES = {
  STREET: constraint(
    'street-of-address',
    PLACE_ALONE,
    'They live at 12 [[Oak Ave]] Dover, Ohio.',
    'They live at 12 [[Oak Ave]] North, Ohio.',
  ),
  TOWN: constraint(
    'town-of-address',
    PLACE_ALONE,
    'They live at 12 Oak Ave [[Dover]], Ohio.',
    'They live at Oak Ave [[Dover]], Ohio.',
  ),
  WHOLE: constraint(
    'address',
    NOBODY,
    'They live at 12 [[Oak Ave Dover]], Ohio.',
    'They live at 12 [[Oak Ave North]], Ohio.',
  ),
};

const STREET = /^(?:Ave|Avenue|Blvd|Boulevard|Dr|Drive|Lane|Ln|Rd|Road|St|Street)\.?$/u;
const NO_TOWN = WordClass.DIRECTION | WordClass.PLACE_HEAD | WordClass.ORG_HEAD;

/** Where the street and the town of an address begin: "12 Oak Ave Dover". */
export interface Address {
  readonly street: number;
  readonly town: number;
}

/** The address that ends a run, its street behind a house's number; null for none. */
export function addressIn({ forms }: Reading, { first, last, phrases }: Run): Address | null {
  const street = behindNumber(forms, first, last);
  if (street < 0) return null;
  for (let i = street + 1; i < last - 1; i++) {
    if (!STREET.test((forms[i] as Form).text)) continue;
    const at = forms[i + 1]?.text === '.' ? i + 2 : i + 1;
    const town = forms[at] as Form;
    if (at >= last || !town.isCapital || is(town, NO_TOWN) || isPhrase(phrases, street, last)) return null;
    const isTown = isPlacePhrase(phrases, at, last) || (at === last - 1 && is(town, WordClass.PLACE));
    return isTown ? { street, town: at } : null;
  }
  return null;
}

/** Behind the first "12" before or in a run; -1 for none. */
function behindNumber(forms: readonly Form[], first: number, last: number): number {
  for (let i = first - 1; i < last - 2; i++) if (forms[i]?.joint === Joint.NUMBER) return i + 1;
  return -1;
}

/** What such an address settles of a candidate: its street and its town are two; null for nothing. */
export function byAddressOf({ last }: Run, { street, town }: Address, begin: number, end: number): Constraint | null {
  if (begin === street && end === town) return OF_ADDRESSES.STREET;
  if (begin === town && end === last) return OF_ADDRESSES.TOWN;
  return begin < town && end > town ? OF_ADDRESSES.WHOLE : null;
}
