import type { Pos } from './document.ts';

/** Parts of speech by their numbers, in the order of the weight table. */
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
