import { hasWords, innerTokens } from '../candidate.ts';
import type { Attribution, Scene } from '../scene.ts';
import { lastSign } from '../segments/endings.ts';
import type { Sieve } from './sieve.ts';
import { isAlone, sameAs, segmentAt } from './standing.ts';

/** Words of the longest turn that is given to the other voice for its shortness alone. */
const SHORT = 12;

/** Whether two voices take turns there, so that a paragraph without a tag is not the one's who spoke last. */
export function isOtherVoice(scene: Scene, segment: number): boolean {
  const earlier = segment - 1;
  if (!isTurn(scene, segment) || !isAlone(scene, segment) || !follows(scene, segment)) return false;
  if (asksYou(scene, earlier) && scene.attributions[earlier]?.cue?.lemma === 'ask') return true;
  if (asksYou(scene, segment) && !isQuestion(scene, earlier)) return true;
  if (isAnswered(scene, earlier) || isAsked(scene, earlier, segment)) return true;
  return isShort(scene, segment) && isShort(scene, earlier) && (isBare(scene, earlier) || isBare(scene, segment + 1));
}

/** "“Did you?” Ruiz asked. ¶ “I did,” |replied| Sol.": the next turn is of who asked. */
const isAnswered = (scene: Scene, segment: number): boolean =>
  /^(?:answer|reply|respond|retort)$/u.test(scene.attributions[segment]?.cue?.lemma ?? '') &&
  follows(scene, firstOf(scene, segment)) &&
  isQuestion(scene, firstOf(scene, segment) - 1);

/** "“|Six?|” said Ruiz. ¶ “Six.”": a short question and what is none. */
const isAsked = (scene: Scene, question: number, answer: number): boolean =>
  isQuestion(scene, question) && !isQuestion(scene, answer) && isShort(scene, question) && isShort(scene, answer);

/** A closed segment that begins its paragraph. */
function isTurn(scene: Scene, segment: number): boolean {
  const found = scene.segments[segment];
  return found?.closed === true && scene.source.document.paragraphs[found.paragraph]?.start === found.start;
}

/** Whether the segment before stands in the paragraph before. */
const isNext = (scene: Scene, segment: number): boolean =>
  segment > 0 && segmentAt(scene, segment).paragraph - segmentAt(scene, segment - 1).paragraph === 1;

/** Whether the paragraph before is a turn as well. */
const follows = (scene: Scene, segment: number): boolean =>
  isNext(scene, segment) && isTurn(scene, firstOf(scene, segment - 1));

/** The first segment of a segment's paragraph. */
function firstOf(scene: Scene, segment: number): number {
  const { paragraph } = segmentAt(scene, segment);
  let first = segment;
  while (first > 0 && segmentAt(scene, first - 1).paragraph === paragraph) first--;
  return first;
}

/** A turn without a tag, right behind another. */
const isBare = (scene: Scene, segment: number): boolean =>
  isTurn(scene, segment) && isShort(scene, segment) && isAlone(scene, segment) && follows(scene, segment);

const isShort = (scene: Scene, segment: number): boolean => !hasWords(innerTokens(scene, segment), SHORT + 1);

function isQuestion(scene: Scene, segment: number): boolean {
  const { start, end } = segmentAt(scene, segment).content;
  return lastSign(scene.source.document.text, start, end) === '?';
}

/** A short question to the other. */
const asksYou = (scene: Scene, segment: number): boolean =>
  isQuestion(scene, segment) &&
  isShort(scene, segment) &&
  innerTokens(scene, segment).some(({ index }) => /^you(?:r|rs)?$/u.test(scene.source.form(index).lower));

/**
 * Where somebody is spoken to by name, a segment of the voice whose turn it is: "“It will hold, |Marta|.”" is not Marta's,
 * and what follows is. −1 where nobody is, or no such voice was heard.
 */
function othersTurn(scene: Scene, segment: number): number {
  const earlier = segment - 1;
  for (let at = firstOf(scene, earlier); at <= earlier; at++)
    if (endsInName(scene, at)) return lastBut(scene, at, (other) => isSame(scene, other, at));
  for (let at = earlier; at >= 0 && at >= segment - REACH; at--) {
    if (at < earlier && addresses(scene, earlier, at)) return at;
    if (at === earlier && addresses(scene, segment, at)) return lastBut(scene, at, (other) => isSame(scene, other, at));
  }
  return -1;
}

/** "“It leaks, |Marta|,” (says Ruiz.)": a given name and no more, so that the next turn is hers. */
function endsInName(scene: Scene, segment: number): boolean {
  const said = innerTokens(scene, segment).filter(({ pos }) => pos !== 'PUNCT');
  const name = scene.source.nameAt(said.at(-1)?.index ?? -1);
  const { tokens } = scene.source;
  return (
    name?.entity === 'person' &&
    name.lastToken - name.firstToken === 1 &&
    tokens[name.firstToken - 1]?.text === ',' &&
    said.at(-2)?.pos !== 'PROPN'
  );
}

/** ", Marta." in a segment, where she is the speaker of another. */
function addresses(scene: Scene, segment: number, other: number): boolean {
  const speaker = scene.attributions[other]?.speaker;
  const { start, end } = segmentAt(scene, segment).content;
  const said = scene.source.document.text.slice(start, end);
  const names = speaker?.text.split(' ').filter((word) => /^\p{Lu}/u.test(word)) ?? [];
  return names.some(
    (name) => said.includes(`, ${name}.`) || said.includes(`, ${name}?`) || said.startsWith(`${name}, `),
  );
}

const isSame = (scene: Scene, segment: number, other: number): boolean =>
  scene.attributions[segment]?.speaker?.text === scene.attributions[other]?.speaker?.text;

/** Of two who talk, the one whose turn it is: who spoke in the paragraph before the last. */
function otherVoice(scene: Scene, segment: number): Attribution | null {
  const other = isAlone(scene, segment) && isNext(scene, segment) ? othersTurn(scene, segment) : -1;
  if (other >= 0) return sameAs(scene, other, false);
  if (!isOtherVoice(scene, segment)) return null;
  const before = firstOf(scene, segment - 1);
  if (follows(scene, before)) return sameAs(scene, before - 1, false);
  return isReporter(scene, before)
    ? sameAs(
        scene,
        lastBut(scene, before, (at) => isReporter(scene, at)),
        false,
      )
    : null;
}

const isReporter = (scene: Scene, segment: number): boolean =>
  /^I$/u.test(scene.attributions[segment]?.speaker?.text ?? '');

/** Segments back that another voice is looked for. */
const REACH = 6;

/** The last voice but one that is left out, narration between or not: "“Will you miss it?” I ask." asks whoever spoke last. */
function lastBut(scene: Scene, segment: number, isLeftOut: (segment: number) => boolean): number {
  for (let at = segment - 1; at >= 0 && at >= segment - REACH; at--)
    if (scene.attributions[at] != null && !isLeftOut(at)) return at;
  return -1;
}

export const OTHER_VOICE: Sieve = {
  id: 'other-voice',
  example: '“It leaks,” said Ana Ruiz.\n\n“Did you look?” Vidal asked.\n\n“I did not.”',
  counterExample: '“It leaks,” said Ana Ruiz.\n\n“It will hold,” said Vidal.\n\n“It was built by my father.”',
  confidence: 0.5,
  attribute: otherVoice,
};
