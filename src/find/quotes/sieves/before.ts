import { hasWords, innerTokens } from '../candidate.ts';
import type { Chunk } from '../clauses/chunks.ts';
import type { Clause } from '../clauses/clause.ts';
import { attribution, isWeak, speakerAround, speakerOf, speechAt } from '../clauses/cues.ts';
import { subjectBehind } from '../clauses/subject-behind.ts';
import type { Attribution, Scene } from '../scene.ts';
import { isTitleCase } from '../titles-of-works.ts';
import { CLAUSE_REACH, clauseOf, lead, subjectOfLast } from './lead.ts';
import type { Sieve } from './sieve.ts';

/** Farthest that a verb may stand before the quotation it introduces, in chunks. */
const REACH = 14;

/** "The mayor said:", "she told reporters on Monday,", "he added that": the verb leads straight to the quotation. */
function speakerThenVerb(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const { at: from, mark } = lead(clause, scene.slot(segment));
  for (let at = from; at >= 0 && at > from - REACH; at--) {
    const verb = speechAt(clause, at);
    if (verb !== null && !(isRelated(clause, at) && verb.speech?.strength === 1)) {
      if (mark === null && isWeak(clause, at, speakerOf(clause, at)) && !isReadOut(scene, segment, at)) return null;
      return attribution(scene, clause, speakerAround(clause, at), at);
    }
    if (verb === null && !isAdjunct(clause.chunks[at] as Chunk, mark !== null)) return null;
  }
  return null;
}

/** "|Says| Ana Ruiz, chief of the port and head of the fund: “…”": the verb opens the sentence. */
function verbFirst(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const verb = speechAt(clause, 0);
  if (verb?.form !== 'finite' || lead(clause, scene.slot(segment)).mark !== 'colon') return null;
  return attribution(scene, clause, subjectBehind(clause, 0), 0);
}

/** "One banner |read| “Let it sink, and then vote”": a verb right beside a statement with a capital, which is no title. */
function isReadOut(scene: Scene, segment: number, verb: number): boolean {
  if (scene.slot(segment) !== verb + 1) return false;
  const inner = innerTokens(scene, segment);
  return hasWords(inner, 3) && !isTitleCase(inner) && /^\p{Lu}/u.test(inner[0]?.text ?? '');
}

/** Whether a tag with a comma or colon leads to it: the sentence behind it tells of something else. */
export const isIntroduced = (scene: Scene, segment: number): boolean =>
  lead(clauseOf(scene, segment), scene.slot(segment)).mark !== null && speakerThenVerb(scene, segment) !== null;

/** "(told reporters) who had gathered"; but "(sent) a message which read", "signs that read". */
const isRelated = ({ chunks, source, tokens }: Clause, verb: number): boolean =>
  chunks[verb - 1]?.kind === 'relative' &&
  source.form(chunks[verb]?.first ?? -1).lower !== 'read' &&
  tokens[chunks[verb - 1]?.first ?? -1]?.text !== 'which';

/** What may stand between the verb and the quotation: hearer, time, place, manner. */
function isAdjunct(chunk: Chunk, marked: boolean): boolean {
  if (chunk.kind === 'that' || chunk.kind === 'adverb' || chunk.kind === 'parenthesis') return true;
  if (chunk.kind === 'np') return marked || chunk.time;
  return marked && (chunk.kind === 'preposition' || chunk.kind === 'comma' || chunk.kind === 'relative');
}

/** "According to the inspectors, “…”": the speaker follows the phrase. */
function accordingTo(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const slot = scene.slot(segment);
  for (let at = slot - 1; at >= 0 && at > slot - CLAUSE_REACH; at--) {
    const { kind } = clause.chunks[at] as Chunk;
    if (kind === 'semicolon' || kind === 'stop' || isSaidBy(clause, at)) return null;
    if (kind === 'introduction')
      return clause.chunks[at + 1]?.kind === 'np' ? attribution(scene, clause, at + 1, at) : null;
  }
  return null;
}

/** "According to emails, Ruiz |told| a friend that it was “…”": who is said to say it is nearer. */
function isSaidBy(clause: Clause, at: number): boolean {
  const verb = speechAt(clause, at);
  return verb?.form === 'finite' && verb.speech?.strength === 3 && clause.chunks[at - 1]?.kind === 'np';
}

/** A colon after a clause without a verb of speech: its subject is about to speak. */
function colon(scene: Scene, segment: number): Attribution | null {
  const clause = clauseOf(scene, segment);
  const slot = scene.slot(segment);
  if (lead(clause, slot).mark !== 'colon') return null;
  return subjectOfLast(scene, clause, slot);
}

export const INTRODUCED: Sieve = {
  id: 'introduced',
  example: 'In a letter on Monday the mayor told residents: “The bridge will hold.”',
  counterExample: 'The mayor told residents the bridge was no “monument to vanity” at all.',
  confidence: 0.87,
  attribute: (scene, segment) => speakerThenVerb(scene, segment) ?? verbFirst(scene, segment),
};

export const ACCORDING_TO_BEFORE: Sieve = {
  id: 'according-to-before',
  example: 'According to the inspectors, the wall was “a patchwork of three repairs.”',
  counterExample: 'The inspectors, working according to rule, wrote that it was “a patchwork.”',
  confidence: 0.95,
  attribute: accordingTo,
};

export const COLON: Sieve = {
  id: 'colon',
  example: 'Marta Vidal had no doubt about the bridge: “It will hold.”',
  counterExample: 'Marta Vidal had no doubt about the bridge. It held.',
  confidence: 0.7,
  attribute: colon,
};
