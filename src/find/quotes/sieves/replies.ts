import { type Clause, phraseAt } from '../clauses/clause.ts';
import { attribution, cueOfNoun, makerOf, ownerAttribution, speakerOf, speechAt } from '../clauses/cues.ts';
import { canSpeak, speakerAt } from '../clauses/speakers.ts';
import { Is } from '../clauses/words.ts';
import type { Attribution, Scene } from '../scene.ts';
import type { Passage } from '../segments/passages.ts';
import { behind } from './behind-segment.ts';
import type { Sieve } from './sieve.ts';

/** "“…,” |was| Vidal's reply", "|is| the verdict of Vidal", "|is| all Vidal will say", "|came| the reply": a verb of being and whose words they were. */
function nounBehind(scene: Scene, segment: number): Attribution | null {
  const found = behind(scene, segment);
  if (found === null || found.ending === 'stop') return null;
  const { clause, at } = found;
  const verb = clause.chunks[at];
  if (verb?.kind !== 'verb' || !/^(?:was|is|came|comes)$/u.test(scene.source.form(verb.main).lower)) return null;
  const named = madeBehind(scene, clause, at + 1) ?? allThatIsSaid(scene, clause, at + 1);
  if (named !== null || found.ending === 'none') return named;
  return ownerAttribution(scene, clause, at + 1) ?? reply(scene, segment, clause, at + 1);
}

/** "the verdict of |the Daily Sol|", "the message from |the mayor, Ana Ruiz|". */
function madeBehind({ source }: Scene, clause: Clause, at: number): Attribution | null {
  const phrase = clause.chunks[at];
  if (phrase?.kind !== 'np' || !source.is(phrase.head, Is.SPEECH_NOUN)) return null;
  const { maker } = makerOf(clause, at, /^(?:by|from|of)$/u);
  const speaker = maker < 0 ? null : speakerAt(source.document.text, clause, maker);
  return maker < 0 ? null : { speaker, cue: cueOfNoun(source, clause, phrase), continues: null };
}

/** "|all| she will say": all that she said of it. */
function allThatIsSaid(scene: Scene, clause: Clause, from: number): Attribution | null {
  const first = clause.chunks[from];
  if (scene.source.form(first?.first ?? -1).lower !== 'all') return null;
  const verb = first?.kind === 'np' ? from + 1 : from + 2;
  return speechAt(clause, verb)?.form === 'finite' ? attribution(scene, clause, speakerOf(clause, verb), verb) : null;
}

/** "“…,” came |the reply|": of whoever was asked in the sentence before, or of nobody that is named; null for any other phrase. */
function reply(scene: Scene, segment: number, clause: Clause, at: number): Attribution | null {
  const phrase = clause.chunks[at];
  if (phrase?.kind !== 'np' || !REPLIES.test(scene.source.form(phrase.head).lower)) return null;
  const { index } = scene.passageOf[segment] as Passage;
  const before = scene.passages[index - 1];
  const speaker = before === undefined ? null : askedIn(scene, scene.clause(before));
  return { speaker, cue: cueOfNoun(scene.source, clause, phrase), continues: null };
}

const REPLIES = /^(?:answer|reply|response|retort)$/u;

/** "“Who built it?” she asked |Ana Ruiz|." */
function askedIn(scene: Scene, clause: Clause): Attribution['speaker'] {
  for (let at = clause.chunks.length - 1; at >= 0; at--) {
    if (speechAt(clause, at)?.speech?.lemma !== 'ask') continue;
    const isHearer = canSpeak(scene.source, clause, at + 1) || phraseAt(clause, at + 1)?.pronoun === true;
    return isHearer ? (attribution(scene, clause, at + 1, at)?.speaker ?? null) : null;
  }
  return null;
}

export const NOUN_BEHIND: Sieve = {
  id: 'noun-behind',
  example: '“The bridge will hold,” was Marta Vidal’s reply.',
  counterExample: 'The “bridge” was Marta Vidal’s dam.',
  confidence: 0.9,
  attribute: nounBehind,
};
