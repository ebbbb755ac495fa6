import type { Referent } from '../scene/scene.ts';
import { Is } from '../words/words.ts';
import { isAsker } from './asking.ts';
import type { PronounContext } from './context.ts';

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

/** "|Lund’s office said| he would stay": what speaks for somebody and is nobody itself. */
export function isOfficeSaid({ part, sentence, token }: Referent, { pronoun, wording }: PronounContext): boolean {
  if (part !== 'possessor' || sentence !== pronoun.sentence || pronoun.part === 'object') return false;
  const { tokens } = wording;
  for (let at = token + 1; at < pronoun.first - 1 && at < token + LONGEST_OWNER; at++)
    if (/^['’]s?$/u.test(tokens[at]?.text ?? ''))
      return (
        tokens[at + 1]?.pos === 'NOUN' && !wording.is(at + 1, Is.PERSON_NOUN) && wording.is(at + 2, Is.SPEECH_VERB)
      );
  return false;
}

/** Tokens of the name that owns the office. */
const LONGEST_OWNER = 6;

/** "(Lund is the one who died.) |He is survived by| a son": in an obituary, whoever it is of. */
export const isSurvived = (
  { draft }: Referent,
  { pronoun: { part, last }, wording, centre }: PronounContext,
): boolean =>
  draft !== null &&
  draft === centre &&
  part === 'subject' &&
  wording.word(last + 1).folded === 'survived' &&
  wording.word(last + 2).folded === 'by';

/** "|She| added": whoever spoke in the sentence of narration before. */
export const isGoingOn = ({ pronoun: { first, last }, wording }: PronounContext): boolean =>
  GOES_ON.has(wording.word(last).folded) || GOES_ON.has(wording.word(first - 1).folded);

const GOES_ON = new Set(['added', 'adds', 'continued', 'continues']);

/** "Lund’s lawyer, Berg, said |her| client slept": who speaks of a client has one. */
export const isCounsel = ({ speaks, sentence }: Referent, { pronoun, wording }: PronounContext): boolean =>
  speaks &&
  pronoun.part === 'possessor' &&
  sentence === pronoun.sentence &&
  /^clients?$/u.test(wording.word(pronoun.last).folded);
