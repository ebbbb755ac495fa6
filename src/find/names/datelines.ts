import { WordClass } from '../../lexicon/types.ts';
import type { Document, Sentence, Token } from '../../model/document.ts';
import { isWritten } from './evidence/span-rules/rule.ts';
import type { Form } from './words/forms.ts';
import { Written } from './words/written.ts';

/** Tokens of a dateline's place, half-open, without "the". */
export interface Dateline {
  readonly first: number;
  readonly last: number;
}

/** Each by every token of its place. */
export type Datelines = ReadonlyMap<number, Dateline>;

/** Words of a town at most, and of what stands between it and the bracket ("Calif., April 5"). */
const TOWN_WORDS = 4;
const BETWEEN = 7;
/** Of an agency: "Thomson Reuters Foundation". */
const AGENCY_WORDS = 4;

/** Most words have a small letter behind the first, and need no pattern to tell. */
function isInCapitals(text: string): boolean {
  const unit = text.charCodeAt(1);
  return !(unit >= 0x61 && unit <= 0x7a) && CAPITALS.test(text);
}
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const DASH = /^(?:[—–_-]|-{2,3}|["“])$/u;

/**
 * Where datelines stand: the one that opens the article, told by `parse`, and "OAKLAND, Calif. (AP) —" at the start of any
 * sentence, since round-ups have several and bylines are run into the text.
 */
export function datelinesOf(document: Document, forms: readonly Form[]): Datelines {
  const opening = openingDateline(document);
  const others: Dateline[] = [];
  for (const sentence of document.sentences) {
    const last = endOfCapitals(forms, sentence.first, sentence.last);
    if (last > sentence.first && isPlaceOfDateline(sentence, last, document.tokens, forms))
      others.push({ first: sentence.first, last });
  }
  if (others.length >= LOG) others.push(...document.sentences.flatMap((one) => townOfLog(one, document.tokens, forms)));
  const byToken = new Map<number, Dateline>();
  const note = (first: number, last: number): void => {
    const place = { first: forms[first]?.folded === 'the' ? first + 1 : first, last };
    for (let i = place.first; i < last; i++) byToken.set(i, place);
  };
  for (const { first, last } of opening === null ? others : [...others, opening]) {
    note(first, last);
    const second = secondOf(document.tokens, forms, last);
    if (second !== null) note(second.first, second.last);
  }
  return byToken;
}

/** Behind "GENEVA" in "GENEVA/NEW YORK (Reuters)" and in "GENEVA, Switzerland, and NEW YORK —": the second place; null without one. */
function secondOf(tokens: readonly Token[], forms: readonly Form[], last: number): Dateline | null {
  const first = behindAnd(tokens, forms, last) + 1;
  if (first === 0) return null;
  let end = first;
  while (end < first + TOWN_WORDS && CAPITALS.test(tokens[end]?.text ?? '')) end++;
  const isAgency = end === first + 1 && !mayBeTown(forms[first] as Form);
  return end === first || isAgency ? null : { first, last: end };
}

/** Where "/" or "and" stands behind a dateline's place, or behind its region; -1 for nowhere. */
function behindAnd(tokens: readonly Token[], forms: readonly Form[], last: number): number {
  if (tokens[last]?.text === '/') return last;
  let at = last;
  if (tokens[at]?.text === ',') for (at++; at < last + TOWN_WORDS && forms[at]?.isCapital === true; at++);
  if (at > last && tokens[at]?.text === ',') at++;
  return /^(?:and|&)$/iu.test(tokens[at]?.text ?? '') ? at : -1;
}

/** Whether the tokens from `first` up to `last` are the place of a dateline. */
export function isDateline(datelines: Datelines, first: number, last: number): boolean {
  const place = datelines.get(first);
  return place?.first === first && place.last === last;
}

function openingDateline({ article, tokens }: Document): Dateline | null {
  const place = article.dateline?.place;
  if (place === undefined) return null;
  const first = tokens.findIndex(({ start }) => start >= place.start);
  const last = tokens.findIndex(({ start }) => start >= place.end);
  return first < 0 ? null : { first, last: last < 0 ? tokens.length : last };
}

/** Whether the capitals that open a sentence, up to the token `last`, are a dateline's place. */
function isPlaceOfDateline(
  { first, last: end }: Sentence,
  last: number,
  tokens: readonly Token[],
  forms: readonly Form[],
): boolean {
  const isTown = last === first + 1 && mayBeTown(forms[first] as Form) && isBeforeDash(tokens, forms, last, end);
  const isOfSomebody = last === first + 1 && isBeforeName(forms, first);
  return isTown || isOfSomebody || opensReport(tokens, forms, last, end) || isLineOfDay(forms, first, last, end);
}

function endOfCapitals(forms: readonly Form[], first: number, end: number): number {
  let last = first;
  while (last < first + TOWN_WORDS && last < end && isInCapitals((forms[last] as Form).text)) last++;
  return last;
}

/** Datelines that make a document a log of a district, in which a town need not be listed: "ZARBO TWP. — A barn burnt." */
const LOG = 2;

function townOfLog({ first, last: end }: Sentence, tokens: readonly Token[], forms: readonly Form[]): Dateline[] {
  const last = endOfCapitals(forms, first, end);
  const isLong = last > first && (forms[first] as Form).text.length >= TOWN_LETTERS;
  return isLong && isBeforeDash(tokens, forms, last, end) ? [{ first, last }] : [];
}

/** "OULU, Finland, Nov 27" and "OULU 1998-11-27": a line that has but a town, perhaps its country, and a day. */
function isLineOfDay(forms: readonly Form[], first: number, town: number, end: number): boolean {
  const isComma = (i: number): boolean => isWritten(forms[i] as Form, Written.COMMA);
  if (end === town || end > town + BETWEEN) return false;
  if (!isComma(town) && (town > first + 1 || !mayBeTown(forms[first] as Form))) return false;
  let day = town;
  while (day < end && (isComma(day) || ((forms[day] as Form).isCapital && !isOfDay(forms[day] as Form)))) day++;
  if (day > town && !isComma(town)) return false;
  let digits = 0;
  for (let i = day; i < end; i++) {
    const { text } = forms[i] as Form;
    if (/^\d/u.test(text)) digits++;
    else if (!isOfDay(forms[i] as Form) && !/^[.,-]$/u.test(text)) return false;
  }
  return digits > 0;
}

const isOfDay = ({ classes }: Form): boolean => (classes & WordClass.MONTH) !== 0;

/** "OULU — Ferries stopped.": a dash between blanks and a capital. */
function isBeforeDash(tokens: readonly Token[], forms: readonly Form[], at: number, end: number): boolean {
  const [dash, next] = [tokens[at], forms[at + 1]];
  if (dash === undefined || next === undefined || at + 1 >= end) return false;
  return dash.spaced && /^[—–]$/u.test(dash.text) && next.isCapital;
}

/** "WASHINGTON Ana Brook left": a town in capitals, run into a given name and another. */
function isBeforeName(forms: readonly Form[], town: number): boolean {
  const [given, family] = [forms[town + 1], forms[town + 2]];
  if (given === undefined || !given.isCapital || !family?.isCapital || CAPITALS.test(given.text)) return false;
  const { text, classes } = forms[town] as Form;
  const isName = given.word.givenWeight > given.word.familyWeight && (given.classes & WordClass.ORG) === 0;
  return isName && text.length >= TOWN_LETTERS && (classes & WordClass.PLACE_BIG) !== 0;
}

/** "UK — " and "NSW — " open no report. */
const TOWN_LETTERS = 4;

const mayBeTown = ({ text, classes }: Form): boolean =>
  text.length >= TOWN_LETTERS && (classes & WordClass.PLACE) !== 0;

/** Whether an agency in brackets and a dash follow, behind a comma at some distance. */
function opensReport(tokens: readonly Token[], forms: readonly Form[], from: number, end: number): boolean {
  const is = (i: number, bits: number): boolean => i < end && ((forms[i] as Form).written & bits) !== 0;
  let i = from;
  if (is(i, Written.COMMA)) while (i < from + BETWEEN && i < end && !is(i, Written.BRACKET_OPENS)) i++;
  if (!is(i, Written.BRACKET_OPENS) || !(forms[i + 1]?.isCapital ?? false)) return false;
  const opened = i;
  while (i <= opened + AGENCY_WORDS && i < end && !is(i, Written.BRACKET_CLOSES)) i++;
  return is(i, Written.BRACKET_CLOSES) && i + 1 < end && DASH.test((tokens[i + 1] as Token).text);
}
