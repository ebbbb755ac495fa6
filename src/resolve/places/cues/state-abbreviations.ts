import { classesIn } from '../../../lexicon/word-list.ts';

/** Country and GeoNames admin1 code. */
export interface StateCode {
  readonly country: string;
  readonly admin1: string;
}

const codesOf = classesIn('state-abbreviations');

/**
 * The state that "Ill.", "N.Y." or "TX" stands for, or null. Case matters: "OR", never "or"; many are words elsewhere
 * ("Ore.", "IN", "Me."), so they are read behind a comma alone.
 */
export function stateOf(form: string): StateCode | null {
  const [country, admin1] = codesOf(form.replace(/\.$/u, ''))[0]?.split('.') ?? [];
  return country === undefined || admin1 === undefined ? null : { country, admin1 };
}
