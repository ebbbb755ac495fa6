import type { Lexicon } from '../../../lexicon/types.ts';
import { isCivility, isLearned } from '../../../person-names/address.ts';
import { givenOf, type NameForm } from '../../../person-names/name-form.ts';
import type { NamedMention } from '../mentions/named.ts';
import type { Role } from '../mentions/roles.ts';
import { type Sex, sexOfNoun } from '../words/person-nouns.ts';
import type { Draft, Link } from './people-index.ts';

/** How much each kind of evidence tells, as natural log-odds of "male". */
const WEIGHTS = { noun: 4, famous: 4 } as const;

/** Below this sum a person's sex is not known. */
const SURE = 1;

/**
 * What one mention tells of its bearer's sex: titles and kin beside it, fame, and what it is as a given name, unless a
 * doctor's title stands before it: in "Dr. Arjun" it is a family name.
 */
export function toldOfMention(mention: NamedMention, lexicon: Lexicon): number {
  const { form, roles } = mention;
  const isDoctor = roles.some(({ head }) => isLearned(head));
  const told = rolesTell(mention);
  return told + fameTells(form, told, lexicon) + (isDoctor ? 0 : nameTells(form, lexicon));
}

/** What the titles and kin beside a name tell. */
export function rolesTell({ roles }: NamedMention): number {
  let sum = 0;
  for (const role of roles) sum += signed(sexOfRole(role)) * WEIGHTS.noun;
  return sum;
}

/** "Mrs Justice", "Mr Speaker": the form of address tells. */
const sexOfRole = ({ head, words, rule }: Role): Sex | null =>
  sexOfNoun(head) ??
  (rule === 'title-before-name' && isCivility(words[0] as string) ? sexOfNoun(words[0] as string) : null);

/** Who is famous by a family name alone tells nothing of "Mrs" or "Mr" before it. */
function fameTells({ text, words }: NameForm, told: number, lexicon: Lexicon): number {
  if (words.length === 1 && told !== 0) return 0;
  const famous = lexicon.person(text);
  return famous.length === 1 ? signed(famous[0]?.sex ?? null) * WEIGHTS.famous : 0;
}

/** What the name itself suggests, where it is no famous one. */
function nameTells(form: NameForm, lexicon: Lexicon): number {
  if (lexicon.person(form.text).length === 1) return 0;
  return form.words.length === 1 ? loneNameTells(form.words[0] as string, lexicon) : givenNamesTell(form, lexicon);
}

/** What a person's given name suggests: a bare name counts only where there is no full one. */
export const suggestedMaleness = (draft: Draft, lexicon: Lexicon): number => nameTells(mainForm(draft), lexicon);

/** What the article or fame tells of a person, without what the given name suggests. */
export function toldMaleness(draft: Draft, lexicon: Lexicon): number {
  let nouns = 0;
  let hints = 0;
  for (const { mention } of draft.links) {
    nouns += rolesTell(mention);
    hints += mention.hint;
  }
  const most = hints * suggestedMaleness(draft, lexicon) < -CLEAR * Math.abs(hints) ? MOST_HINTS / 2 : MOST_HINTS;
  return nouns + Math.max(-most, Math.min(most, hints)) + fameTells(mainForm(draft), nouns, lexicon);
}

/** Every draft has been opened by a mention. */
const mainForm = ({ forms, links }: Draft): NameForm => (forms[0] ?? (links[0] as Link).mention).form;

/** A given name that tells so much is hardly the other sex's: "Alan died; |she| …" is about somebody else. */
const CLEAR = 2.5;

/** Hints repeat one another: together they tell no more than this, and half of it against a clear given name. */
const MOST_HINTS = 2.5;

/** The first given name that tells; where a word behind it, but the last, contradicts it, a quarter of that: "Lakshmi |Narayan| Iyer". */
function givenNamesTell(form: NameForm, lexicon: Lexicon): number {
  const given = givenOf(form).find((word) => word.length > 1 && tells(word, lexicon) !== 0);
  if (given === undefined) return 0;
  const told = tells(given, lexicon);
  const second = form.words[1] as string;
  if (COMPOUND.test(form.text) && tells(second, lexicon) * told < 0) return tells(second, lexicon);
  const others = form.familyFirst ? [] : form.words.slice(1, -1);
  return others.some((word) => word.length > 1 && tells(word, lexicon) * told < 0) ? told / 4 : told;
}

/** "Jean-Marc": the second part tells. */
const COMPOUND = /^\p{Lu}\p{Ll}+[-‐‑]\p{Lu}\p{Ll}+ /u;

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
