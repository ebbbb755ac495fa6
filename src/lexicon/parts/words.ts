import { remembered } from '../../model/memo.ts';
import { readData } from '../data-file.ts';
import { fold, initialismKey } from '../fold.ts';
import { type KeyTable, openKeyTable } from '../tables/key-table.ts';
import { WordClass, type WordFacts } from '../types.ts';
import { type Company, openCompany } from './company.ts';
import { hyphenatedFacts } from './hyphenated.ts';
import { MinorFlag, openMinorWords } from './minor-words.ts';

/** Forms that the memo holds before it starts afresh: news text of a million words has about 40,000. */
const MEMO_LIMIT = 60_000;

/** Fields of a word's second number, from the lowest bit up: [shift, bits]. */
export const FACT_FIELDS = {
  frequency: [0, 4],
  capitalised: [4, 4],
  nounSense: [8, 5],
  verbSense: [13, 4],
  givenWeight: [17, 4],
  familyWeight: [21, 4],
  starts: [25, 7],
} as const;

/** Verb senses are stored from 1; the lexicographer files of verbs begin at 29. */
export const VERB_SENSE_BASE = 28;

/** `word` of the lexicon over the compiled `words.bin`, `minor.bin` and `company.bin`. */
export function openWords(): (form: string) => WordFacts {
  const tables: Tables = {
    words: openKeyTable(readData('words.bin')),
    minor: openMinorWords(readData('minor.bin')),
    company: openCompany(readData('company.bin')),
  };
  return remembered((form) => lookUp(tables, form), MEMO_LIMIT);
}

interface Tables {
  readonly words: KeyTable;
  readonly minor: (key: string) => number;
  readonly company: (key: string) => Company;
}

function lookUp(tables: Tables, form: string): WordFacts {
  const folded = fold(form);
  const initialism = initialismKey(form);
  const plain = listed(tables, folded, folded) ?? unlisted(tables, form, folded);
  const capitals = initialism === null ? null : listed(tables, initialism, folded);
  if (capitals === null) return plain;
  // "WHO" and "US" share but their letters with "who" and "us"; "IN" and "UP" may be either.
  if ((plain.classes & WordClass.FUNCTION) !== 0 && isNameInCapitals(plain, capitals))
    return { ...capitals, starts: plain.starts | capitals.starts, company: 0, circle: 0, leans: 0 };
  return { ...plain, classes: plain.classes | capitals.classes, starts: plain.starts | capitals.starts };
}

/**
 * Print writes "US" often enough to show in the share of capitals that "us" has; "UP" and "IN" are mostly the word,
 * shouted.
 */
const OFTEN_CAPITALISED = 3;

const isNameInCapitals = (plain: WordFacts, { classes }: WordFacts): boolean =>
  (classes & WordClass.PLACE) === 0 ||
  ((classes & WordClass.PLACE_BIG) !== 0 && plain.capitalised >= OFTEN_CAPITALISED);

function unlisted(tables: Tables, form: string, folded: string): WordFacts {
  const facts = minorFacts(tables, folded);
  const isKnown = facts.classes !== 0 || facts.frequency !== 0;
  return isKnown || !folded.includes('-') ? facts : hyphenatedFacts(form, facts, (part) => lookUp(tables, part));
}

function listed({ words, company: companyOf }: Tables, key: string, folded: string): WordFacts | null {
  const at = words.find(key);
  if (at < 0) return null;
  const packed = words.blob.readUInt32LE(at + 4);
  const verbSense = field(packed, FACT_FIELDS.verbSense);
  const { company, circle, leans } = companyOf(folded);
  return {
    folded,
    classes: words.blob.readUInt32LE(at),
    frequency: field(packed, FACT_FIELDS.frequency),
    capitalised: field(packed, FACT_FIELDS.capitalised),
    nounSense: field(packed, FACT_FIELDS.nounSense),
    verbSense: verbSense === 0 ? 0 : verbSense + VERB_SENSE_BASE,
    givenWeight: field(packed, FACT_FIELDS.givenWeight),
    familyWeight: field(packed, FACT_FIELDS.familyWeight),
    starts: field(packed, FACT_FIELDS.starts),
    company,
    circle,
    leans,
  };
}

function minorFacts({ minor, company: companyOf }: Tables, folded: string): WordFacts {
  const flags = minor(folded);
  const isGiven = (flags & (MinorFlag.MALE | MinorFlag.FEMALE)) !== 0;
  const isFamily = (flags & MinorFlag.FAMILY) !== 0;
  const { company, circle, leans } = companyOf(folded);
  return {
    folded,
    classes: minorClasses(flags),
    frequency: (flags & MinorFlag.ORDINARY) === 0 ? 0 : 1,
    capitalised: 0,
    nounSense: 0,
    verbSense: 0,
    givenWeight: isGiven ? 1 : 0,
    familyWeight: isFamily ? 1 : 0,
    starts: (flags & MinorFlag.STARTS_PLACE) === 0 ? 0 : 1,
    company,
    circle,
    leans,
  };
}

const SEX_CLASSES = [0, WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE, WordClass.GIVEN];

function minorClasses(flags: number): number {
  const given = SEX_CLASSES[flags & (MinorFlag.MALE | MinorFlag.FEMALE)] ?? 0;
  const family = (flags & MinorFlag.FAMILY) === 0 ? 0 : WordClass.FAMILY_RARE;
  return given | family | ((flags & MinorFlag.PLACE) === 0 ? 0 : WordClass.PLACE);
}

function field(packed: number, [shift, bits]: readonly [number, number]): number {
  return (packed >>> shift) & ((1 << bits) - 1);
}
