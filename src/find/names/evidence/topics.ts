import { CIRCLES } from '../../../lexicon/company.ts';
import { classesIn } from '../../../lexicon/word-list.ts';
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
/**
 * A document is a report of sport by the words that it holds: a sure one weighs two. So many different ones it needs, so much
 * weight, and one for so many words; or three sure ones, one in 150. Chosen on our own passages.
 */
const SPORT = { kinds: 3, weight: 4, wordsAmong: 40, sure: 3, wordsAmongSure: 150 } as const;
const SURE = 2;

const sportClasses = classesIn('sport-words');

/** How much a word, folded, speaks for a report of sport: 0, 1 or 2. */
export function sportWeight(folded: string, isCapital: boolean): number {
  const classes = sportClasses(folded);
  return classes.includes('sure') ? SURE : classes.length > 0 && !isCapital ? 1 : 0;
}

/** Adds up what the words of a document say of sport. */
class SportCount {
  private readonly kinds = new Set<string>();
  private weight = 0;
  private sure = 0;

  add({ sport, folded }: Form): void {
    if (sport === 0) return;
    this.kinds.add(folded);
    this.weight += sport;
    if (sport === SURE) this.sure++;
  }

  isReportOf(words: number): boolean {
    if (this.sure >= SPORT.sure && this.sure * SPORT.wordsAmongSure >= words) return true;
    return this.kinds.size >= SPORT.kinds && this.weight >= SPORT.weight && this.weight * SPORT.wordsAmong >= words;
  }
}

/** Whether a document tells a contest, and where its scores stand: "3-1", "24 – 17". */
export interface Contest {
  readonly sentences: ReadonlySet<number>;
  readonly hasScores: boolean;
  readonly isOfSport: boolean;
}

export function contestIn({ tokens, forms, noted }: Reading): Contest {
  const sentences = new Set<number>();
  const sport = new SportCount();
  let scores = 0;
  for (const i of noted) {
    sport.add(forms[i] as Form);
    if (!is(forms[i], Written.DASH) || !is(forms[i - 1], Written.GOALS) || !is(forms[i + 1], Written.GOALS)) continue;
    sentences.add((tokens[i] as Token).sentence);
    scores++;
  }
  return { sentences, hasScores: scores >= SCORES_LEAST, isOfSport: sport.isReportOf(tokens.length) };
}

const is = (form: Form | undefined, bit: number): boolean => form !== undefined && (form.written & bit) !== 0;

/** Which circles the sentence at hand has shown already, and its topics; kept between calls. */
const seen = new Uint8Array(CIRCLES + 1);
const shown: number[] = [];

/** Index into `TOPIC_IDS` of the circles in a sentence, each once, by first appearance; then of what it tells of scores. */
export function topicsOf({ document, circles }: Reading, contest: Contest, sentence: number): number[] {
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  let count = 0;
  for (let i = first; i < last; i++) {
    const circle = circles[i] as number;
    if (circle === 0 || seen[circle] === 1) continue;
    seen[circle] = 1;
    shown[count++] = circle - 1;
  }
  for (let i = 0; i < count; i++) seen[(shown[i] as number) + 1] = 0;
  if (contest.sentences.has(sentence)) shown[count++] = SCORE;
  if (contest.hasScores) shown[count++] = DOCUMENT_OF_SCORES;
  if (contest.isOfSport) shown[count++] = DOCUMENT_OF_SPORT;
  return shown.slice(0, count);
}
