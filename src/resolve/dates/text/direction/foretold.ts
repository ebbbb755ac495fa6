import { isBeside } from '../../../../lexicon/date-neighbours.ts';
import type { Token, TokenRange } from '../../../../model/document.ts';
import { isTense } from './tense-words.ts';

// What tells that a date is still to come, besides the tense of the verb beside it.

/** "ahead of Sunday's vote", "postponed Sunday's match", "will miss Sunday's match". */
export function isAwaited(tokens: readonly Token[], firstToken: number, from: number): boolean {
  const near = tokens.slice(Math.max(from, firstToken - 3), firstToken).map(({ text }) => text.toLowerCase());
  if (near.at(-1) === 'of' && near.at(-2) === 'ahead') return true;
  if (near.at(-1) === 'for' && AWAITING.test(near.at(-2) ?? '')) return true;
  return near.some((word) => isTense(word, 'deferred') || isTense(word, 'will')) && !near.includes('after');
}

const AWAITING = /^(?:waits?|waited|waiting|braces?|braced|bracing|prepares?|prepared|preparing|ready)$/u;

/** "Sunday's stage takes the race south". */
export function isTimetabled(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = tokens.slice(from, Math.min(to, from + OWNED_REACH)).find(({ pos }) => pos === 'VERB');
  return verb !== undefined && /s$/u.test(verb.text) && isTense(verb.text.slice(0, -1), 'timetabled');
}

/** Tokens behind "Sunday's" within which the verb of its noun stands. */
const OWNED_REACH = 5;

/** "The final is on Sunday", "services are at 10 a.m. Monday", "we're back out on Friday". */
export function isFixed(tokens: readonly Token[], firstToken: number): boolean {
  let at = firstToken - 1;
  if (/^(?:on|at|from)$/u.test(tokens[at]?.text ?? '')) {
    at--;
    while (/^(?:back|out|away|here|home)$/u.test(tokens[at]?.text ?? '')) at--;
  }
  return /^(?:is|are|['’]re)$/u.test(tokens[at]?.text ?? '');
}

/** Tokens before "to Friday" within which the hearing is put off: "put off for a third time to". */
const MOVED_REACH = 8;

/** "postponed to Friday", "put off once more to the week of Oct. 7". */
export const isMoved = (tokens: readonly Token[], firstToken: number): boolean =>
  tokens.slice(Math.max(0, firstToken - MOVED_REACH), firstToken - 1).some(({ text }) => isTense(text, 'moved')) &&
  !reachesBack(tokens, firstToken);

/** "a run stretching back to April", "dates back to April". */
export const reachesBack = (tokens: readonly Token[], firstToken: number): boolean =>
  tokens[firstToken - 1]?.text === 'to' &&
  tokens[firstToken - 2]?.text === 'back' &&
  /^(?:dat|stretch|go|reach|trac|extend)(?:e|es|ed|s|ing)?$/u.test(tokens[firstToken - 3]?.text ?? '');

/** "Tickets go on sale on Friday", "the case goes on trial on Friday". */
export function goesOn(tokens: readonly Token[], firstToken: number): boolean {
  const at = tokens[firstToken - 1]?.text === 'on' ? firstToken - 2 : firstToken - 1;
  const words = [at - 2, at - 1, at].map((index) => tokens[index]?.text ?? '').join(' ');
  return /^(?:go|goes) on (?:air|display|sale|show|strike|trial|view)$/u.test(words);
}

/** "would not sell before the harvest ended in December"; "would sell; she left before Friday" promises nothing. */
export function isUnderPromise(tokens: readonly Token[], from: number, to: number): boolean {
  const near = tokens.slice(from, to);
  const clause = near.findLastIndex(({ text }) => /^(?:before|until|once|if|unless|;)$/u.test(text));
  const isClause = clause > 0 && clause < near.length - 1 && near[clause]?.text !== ';';
  return isClause && isPromised(tokens, from, from + clause);
}

/** "would pay it back if the council did not agree by the end of May", "promised 20 pages by Easter". */
export function isPromised(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens.slice(from, to).map(({ text }) => text.toLowerCase());
  return before.some((word) => isTense(word, 'promised')) && !before.includes('had');
}

/** "Ask me in December": a sentence that begins with the bare verb. */
export function isRequest(tokens: readonly Token[], first: number, last: number): boolean {
  const at = /^["“‘]$|^``$/u.test(tokens[first]?.text ?? '') ? first + 1 : first;
  const { text = '', pos } = tokens[at] ?? {};
  if (pos !== 'VERB' || /(?:ed|ing|s)$/u.test(text) || isTense(text.toLowerCase(), 'past-form')) return false;
  if (/^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.pos ?? '')) return false;
  return !tokens.slice(at, last).some(({ text: word }) => isTense(word, 'past') || isTense(word, 'past-form'));
}

/** "as early as Tuesday", "as soon as next May". */
export const isSoonest = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'as' && /^(?:early|soon)$/u.test(tokens[at - 2]?.text ?? '');

/** Tokens behind "UP NEXT" within which the coming matches of both sides are told, each behind its name and a colon. */
const NEXT_REACH = 50;
const SIDE_REACH = 6;

/** "UP NEXT Wolves: At Leeds on Friday", at the end of a match report. */
export function isUpNext(tokens: readonly Token[], sentence: number, at: number): boolean {
  const side = tokens.slice(sentence, Math.min(at, sentence + SIDE_REACH)).some(({ text }) => text === ':');
  return side && tokens.slice(Math.max(0, at - NEXT_REACH), at).some(({ index }) => saysUpNext(tokens, index));
}

const saysUpNext = (tokens: readonly Token[], at: number): boolean =>
  /^up next$/iu.test(`${tokens[at]?.text} ${tokens[at + 1]?.text}`) && /^U/u.test(tokens[at]?.text ?? '');

/** Tokens before "until" within which the verb of what lasted stands: "stayed at home until". */
const LASTED_REACH = 5;

/** "went on until Friday", "ran through Friday". */
export function hasLasted(tokens: readonly Token[], at: number, from: number): boolean {
  const near = tokens.slice(Math.max(from, at - LASTED_REACH), at);
  return near.some(
    ({ text, index }) => isTense(text, 'lasted') && !/^(?:be|been|to)$/u.test(tokens[index - 1]?.text ?? ''),
  );
}

/** "did not reopen until Friday". */
export const isNotUntil = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens
    .slice(Math.max(from, at - LASTED_REACH), at)
    .some(({ text, index }) => /^didn['’]t$/u.test(text) || (text === 'did' && tokens[index + 1]?.text === 'not'));

/** Words behind the date within which the plan falls through. */
const UNDONE_REACH = 6;
/** Words before the date within which the plan is told. */
const PLAN_REACH = 5;

/** "planned for Friday was called off": the day may be over or still to come. */
export function isUndone(tokens: readonly Token[], date: TokenRange, reach: TokenRange): boolean {
  const plan = tokens.slice(Math.max(reach.first, date.first - PLAN_REACH), date.first);
  if (!plan.some(({ text }) => isTense(text, 'planned') || text === 'set')) return false;
  const behind = tokens.slice(date.last, Math.min(reach.last, date.last + UNDONE_REACH));
  const verb = behind.findIndex(({ text }) => /^(?:was|were|has|have|had)$/u.test(text));
  return verb >= 0 && behind.slice(verb + 1).some(({ text }) => isTense(text, 'undone'));
}

/** "for September delivery", "September crude fell": what is traded now is handed over then; "September wheat exports" are over. */
export function isDelivery(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const [before, next, behind] = [tokens[first - 1], tokens[last], tokens[last + 1]];
  if (before?.text === 'for' && /^(?:delivery|settlement)$/u.test(next?.text ?? '')) return true;
  return isBeside(next?.text, 'traded') && !/^(?:NOUN|ADJ)$/u.test(behind?.pos ?? '');
}

/** "Friday: Sunny and cold": a line of a weather bulletin tells without a verb. */
export const isForecastLine = (tokens: readonly Token[], date: TokenRange, sentence: TokenRange): boolean =>
  date.first === sentence.first &&
  tokens[date.last]?.text === ':' &&
  !tokens.slice(date.last, sentence.last).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** "That could be Tuesday", "it may well be on Tuesday". */
export function isPossible(tokens: readonly Token[], firstToken: number): boolean {
  const at = /^(?:on|at|as)$/u.test(tokens[firstToken - 1]?.text ?? '') ? firstToken - 2 : firstToken - 1;
  return tokens[at]?.text === 'be' && /^(?:could|may|might|should|can|well)$/u.test(tokens[at - 1]?.text ?? '');
}

const WARNING = /^(?:warnings?|alerts?|watch|advisory|advisories)$/iu;

/** "the outlook for September", "tickets for Friday", "a flood warning from Friday". */
export const isOutlookFor = (tokens: readonly Token[], firstToken: number): boolean =>
  (/^(?:from|for)$/u.test(tokens[firstToken - 1]?.text ?? '') && WARNING.test(tokens[firstToken - 2]?.text ?? '')) ||
  isForeseen(tokens, firstToken);

const isForeseen = (tokens: readonly Token[], firstToken: number): boolean =>
  tokens[firstToken - 1]?.text === 'for' &&
  /^(?:outlook|forecasts?|guidance|expectations|bookings|tickets|invitations)$/u.test(
    tokens[firstToken - 2]?.text ?? '',
  );

const FIGURES = /^(?:data|figures|numbers|statistics)$/iu;

/** "Figures for November are due on Friday": of a month that is over. */
export const isFiguresFor = (tokens: readonly Token[], firstToken: number): boolean =>
  tokens[firstToken - 1]?.text === 'for' && FIGURES.test(tokens[firstToken - 2]?.text ?? '');

/** "has issued warnings from noon on Friday until Sunday": a perfect dates nothing that is over. */
export function isAnnounced(tokens: readonly Token[], { first, last }: TokenRange, from: number): boolean {
  if (tokens[first - 1]?.text !== 'from' || !/^(?:until|till)$/u.test(tokens[last]?.text ?? '')) return false;
  const near = tokens.slice(from, first);
  const perfect = near.findLastIndex(({ text }) => /^(?:has|have)$/u.test(text));
  return perfect >= 0 && !near.slice(perfect).some(({ text }) => /^(?:been|was|were|had)$/u.test(text));
}
