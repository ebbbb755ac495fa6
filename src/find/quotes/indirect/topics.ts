import { SpeechFrame } from '../../../lexicon/types.ts';
import { listed } from '../../../lexicon/word-list.ts';
import type { VerbGroup } from '../clauses/chunks.ts';
import { type Clause, endOfPhrase, isTime } from '../clauses/clause.ts';
import { makerOf, speakerOf, speechAt } from '../clauses/cues.ts';
import { canSpeak } from '../clauses/speakers.ts';
import { isSuffered } from '../clauses/subject-behind.ts';
import { Is } from '../clauses/words.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { opensClause } from './clauses.ts';
import { endOfReport, endOfTopic } from './ends.ts';
import { JUDGEMENT } from './judgements.ts';
import { isDay, isSilent } from './no-reports.ts';
import { allows, endOfOpening, type Report, type ReportRule, report } from './report.ts';

/** "announced repairs", "rejected the plan"; but "citing |the police|", "beat |defending| champion Sol", "denied it". */
function topic(clause: Clause, cue: number): Report | null {
  const verb = clause.chunks[cue];
  if (verb?.kind !== 'verb' || verb.form === 'passive' || isLiteral(verb.speech?.lemma ?? '')) return null;
  if (!allows(verb, SpeechFrame.TOPIC) && !isFinding(clause, cue) && !takesSide(clause, cue)) return null;
  const at = skipAdjuncts(clause, cue + 1);
  const object = clause.chunks[at];
  if (verb.form === 'gerund' && isBareRole(clause, at)) return null;
  if (object?.kind !== 'np' || object.time || isDay(clause, object.first)) return null;
  if (isQuotedAs(clause, at) || (NAMES_SOURCE.has(verb.speech?.lemma ?? '') && canSpeak(clause.source, clause, at)))
    return null;
  const end = endOfTopic(clause, at);
  return object.pronoun && end === at + 1 ? null : report(clause, cue, at, end);
}

/** "citing |the police|", "quoting |an official|". */
const NAMES_SOURCE = new Set(['cite', 'quote']);

/** "the poll |shows| a narrow lead", "a study |found| traces of lead". */
function isFinding(clause: Clause, cue: number): boolean {
  const verb = speechAt(clause, cue);
  const by = clause.chunks[speakerOf(clause, cue)];
  return (
    /^(?:find|show)$/u.test(verb?.speech?.lemma ?? '') && by?.kind === 'np' && clause.source.is(by.head, Is.FINDING)
  );
}

/** "supports the plan", "attacked the mayor |for| her vote"; but "attacked the town", "Sol, who supports the plan, left". */
function takesSide(clause: Clause, cue: number): boolean {
  const { chunks, source } = clause;
  const { main } = chunks[cue] as VerbGroup;
  if (!source.is(main, Is.ATTITUDE_VERB) || chunks[cue + 1]?.kind === 'preposition') return false;
  if (chunks[cue - 1]?.kind === 'relative') return false;
  if (!canSpeak(source, clause, speakerOf(clause, cue))) return false;
  if (!source.form(main).lower.startsWith('attack')) return true;
  const end = endOfPhrase(clause, cue + 1);
  const words = [end, end - 2].map((at) => source.form(chunks[at]?.first ?? -1).lower);
  return words[0] === 'as' || (/^(?:for|over)$/u.test(words[1] ?? '') && !isTime(chunks[end - 1]));
}

/** "quoted Vidal |as saying| that": her words are told behind it. */
function isQuotedAs(clause: Clause, at: number): boolean {
  for (let link = at + 1; link < at + QUOTED; link++) {
    if (clause.source.form(clause.chunks[link]?.first ?? -1).lower !== 'as') continue;
    return speechAt(clause, link + 1)?.form === 'gerund';
  }
  return false;
}

/** Chunks from who is quoted to "as saying". */
const QUOTED = 10;

/** "defending |champion| Sol": a noun for a person that no article opens. */
const isBareRole = ({ chunks, source, tokens }: Clause, at: number): boolean => {
  const first = chunks[at]?.first ?? -1;
  return tokens[first]?.pos === 'NOUN' && source.form(first).role;
};

/** Verbs whose object is mostly no speech: "wrote a number", "welcomed a guest", "maintains ties". */
export const isLiteral = listed('literal-verbs');

/** "spoke of the flood", "warned against delay", "warned against waiting"; not "|Commenting| on the flood, she said". */
function about(clause: Clause, cue: number): Report | null {
  const verb = speechAt(clause, cue);
  if (verb === null || verb.form === 'passive' || (verb.speech?.strength ?? 1) < 2 || isBare(verb)) return null;
  if (isSuffered(clause, cue) || isSilent(clause, cue) || (verb.form === 'gerund' && isBesides(clause, cue)))
    return null;
  const at = cue + 1;
  const link = clause.chunks[at];
  if (link?.kind !== 'preposition' || !clause.source.is(link.first, Is.TOPIC_PREPOSITION)) return null;
  const next = clause.chunks[at + 1];
  if (next?.kind === 'verb' && next.form === 'gerund') return report(clause, cue, at + 1, endOfTopic(clause, at + 1));
  if (next?.kind !== 'np' || TERMS.has(clause.source.form(next.head).lower)) return null;
  if (next.name?.entity === 'organization' && clause.source.form(link.first).lower === 'on') return null;
  return !next.time ? report(clause, cue, at + 1, endOfTopic(clause, at + 1)) : null;
}

/** "|Speaking| of the flood, she said", "(she said,) |commenting| on it": the main clause tells what is said. */
const isBesides = ({ chunks }: Clause, cue: number): boolean =>
  cue === 0 || (chunks[cue] as VerbGroup).speech?.lemma === 'comment';

/** "spoke on condition of anonymity", "on behalf of", "on television": how and where one speaks, not of what. */
const TERMS = new Set(
  'air anonymity background behalf bluesky camera condition facebook instagram linkedin radio stage telegram television threads tiktok twitter weibo whatsapp x youtube'.split(
    ' ',
  ),
);

/**
 * "said of Vidal", "asked for the minutes", "told him for years": verbs without a manner, whose preposition brings no
 * content.
 */
const isBare = ({ speech }: VerbGroup): boolean => speech !== null && BARE.has(speech.lemma);

const BARE = new Set(['add', 'ask', 'go on', 'put it', 'say', 'tell']);

/** "accused him of fraud", "chided the board for its silence". */
function charge(clause: Clause, cue: number): Report | null {
  const verb = speechAt(clause, cue);
  if (!allows(verb, SpeechFrame.HEARER) || (verb.speech?.strength ?? 1) < 2 || isBare(verb) || verb.form === 'passive')
    return null;
  if (clause.chunks[cue + 1]?.kind !== 'np' || isTime(clause.chunks[cue + 3])) return null;
  const link = clause.chunks[cue + 2];
  const { lower } = clause.source.form(link?.first ?? 0);
  return link?.kind === 'preposition' && (lower === 'of' || lower === 'for')
    ? report(clause, cue, cue + 1, endOfTopic(clause, cue + 1))
    : null;
}

/** "Vidal's claim that …", "a claim by Vidal that …", "her promise to …". */
function noun(clause: Clause, cue: number): Report | null {
  const phrase = clause.chunks[cue];
  if (phrase?.kind !== 'np' || !clause.source.is(phrase.head, Is.SPEECH_NOUN)) return null;
  const { end } = makerOf(clause, cue);
  const next = clause.chunks[end];
  const isInfinitive = next?.kind === 'verb' && next.form === 'infinitive';
  if (!isInfinitive && !opensClause(clause, end)) return null;
  const first = isInfinitive ? end : end + 1;
  const last = Math.min(endOfReport(clause, first), endOfOpening(clause, cue, first));
  return last > first ? { speaker: cue, owned: true, first, last } : null;
}

/** Reports of what somebody talks of rather than of what is said: weaker, and tried last. */
export const TOPIC_RULES: readonly ReportRule[] = [
  {
    id: 'reported-noun',
    on: 'np',
    example: 'Nothing supports Marta Vidal’s claim that the bridge will hold.',
    counterExample: 'Nothing supports the bridge that Marta Vidal built.',
    confidence: 0.5,
    read: noun,
  },
  {
    id: 'reported-charge',
    on: 'verb',
    example: 'Marta Vidal accused the council of neglect.',
    counterExample: 'Marta Vidal relieved the council of a burden.',
    confidence: 0.55,
    read: charge,
  },
  JUDGEMENT,
  {
    id: 'reported-about',
    on: 'verb',
    example: 'Marta Vidal warned against the old bridge.',
    counterExample: 'Marta Vidal leaned against the old bridge.',
    confidence: 0.6,
    read: about,
  },
  {
    id: 'reported-topic',
    on: 'verb',
    example: 'Marta Vidal announced repairs to the bridge.',
    counterExample: 'Marta Vidal crossed the bridge.',
    confidence: 0.64,
    read: topic,
  },
];
