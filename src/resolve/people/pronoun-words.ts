import type { Lexicon } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';
import type { PronounExpression } from './expressions.ts';
import { isSpeaking, type Part, type TokenRange } from './grammar.ts';
import { THIRD_PERSON } from './points.ts';

/** The pronoun of the third person that a token is, or null. */
export function pronounAt(document: Document, token: Token, lexicon: Lexicon): PronounExpression | null {
  const sex = THIRD_PERSON.get(token.text);
  if (sex === undefined) return null;
  const word = token.text.toLowerCase();
  const { index: first, sentence } = token;
  const range = { first, last: first + 1 };
  return {
    kind: 'pronoun',
    ...range,
    sentence,
    paragraph: document.sentences[sentence]?.paragraph ?? 0,
    part: partOfPronoun(document, word, range),
    speaks: isSpeaking(document, range, lexicon),
    sex,
    reflexive: word.endsWith('self'),
  };
}

function partOfPronoun(document: Document, word: string, range: TokenRange): Part {
  if (word === 'he' || word === 'she') return 'subject';
  const next = document.tokens[range.last];
  if (word === 'his' || (word === 'her' && next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos)))
    return 'possessor';
  return document.tokens[range.first - 1]?.pos === 'ADP' ? 'oblique' : 'object';
}
