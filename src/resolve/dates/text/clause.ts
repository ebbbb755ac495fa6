import type { Document, Token } from '../../../model/document.ts';
import { isTense } from './direction/tense-words.ts';

/** How many tokens away from a date a word still belongs to its clause. */
const REACH = 14;

/** "since Dec. 8": what has lasted until now began before now. */
export const beginsBefore = ({ tokens }: Document, firstToken: number): boolean =>
  /^since$/iu.test(tokens[firstToken - 1]?.text ?? '');

/** Whether the clause about an expression speaks of what is so at any time: "in January it is cold here". */
export function isGeneral(document: Document, firstToken: number, lastToken: number): boolean {
  const near = around(document, firstToken, lastToken);
  return near.some(({ text }) => isTense(text, 'general')) && !near.some(({ text }) => isTense(text, 'past'));
}

/** Whether a present or a perfect stands about an expression: "now the court has ruled". */
export function hasPresent(document: Document, firstToken: number, lastToken: number): boolean {
  return around(document, firstToken, lastToken).some(
    ({ text }) => isTense(text, 'general') || /^(?:has|have|will)$/u.test(text),
  );
}

function around({ tokens, sentences }: Document, firstToken: number, lastToken: number): readonly Token[] {
  const sentence = sentences[(tokens[firstToken] as Token).sentence];
  if (sentence === undefined) return [];
  return tokens.slice(Math.max(sentence.first, firstToken - REACH), Math.min(sentence.last, lastToken + REACH));
}
