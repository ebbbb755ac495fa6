import type { DateMention } from '../../../model/date-expression.ts';
import type { Document, Token } from '../../../model/document.ts';
import type { Moment } from '../context.ts';
import { reachesBack } from './direction/foretold.ts';
import { isTense } from './direction/tense-words.ts';

// What dates something beside the story, and does not take it along.

/**
 * "the May 1931 flood" names a flood: what the paragraph goes on to tell need not be of that year; "since May 1931" and "goes
 * back to May 1931" run on to now.
 */
export function isAttribute({ firstToken, lastToken }: DateMention, { tokens }: Document): boolean {
  if (/^since$/iu.test(tokens[firstToken - 1]?.text ?? '') || reachesBack(tokens, firstToken)) return true;
  const next = tokens[tokens[lastToken]?.text === ',' ? lastToken + 1 : lastToken];
  return /^(?:the|an?|its|his|her|their|['’]s)$/iu.test(tokens[firstToken - 1]?.text ?? '') && isNounWord(next);
}

/** "Saturday's vote". */
export const isOwner = ({ lastToken }: DateMention, { tokens }: Document): boolean =>
  /^['’]s$/u.test(tokens[lastToken]?.text ?? '');

const isNounWord = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|ADJ)$/u.test(token.pos) && /^\p{Ll}/u.test(token.text);

/** "ordered on Wednesday, as a fire that began Monday …": what a relative clause dates is behind the story. */
export function isAside({ firstToken }: DateMention, { tokens }: Document): boolean {
  const near = tokens.slice(Math.max(0, firstToken - REACH), firstToken);
  const relative = near.findLastIndex(({ text }) => /^(?:that|which|who)$/u.test(text));
  const behind = near.slice(relative + 1);
  return relative > 0 && /^(?:NOUN|PROPN)$/u.test(near[relative - 1]?.pos ?? '') && behind[0]?.pos === 'VERB';
}

/** "The fire, lit by a spark on Dec. 17, has burned a mill": the participle tells of the fire, not when the sentence is. */
export function isOfSubject({ firstToken, lastToken }: DateMention, { tokens, sentences }: Document): boolean {
  const { first = firstToken, last = firstToken } = sentences[tokens[firstToken]?.sentence ?? -1] ?? {};
  const next = tokens[lastToken + 1];
  if (tokens[lastToken]?.text !== ',' || lastToken + 1 >= last || !isFiniteVerb(next)) return false;
  const from = Math.max(first + 1, firstToken - SUBJECT_REACH);
  for (let at = firstToken - 1; at > from; at--) {
    if (tokens[at]?.text !== ',') continue;
    const subject = tokens.slice(first, at);
    return (
      (isParticiple(tokens[at + 1]) || isClause(tokens, at + 1)) &&
      !subject.some(({ pos, text }) => /^(?:VERB|AUX)$/u.test(pos) || text === ',')
    );
  }
  return false;
}

/** Tokens before a date within which the participle of its subject stands. */
const SUBJECT_REACH = 14;

const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:VERB|ADJ)$/u.test(token.pos) &&
  (/..ed$/u.test(token.text) || isTense(token.text, 'past-form'));

/** "which hit a high on Jan. 13,"; what "began on Jan. 13" goes on. */
const isClause = (tokens: readonly Token[], at: number): boolean =>
  /^(?:which|who)$/u.test(tokens[at]?.text ?? '') &&
  isFiniteVerb(tokens[at + 1]) &&
  !/^(?:beg[au]n|begins|open(?:ed|s)|start(?:ed|s))$/u.test(tokens[at + 1]?.text ?? '');

/** "has", "was", "fell". */
const isFiniteVerb = (token: Token | undefined): boolean => token !== undefined && /^(?:VERB|AUX)$/u.test(token.pos);

/** "beat a man who had made the climb in 1930", "a wall that would stand until 1989": the story stays where it was. */
export function isAwayFrom(
  scene: Moment,
  { day, grain }: Moment,
  { firstToken }: DateMention,
  { tokens, sentences }: Document,
): boolean {
  const first = sentences[tokens[firstToken]?.sentence ?? -1]?.first ?? firstToken;
  const near = tokens.slice(Math.max(first, firstToken - AWAY_REACH), firstToken).map(({ text }) => text);
  if (day > scene.day) return grain === 'year' && near.includes('would');
  const had = near.lastIndexOf('had');
  return had >= 0 && (grain === 'year' || /^(?:who|which|that|where)$/u.test(near[had - 1] ?? ''));
}

/** How far before a date "who had" may stand. */
const AWAY_REACH = 14;

/** "tore down the pier on Thursday, officials said on Friday", "died on the night of 6 May, an inquest heard yesterday": the day of the telling is not that of the story. */
export const isTold = ({ firstToken }: DateMention, { tokens }: Document): boolean => {
  const at = tokens[firstToken - 1]?.text === 'on' ? firstToken - 2 : firstToken - 1;
  return /^(?:said|heard)$/u.test(tokens[at]?.text ?? '') || tokens[at - 1]?.text === 'told';
};

/** "up 12 percent from February 2012": what figures are compared with; "from February 2012 to March" is a span. */
export function isComparedWith(
  scene: Moment | null,
  { day, grain }: Moment,
  { firstToken, lastToken }: DateMention,
  { tokens }: Document,
): boolean {
  if (scene === null || grain === 'day' || (day >= scene.day && scene.ongoing !== true)) return false;
  const leads = /^(?:from|than|with|against)$/u.test(tokens[firstToken - 1]?.text ?? '');
  return leads && !/^(?:to|until|till|through|–|—|-)$/u.test(tokens[lastToken]?.text ?? '');
}

/** Whether a day is behind the one that the story is at. */
export const isBehind = (scene: Moment | null, { day, grain }: Moment): boolean =>
  scene?.grain === 'day' && grain === 'day' && day > scene.day;

/** "The storm, which formed on Sunday, is the first this year": the day of the storm. */
export const isInRelative = ({ firstToken }: DateMention, { tokens }: Document): boolean =>
  tokens.slice(Math.max(0, firstToken - REACH), firstToken).some(({ text }) => /^(?:which|who|whose)$/u.test(text));

/** How far before a date its relative clause may begin. */
const REACH = 4;

/** "a 17th-century coin", "a 1990s song": of the thing, not of the story. */
export const isEpoch = ({ lastToken }: DateMention, { grain }: Moment, { tokens }: Document): boolean =>
  grain === 'era' && isNounWord(tokens[lastToken]);

/** A year in brackets dates a book or a life beside the story: "(Hall, 1987)", "(1820–1899)". */
export function isCitation({ rule, firstToken, lastToken }: DateMention, { tokens }: Document): boolean {
  if (rule !== 'year' && rule !== 'year-range') return false;
  if (tokens[lastToken]?.text === ')') return true;
  return tokens[firstToken - 1]?.text === '(' && /^[-–—]$/u.test(tokens[lastToken]?.text ?? '');
}
