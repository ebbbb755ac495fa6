import { GIVEN_NAME, WordClass, type WordFacts } from '../types.ts';

const FAMILY = WordClass.FAMILY | WordClass.FAMILY_RARE;

/** A syllable of a romanised Chinese or Korean name: Jong, un, Ying, wen, hyuk. */
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ts|hs|kk|gw|kw|hw|hy|my|by|py|ky|gy|ry)?(?:[aeiou]|ae|ai|ao|ee|ei|eo|eu|ia|iao|ie|io|iu|oe|oo|ou|ua|uai|ue|uh|ui|uo|wa|we|wi|wo|ya|ye|yeo|yi|yo|yu)(?:ng|[bghklmnprt])?$/;

/** Facts that a hyphenated form takes from its parts, where no list has it as a whole: its classes and weights as a name. */
export function hyphenatedFacts(form: string, unknown: WordFacts, partOf: (part: string) => WordFacts): WordFacts {
  const parts = form.split('-');
  if (parts.length < 2 || parts.length > 3 || !/^\p{Lu}/u.test(form)) return unknown;
  if (parts.length === 2 && unknown.folded.split('-').every((part) => SYLLABLE.test(part))) {
    return { ...unknown, classes: WordClass.GIVEN, givenWeight: 1 };
  }
  if (!parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part))) return unknown;
  const facts = parts.map(partOf);
  const isGiven = facts.every(({ classes }) => (classes & GIVEN_NAME) !== 0);
  const isFamily = facts.every(({ classes }) => (classes & FAMILY) !== 0);
  return {
    ...unknown,
    classes: (isGiven ? (facts[0]?.classes ?? 0) & GIVEN_NAME : 0) | (isFamily ? WordClass.FAMILY_RARE : 0),
    givenWeight: isGiven ? 1 : 0,
    familyWeight: isFamily ? 1 : 0,
  };
}
