import type { Token } from '../../../model/document.ts';
import type { NounPhrase } from './chunks.ts';
import type { Source } from './source.ts';
import { Is } from './words.ts';

/** The pronoun at a token as a phrase of its own; null where it opens one ("her plan"). */
export function pronounAt(source: Source, at: number, limit: number): NounPhrase | null {
  if (!source.is(at, Is.OBJECT_PRONOUN | Is.SUBJECT_PRONOUN)) return null;
  const next = at + 1 < limit ? (source.tokens[at + 1] as Token) : null;
  const beforeNoun = next !== null && continuesNoun(next);
  if (source.is(at, Is.OBJECT_PRONOUN)) return beforeNoun && source.is(at, Is.POSSESSIVE) ? null : pronoun(at);
  if (source.tokens[at]?.text === 'IT' && next?.pos === 'PROPN') return null;
  return beforeNoun && source.is(at, Is.DETERMINER) ? null : pronoun(at);
}

const pronoun = (at: number): NounPhrase => ({
  kind: 'np',
  first: at,
  last: at + 1,
  head: at,
  name: null,
  pronoun: true,
  time: false,
});

/** Whether a word can go on with a noun phrase that is open. */
export const continuesNoun = (token: Token): boolean =>
  token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM';
