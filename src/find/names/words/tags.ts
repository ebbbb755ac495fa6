import type { Pos, Token } from '../../../model/document.ts';

/** Parts of speech in the order of the evidence. */
export const TAGS: readonly Pos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
  'X',
];

/** Those that rules ask for. */
export const Tag = {
  ADJ: TAGS.indexOf('ADJ'),
  ADP: TAGS.indexOf('ADP'),
  ADV: TAGS.indexOf('ADV'),
  AUX: TAGS.indexOf('AUX'),
  CCONJ: TAGS.indexOf('CCONJ'),
  DET: TAGS.indexOf('DET'),
  NOUN: TAGS.indexOf('NOUN'),
  NUM: TAGS.indexOf('NUM'),
  PART: TAGS.indexOf('PART'),
  PROPN: TAGS.indexOf('PROPN'),
  VERB: TAGS.indexOf('VERB'),
} as const;

const INDEX: ReadonlyMap<Pos, number> = new Map(TAGS.map((tag, i) => [tag, i]));

/** Index into `TAGS`. */
export const tagOf = ({ pos }: Token): number => INDEX.get(pos) ?? 0;
