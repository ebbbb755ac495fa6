import { isBeside } from '../../../lexicon/date-neighbours.ts';
import type { DateMention } from '../../../model/date-expression.ts';
import type { Document, Token } from '../../../model/document.ts';
import { isTense } from './direction/tense-words.ts';

/** How many tokens away from a date a word still belongs to its clause. */
const REACH = 14;

/** "since Dec. 8": what has lasted until now began before now. */
export const beginsBefore = ({ tokens }: Document, firstToken: number): boolean =>
  /^since$/iu.test(tokens[firstToken - 1]?.text ?? '');

/** "the worst day since Sept. 20", "since the war began in October 2001". */
export function isSince({ firstToken }: DateMention, { tokens }: Document): boolean {
  const near = tokens.slice(Math.max(0, firstToken - SINCE_REACH), firstToken);
  const since = near.findLastIndex(({ text }) => text === 'since');
  const isOneClause = !near.slice(since + 1).some(({ text }) => /^[.,;:]$/u.test(text));
  return since >= 0 && isOneClause && near[since]?.sentence === tokens[firstToken]?.sentence;
}
const SINCE_REACH = 6;

/** "just after midnight". */
export const isLedByAfter = ({ tokens }: Document, firstToken: number): boolean =>
  /^(?:after|past)$/iu.test(tokens[firstToken - 1]?.text ?? '');

/**
 * "died on Jan. 4", "began at noon on Jan. 4": what has come to pass is not ahead. Of next year's days it is enough that "on"
 * leads to them: "stood at 133 yen on Jan. 4".
 */
export function isBefallen({ tokens }: Document, firstToken: number, nextYear: boolean): boolean {
  const [verb, on] = [tokens[firstToken - 2], tokens[firstToken - 1]];
  if (!/^(?:on|at)$/u.test(on?.text ?? '')) return false;
  if (nextYear) return !tokens.slice(Math.max(0, firstToken - PLAN_REACH), firstToken).some(isPlan);
  return verb?.pos === 'VERB' && !isTense(verb.text, 'planned') && isPastForm(verb);
}

const isPastForm = ({ text }: Token): boolean => isTense(text, 'past-form') || /..ed$/u.test(text);

const PLAN_REACH = 8;

/** "plans", "to", "for". */
const isPlan = ({ text }: Token): boolean =>
  isTense(text, 'planned') || isTense(text, 'future') || /^(?:to|for)$/u.test(text);

/** Whether the clause about an expression speaks of what is so at any time: "in January it is cold here". */
export function isGeneral(document: Document, firstToken: number, lastToken: number): boolean {
  const near = around(document, firstToken, lastToken);
  return near.some(isPresent) && !near.some(({ text }) => isTense(text, 'past'));
}

/** "is", "comes", "flies". */
const isPresent = ({ text, pos }: Token): boolean =>
  isTense(text, 'general') || (pos === 'VERB' && /[^s]s$/u.test(text) && !isTense(text, 'past'));

/** Whether a present or a perfect stands about an expression: "now the court has ruled". */
export function hasPresent(document: Document, firstToken: number, lastToken: number): boolean {
  return around(document, firstToken, lastToken).some(
    ({ text }) => isTense(text, 'general') || /^(?:has|have|will)$/u.test(text),
  );
}

/** "The funeral will be held on Monday", "is to be held", "is due to be held". */
export function isForetold(document: Document, firstToken: number, lastToken: number): boolean {
  const next = (index: number, step: number): string => document.tokens[index + step]?.text ?? '';
  return around(document, firstToken, lastToken).some(
    ({ text, index }) =>
      isTense(text, 'will') ||
      (/^(?:is|are)$/u.test(text) &&
        (/^to (?:be|have)$/u.test(`${next(index, 1)} ${next(index, 2)}`) ||
          (isTense(next(index, 1), 'planned') && next(index, 2) === 'to'))),
  );
}

const HABITUAL = /^(?:usually|normally|typically|generally|traditionally|always)$/iu;

/** "The pass is usually shut from November": every year's. */
export const isHabitual = (document: Document, firstToken: number, lastToken: number): boolean =>
  around(document, firstToken, lastToken).some(({ text }) => HABITUAL.test(text));

/** "The bells ring every year on 3 May", "on 3 May each year". */
export function isEachYear({ tokens }: Document, firstToken: number, lastToken: number): boolean {
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(' ');
  return (
    EACH_YEAR.test(words(firstToken - 3, firstToken)) || /^(?:every|each) year$/u.test(words(lastToken, lastToken + 2))
  );
}
const EACH_YEAR = /(?:\b(?:every|each) year|\bannually) (?:on|in|at)$/u;

/** "The talks had begun in May": behind what the story tells. */
export const isPerfect = (document: Document, firstToken: number, lastToken: number): boolean =>
  around(document, firstToken, lastToken).some(({ text }) => text === 'had');

/** "By the autumn half of them had died": ahead, where the story goes on to. */
export const isReached = ({ tokens }: Document, firstToken: number): boolean =>
  /^by$/iu.test(tokens[firstToken - 1]?.text ?? '');

const SHIFTS: Readonly<Record<string, number>> = { last: -1, next: 1 };

/** Tokens that a clause may have before an expression: what is longer is a list. */
const LONGEST_CLAUSE = 200;

/** The year with which the clause of an expression opens: "In 2021 half of the games were moved in June", "next year it will be in June". */
export function yearBefore({ tokens, sentences }: Document, firstToken: number, today: number | null): number | null {
  const sentence = sentences[(tokens[firstToken] as Token).sentence];
  const first = sentence?.first ?? firstToken;
  let start = firstToken;
  while (start > first && tokens[start - 1]?.text !== ';') {
    start--;
    if (firstToken - start > LONGEST_CLAUSE) return null;
  }
  if (today !== null && start + 2 < firstToken && tokens[start + 1]?.text === 'year') {
    const shift = SHIFTS[tokens[start]?.text.toLowerCase() ?? ''];
    if (shift !== undefined) return today + shift;
  }
  const year = start + 1 < firstToken ? (tokens[start + 1]?.text ?? '') : '';
  if (!/^(?:1[5-9]|20)\d\d$/u.test(year)) return null;
  if (/^(?:in|during)$/iu.test(tokens[start]?.text ?? '')) return Number(year);
  // "The 2003 flood cut the town off in August"; a budget or a season may be of another year than its month.
  const isOfThing = tokens[start]?.text === 'The' && tokens[start + 2]?.pos === 'NOUN';
  return isOfThing && Number(year) < (today ?? Number.POSITIVE_INFINITY) - 1 ? Number(year) : null;
}

/** Whether the sentence of an expression compares figures: "earned $3 million, up from $2 million a year ago". */
export function tellsFigures({ tokens, sentences }: Document, firstToken: number): boolean {
  const sentence = sentences[(tokens[firstToken] as Token).sentence];
  const near = tokens.slice(
    Math.max(sentence?.first ?? 0, firstToken - FIGURES_REACH),
    Math.min(sentence?.last ?? 0, firstToken + FIGURES_REACH),
  );
  return near.some(({ text }) => isBeside(text, 'figures'));
}

/** Tokens on either side within which a comparison has its figures. */
const FIGURES_REACH = 60;

function around({ tokens, sentences }: Document, firstToken: number, lastToken: number): readonly Token[] {
  const sentence = sentences[(tokens[firstToken] as Token).sentence];
  if (sentence === undefined) return [];
  return tokens.slice(Math.max(sentence.first, firstToken - REACH), Math.min(sentence.last, lastToken + REACH));
}
