import { remembered } from '../../model/memo.ts';
import { readData } from '../data-file.ts';
import { foldName } from '../fold.ts';
import type { Country, GazetteerEntry } from '../types.ts';

export interface Countries {
  readonly all: readonly Country[];
  byCode(code: string): Country | null;
  demonym(form: string): readonly GazetteerEntry[];
}

interface CountriesFile {
  readonly countries: readonly Country[];
  /** Folded demonym → place ids. */
  readonly demonyms: Readonly<Record<string, readonly string[]>>;
}

/** Countries and demonyms over `countries.json`; `place` turns an id into its entry. */
export function openCountries(place: (id: string) => GazetteerEntry | null): Countries {
  const { countries, demonyms } = JSON.parse(readData('countries.json').toString('utf8')) as CountriesFile;
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const ids = new Map(Object.entries(demonyms));
  return {
    all: countries,
    byCode: (code) => byCode.get(code) ?? null,
    demonym: remembered((form) => (ids.get(foldName(form)) ?? []).flatMap((id) => place(id) ?? [])),
  };
}
