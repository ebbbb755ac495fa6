/** Words and marks, folded, that may tell what the name right behind them is, or is not (`constraints/by-cue.ts`). */
export const CUES = [
  '"',
  '(',
  ',',
  ':',
  'as',
  'at',
  'called',
  'for',
  'from',
  'her',
  'his',
  'in',
  'itself',
  'named',
  'near',
  'nee',
  'of',
  'outside',
  'renamed',
  'representing',
  'rival',
  'the',
  'their',
  'themselves',
  'to',
  '“',
] as const;

export type Cue = (typeof CUES)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(CUES.map((cue, i) => [cue, i]));

/** Index into `CUES`, -1 for other words. */
export const cueOf = (folded: string): number => NUMBERS.get(folded) ?? -1;
