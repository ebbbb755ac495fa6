import { SpeechFrame } from '../../../lexicon/types.ts';
import type { Chunk } from '../clauses/chunks.ts';
import { type Clause, endOfPhrase } from '../clauses/clause.ts';
import { speakerOf, speechAt } from '../clauses/cues.ts';
import { Is } from '../clauses/words.ts';
import { behindAside, skipAdjuncts } from './adjuncts.ts';
import { beginsClause, complementOf, isInfinitive, isRequested, opensClause } from './clauses.ts';
import { beginsOwnClause } from './ends.ts';
import { HEADLINE_RULE } from './headline.ts';
import { INNER_TAG } from './inner-tags.ts';
import { describesNoun, isPerceived, isSilent, isSum } from './no-reports.ts';
import { allows, isProgressive, type Report, type ReportRule, report, speaksBesideQuotation } from './report.ts';
import { AS_TOLD, BY_SOURCE } from './sources.ts';
import { TRAILING_TAG } from './tags.ts';
import { isLiteral, TOPIC_RULES } from './topics.ts';

const REPORTING = SpeechFrame.CLAUSE | SpeechFrame.QUESTION;

function thatClause(clause: Clause, cue: number): Report | null {
  const verb = speechAt(clause, cue);
  if (!allows(verb, REPORTING | SpeechFrame.HEARER) || verb.speech?.frames === SpeechFrame.HEARER) return null;
  const at = complementOf(clause, cue);
  if (!opensClause(clause, at)) return null;
  if (isQuestion(clause, at)) return report(clause, cue, at);
  const isParted = clause.chunks[at + 1]?.kind === 'comma';
  if (isParted && beginsOwnClause(clause, at + 2)) return null;
  const found = report(clause, cue, isParted ? at + 2 : at + 1);
  return found !== null && hasStatement(clause, found) ? found : null;
}

/** "said that |before|", "says that |now|", "asks that |every Christmas|" state nothing. */
const hasStatement = ({ chunks }: Clause, { first, last }: Report): boolean =>
  chunks
    .slice(first, last)
    .some((chunk) => chunk.kind === 'verb' || chunk.kind === 'quote' || (chunk.kind === 'np' && !chunk.time));

const isQuestion = ({ chunks, tokens }: Clause, at: number): boolean =>
  tokens[(chunks[at] as Chunk).first]?.text !== 'that';

function bareClause(clause: Clause, cue: number): Report | null {
  const verb = speechAt(clause, cue);
  if (!allows(verb, SpeechFrame.CLAUSE) || (verb.speech?.strength === 1 && isProgressive(clause, verb))) return null;
  const at = complementOf(clause, cue);
  if (isSum(clause, cue, at) || isPerceived(clause, verb, at) || describesNoun(clause, cue, at)) return null;
  const first = clause.chunks[at];
  if (at === cue + 1 && isGerundOfRelative(clause, cue)) return null;
  if (at > cue + 1 && ((first?.kind === 'verb' && first.form === 'gerund') || isTag(clause, cue))) return null;
  return beginsClause(clause, at) && !isOuter(clause, cue, at) ? report(clause, cue, at) : null;
}

/** "(a builder who) denies |taking it| (left)": what the relative clause reports; the finite verb is the main clause's. */
const isGerundOfRelative = ({ chunks, tokens }: Clause, cue: number): boolean => {
  const next = chunks[cue + 1];
  if (chunks[cue - 1]?.kind !== 'relative' || next?.kind !== 'verb' || next.form !== 'gerund') return false;
  return tokens[next.main]?.text.endsWith('thing') === false;
};

/** "“It leaks,” she |says| in the office she shares": what she says stands before. */
function isTag(clause: Clause, cue: number): boolean {
  const speaker = speakerOf(clause, cue);
  return speaker > 0 && speaker < cue && clause.chunks[speaker - 1]?.kind === 'quote';
}

/** "a clerk who answered the door |said| he was ill": behind a relative clause without a comma the main verb speaks. */
function isOuter({ chunks }: Clause, cue: number, at: number): boolean {
  if (chunks[cue - 1]?.kind !== 'relative' || chunks[cue - 2]?.kind === 'comma') return false;
  const verb = chunks.slice(at, at + RELATIVE).find(({ kind }) => kind === 'verb');
  return verb?.kind === 'verb' && verb.form === 'finite' && verb.speech?.strength === 3;
}

/** Chunks in which the main verb follows. */
const RELATIVE = 10;

function infinitive(clause: Clause, cue: number): Report | null {
  const verb = speechAt(clause, cue);
  if (!allows(verb, REPORTING | SpeechFrame.HEARER | SpeechFrame.TOPIC) || speaksBesideQuotation(verb)) return null;
  if (DOES.has(verb.speech?.lemma ?? '') || verb.form === 'passive') return null;
  const at = skipAdjuncts(clause, cue + 1);
  return isRequested(clause, at) && !isSilent(clause, at) ? report(clause, cue, at) : null;
}

/** "learned to swim", "remembered to call": verbs that do with an infinitive what they say with a clause; "addressed to" takes none. */
const DOES = new Set(['address', 'forget', 'learn', 'remember']);

function request(clause: Clause, cue: number): Report | null {
  const verb = speechAt(clause, cue);
  if (!allows(verb, SpeechFrame.HEARER | SpeechFrame.CLAUSE) || verb.form === 'passive') return null;
  // "has to find savings to pay"
  if (speaksBesideQuotation(verb) || (verb.speech?.lemma === 'find' && clause.tokens[verb.main - 1]?.text === 'to'))
    return null;
  const at = cue + 1;
  const hearer = clause.chunks[at];
  if (hearer?.kind !== 'np' || hearer.time || isLiteral(verb.speech?.lemma ?? '')) return null;
  const end = endOfPhrase(clause, at);
  const behind = allows(verb, SpeechFrame.HEARER) ? behindAside(clause, end) : end;
  return isRequested(clause, end) || isRequested(clause, behind) ? report(clause, cue, at) : null;
}

function gerund(clause: Clause, cue: number): Report | null {
  const verb = speechAt(clause, cue);
  if (!allows(verb, SpeechFrame.TOPIC)) return null;
  const next = clause.chunks[cue + 1];
  if (next?.kind !== 'verb' || next.form !== 'gerund') return null;
  const end = isGerundOfRelative(clause, cue) ? mainVerbBehind(clause, cue + 2) : undefined;
  return report(clause, cue, cue + 1, end);
}

/** "(a builder who denies taking it) |left|"; undefined where the sentence has no other verb. */
function mainVerbBehind({ chunks }: Clause, from: number): number | undefined {
  const at = chunks.findIndex(
    ({ kind }, i) => i >= from && (kind === 'verb' || kind === 'relative' || kind === 'that'),
  );
  const verb = chunks[at];
  return verb?.kind === 'verb' && verb.form === 'finite' ? at : undefined;
}

/** "refuses to pay", "wants the council to pay"; but "a clerk who wished to stay unnamed" tells who speaks. */
function will(clause: Clause, cue: number): Report | null {
  const chunk = clause.chunks[cue];
  if (chunk?.kind !== 'verb' || !clause.source.is(chunk.main, Is.WILL_VERB) || chunk.form === 'passive') return null;
  if (clause.chunks[cue - 1]?.kind === 'relative') return null;
  const at = skipAdjuncts(clause, cue + 1);
  if (isInfinitive(clause.chunks[at]))
    return isTagOfWanting(clause, at) || isSilent(clause, at) ? null : report(clause, cue, at);
  return clause.chunks[at]?.kind === 'np' && isRequested(clause, endOfPhrase(clause, at))
    ? report(clause, cue, at)
    : null;
}

/** "“…?” she wanted to know.": a tag that tells nothing of its own. */
function isTagOfWanting(clause: Clause, infinitive: number): boolean {
  const next = clause.chunks[infinitive + 1]?.kind;
  return speechAt(clause, infinitive)?.speech?.lemma === 'know' && (next === undefined || next === 'stop');
}

/** In the order in which they are tried at each cue. */
export const REPORT_RULES: readonly ReportRule[] = [
  {
    id: 'reported-that',
    on: 'verb',
    example: 'Marta Vidal told reporters on Monday that the bridge would hold.',
    counterExample: 'Marta Vidal told reporters a story.',
    confidence: 0.81,
    read: thatClause,
  },
  {
    id: 'reported-clause',
    on: 'verb',
    example: 'Marta Vidal said the bridge would hold.',
    counterExample: 'Marta Vidal said a prayer.',
    confidence: 0.8,
    read: bareClause,
  },
  {
    id: 'reported-request',
    on: 'verb',
    example: 'Marta Vidal urged the council to close the bridge.',
    counterExample: 'Marta Vidal urged on the council.',
    confidence: 0.65,
    read: request,
  },
  {
    id: 'reported-infinitive',
    on: 'verb',
    example: 'Marta Vidal promised to close the bridge.',
    counterExample: 'Marta Vidal went to close the bridge.',
    confidence: 0.55,
    read: infinitive,
  },
  {
    id: 'reported-gerund',
    on: 'verb',
    example: 'Marta Vidal admitted using the bridge.',
    counterExample: 'Marta Vidal stopped using the bridge.',
    confidence: 0.85,
    read: gerund,
  },
  INNER_TAG,
  TRAILING_TAG,
  {
    id: 'reported-will',
    on: 'verb',
    example: 'Marta Vidal refuses to close the bridge.',
    counterExample: 'Marta Vidal has to close the bridge.',
    confidence: 0.69,
    read: will,
  },
  BY_SOURCE,
  AS_TOLD,
  HEADLINE_RULE,
  ...TOPIC_RULES,
];
