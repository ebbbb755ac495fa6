import type { Token } from '../../../model/document.ts';
import { isSpeaking, type Part } from '../words/grammar.ts';
import type { Wording } from '../words/wording.ts';
import { Is } from '../words/words.ts';
import type { PronounExpression } from './expressions.ts';

/** The pronoun of the third person at a token; `isTag` tells that a quotation is attributed to it. */
export function pronounAt(wording: Wording, first: number, isTag: boolean): PronounExpression {
  const { document, tokens } = wording;
  const { sentence } = tokens[first] as Token;
  const range = { first, last: first + 1 };
  return {
    kind: 'pronoun',
    at: first,
    ...range,
    sentence,
    paragraph: document.sentences[sentence]?.paragraph ?? 0,
    part: partOfPronoun(wording, first),
    speaks: isTag || isSpeaking(wording, range),
    sex: wording.is(first, Is.HE) ? 'male' : 'female',
    reflexive: wording.is(first, Is.REFLEXIVE),
  };
}

function partOfPronoun(wording: Wording, at: number): Part {
  const { folded } = wording.word(at);
  if (folded === 'he' || folded === 'she') return 'subject';
  if (folded === 'his' || (folded === 'her' && isNominal(wording.tokens[at + 1]))) return 'possessor';
  return wording.tokens[at - 1]?.pos === 'ADP' ? 'oblique' : 'object';
}

const isNominal = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'ADJ' || token?.pos === 'PROPN' || token?.pos === 'NUM';
