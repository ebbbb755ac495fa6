import type { Chunk } from './chunks.ts';
import { type Clause, headOf, isSkipped } from './clause.ts';

/** "Ana Ruiz, who said": the noun phrase before the relative. */
export function antecedent(clause: Clause, relative: number): number {
  let at = relative - 1;
  while (at >= 0 && (clause.chunks[at]?.kind === 'comma' || isSkipped(clause, at))) at--;
  if (isPartOf(clause, relative)) return antecedent(clause, relative - 2);
  if (clause.chunks[at]?.kind !== 'np') return -1;
  const head = headOf(clause, at);
  if (!isWho(clause, relative)) return isWhichOf(clause, relative, head) ? at : head;
  return personOf(clause, mayBePerson(clause, clause.chunks[head]) ? head : personWithin(clause, head, at));
}

/** "a clerk of |the port|, which": of somebody's body, the body. */
const isWhichOf = ({ chunks, source, tokens }: Clause, relative: number, head: number): boolean => {
  const phrase = chunks[head];
  const isSomebody = phrase?.kind === 'np' && phrase.name === null && source.form(phrase.head).role;
  return isSomebody && tokens[chunks[relative]?.first ?? -1]?.text === 'which';
};

/** "to the dismay of |Ana Ruiz|, who": of a thing that somebody has, the person. */
function personWithin(clause: Clause, head: number, last: number): number {
  for (let at = head + 2; at <= last; at += 2) if (mayBePerson(clause, clause.chunks[at])) return at;
  return head;
}

/** "dockers, |many of| whom": some of those before it. */
const isPartOf = ({ chunks, tokens }: Clause, relative: number): boolean =>
  tokens[chunks[relative]?.first ?? -1]?.text === 'whom' &&
  tokens[chunks[relative - 1]?.first ?? -1]?.text === 'of' &&
  chunks[relative - 2]?.kind === 'np';

const isWho = ({ chunks, tokens }: Clause, relative: number): boolean =>
  tokens[chunks[relative]?.first ?? -1]?.text === 'who';

/**
 * "the only man in the race who believed", "Ana Ruiz, of Turku, who said": of a thing or a place and a person before it "who"
 * means the person.
 */
function personOf(clause: Clause, at: number): number {
  const { chunks } = clause;
  if (chunks[at - 1]?.kind !== 'preposition') return at;
  const isSetOff = chunks[at - 2]?.kind === 'comma';
  const earlier = isSetOff ? at - 3 : at - 2;
  const isThing = !mayBePerson(clause, chunks[at]) || (isSetOff && isPlace(chunks[at]));
  return isThing && mayBePerson(clause, chunks[earlier]) ? earlier : at;
}

const isPlace = (chunk: Chunk | undefined): boolean => chunk?.kind === 'np' && chunk.name?.entity === 'place';

const mayBePerson = ({ source }: Clause, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'np' &&
  (chunk.pronoun || chunk.name !== null || source.form(chunk.head).role || PEOPLE.test(source.form(chunk.head).lower));

const PEOPLE = /^(?:man|men|woman|women|boys?|girls?|child|children|people|person|ones?)$/u;
