import { WordClass, type WordClassName } from './word-class.ts';

const NAMES = 'US census 2010 and 2020, voter files (Rosenman et al.), faker, own lists';

/** Where what a word can be comes from (docs/lexicon.md says more of each source); sex: census and WGND. */
export const CLASS_SOURCES: Readonly<Record<WordClassName, string>> = {
  GIVEN_MALE: NAMES,
  GIVEN_FEMALE: NAMES,
  GIVEN: NAMES,
  FAMILY: `${NAMES}, WordNet`,
  FAMILY_RARE: NAMES,
  FAMOUS_TOKEN: 'people.txt',
  EAST_ASIAN_FAMILY: 'family-east-asian.txt, family-japanese.txt',
  PARTICLE: 'particles.txt',
  TITLE: 'titles.txt',
  ROLE: 'roles.txt',
  KIN: 'kin.txt',
  DEMONYM: 'countries.txt, us-states.txt, region-names.txt, demonyms.txt',
  PLACE: 'the gazetteer',
  PLACE_BIG: 'the gazetteer',
  PLACE_TOKEN: 'the gazetteer',
  PLACE_HEAD: 'place-heads.txt',
  DIRECTION: 'directions.txt',
  ORG: 'lists of organisations, simple-icons, WordNet',
  ORG_HEAD: 'org-heads.txt',
  ORG_SUFFIX: 'org-suffixes.txt',
  ORG_TOKEN: 'lists of organisations, WordNet',
  SPEECH_VERB: 'speech-verbs.txt',
  PERSON_VERB: 'person-verbs.txt',
  PLACE_PREP: 'place-prepositions.txt',
  MONTH: 'months.txt',
  WEEKDAY: 'weekdays.txt',
  NUMBER: 'numbers.txt',
  FUNCTION: 'function-words.txt',
  WORK_HEAD: 'work-heads.txt',
  NAME_SUFFIX: 'name-suffixes.txt',
  GROUP: 'groups.txt',
};

/** Names of the classes in a bit set, in the order of their bits. */
export function classNames(classes: number): WordClassName[] {
  return (Object.entries(WordClass) as [WordClassName, number][]).flatMap(([name, bit]) =>
    (classes & bit) === 0 ? [] : [name],
  );
}
