import type { Lexicon } from '../../lexicon/types.ts';
import { givenOf, type NameForm } from '../../phrases/name-form.ts';
import type { NamedMention } from './named.ts';
import type { Draft } from './people-index.ts';
import { type Sex, sexOfNoun } from './sexed-nouns.ts';

/** How much each kind of evidence tells, as natural log-odds of "male". */
const WEIGHTS = { noun: 4, famous: 4 } as const;

/** Below this sum a person's sex is not known. */
const SURE = 1;

/** Log-odds that one mention's person is male: titles and kin beside the name, the given name, fame. */
export function maleness({ form, roles }: NamedMention, lexicon: Lexicon): number {
  let sum = 0;
  for (const { head } of roles) sum += signed(sexOfNoun(head)) * WEIGHTS.noun;
  const famous = lexicon.person(form.text);
  if (famous.length === 1) return sum + signed(famous[0]?.sex ?? null) * WEIGHTS.famous;
  return (
    sum + (form.words.length === 1 ? loneNameTells(form.words[0] as string, lexicon) : givenNamesTell(form, lexicon))
  );
}

/** The same, for all that a person is called: a bare name counts only where there is no full one. */
export function malenessOf(draft: Draft, lexicon: Lexicon): number {
  const full = draft.forms[0];
  const nouns = draft.links.flatMap(({ mention }) => mention.roles).map(({ head }) => signed(sexOfNoun(head)));
  const told = nouns.reduce<number>((sum, sign) => sum + sign * WEIGHTS.noun, 0);
  const named = full ?? draft.links[0]?.mention;
  const hinted = draft.links.reduce((sum, { mention }) => sum + mention.hint, 0);
  const hints = Math.max(-MOST_HINTS, Math.min(MOST_HINTS, hinted));
  return told + hints + (named === undefined ? 0 : maleness({ ...named, roles: [] }, lexicon));
}

/** Hints repeat one another: together they tell no more than this. */
const MOST_HINTS = 2.5;

function givenNamesTell(form: NameForm, lexicon: Lexicon): number {
  const known = givenOf(form).find((word) => word.length > 1 && tells(word, lexicon) !== 0);
  return known === undefined ? 0 : tells(known, lexicon);
}

/** A lone word may be a family name. */
function loneNameTells(word: string, lexicon: Lexicon): number {
  const { givenWeight, familyWeight } = lexicon.word(word);
  return givenWeight >= familyWeight ? tells(word, lexicon) : 0;
}

/** From this weight on a given name tells its full share; rarer ones tell less. */
const USUAL_GIVEN = 4;

function tells(given: string, lexicon: Lexicon): number {
  const known = lexicon.givenName(given);
  if (known === null || !known.known) return 0;
  const share = Math.min(0.97, Math.max(0.03, known.male));
  return Math.log(share / (1 - share)) * Math.min(1, lexicon.word(given).givenWeight / USUAL_GIVEN);
}

const signed = (sex: Sex | null): number => (sex === null ? 0 : sex === 'male' ? 1 : -1);

export const sexOf = (odds: number): Sex | null => (Math.abs(odds) < SURE ? null : odds > 0 ? 'male' : 'female');
