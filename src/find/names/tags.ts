import type { Document, Pos } from '../../model/document.ts';

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

const INDEX: ReadonlyMap<Pos, number> = new Map(TAGS.map((tag, i) => [tag, i]));

/** Index into `TAGS` of every token. */
export const tagsOf = ({ tokens }: Document): Uint8Array => Uint8Array.from(tokens, ({ pos }) => INDEX.get(pos) ?? 0);
