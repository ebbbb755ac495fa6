import type { GazetteerEntry, PlaceKind } from '../../../lexicon/types.ts';
import { isRenowned } from './world.ts';

const MINOR: ReadonlySet<PlaceKind> = new Set(['city', 'district', 'county', 'region']);

/** What lies in one country, and has people. */
export const isMinor = ({ kind }: GazetteerEntry): boolean => MINOR.has(kind);

/** How little a place is known abroad by a name: 1 below 20,000 inhabitants, nothing from a million, for capitals, countries and what is renowned. */
export function smallness(entry: GazetteerEntry, name: string, decades = 1.7): number {
  const { population, featureCode } = entry;
  if (!isMinor(entry) || featureCode === 'PPLC' || isRenowned(entry, name)) return 0;
  return Math.min(1, Math.max(0, 1 - Math.log10((population + 1) / 20_000) / decades));
}
