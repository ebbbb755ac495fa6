import type { TokenRange } from '../../../model/document.ts';
import type { Clause } from '../clauses/clause.ts';
import { attribution, isNaming, speakerAround, speechAt } from '../clauses/cues.ts';
import { isEmbedded } from '../clauses/embedded.ts';
import { canSpeak } from '../clauses/speakers.ts';
import { Is } from '../clauses/words.ts';
import type { Attribution, Scene } from '../scene.ts';
import type { Passage } from '../segments/passages.ts';
import { subjectOfLast } from './lead.ts';
import type { Sieve } from './sieve.ts';
import { isAlone, isStatement, passageAt, sameAs, segmentAt, standsAlone } from './standing.ts';
import { isOtherVoice } from './turns.ts';

/** The paragraph before left its quotation open and this one opens it again. */
function reopened(scene: Scene, segment: number): Attribution | null {
  const { continues } = segmentAt(scene, segment);
  return continues === null ? null : sameAs(scene, continues, true);
}

/** The other half of a statement that the attribution stands in, or the next sentence of it. */
function sameParagraph(scene: Scene, segment: number): Attribution | null {
  const earlier = segment - 1;
  if (earlier < 0 || segmentAt(scene, earlier).paragraph !== segmentAt(scene, segment).paragraph) return null;
  const apart = passageAt(scene, segment).index - passageAt(scene, earlier).index;
  if (apart > 1 || (apart === 1 && !isStatement(scene, segment))) return null;
  if (isAttributive(scene, segment)) return null;
  return sameAs(scene, earlier, isStatement(scene, segment) && isStatement(scene, earlier));
}

/** "(said Ruiz, who has) a |“sell”| rating": a word between an article and its noun. */
function isAttributive({ ranges, source }: Scene, segment: number): boolean {
  const { first, last } = ranges[segment] as TokenRange;
  return last - first === 3 && source.tokens[first - 1]?.pos === 'DET' && source.tokens[last]?.pos === 'NOUN';
}

/** The sentence before, in the same paragraph, has someone speak or act. */
function sentenceBefore(scene: Scene, segment: number): Attribution | null {
  const passage = passageAt(scene, segment);
  const earlier = scene.passages[passage.index - 1];
  if (!standsAlone(scene, segment) || earlier?.paragraph !== passage.paragraph) return null;
  return speakerIn(scene, earlier);
}

/** The speaker of a sentence's last verb of speech, else the subject of its last verb. */
function speakerIn(scene: Scene, passage: Passage): Attribution | null {
  const clause = scene.clause(passage);
  let within: Attribution | null = null;
  for (let at = clause.chunks.length - 1; at >= 0; at--) {
    if (speechAt(clause, at) === null || isDoneBy(clause, at) || isNaming(clause, at)) continue;
    const speaker = speakerAround(clause, at);
    const found = attribution(scene, clause, speaker, at);
    if (found === null) continue;
    const isWithin = speechAt(clause, at)?.form === 'infinitive' || isEmbedded(clause.chunks, speaker, at);
    if (!isWithin && !isOpening(clause, at)) return found;
    within ??= found;
  }
  if (within !== null) return within;
  return subjectOfLast(
    scene,
    clause,
    clause.chunks.length,
    (subject, verb) => canSpeak(scene.source, clause, subject) && !isEmbedded(clause.chunks, subject, verb),
  );
}

/** "When I |asked| her, she laughed": the clause that the sentence's own subject follows. */
function isOpening({ chunks, source }: Clause, verb: number): boolean {
  if (!source.is(chunks[0]?.first ?? -1, Is.SUBORDINATOR)) return false;
  const comma = chunks.findIndex(({ kind }) => kind === 'comma');
  return verb < comma && chunks[comma + 1]?.kind === 'np' && chunks[comma + 2]?.kind === 'verb';
}

/** "(a tax) |rejected| by the mayor": a participle. */
const isDoneBy = ({ chunks, tokens }: Clause, verb: number): boolean => {
  const next = chunks[verb + 1];
  return next?.kind === 'preposition' && tokens[next.first]?.text === 'by';
};

/** The next quotation of the paragraph has a speaker: "“…” “…,” she said." */
function nextInParagraph(scene: Scene, segment: number): Attribution | null {
  const later = segment + 1;
  if (later >= scene.segments.length || segmentAt(scene, later).paragraph !== segmentAt(scene, segment).paragraph)
    return null;
  return standsAlone(scene, segment) ? sameAs(scene, later, false) : null;
}

/** A paragraph that is a quotation and no more goes on with who spoke last in the paragraph before; a heading does not. */
function lastSpeaker(scene: Scene, segment: number): Attribution | null {
  const earlier = segment - 1;
  if (earlier < 0 || !isAlone(scene, segment) || isOtherVoice(scene, segment)) return null;
  const gap = segmentAt(scene, segment).paragraph - segmentAt(scene, earlier).paragraph;
  return gap <= 1 ? sameAs(scene, earlier, true) : null;
}

/** The paragraph before has no quotation, but someone speaks or acts at its end; or it is a quotation that such a one led to. */
function paragraphBefore(scene: Scene, segment: number): Attribution | null {
  const before = reopened(scene, segment) ?? lastSpeaker(scene, segment);
  if (before !== null) return before;
  const earlier = scene.passages[passageAt(scene, segment).index - 1];
  if (earlier === undefined || !isAlone(scene, segment) || isOtherVoice(scene, segment)) return null;
  return speakerIn(scene, earlier) ?? reporterIn(scene, earlier);
}

/** Who says something, in plain words, earlier in a passage's paragraph: "She says it is new. Nothing came close." */
function reporterIn(scene: Scene, { index, paragraph }: Passage): Attribution | null {
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const earlier = scene.passages[index - back];
    if (earlier?.paragraph !== paragraph) return null;
    const clause = scene.clause(earlier);
    const at = clause.chunks.findIndex((_, i) => speechAt(clause, i)?.speech?.strength === 3);
    const found = at < 0 ? null : attribution(scene, clause, speakerAround(clause, at), at);
    if (found !== null) return found;
  }
  return null;
}

const SENTENCES_BACK = 3;

/** Words of the shortest phrase that is taken for somebody's without a verb of speech: fewer are mostly scare quotes. */
const OWN_WORDS = 4;

/** No verb of speech at all: the person or body that the sentence with the quoted words is about. */
function sentenceSubject(scene: Scene, segment: number): Attribution | null {
  const { first, last } = scene.ranges[segment] as TokenRange;
  if (last - first < OWN_WORDS + 2) return null;
  const clause = scene.clause(passageAt(scene, segment));
  const slot = scene.slot(segment);
  const link = clause.chunks[slot - 1];
  if (link?.kind === 'verb' && scene.source.is(link.main, Is.BE)) return null;
  return subjectOfLast(scene, clause, slot, (subject) => canSpeak(scene.source, clause, subject));
}

export const REOPENED: Sieve = {
  id: 'reopened',
  example: 'Vidal said: “The bridge will hold.\n\n“It was built by my father.”',
  counterExample: 'Vidal said: “The bridge will hold.”\n\n“It was built by my father,” said Ruiz.',
  confidence: 0.8,
  attribute: reopened,
};

export const SAME_PARAGRAPH: Sieve = {
  id: 'same-paragraph',
  example: '“The bridge will hold,” Vidal said. “It was built by my father.”',
  counterExample: '“The bridge will hold,” Vidal said.\n\nIt was “a patchwork,” Ruiz said.',
  confidence: 0.96,
  attribute: sameParagraph,
};

export const SENTENCE_BEFORE: Sieve = {
  id: 'sentence-before',
  example: 'Marta Vidal was furious. “The bridge will hold.”',
  counterExample: '“The bridge will hold.”',
  confidence: 0.75,
  attribute: sentenceBefore,
};

export const NEXT_IN_PARAGRAPH: Sieve = {
  id: 'next-in-paragraph',
  example: '“The bridge will hold.” A pause. “It must,” Vidal said.',
  counterExample: '“The bridge will hold.”\n\n“It must,” Vidal said.',
  confidence: 0.7,
  attribute: nextInParagraph,
};

export const LAST_SPEAKER: Sieve = {
  id: 'last-speaker',
  example: '“The bridge will hold,” Vidal said.\n\n“It was built by my father.”',
  counterExample: '“The bridge will hold,” Vidal said.\n\nIt rained.\n\n“It was built by my father.”',
  confidence: 0.5,
  attribute: lastSpeaker,
};

export const PARAGRAPH_BEFORE: Sieve = {
  id: 'paragraph-before',
  example: 'Marta Vidal was furious.\n\n“The bridge will hold.”',
  counterExample: '“The bridge will hold.”\n\nMarta Vidal was furious.',
  confidence: 0.4,
  attribute: paragraphBefore,
};

export const SENTENCE_SUBJECT: Sieve = {
  id: 'sentence-subject',
  example: 'Marta Vidal has no time for “poets who never cross a bridge”.',
  counterExample: 'Marta Vidal has no time for “poets”.',
  confidence: 0.35,
  attribute: sentenceSubject,
};
