import { readRows, values } from '../lists.ts';
import type { Town } from './model.ts';

const ROWS = new Map(readRows('city-names').map(([name, country, names]) => [`${name}|${country}`, values(names)]));

/** Whether a town is on our list: Chornobyl and Delphi are kept though hardly anybody lives there. */
export const isKnownToAll = (town: Town): boolean => ROWS.has(keyOf(town));

/** Gives the largest city of each listed name its names in the news. */
export function withNewsNames(towns: readonly Town[]): Town[] {
  const largest = new Map<string, Town>();
  for (const town of towns) {
    const key = keyOf(town);
    if (ROWS.has(key) && town.population >= (largest.get(key)?.population ?? 0)) largest.set(key, town);
  }
  for (const key of ROWS.keys()) if (!largest.has(key)) throw new Error(`no such city: ${key}`);
  return towns.map((town) => (largest.get(keyOf(town)) === town ? renamed(town, ROWS.get(keyOf(town)) ?? []) : town));
}

/** Lists have plain apostrophes alone. */
function keyOf(town: Town): string {
  return `${town.name.replace(/[‘’]/g, "'")}|${town.countryCode}`;
}

function renamed(town: Town, names: readonly string[]): Town {
  const shown = names.find((name) => name.startsWith('='))?.slice(1) ?? town.name;
  const aliases = new Map(town.aliases);
  aliases.set(town.name, 'main');
  for (const name of names) aliases.set(name.replace(/^[=+]/, ''), name.startsWith('+') ? 'main' : 'alternate');
  aliases.delete(shown);
  return { ...town, name: shown, aliases };
}
