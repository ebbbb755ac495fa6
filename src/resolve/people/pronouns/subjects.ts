import type { Referent } from '../scene/scene.ts';
import { isAsker } from './asking.ts';
import type { PronounContext } from './evidence.ts';

/** "Berg brought |his| dog", "Berg came. |He| ate": Berg, even if all before is about Lund. */
export const isOutshone = ({ sentence, part }: Referent, context: PronounContext): boolean =>
  context.subject !== null &&
  (context.subject.sentence > sentence || (context.subject.sentence === sentence && part !== 'subject')) &&
  !isAsker(context.subject, context);

/** "Sol: “It sank.” |He| felt that …": whose words have just ended is spoken of before whom the article is about. */
export const isOtherHeard = ({ heard, fitting, centre }: PronounContext): boolean =>
  heard !== undefined && heard.draft !== centre && fitting.includes(heard);

/** "Lund blamed |Berg|. She left": somebody else in the sentence right before. */
export const isBesideSubject = ({ sentence, part }: Referent, { pronoun, subject }: PronounContext): boolean =>
  subject?.leads === true &&
  pronoun.part === 'subject' &&
  part !== 'subject' &&
  sentence === subject.sentence &&
  sentence === pronoun.sentence - 1;

/** "Lund blamed Berg. |She| left": the subject of the sentence right before, which names somebody else behind it. */
export const isSubjectBefore = (referent: Referent, { pronoun, quote, fitting, subject }: PronounContext): boolean =>
  quote < 0 &&
  referent === subject &&
  referent.leads &&
  pronoun.part === 'subject' &&
  referent !== fitting[0] &&
  referent.sentence === pronoun.sentence - 1 &&
  referent.sentence === fitting[0]?.sentence &&
  referent.paragraph === pronoun.paragraph;

/** "(Berg spoke.) Lund came, even as |he| denied it": behind a subject and a conjunction nobody else goes on speaking. */
export function yieldsToSubject({ sentence }: Referent, { pronoun, subject, wording }: PronounContext): boolean {
  if (subject?.sentence !== pronoun.sentence || sentence >= pronoun.sentence) return false;
  const before = wording.tokens[pronoun.first - 1];
  return before !== undefined && (before.pos === 'SCONJ' || SIDE.has(before.text));
}

/** Conjunctions that the tagger may take for prepositions or adverbs. */
const SIDE = new Set(['after', 'although', 'as', 'because', 'before', 'though', 'when', 'while']);

/** "Lund’s lawyer, Berg, said |her| client slept": who speaks of a client has one. */
export const isCounsel = ({ speaks, sentence }: Referent, { pronoun, wording }: PronounContext): boolean =>
  speaks &&
  pronoun.part === 'possessor' &&
  sentence === pronoun.sentence &&
  /^clients?$/u.test(wording.word(pronoun.last).folded);
