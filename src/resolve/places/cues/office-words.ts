import { classesIn } from '../../../lexicon/word-list.ts';

/** Who holds the office that a word names: a country's government, a first-level region's, a town's. */
export const OFFICES = ['region', 'state', 'town'] as const;
export type Office = (typeof OFFICES)[number];

const officesIn = classesIn('office-words');

/** "Gov.", "governor" → region; null for a word that names no office and no act of one. */
export const officeOf = (word: string): Office | null =>
  (officesIn(word.toLowerCase().replace(/\.$/u, ''))[0] as Office | undefined) ?? null;
