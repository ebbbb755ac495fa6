import type { Token, TokenRange } from '../../../model/document.ts';
import { isSpeaking, partOf } from '../words/grammar.ts';
import type { Wording } from '../words/wording.ts';
import { Is } from '../words/words.ts';
import type { NounExpression } from './expressions.ts';

const MOST_MODIFIERS = 6;

/** "the 52-year-old", where no noun follows. */
export function ageAt(wording: Wording, at: number): NounExpression | null {
  const { tokens } = wording;
  const [age, next] = [tokens[at - 2], tokens[at + 1]?.pos];
  if (tokens[at - 1]?.text !== '-' || age === undefined || wording.word(at - 3).folded !== 'the') return null;
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') return null;
  const noun: Noun = { head: age.text, words: [age.text], determiner: 'definite', sex: null };
  return expression(wording, { at, first: at - 3, last: at + 1 }, noun);
}

type Noun = Pick<NounExpression, 'head' | 'words' | 'determiner' | 'sex'>;

interface Range extends TokenRange {
  readonly at: number;
}

function expression(wording: Wording, range: Range, noun: Noun, isTag = false): NounExpression {
  const { at, first, last } = range;
  const { sentence } = wording.tokens[first] as Token;
  return {
    kind: 'nominal',
    at,
    first,
    last,
    sentence,
    paragraph: wording.document.sentences[sentence]?.paragraph ?? 0,
    part: partOf(wording, range),
    speaks: isTag || isSpeaking(wording, range),
    head: noun.head,
    words: noun.words,
    determiner: noun.determiner,
    sex: noun.sex,
  };
}

/**
 * The noun phrase whose head is the person noun at a token. Without a determiner it must be a known role or tell a
 * sex: "spokeswoman". `isTag` tells that something said is attributed to it.
 */
export function nounAt(
  wording: Wording,
  at: number,
  heads: ReadonlySet<string>,
  isTag: boolean,
): NounExpression | null {
  if (wording.tokens[at + 1]?.pos === 'NOUN' && wording.inOneSentence(at, at + 1)) return null;
  const { folded: head, sex } = wording.word(at);
  const first = firstModifier(wording, at);
  const determiner = determinerOf(wording, first);
  const isRole = heads.has(head);
  if (determiner === 'none' && ((sex === null && !isRole) || wording.word(first - 1).folded === 'as')) return null;
  const range = { at, first: phraseStart(wording, first), last: complementEnd(wording, at + 1) };
  const words: string[] = [];
  for (let told = isRole ? first : at; told <= at; told++) words.push(wording.word(told).folded);
  return expression(wording, range, { head, words, determiner, sex }, isTag);
}

/** The determiner right before a token of its sentence. */
const determinerOf = (wording: Wording, at: number): NounExpression['determiner'] =>
  wording.inOneSentence(at - 1, at) ? wording.word(at - 1).determiner : 'none';

/** The first of the words before a token that describe it. */
function firstModifier(wording: Wording, at: number): number {
  let first = at;
  while (at - first < MOST_MODIFIERS && isModifier(wording, first - 1, at)) first--;
  return first;
}

/** The determiner belongs to the phrase, and so does the possessor: "|the airport's| director". */
function phraseStart(wording: Wording, first: number): number {
  if (determinerOf(wording, first) === 'none') return first;
  if (!wording.is(first - 1, Is.POSSESSIVE_MARK)) return first - 1;
  const possessor = firstModifier(wording, first - 1);
  return determinerOf(wording, possessor) === 'none' ? possessor : possessor - 1;
}

/** "of Buzi", "from the coast": the noun phrases that prepositions tie to the head. */
function complementEnd(wording: Wording, end: number): number {
  let last = end;
  while (wording.is(last, Is.OF_OR_FOR | Is.FROM_OR_AT) && wording.inOneSentence(last, end - 1)) {
    const first = wording.is(last + 1, Is.ARTICLE) ? last + 2 : last + 1;
    let at = first;
    while (isModifier(wording, at, end - 1)) at++;
    if (at === first || at - last > LONGEST_COMPLEMENT) break;
    last = at;
  }
  return last;
}

const LONGEST_COMPLEMENT = 6;

/** "the former |fast| bowler", "the 31-year-old |fast| bowler". */
const isWithinPhrase = (wording: Wording, at: number): boolean =>
  wording.tokens[at + 1]?.pos === 'NOUN' && (wording.tokens[at - 1]?.pos === 'ADJ' || wording.is(at - 1, Is.AGE));

/** Whether a token can stand in the noun phrase of another. */
function isModifier(wording: Wording, at: number, head: number): boolean {
  if (!wording.inOneSentence(at, head) || wording.is(at, Is.MARK)) return false;
  const { pos, text } = wording.tokens[at] as Token;
  if (pos === 'ADV') return isWithinPhrase(wording, at);
  return pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || text === '-';
}
