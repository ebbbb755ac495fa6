import type { Token } from '../../../model/document.ts';
import type { NounPhrase } from './chunks.ts';
import { type Clause, endOfPhrase, phraseAt } from './clause.ts';
import type { Source } from './source.ts';
import { Is } from './words.ts';

/** Farthest that an office stands before the end of its field, in tokens. */
const FIELD = 9;

/**
 * "senior secretary for |public relations| Ana Ruiz", "minister of |state for power| Ana Ruiz": behind an office without
 * an article, what it is for leads to a name.
 */
export function isOfficeField(source: Source, last: number): boolean {
  for (let at = last; at > last - FIELD; at--) {
    if (!/^(?:ADJ|ADP|CCONJ|DET|NOUN|PROPN)$/u.test(source.tokens[at]?.pos ?? '')) return false;
    if (/^(?:for|of)$/u.test(source.form(at).lower) && isOffice(source, at - 1)) return true;
  }
  return false;
}

/** One person's office, without an article before it. */
function isOffice(source: Source, head: number): boolean {
  const { lower, role } = source.form(head);
  if (!role || isMany(lower)) return false;
  let at = head - 1;
  while (/^(?:ADJ|NOUN|PROPN)$/u.test(source.tokens[at]?.pos ?? '') && at > head - FIELD) at--;
  return !source.is(at, Is.DETERMINER | Is.POSSESSIVE) && source.tokens[at]?.pos !== 'DET';
}

/** The chunk behind "the port's founder |and chairman|", two offices of one person: "founders and chairmen" are several. */
export function endOfTitles(clause: Clause, at: number): number {
  const { chunks, source } = clause;
  const end = endOfPhrase(clause, at);
  const [one, other] = [phraseAt(clause, at), phraseAt(clause, end + 1)];
  if (one === null || other === null || source.form(chunks[end]?.first ?? -1).lower !== 'and') return end;
  const isTitle = ({ head, name }: NounPhrase): boolean =>
    name === null && source.form(head).role && !isMany(source.form(head).lower);
  const isBare = !source.is(other.first, Is.DETERMINER | Is.POSSESSIVE);
  return isBare && isTitle(one) && isTitle(other) ? endOfPhrase(clause, end + 1) : end;
}

/** "spokesmen", "aides". */
export const isMany = (noun: string): boolean => /(?:s|men|women|people)$/u.test(noun);

/** "a road |policing| manager", "fire |fighting| chief Ana Ruiz": what an office is for, between its nouns. */
export const isTrade = (source: Source, { index, text }: Token, head: number): boolean =>
  head === index - 1 &&
  text.endsWith('ing') &&
  source.tokens[head]?.pos === 'NOUN' &&
  source.tokens[index + 1]?.pos === 'NOUN' &&
  source.form(index + 1).role &&
  (source.form(index + 2).capital || source.form(index + 2).speech !== null);
