import { isBeside } from '../../lexicon/date-neighbours.ts';
import { classesIn } from '../../lexicon/word-list.ts';
import type { Token } from '../../model/document.ts';
import { is, KIND, type Lexeme } from './kinds.ts';
import type { Guard, Place } from './rule.ts';

/** The `n`th token before or behind a match, within its sentence. */
function neighbour({ document, lexemes, at, end }: Place, n: number): Token | undefined {
  const edge = n < 0 ? (lexemes[at] as Lexeme).first : (lexemes[end - 1] as Lexeme).last - 1;
  const token = document.tokens[edge + n];
  return token?.sentence === document.tokens[edge]?.sentence ? token : undefined;
}

export const before = (place: Place, n = 1): Token | undefined => neighbour(place, -n);
export const after = (place: Place, n = 1): Token | undefined => neighbour(place, n);
const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';
const among = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A guard on the word before, or behind. */
export const afterWord = (list: string): Guard => {
  const words = among(list);
  return (place) => words.has(lower(before(place)));
};
export const beforeWord = (list: string): Guard => {
  const words = among(list);
  return (place) => words.has(lower(after(place)));
};
/** Holds unless one of the words stands before: "fall" needs "in", "the", "last". */
export const notAfterWord = (list: string): Guard => {
  const guard = afterWord(list);
  return (place) => !guard(place);
};
export const notBeforeWord = (list: string): Guard => {
  const guard = beforeWord(list);
  return (place) => !guard(place);
};

const either =
  (...guards: readonly Guard[]): Guard =>
  (place) =>
    guards.some((guard) => guard(place));

export const both =
  (...guards: readonly Guard[]): Guard =>
  (place) =>
    guards.every((guard) => guard(place));

const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && (token.pos === 'PROPN' || token.pos === 'NOUN');

const startsSentence = (place: Place, token: Token): boolean =>
  place.document.sentences[token.sentence]?.first === token.index;

const PREPOSITIONS = among(
  'in of since until till by from through to during for before after on between and or early late mid this last next each every around about -',
);

/** "On the 16th Keller saw a flag": what follows begins the clause, and is not counted or named by the date. */
export const opensClause: Guard = (place) => {
  const [left, name, verb] = [before(place), after(place), after(place, 2)];
  if (left === undefined || lower(left) !== 'on' || !startsSentence(place, left)) return false;
  return name?.pos === 'PROPN' && /^(?:VERB|AUX)$/u.test(verb?.pos ?? '');
};

/** "Board of Trade March corn": what is traded now and handed over then. */
const isTradedMonth: Guard = (place) => isBeside(lower(after(place)), 'traded');

/**
 * "Theresa May", "April Jones", "March Hare": a name's word before or behind, where no preposition tells that a date is
 * meant.
 */
export const partOfName: Guard = (place) => {
  if (place.end > place.at + 1 || isTradedMonth(place)) return false;
  const [left, right] = [before(place), after(place)];
  if (left !== undefined && PREPOSITIONS.has(lower(left))) return false;
  if (isName(right) && right?.spaced === true) return true;
  return left !== undefined && isName(left) && !startsSentence(place, left) && !left.text.endsWith('.');
};

/** "in May", "mid-to-late May". */
const isEdged = (place: Place): boolean =>
  PREPOSITIONS.has(lower(before(place))) || /^(?:mid|late)$/u.test(place.lexemes[place.at - 1]?.lower ?? '');

/** "May I", "May they": the verb. */
export const modalMay: Guard = (place) => {
  const first = place.lexemes[place.at] as Lexeme;
  if (first.lower !== 'may' || place.end !== place.at + 1) return false;
  const right = after(place);
  return !isEdged(place) && /^(?:PRON|DET|VERB)$/u.test(right?.pos ?? '');
};

/** "March on Rome", "the annual March for Peace": the verb, or people on their feet; "the March of 1998" is a month. */
export const marching: Guard = (place) => {
  const first = place.lexemes[place.at] as Lexeme;
  return (
    first.lower === 'march' &&
    /^(?:on|for|of|to|against|into|forward)$/u.test(lower(after(place))) &&
    (before(place) === undefined ||
      (DEMONSTRATION.test(lower(before(place))) && isName(after(place, lower(after(place, 2)) === 'the' ? 3 : 2))))
  );
};

const DEMONSTRATION = /^(?:the|an?|annual|long|protest|["“‘]|``)$/u;

const nounClasses = classesIn('number-nouns');

/** "$1990", "#1990", "page 1984". */
const numberedBefore: Guard = (place) => {
  const word = lower(before(place));
  return /^[$£€¥#%+@]$/u.test(word) || nounClasses(word).includes('numbered');
};

/** "1990%", "1957 people"; "from 1940 to 1946 people" ends a span. */
const countedBehind: Guard = (place) => {
  if (is(place.lexemes[place.at - 2], KIND.YEAR) && /^(?:to|until|till|and|-|–)$/u.test(lower(before(place))))
    return false;
  const word = lower(after(place));
  return word === '%' || nounClasses(word).includes('counted');
};

/** "555-1990", "1990-44", "3.1990", "1990/7": part of a longer number. */
const partOfNumber: Guard = (place) => {
  const [left, right, second] = [before(place), after(place), before(place, 2)];
  const first = place.lexemes[place.at] as Lexeme;
  const joinedLeft = left !== undefined && !first.spaced && /^[-./:\\_=]$/u.test(left.text) && !left.spaced;
  if (joinedLeft && second !== undefined && /^\d+$/u.test(second.text)) return !isYear(second.text);
  return (
    right !== undefined && !right.spaced && /^[/\\_=]$/u.test(right.text) && /^\d/u.test(after(place, 2)?.text ?? '')
  );
};

const isYear = (text: string): boolean => /^(?:1\d|20)\d\d$/u.test(text);

/** A number of four digits that counts, prices or numbers something. */
export const noYear: Guard = either(numberedBefore, countedBehind, partOfNumber);

const YEAR_OPENERS = among(
  'in since until till by from of to and between after before around about circa c. ca. ( [ - – , during early late mid year ad for year’s',
);

/**
 * "two thousand policemen": a number in words counts, unless "in", "since" … stands before it and nothing that it
 * counts behind.
 */
export const countInWords: Guard = (place) => {
  const last = place.lexemes[place.end - 1] as Lexeme;
  if (last.code !== 'words' || (last.kinds & KIND.NUM) === 0) return false;
  return !YEAR_OPENERS.has(lower(before(place))) || /^(?:NOUN|ADJ|PROPN)$/u.test(after(place)?.pos ?? '');
};

/** Years so far from the news need a word that says "in". */
export const oldWithoutPreposition: Guard = (place) => {
  const year = (place.lexemes[place.end - 1] as Lexeme).value;
  return (year < 1500 || year > 2100) && !YEAR_OPENERS.has(lower(before(place)));
};

const FUNCTION_WORD =
  /^(?:[.,;:!?)\]”"—–-]|''|and|but|or|in|at|when|as|by|for|with|from|to|on|of|that|which|who|was|were|is|had|has|said|because|while)$/iu;

/** "an autumn", "a cold winter", "a wet Thursday": any one of its kind. */
export const indefinite: Guard = (place) =>
  /^an?$/iu.test(before(place, before(place)?.pos === 'ADJ' ? 2 : 1)?.text ?? '');

/** Nothing follows that a "before" at the end of the match may govern. */
export const atEnd: Guard = (place) => {
  const next = after(place);
  return next === undefined || FUNCTION_WORD.test(next.text);
};

/** "the quarter-to-quarter comparison", "a year-end interview": the word goes on. */
export const isHyphenated: Guard = ({ lexemes, end }) => lexemes[end]?.lower === '-';
