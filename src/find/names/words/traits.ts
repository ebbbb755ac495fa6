import { WordClass, type WordFacts } from '../../../lexicon/types.ts';
import { Ability } from './ability.ts';
import type { JointKind } from './joints.ts';
import { isProduct, isRoadCode } from './written.ts';

/** What a word shows of itself, a bit each; the lower bits are those of `Joint`. */
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
  /** Letters for an office: "MP", "CFOs". */
  OFFICE: 1 << 15,
  /** Of a road or a product: "A4", "ITV4". */
  CODE: 1 << 16,
  /** Stands between the names of a list. */
  LINK: 1 << 17,
  /** A people, an office's letters, a month, a post-nominal, a code, what stands before a ship's name, or perhaps a time zone. */
  ODD: 1 << 18,
  /** Begins entries of several words in the lexicon. */
  STARTS: 1 << 19,
  /** The "The" before it is a part of the place's name: "Hague". */
  OWNS_THE: 1 << 20,
  /** No list has it, and the word without its last letter is a family and no place: "Faulkners". */
  FAMILIES: 1 << 21,
  /** No list has it, and the word without its last two letters is a large place: "Manitobans". */
  PEOPLE: 1 << 22,
  /** Of a scorecard of cricket, where a batsman is out: "c", "b", "lbw". */
  OUT: 1 << 23,
  /** A title that no other list has: "Atty.". */
  ADDRESS: 1 << 24,
} as const;

const LINK = /^(?:,|and|or|&|\/|-|;)$/u;
const OUT = /^(?:b|c|lbw|not|run)$/u;
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

/** What a word shows that is told from its letters and its entry alone. */
export function traitsOf(text: string, { classes, starts }: WordFacts, ability: number, joint: JointKind): number {
  let traits: number = joint;
  if ((ability & Ability.PARTICLE) !== 0) traits |= Trait.PARTICLE;
  if ((ability & Ability.SMALL) !== 0) traits |= Trait.SMALL;
  if ((ability & Ability.NAME) === 0) traits |= Trait.COMMON;
  if (ACRONYM.test(text)) traits |= Trait.ACRONYM;
  if ((classes & PERSON_WORD) !== 0) traits |= Trait.PERSON | Trait.PERSON_OR_SHORT;
  if (text.length <= SHORT) traits |= Trait.PERSON_OR_SHORT;
  if ((classes & (WordClass.ORG_HEAD | WordClass.ORG_SUFFIX)) !== 0) traits |= Trait.ORG_HEAD;
  if (LINK.test(text)) traits |= Trait.LINK;
  if (OUT.test(text)) traits |= Trait.OUT;
  if (starts !== 0) traits |= Trait.STARTS;
  return isProduct(text) || isRoadCode(text) ? traits | Trait.CODE : traits;
}
