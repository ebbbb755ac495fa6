import type { Lexicon } from '../../lexicon/types.ts';
import { givenOf } from './name-form.ts';
import type { NamedMention } from './named.ts';
import { type Sex, sexOfNoun } from './sexed-nouns.ts';

/** How much each kind of evidence tells, as natural log-odds of "male". */
const WEIGHTS = { noun: 4, famous: 4, mostGivenName: 3.5 } as const;

/** Below this sum a person's sex is not known. */
const SURE = 1;

/** Log-odds that one mention's person is male: titles and kin beside the name, the given name, fame. */
export function maleness({ form, roles }: NamedMention, lexicon: Lexicon): number {
  let sum = 0;
  for (const { head } of roles) sum += signed(sexOfNoun(head)) * WEIGHTS.noun;
  const famous = lexicon.person(form.mention.text);
  if (famous.length === 1) sum += signed(famous[0]?.sex ?? null) * WEIGHTS.famous;
  const given = form.words.length === 1 ? form.words[0] : givenOf(form).find((word) => word.length > 1);
  return sum + givenNameTells(given, lexicon);
}

function givenNameTells(given: string | undefined, lexicon: Lexicon): number {
  const known = given === undefined ? null : lexicon.givenName(given);
  if (known === null || !known.known) return 0;
  const share = Math.min(0.98, Math.max(0.02, known.male));
  return Math.max(-WEIGHTS.mostGivenName, Math.min(WEIGHTS.mostGivenName, Math.log(share / (1 - share))));
}

const signed = (sex: Sex | null): number => (sex === null ? 0 : sex === 'male' ? 1 : -1);

export const sexOf = (odds: number): Sex | null => (Math.abs(odds) < SURE ? null : odds > 0 ? 'male' : 'female');
