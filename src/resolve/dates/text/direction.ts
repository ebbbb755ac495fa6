import type { Document, Token } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import type { Direction } from '../context.ts';
import { isAwaited, isFixed, isPromised, isRequest, isSoonest, isTimetabled, isUnderPromise } from './foretold.ts';
import { isTense } from './tense-words.ts';

/** How many tokens away from the expression a verb still tells its tense. */
const REACH = 14;

const BREAK = new Set([';', ':', '—', '–', '--', '"', '“', '”', '``', "''"]);

/** Where the verb beside an expression points: "met on Thursday" back, "will meet on Thursday" ahead. */
export function directionAt(document: Document, span: Span, firstToken: number, lastToken: number): Direction | null {
  const { tokens, sentences } = document;
  const sentence = sentences[(tokens[firstToken] as Token).sentence];
  if (sentence === undefined || span.end <= span.start) return null;
  const from = Math.max(sentence.first, firstToken - REACH);
  const to = Math.min(sentence.last, lastToken + REACH);
  if (OWNED.test(tokens[lastToken]?.text ?? ''))
    return isAwaited(tokens, firstToken, from) || isTimetabled(tokens, lastToken, to) ? 'future' : null;
  const lead = tokens[firstToken - 1]?.text ?? '';
  if (SINCE.test(lead)) return 'past';
  if (isSoonest(tokens, firstToken) || isFixed(tokens, firstToken)) return 'future';
  if (/^to$/iu.test(lead) && /^(?:months|weeks|quarter|half)$/iu.test(tokens[firstToken - 2]?.text ?? '')) return null;
  if (TERM.test(lead) && !SO_FAR.test(tokens[firstToken - 2]?.text ?? '') && !hasHad(tokens, from, to)) return 'future';
  if (LIMIT.test(lead) && isPromised(tokens, from, firstToken)) return 'future';
  if (isUnderPromise(tokens, from, firstToken)) return 'future';
  const told = nearest(tokens, firstToken - 1, from - 1, -1) ?? nearest(tokens, lastToken, to, 1);
  return told === null && (LIMIT.test(lead) || isRequest(tokens, sentence.first, sentence.last)) ? 'future' : told;
}

/** "since Dec. 8": what has lasted until now began before now. */
const SINCE = /^since$/iu;

export const beginsBefore = ({ tokens }: Document, firstToken: number): boolean =>
  SINCE.test(tokens[firstToken - 1]?.text ?? '');

/** Whether the clause about an expression speaks of what is so at any time: "in January it is cold here". */
export function isGeneral(document: Document, firstToken: number, lastToken: number): boolean {
  const near = around(document, firstToken, lastToken);
  return near.some(({ text }) => isTense(text, 'general')) && !near.some(({ text }) => isTense(text, 'past'));
}

/** Whether a present or a perfect stands about an expression: "now the court has ruled". */
export function hasPresent(document: Document, firstToken: number, lastToken: number): boolean {
  return around(document, firstToken, lastToken).some(
    ({ text }) => isTense(text, 'general') || /^(?:has|have|will)$/u.test(text),
  );
}

function around({ tokens, sentences }: Document, firstToken: number, lastToken: number): readonly Token[] {
  const sentence = sentences[(tokens[firstToken] as Token).sentence];
  if (sentence === undefined) return [];
  return tokens.slice(Math.max(sentence.first, firstToken - REACH), Math.min(sentence.last, lastToken + REACH));
}

const hasHad = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === 'had');

/** "Tuesday's declaration": the sentence's verb is not that of the declaration. */
const OWNED = /^['’]s$/u;
/** "until Tuesday", "through January": a term that is still to come; "by February" where no verb says otherwise. */
const TERM = /^(?:until|till|through)$/iu;
const LIMIT = /^by$/iu;
/** "this year through August", "the eight months through August" have come so far. */
const SO_FAR = /^(?:year|far|months|weeks|quarter|half)$/iu;

/** "had been planned", "was due": what was to come then is over now; "was planned" is news of what is still to come. */
const OVER = /^(?:been|previously|originally)$/iu;

/** "was due on Sunday" is past; "had been booked for September" leaves open whether that is over. */
function ofPlan(tokens: readonly Token[], i: number): Direction | 'open' {
  if (!isOver(tokens, i)) return 'future';
  return WAS.test(tokens[i - 1]?.text ?? '') ? 'past' : 'open';
}

function isOver(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? '';
  return OVER.test(before) || (/^due$/iu.test((tokens[i] as Token).text) && /^(?:was|were)$/iu.test(before));
}

/** Walks away from the expression to the first verb that tells. */
function nearest(tokens: readonly Token[], start: number, stop: number, step: 1 | -1): Direction | null {
  for (let i = start; i !== stop; i += step) {
    const token = tokens[i] as Token;
    if (BREAK.has(token.text)) return null;
    const told = tells(tokens, i);
    if (told !== null) return told === 'open' ? null : told;
  }
  return null;
}

const WAS = /^(?:was|were)$/iu;

/** `open`: a verb that stands by the expression and tells nothing ("refused to leave by Monday", "when it is heard in May"). */
function tells(tokens: readonly Token[], i: number): Direction | 'open' | null {
  const { text, pos } = tokens[i] as Token;
  const word = text.toLowerCase();
  if (isPlanned(tokens, i, word) || isSet(tokens, i, word)) return ofPlan(tokens, i);
  if (text === 'May') return null;
  if (isTense(word, 'future')) return 'future';
  if (word === 'have' && /^(?:would|will)$/iu.test(tokens[i - 1]?.text ?? '')) return 'future';
  if (word === 'to' && WAS.test(tokens[i - 1]?.text ?? '')) return tokens[i + 1]?.text === 'have' ? 'past' : 'future';
  if (isTense(word, 'past')) return 'past';
  if (isTense(word, 'present')) return tokens[i + 1]?.text.endsWith('ing') ? 'future' : null;
  if (pos === 'ADJ' && isTense(word, 'timetabled') && /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.pos ?? ''))
    return 'future';
  if (word === 'set' && /^(?:on|in|at)$/iu.test(tokens[i + 1]?.text ?? '')) return 'past';
  return pos === 'VERB' || (pos === 'ADJ' && isPastBeside(tokens, i, word)) ? ofVerb(tokens, i, word) : null;
}

/** "a meeting planned for Monday", "a plan to meet Monday"; "they were told of the plan on Monday" is past. */
const isPlanned = (tokens: readonly Token[], i: number, word: string): boolean =>
  isTense(word, 'planned') &&
  !(
    /^(?:plans?|schedule)$/u.test(word) &&
    tokens[i]?.pos === 'NOUN' &&
    !/^(?:to|for)$/u.test(tokens[i + 1]?.text ?? '')
  );

/** "is set to open", "set for Friday" are plans; "set a record on Friday" is past. */
const isSet = (tokens: readonly Token[], i: number, word: string): boolean =>
  word === 'set' && /^(?:to|for)$/iu.test(tokens[i + 1]?.text ?? '');

/** "left on time": a past tense that was taken for an adjective; "the left wing" is one. */
const isPastBeside = (tokens: readonly Token[], i: number, word: string): boolean =>
  isTense(word, 'past-form') && !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[i + 1]?.pos ?? '');

function ofVerb(tokens: readonly Token[], i: number, word: string): Direction | 'open' | null {
  for (let left = i - 1; left >= i - 4 && left >= 0; left--) {
    const { text } = tokens[left] as Token;
    const before = text === 'May' ? '' : text.toLowerCase();
    if (isTense(before, 'future')) return 'future';
    if (before === 'to' && !/^(?:PROPN|DET|NUM|NOUN)$/u.test(tokens[left + 1]?.pos ?? ''))
      return ahead(tokens, left, i);
    if (/^(?:would|will|['’]ll)$/iu.test(tokens[left - 1]?.text ?? '') && before === 'have') return 'future';
    if (isTense(before, 'past')) return 'past';
    if (left === i - 1 && isTense(before, 'present') && !word.endsWith('ing')) return 'open';
    if (/^[.,;]$/u.test(before)) break;
  }
  if (isTense(word, 'past-form') || /..ed$/u.test(word)) return 'past';
  if (tokens.slice(Math.max(0, i - 3), i).some(({ text }) => BARE_VERB.test(text))) return null;
  if (isTense(word, 'timetabled') || (word.endsWith('s') && !word.endsWith('ss'))) return 'future';
  return isPlainPresent(tokens, i, word) ? 'future' : null;
}

/** "could not fly on Saturday", "let them play", "a 38-run victory on Saturday": what a bare verb may hang on besides the future. */
const BARE_VERB =
  /^(?:could|did|didn|do|don|does|doesn|not|n['’]t|['’]d|let|lets|made|make|makes|help|helped|saw|-)$/iu;

/** "They promise Monday", "the riders head home on Monday": a plural's present. */
const isPlainPresent = (tokens: readonly Token[], i: number, word: string): boolean =>
  !/(?:ed|ing)$/u.test(word) &&
  (/^(?:they|we|you|i)$/iu.test(tokens[i - 1]?.text ?? '') ||
    (tokens[i - 1]?.pos === 'NOUN' && /s$/u.test(tokens[i - 1]?.text ?? '')));

/** "expect the trend to go on": what somebody expects of another. */
const isExpected = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(Math.max(0, to - 5), to).some(({ text }) => /^(?:expects?|expecting|wants?)$/u.test(text));

/** "plans to meet", "were to meet", "to be published": what stands before an infinitive points ahead; "had been due to" did. */
function ahead(tokens: readonly Token[], to: number, verb: number): Direction | 'open' {
  const before = tokens[to - 1]?.text.toLowerCase() ?? '';
  if (isTense(before, 'planned')) return isOver(tokens, to - 1) ? 'past' : 'future';
  if (WAS.test(before)) return tokens[to + 1]?.text === 'have' ? 'past' : 'future';
  const points =
    isTense(before, 'present') ||
    isTense(before, 'future') ||
    isTense(before, 'before-infinitive') ||
    isExpected(tokens, to);
  return points || verb > to + 1 ? 'future' : 'open';
}
