import type { Lexicon } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';
import { type PronounExpression, standingAt } from './expressions.ts';
import type { Part, TokenRange } from './grammar.ts';
import { THIRD_PERSON } from './points.ts';

/** The pronoun of the third person that a token is, or null. */
export function pronounAt(document: Document, token: Token, lexicon: Lexicon): PronounExpression | null {
  const sex = THIRD_PERSON.get(token.text);
  if (sex === undefined) return null;
  const word = token.text.toLowerCase();
  const range = { first: token.index, last: token.index + 1 };
  const part = partOfPronoun(document, word, range);
  return { ...standingAt(document, range, lexicon), kind: 'pronoun', sex, part, reflexive: word.endsWith('self') };
}

function partOfPronoun(document: Document, word: string, range: TokenRange): Part {
  if (word === 'he' || word === 'she') return 'subject';
  const next = document.tokens[range.last];
  if (word === 'his' || (word === 'her' && next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos)))
    return 'possessor';
  return document.tokens[range.first - 1]?.pos === 'ADP' ? 'oblique' : 'object';
}
