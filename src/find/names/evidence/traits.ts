import { WordClass, type WordFacts } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { Ability } from '../words/ability.ts';
import type { Form } from '../words/forms.ts';
import type { JointKind } from '../words/joints.ts';

/** What rules ask of all words of a candidate together, a bit each; the lower bits are those of `Joint`. */
export const Trait = {
  /** Begins a name in small letters: "van". */
  PARTICLE: 1 << 7,
  SMALL: 1 << 8,
  /** Two capitals or more, nothing else. */
  ACRONYM: 1 << 9,
  /** A given or a family name. */
  PERSON: 1 << 10,
  /** The same, or too short to tell. */
  PERSON_OR_SHORT: 1 << 11,
  ORG_HEAD: 1 << 12,
  /** Stands in small letters elsewhere in the document. */
  SMALL_TOO: 1 << 13,
  /** The same, or can be no name. */
  COMMON: 1 << 14,
} as const;

const ACRONYM = /^\p{Lu}{2,}$/u;
const PERSON_WORD =
  WordClass.GIVEN_MALE |
  WordClass.GIVEN_FEMALE |
  WordClass.GIVEN |
  WordClass.FAMILY |
  WordClass.FAMILY_RARE |
  WordClass.FAMOUS_TOKEN |
  WordClass.EAST_ASIAN_FAMILY;
/** Letters of a word that may be anybody's. */
const SHORT = 2;

/** What a word shows of itself. */
export function traitsOf(text: string, { classes }: WordFacts, ability: number, joint: JointKind): number {
  let traits: number = joint;
  if ((ability & Ability.PARTICLE) !== 0) traits |= Trait.PARTICLE;
  if ((ability & Ability.SMALL) !== 0) traits |= Trait.SMALL;
  if ((ability & Ability.NAME) === 0) traits |= Trait.COMMON;
  if (ACRONYM.test(text)) traits |= Trait.ACRONYM;
  if ((classes & PERSON_WORD) !== 0) traits |= Trait.PERSON | Trait.PERSON_OR_SHORT;
  if (text.length <= SHORT) traits |= Trait.PERSON_OR_SHORT;
  if ((classes & (WordClass.ORG_HEAD | WordClass.ORG_SUFFIX)) !== 0) traits |= Trait.ORG_HEAD;
  return traits;
}

/** Traits by token, of the words of runs alone. */
export function traitsIn(reading: Reading, runs: readonly Run[]): Uint16Array {
  const traits = new Uint16Array(reading.forms.length);
  const small = smallWords(reading, runs);
  for (const { first, last } of runs) {
    for (let i = first; i < last; i++) {
      const form = reading.forms[i] as Form;
      const isSmallToo = asked[form.print] === MET && small.has(form.folded);
      traits[i] = isSmallToo ? form.traits | Trait.SMALL_TOO | Trait.COMMON : form.traits;
    }
  }
  return traits;
}

const PRINTS = 1 << 14;

/** A number from 1 on, below `PRINTS`, equal for equal words. */
export function printOf(folded: string): number {
  let print = 0;
  for (let i = 0; i < folded.length; i++) print = (print * 31 + folded.charCodeAt(i)) % (PRINTS - 1);
  return print + 1;
}

/** By print whether words of runs have it, and whether words in small letters do too; kept between calls. */
const asked = new Uint8Array(PRINTS);
const ASKED = 1;
const MET = 2;

/** Words that stand in small letters somewhere in the document, folded; of most that are in no run their prints tell at once. */
function smallWords({ forms, prints }: Reading, runs: readonly Run[]): Set<string> {
  const small = new Set<string>();
  asked.fill(0);
  for (const { first, last } of runs) {
    for (let i = first; i < last; i++) asked[(forms[i] as Form).print] = ASKED;
  }
  for (let i = 0; i < prints.length; i++) {
    const print = prints[i] as number;
    if (asked[print] === 0) continue;
    asked[print] = MET;
    small.add((forms[i] as Form).folded);
  }
  return small;
}
