import { SpeechFrame } from '../../../lexicon/types.ts';
import type { Chunk, VerbGroup } from '../clauses/chunks.ts';
import { type Clause, endOfPhrase } from '../clauses/clause.ts';
import { attribution, closesSentence, isToldTo, speakerOf, speechAt } from '../clauses/cues.ts';
import { canSpeak } from '../clauses/speakers.ts';
import { subjectBehind } from '../clauses/subject-behind.ts';
import { Is } from '../clauses/words.ts';
import type { Attribution, Scene } from '../scene.ts';
import type { Passage } from '../segments/passages.ts';
import { type Behind, behind } from './behind-segment.ts';
import type { Sieve } from './sieve.ts';
import { withinReport } from './within.ts';

/** Farthest that the verb may stand behind the quotation, in chunks. */
const REACH = 24;

const SPOKEN = SpeechFrame.CLAUSE | SpeechFrame.QUOTE | SpeechFrame.HEARER | SpeechFrame.QUESTION;

function verbThenSpeaker(scene: Scene, segment: number): Attribution | null {
  const found = behind(scene, segment);
  if (found === null || found.ending === 'none') return null;
  const { clause } = found;
  const at = clause.chunks[found.at]?.kind === 'adverb' ? found.at + 1 : found.at;
  const verb = speechAt(clause, at);
  if (verb === null || verb.form !== 'finite' || ((verb.speech?.frames ?? 0) & SPOKEN) === 0) return null;
  return attribution(scene, clause, subjectBehind(clause, at, !mayHear(verb)), at);
}

/** "“…,” |told| Ruiz that": who follows it may be the hearer. */
const mayHear = ({ speech }: VerbGroup): boolean => ((speech?.frames ?? 0) & SpeechFrame.HEARER) !== 0;

function speakerThenVerb(scene: Scene, segment: number): Attribution | null {
  const found = behind(scene, segment);
  if (found === null || found.ending === 'none') return null;
  const verb = verbOfSpeaker(found, (clause, at) => isToldBy(clause, at));
  if (verb === null || takesQuote(found.clause, verb.at)) return null;
  if (isFaint(found.clause, verb.at) && (found.ending === 'stop' || isSaidBefore(scene, segment))) return null;
  const known = attribution(scene, found.clause, verb.speaker, verb.at);
  return known?.speaker === null ? (withinReport(scene, segment) ?? known) : known;
}

/** "The claim that it was “sunk,” he called |it “a lie.”|": no tag, since it has words of its own. */
const takesQuote = ({ chunks }: Clause, verb: number): boolean =>
  chunks[verb + 1]?.kind === 'np' && chunks[verb + 2]?.kind === 'quote';

const isFaint = (clause: Clause, verb: number): boolean => (speechAt(clause, verb)?.speech?.strength ?? 1) < 2;

/** "When she |says| “Come in”, you could hear a pin drop", "When she said it was “sunk”, they groaned": the clause of the opening marks has its own verb. */
function isSaidBefore(scene: Scene, segment: number): boolean {
  const clause = scene.clause(scene.passageOf[segment] as Passage);
  if (speechAt(clause, scene.slot(segment) - 1)?.speech?.strength === 3) return true;
  const opener = clause.chunks[0]?.first ?? -1;
  return scene.source.is(opener, Is.SUBORDINATOR) && withinReport(scene, segment) !== null;
}

/** "she said", "she liked to say"; "jury told" tells who listened. */
function isToldBy(clause: Clause, at: number): boolean {
  const verb = speechAt(clause, at);
  if (isToldTo(clause, at)) return false;
  return verb?.form === 'finite' || (verb?.form === 'infinitive' && clause.chunks[at - 1]?.kind === 'verb');
}

/** "…," ventured Ruiz: where a comma asks for an attribution, any verb right behind it is one. */
function anyVerbThenSpeaker(scene: Scene, { clause, at, ending }: Behind): Attribution | null {
  const verb = clause.chunks[at];
  if (ending !== 'comma' || verb?.kind !== 'verb' || verb.form !== 'finite' || verb.first !== verb.main) return null;
  const speaker = subjectBehind(clause, at);
  return speaker === at + 1 && canSpeak(scene.source, clause, speaker) ? attribution(scene, clause, speaker, at) : null;
}

/** "…," the mayor sighed: where a comma asks for an attribution, any verb that ends it is one. */
function speakerThenAnyVerb(scene: Scene, segment: number): Attribution | null {
  const found = behind(scene, segment);
  if (found === null || found.ending !== 'comma') return null;
  const inverted = anyVerbThenSpeaker(scene, found);
  if (inverted !== null) return inverted;
  const verb = verbOfSpeaker(found, (clause, at) => closesSentence(clause, at));
  return verb === null || isSaidBefore(scene, segment) || !canSpeak(scene.source, found.clause, verb.speaker)
    ? null
    : attribution(scene, found.clause, verb.speaker, verb.at);
}

/** The first verb that passes and whose subject is the noun phrase right behind the quotation. */
function verbOfSpeaker({ clause, at, ending }: Behind, passes: (clause: Clause, at: number) => boolean) {
  const first = firstPhrase(clause, at);
  if (first < 0) return null;
  for (let verb = first + 1; verb < Math.min(clause.chunks.length, first + REACH); verb++) {
    const chunk = clause.chunks[verb] as Chunk;
    if (chunk.kind === 'quote' || chunk.kind === 'semicolon' || chunk.kind === 'stop') return null;
    if (chunk.kind !== 'verb' || speakerOf(clause, verb) !== first) continue;
    if (!passes(clause, verb)) continue;
    const isTag = ending === 'comma' && clause.chunks[first - 1]?.kind !== 'conjunction';
    return isTag || closesSentence(clause, verb) || (ending === 'question' && asksHearer(clause, verb))
      ? { at: verb, speaker: first }
      : null;
  }
  return null;
}

/** "“Who built it?” she asked |the mayor, who …|": behind the hearer no clause begins. */
function asksHearer(clause: Clause, verb: number): boolean {
  const { speech } = clause.chunks[verb] as VerbGroup;
  if (((speech?.frames ?? 0) & SpeechFrame.HEARER) === 0 || clause.chunks[verb + 1]?.kind !== 'np') return false;
  const next = clause.chunks[endOfPhrase(clause, verb + 1)]?.kind;
  return next === undefined || next === 'comma' || next === 'stop' || next === 'preposition' || next === 'relative';
}

/** The noun phrase that stands there, a "then", "as" or "and" left out. */
function firstPhrase({ chunks, tokens }: Clause, from: number): number {
  const first = chunks[from];
  const opener = first?.kind === 'adverb' || first?.kind === 'conjunction' || tokens[first?.first ?? -1]?.text === 'as';
  const at = opener ? from + 1 : from;
  return chunks[at]?.kind === 'np' ? at : -1;
}

function accordingTo(scene: Scene, segment: number): Attribution | null {
  const found = behind(scene, segment);
  if (found === null || found.clause.chunks[found.at]?.kind !== 'introduction') return null;
  return attribution(scene, found.clause, firstPhrase(found.clause, found.at + 1), found.at);
}

export const VERB_THEN_SPEAKER: Sieve = {
  id: 'verb-then-speaker',
  example: '“The bridge will hold,” said Marta Vidal, an engineer.',
  counterExample: '“The bridge will hold.” Marta Vidal left early.',
  confidence: 0.98,
  attribute: verbThenSpeaker,
};

export const SPEAKER_THEN_VERB: Sieve = {
  id: 'speaker-then-verb',
  example: '“The bridge will hold,” Marta Vidal, who built it, told reporters.',
  counterExample: 'The “bridge” Marta Vidal told reporters about is a dam.',
  confidence: 0.98,
  attribute: speakerThenVerb,
};

export const ACCORDING_TO_BEHIND: Sieve = {
  id: 'according-to-behind',
  example: 'The wall was “a patchwork,” according to the inspectors.',
  counterExample: 'The “wall” grew. According to plan, it was finished in May.',
  confidence: 0.95,
  attribute: accordingTo,
};

export const SPEAKER_THEN_ANY_VERB: Sieve = {
  id: 'speaker-then-any-verb',
  example: '“The bridge will hold,” Marta Vidal shivered.',
  counterExample: 'The “bridge” Marta Vidal crossed is a dam.',
  confidence: 0.5,
  attribute: speakerThenAnyVerb,
};
