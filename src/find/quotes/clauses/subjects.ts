import type { Chunk, NounPhrase } from './chunks.ts';
import { type Clause, endOfPhrase, headOf, isSkipped } from './clause.ts';
import { madeBy, metBy, ownerOfVerb } from './described-nouns.ts';
import { isEmbedded, isLeft } from './embedded.ts';
import { interrupted } from './interrupted.ts';
import { firstOfJoint, isGoverned } from './joint.ts';
import { antecedent } from './relatives.ts';
import { canSpeak } from './speakers.ts';
import { isReduced, subjectBehind } from './subject-behind.ts';
import { Is } from './words.ts';

/** Farthest that a subject is looked for, in chunks: keeps the work linear in any sentence. */
const REACH = 40;

/**
 * Index of the noun phrase that is the subject of a verb, or -1. It stands before the verb, with adverbs,
 * appositions, relative clauses or asides between; an infinitive or a second verb borrows the subject of the verb before.
 */
export function subjectBefore(clause: Clause, verb: number, reach = REACH): number {
  if (reach <= 0) return -1;
  const { chunks } = clause;
  let at = verb - 1;
  while (at >= 0 && isSkipped(clause, at)) at--;
  const chunk = chunks[at];
  if (chunk === undefined) return isGerund(chunks[verb]) ? subjectOfMainClause(clause, verb) : -1;
  switch (chunk.kind) {
    case 'np':
      return nominalSubject(clause, at, verb, reach);
    case 'relative':
      return antecedent(clause, at);
    case 'verb':
      if (borrowsFrom(chunks, verb) || isReduced(clause, chunk) || isParted(clause, at, verb))
        return subjectBefore(clause, at, reach - 1);
      return ownerOfVerb(clause, at) ?? metBy(clause, at);
    case 'conjunction':
      return subjectOfEarlierVerb(clause, at, reach);
    case 'quote':
      if (isGerund(chunks[verb])) return subjectOfEarlierVerb(clause, at, reach);
      return isTitleInAside(clause, at) ? interrupted(clause, at) : -1;
    case 'comma':
    case 'dash':
      return isGerund(chunks[verb]) ? subjectOfEarlierVerb(clause, at, reach) : interrupted(clause, at);
    default:
      if (!isGerund(chunks[verb])) return -1;
      return quotedAs(clause, at) >= 0 ? quotedAs(clause, at) : subjectOfEarlierVerb(clause, at, reach);
  }
}

/** "She |had| in May |said|": an auxiliary that a time parts from its verb. */
const isParted = ({ chunks, source }: Clause, at: number, verb: number): boolean => {
  const auxiliary = chunks[at];
  return auxiliary?.kind === 'verb' && at < verb - 1 && source.is(auxiliary.main, Is.HAVE) && auxiliary.speech === null;
};

/** "Sol, known for the sitcom |“Bad Neighbours,”| said": a title that stands for its noun and ends the aside. */
const isTitleInAside = ({ chunks, tokens }: Clause, at: number): boolean =>
  chunks[at - 1]?.kind === 'np' && tokens[(chunks[at] as Chunk).last - 2]?.text === ',';

/** "quoted |Ana Ruiz| as saying": whose words another gives, or -1. */
function quotedAs({ chunks, tokens }: Clause, at: number): number {
  if (tokens[chunks[at]?.first ?? -1]?.text !== 'as') return -1;
  for (let before = at - 2; before > at - QUOTED; before--) {
    const verb = chunks[before];
    if (verb?.kind !== 'verb') continue;
    const isQuoting = verb.form !== 'passive' && /^(?:cite|quote)$/u.test(verb.speech?.lemma ?? '');
    return isQuoting && chunks[before + 1]?.kind === 'np' ? before + 1 : -1;
  }
  return -1;
}

/** Chunks from "quoted" to "as". */
const QUOTED = 10;

const isGerund = (chunk: Chunk | undefined): boolean => chunk?.kind === 'verb' && chunk.form === 'gerund';

const borrowsFrom = (chunks: readonly Chunk[], verb: number): boolean => {
  const chunk = chunks[verb];
  return chunk?.kind === 'verb' && (chunk.form === 'infinitive' || chunk.form === 'gerund');
};

/** The noun phrase right before the verb, unless it belongs to an earlier verb or preposition. */
function nominalSubject(clause: Clause, at: number, verb: number, reach: number): number {
  const { chunks } = clause;
  if (isGerund(chunks[verb])) return subjectOfGerund(clause, at, reach);
  const head = headOf(clause, at);
  const before = chunks[head - 1];
  if (before?.kind === 'verb' && isInfinitive(chunks[verb])) return subjectBefore(clause, head - 1, reach - 1);
  const made = madeBy(clause, head);
  if (made >= 0) return made;
  const first = firstOfJoint(clause, head);
  const governor = governorOf(chunks, first);
  if (isPlaceOf(clause, head)) return head - 2;
  if (chunks[governor]?.kind !== 'verb') return first === head || !isGoverned(chunks, first) ? first : head;
  return ownerOfVerb(clause, governor) ?? head;
}

/** "|sailors| outside the port (chanted)": who can speak, before where they are, which cannot. */
const isPlaceOf = (clause: Clause, head: number): boolean =>
  clause.chunks[head - 1]?.kind === 'preposition' &&
  !canSpeak(clause.source, clause, head) &&
  canSpeak(clause.source, clause, head - 2) &&
  !isGoverned(clause.chunks, head - 2);

/** What a phrase hangs on, an object between left out: "fell |30 metres down| a gully". */
function governorOf(chunks: readonly Chunk[], head: number): number {
  if (chunks[head - 1]?.kind !== 'preposition') return head - 1;
  const object = chunks[head - 2];
  return object?.kind === 'np' && !object.time && chunks[head - 3]?.kind === 'verb' ? head - 3 : head - 2;
}

const isInfinitive = (chunk: Chunk | undefined): boolean => chunk?.kind === 'verb' && chunk.form === 'infinitive';

/** "Chanting “…” and “…”, |dockers| marched": a gerund that opens the sentence has the subject behind its comma, or -1. */
function subjectOfMainClause(clause: Clause, gerund: number): number {
  const { chunks } = clause;
  for (let comma = gerund + 1; comma < Math.min(chunks.length, gerund + REACH); comma++) {
    const subject = chunks[comma + 1];
    if (chunks[comma]?.kind !== 'comma' || subject?.kind !== 'np' || subject.time) continue;
    const next = chunks[endOfPhrase(clause, comma + 1)];
    if (next?.kind === 'verb' ? next.form === 'finite' : next?.kind === 'comma') return comma + 1;
  }
  return -1;
}

/** "(held) signs |reading| “…”". */
const isReading = ({ chunks }: Clause, at: number): boolean => {
  const verb = chunks[at + 1];
  return verb?.kind === 'verb' && verb.speech?.lemma === 'read' && chunks[at + 2]?.kind === 'quote';
};

/** "some chanting", "footage of Ana Ruiz saying" has its own subject; else the sentence's main verb lends it. */
function subjectOfGerund(clause: Clause, at: number, reach: number): number {
  const phrase = clause.chunks[at] as NounPhrase;
  const before = clause.chunks[at - 1]?.kind;
  const own =
    (phrase.name?.entity === 'person' && (before === 'preposition' || before === 'verb')) ||
    (phrase.name?.entity === 'organization' && clause.source.form(clause.chunks[at - 1]?.first ?? -1).lower === 'with');
  const { lower } = clause.source.form(phrase.head);
  const isPart = before === undefined || (before === 'comma' && /^(?:some|many|others|several|one)$/u.test(lower));
  return own || isPart || isReading(clause, at) ? at : subjectOfEarlierVerb(clause, at, reach);
}

/**
 * A verb that goes on ("… but added", "…, saying") has the subject of the verb before it that opens no clause of its own.
 * Each verb tried reaches a quarter as far: in a chain of verbs the work would double with every link.
 */
function subjectOfEarlierVerb(clause: Clause, from: number, reach: number): number {
  let inside = -1;
  for (let at = from - 1, left = reach; at >= 0 && left > 0; at--, left--) {
    const chunk = clause.chunks[at] as Chunk;
    if (chunk.kind === 'stop') return -1;
    if (chunk.kind !== 'verb' || chunk.form === 'gerund' || chunk.form === 'infinitive') continue;
    const subject = subjectBefore(clause, at, left >> 2);
    if (subject < 0 && chunk.speech !== null) return subjectBehind(clause, at);
    if (subject < 0 || isEmbedded(clause.chunks, subject, at)) continue;
    if (!isLeft(clause, subject, from))
      return inside < 0 || canSpeak(clause.source, clause, subject) ? subject : inside;
    if (inside < 0) inside = subject;
  }
  return -1;
}
