import type { Document, Token } from '../../../../model/document.ts';
import type { Direction } from '../../context.ts';
import { LEADING_RULES, TRAILING_RULES } from './date-rules.ts';
import { type DatePlace, firstOf, leadOf, lowerAt, type Verdict } from './rule.ts';
import { isTense, mayTell } from './tense-words.ts';
import { FORM_RULES, HELPER_RULES } from './verb-rules.ts';
import { WORD_RULES } from './word-rules.ts';

/** How many tokens away from a date a verb still tells its tense. */
const REACH = 14;

/** Words before a verb that are asked. */
const MOST_HELPERS = 4;

/** What the words say beside which the date stands, and the rule that says it. */
export interface Told {
  readonly says: Verdict;
  readonly id: string;
}

/** Where the words beside a date point: "met on Thursday" back, "will meet on Thursday" ahead. */
export function directionAt(
  document: Document,
  firstToken: number,
  lastToken: number,
  note: (step: string) => void,
): Direction | null {
  const told = directionRule(document, firstToken, lastToken);
  note(`direction: ${told === null ? 'none told' : `${told.says} (${told.id})`}`);
  return told === null || told.says === 'open' ? null : told.says;
}

export function directionRule(document: Document, firstToken: number, lastToken: number): Told | null {
  const place = placeOf(document, firstToken, lastToken);
  if (place === null) return null;
  const leading = firstOf(LEADING_RULES, place);
  if (leading !== undefined) return leading;
  const verb = verbRule(place);
  if (verb !== undefined && verb.says !== 'open') return verb;
  return firstOf(TRAILING_RULES, place) ?? verb ?? null;
}

function placeOf({ tokens, sentences }: Document, first: number, last: number): DatePlace | null {
  const sentence = sentences[(tokens[first] as Token).sentence];
  if (sentence === undefined) return null;
  const reach = { first: Math.max(sentence.first, first - REACH), last: Math.min(sentence.last, last + REACH) };
  return { tokens, date: { first, last }, lead: leadOf(tokens, first), reach, sentence };
}

/** The nearest word before the date that tells, or else behind it. */
function verbRule({ tokens, date, reach }: DatePlace): Told | undefined {
  const behind = nearest(tokens, date.first - 1, reach.first - 1, -1);
  if (behind !== undefined && behind.says !== 'open') return behind;
  return nearest(tokens, date.last, reach.last, 1) ?? behind;
}

const BREAK = new Set([';', ':', '—', '–', '--', '"', '“', '”', '``', "''"]);

/** Walks away from the date to the first word that tells. */
function nearest(tokens: readonly Token[], start: number, stop: number, step: 1 | -1): Told | undefined {
  for (let at = start; at !== stop; at += step) {
    if (BREAK.has((tokens[at] as Token).text)) return undefined;
    const byWord = mayTell(lowerAt(tokens, at)) ? firstOf(WORD_RULES, { tokens, at }) : undefined;
    const told = byWord ?? (isVerb(tokens, at) ? ofVerb(tokens, at) : undefined);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** A verb, or "left" of "left on time", a past tense that was taken for an adjective. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === '' || isTense(word, 'present')) return false;
  const pos = tokens[at]?.pos;
  if (pos === 'VERB') return !isPlaceBehindTo(tokens, at);
  if (pos === 'NOUN') return word.endsWith('s') ? isMisreadVerb(tokens, at, word) : isMisreadPlural(tokens, at, word);
  return pos === 'ADJ' && isTense(word, 'past-form') && !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.pos ?? '');
}

/**
 * "who remortgages in October", "the governor tours Kent on Friday, hosts Bury on Sunday", "Zarbo reports on Friday": verbs
 * that were taken for nouns.
 */
function isMisreadVerb(tokens: readonly Token[], at: number, word: string): boolean {
  const left = tokens[at - 1];
  if (/^(?:who|he|she|it)$/iu.test(left?.text ?? '')) return true;
  if (!isTense(word.slice(0, -1), 'timetabled')) return false;
  const next = tokens[at + 1];
  if (left?.pos === 'PROPN' && /^(?:on|to)$/u.test(next?.text ?? '')) return true;
  return /^(?:NOUN|PROPN|PUNCT)$/u.test(left?.pos ?? '') && /^(?:PROPN|DET)$/u.test(next?.pos ?? '');
}

/** "travel to Stoke Park": a name that was taken for a verb; "to Meet on Friday" is a headline's. */
const isPlaceBehindTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'to' &&
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
  /^\p{Ll}/u.test(tokens[at - 2]?.text ?? '');

/** "Rovers travel to Bern on Friday", "Zarbo and Selby report on Friday". */
const isMisreadPlural = (tokens: readonly Token[], at: number, word: string): boolean =>
  isTense(word, 'timetabled') &&
  tokens[at - 1]?.pos === 'PROPN' &&
  (/^(?:to|at|in|against)$/u.test(tokens[at + 1]?.text ?? '') ||
    tokens[at + 1]?.pos === 'PROPN' ||
    (tokens[at - 2]?.text === 'and' && tokens[at - 3]?.pos === 'PROPN' && tokens[at - 4]?.pos !== 'DET'));

/** Tokens before "and" within which the helper of both participles stands. */
const SHARED_REACH = 8;

/** "will be tabled on Tuesday and voted on in June": the helper of the verb before "and". */
function helperOfTwo(tokens: readonly Token[], and: number): Told | undefined {
  for (let at = and - 1; at > Math.max(0, and - SHARED_REACH); at--) {
    const { text } = tokens[at] as Token;
    if (/^[.,;]$/u.test(text)) return undefined;
    if (text === 'be') return firstOf(HELPER_RULES, { tokens, at: at - 1, verb: at });
  }
  return undefined;
}

/** The nearest helper of a verb that tells, or else the verb's own form. */
function ofVerb(tokens: readonly Token[], verb: number): Told | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - MOST_HELPERS); at--) {
    const rule = firstOf(HELPER_RULES, { tokens, at, verb });
    if (rule !== undefined) return rule;
    if (/^[.,;]$/u.test((tokens[at] as Token).text)) break;
  }
  const shared = tokens[verb - 1]?.text === 'and' ? helperOfTwo(tokens, verb - 1) : undefined;
  return shared ?? firstOf(FORM_RULES, { tokens, at: verb });
}
