import { ACCORDING_TO_BEFORE, COLON, INTRODUCED } from './before.ts';
import { ACCORDING_TO_BEHIND, SPEAKER_THEN_ANY_VERB, SPEAKER_THEN_VERB, VERB_THEN_SPEAKER } from './behind.ts';
import { DESCRIBED_AS } from './described.ts';
import { BEFORE_COLON, LABEL, LABEL_WITHIN, SIGNATURE } from './labels.ts';
import {
  LAST_SPEAKER,
  NEXT_IN_PARAGRAPH,
  PARAGRAPH_BEFORE,
  REOPENED,
  SAME_PARAGRAPH,
  SENTENCE_BEFORE,
  SENTENCE_SUBJECT,
} from './neighbours.ts';
import { NOUN_BEHIND } from './replies.ts';
import type { Sieve } from './sieve.ts';
import { OTHER_VOICE } from './turns.ts';
import { BEFORE_TRAILER, NOUN_OF_SPEECH, WITHIN_REPORT } from './within.ts';

/** The sieves in the order in which they are tried, the surest first. Each runs over all segments that are still open. */
export const SIEVES: readonly Sieve[] = [
  LABEL_WITHIN,
  VERB_THEN_SPEAKER,
  SPEAKER_THEN_VERB,
  SIGNATURE,
  BEFORE_COLON,
  ACCORDING_TO_BEHIND,
  NOUN_BEHIND,
  LABEL,
  INTRODUCED,
  ACCORDING_TO_BEFORE,
  REOPENED,
  SPEAKER_THEN_ANY_VERB,
  WITHIN_REPORT,
  BEFORE_TRAILER,
  NOUN_OF_SPEECH,
  DESCRIBED_AS,
  COLON,
  SAME_PARAGRAPH,
  SENTENCE_BEFORE,
  NEXT_IN_PARAGRAPH,
  OTHER_VOICE,
  LAST_SPEAKER,
  PARAGRAPH_BEFORE,
  SENTENCE_SUBJECT,
];
