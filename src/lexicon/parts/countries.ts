import { remembered } from '../../model/memo.ts';
import { readData } from '../data-file.ts';
import { foldName } from '../fold.ts';
import type { GazetteerEntry } from '../types.ts';

interface Countries {
  byCode(code: string): GazetteerEntry | null;
  demonym(form: string): readonly GazetteerEntry[];
}

/** What is read of `countries.json`. */
interface CountriesFile {
  readonly countries: readonly { readonly code: string; readonly id: string }[];
  /** Folded demonym → place ids. */
  readonly demonyms: Readonly<Record<string, readonly string[]>>;
}

/** Countries and demonyms over `countries.json`; `place` turns an id into its entry. */
export function openCountries(place: (id: string) => GazetteerEntry | null): Countries {
  const { countries, demonyms } = JSON.parse(readData('countries.json').toString('utf8')) as CountriesFile;
  const byCode = new Map(countries.map(({ code, id }) => [code, id]));
  const ids = new Map(Object.entries(demonyms));
  return {
    byCode: (code) => place(byCode.get(code) ?? ''),
    demonym: remembered((form) => (ids.get(foldName(form)) ?? []).flatMap((id) => place(id) ?? [])),
  };
}
