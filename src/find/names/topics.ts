import { CIRCLES } from '../../lexicon/company.ts';
import type { Token } from '../../model/document.ts';
import type { Reading } from './candidate.ts';
import type { Form } from './forms.ts';
import { Written } from './written.ts';

/** What a sentence is about: the circles of company that its small words belong to; whether it, or all of the document, tells scores. */
export const TOPIC_IDS: readonly string[] = [
  ...Array.from({ length: CIRCLES }, (_, i) => `circle-${i + 1}`),
  'score',
  'document-of-scores',
];
const SCORE = CIRCLES;
const DOCUMENT_OF_SCORES = CIRCLES + 1;

/** Scores from which on a document is one of a match or a vote. */
export const SCORES_LEAST = 2;

/** Where a document tells scores: "3-1", "24 – 17". */
export interface MatchScores {
  readonly sentences: ReadonlySet<number>;
  readonly count: number;
}

export function matchScoresIn({ tokens, forms }: Reading): MatchScores {
  const sentences = new Set<number>();
  let count = 0;
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!is(forms[i], Written.DASH) || !is(forms[i - 1], Written.GOALS) || !is(forms[i + 1], Written.GOALS)) continue;
    sentences.add((tokens[i] as Token).sentence);
    count++;
  }
  return { sentences, count };
}

const is = (form: Form | undefined, bit: number): boolean => form !== undefined && (form.written & bit) !== 0;

/** Which circles the sentence at hand has shown already. */
const seen = new Uint8Array(CIRCLES);

/** Index into `TOPIC_IDS` of the circles in a sentence, each once, by first appearance; then of what it tells of scores. */
export function topicsOf({ document, forms }: Reading, scores: MatchScores, sentence: number): number[] {
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  const topics: number[] = [];
  for (let i = first; i < last; i++) {
    const { topic } = forms[i] as Form;
    if (topic < 0 || seen[topic] === 1) continue;
    seen[topic] = 1;
    topics.push(topic);
  }
  for (const topic of topics) seen[topic] = 0;
  if (scores.sentences.has(sentence)) topics.push(SCORE);
  if (scores.count >= SCORES_LEAST) topics.push(DOCUMENT_OF_SCORES);
  return topics;
}
