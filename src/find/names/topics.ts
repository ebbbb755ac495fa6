import { CIRCLES } from '../../lexicon/company.ts';
import type { Reading } from './candidate.ts';
import type { Form } from './forms.ts';

/** What a sentence is about, as far as its small words tell: the circles of company that they belong to. */
export const TOPIC_IDS: readonly string[] = Array.from({ length: CIRCLES }, (_, i) => `circle-${i + 1}`);

/** Index into `TOPIC_IDS` of the circles in a sentence, each once, by first appearance. */
export function topicsOf({ document, forms }: Reading, sentence: number): number[] {
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  const topics: number[] = [];
  const seen = new Uint8Array(CIRCLES + 1);
  for (let i = first; i < last; i++) {
    const { isCapital, word } = forms[i] as Form;
    if (isCapital || word.circle === 0 || seen[word.circle] === 1) continue;
    seen[word.circle] = 1;
    topics.push(word.circle - 1);
  }
  return topics;
}
