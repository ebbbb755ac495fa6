import { CIRCLES } from '../../lexicon/company.ts';
import type { Reading } from './candidate.ts';
import type { Form } from './forms.ts';

/** What a sentence is about, as far as its small words tell: the circles of company that they belong to. */
export const TOPIC_IDS: readonly string[] = Array.from({ length: CIRCLES }, (_, i) => `circle-${i + 1}`);

/** Which circles the sentence at hand has shown already. */
const seen = new Uint8Array(CIRCLES);

/** Index into `TOPIC_IDS` of the circles in a sentence, each once, by first appearance. */
export function topicsOf({ document, forms }: Reading, sentence: number): number[] {
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  const topics: number[] = [];
  for (let i = first; i < last; i++) {
    const { topic } = forms[i] as Form;
    if (topic < 0 || seen[topic] === 1) continue;
    seen[topic] = 1;
    topics.push(topic);
  }
  for (const topic of topics) seen[topic] = 0;
  return topics;
}
