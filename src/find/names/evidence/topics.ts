import { CIRCLES } from '../../../lexicon/company.ts';
import { listRows } from '../../../lexicon/word-list.ts';
import type { Token } from '../../../model/document.ts';
import type { Reading } from '../candidate.ts';
import type { Form } from '../words/forms.ts';
import { Written } from '../words/written.ts';

/** What a sentence is about: the circles of company that its small words belong to; whether it, or all of the document, tells scores; whether the document is of sport. */
export const TOPIC_IDS: readonly string[] = [
  ...Array.from({ length: CIRCLES }, (_, i) => `circle-${i + 1}`),
  'score',
  'document-of-scores',
  'document-of-sport',
];
const SCORE = CIRCLES;
const DOCUMENT_OF_SCORES = CIRCLES + 1;
const DOCUMENT_OF_SPORT = CIRCLES + 2;

/** Scores from which on a document is one of a match or a vote. */
const SCORES_LEAST = 2;
/** Words of sport from which on it is a report of sport: so many, and one among so many words. */
const SPORT_WORDS_LEAST = 3;
const WORDS_AMONG = 150;

let sportWords: ReadonlySet<string> | undefined;

export function isSportWord(folded: string): boolean {
  sportWords ??= new Set(listRows('sport-words'));
  return sportWords.has(folded);
}

/** Whether a document tells a contest, and where its scores stand: "3-1", "24 – 17". */
export interface Contest {
  readonly sentences: ReadonlySet<number>;
  readonly hasScores: boolean;
  readonly isOfSport: boolean;
}

export function contestIn({ tokens, forms }: Reading): Contest {
  const sentences = new Set<number>();
  let [scores, words] = [0, 0];
  for (let i = 0; i < tokens.length; i++) {
    if ((forms[i] as Form).isOfSport) words++;
    if (!is(forms[i], Written.DASH) || !is(forms[i - 1], Written.GOALS) || !is(forms[i + 1], Written.GOALS)) continue;
    sentences.add((tokens[i] as Token).sentence);
    scores++;
  }
  const isOfSport = words >= SPORT_WORDS_LEAST && words * WORDS_AMONG >= tokens.length;
  return { sentences, hasScores: scores >= SCORES_LEAST, isOfSport };
}

const is = (form: Form | undefined, bit: number): boolean => form !== undefined && (form.written & bit) !== 0;

/** Which circles the sentence at hand has shown already. */
const seen = new Uint8Array(CIRCLES);

/** Index into `TOPIC_IDS` of the circles in a sentence, each once, by first appearance; then of what it tells of scores. */
export function topicsOf({ document, forms }: Reading, contest: Contest, sentence: number): number[] {
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  const topics: number[] = [];
  for (let i = first; i < last; i++) {
    const { topic } = forms[i] as Form;
    if (topic < 0 || seen[topic] === 1) continue;
    seen[topic] = 1;
    topics.push(topic);
  }
  for (const topic of topics) seen[topic] = 0;
  if (contest.sentences.has(sentence)) topics.push(SCORE);
  if (contest.hasScores) topics.push(DOCUMENT_OF_SCORES);
  if (contest.isOfSport) topics.push(DOCUMENT_OF_SPORT);
  return topics;
}
