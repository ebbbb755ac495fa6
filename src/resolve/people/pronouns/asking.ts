import type { Document, Paragraph, Token } from '../../../model/document.ts';
import type { PronounExpression } from '../scene/expressions.ts';
import type { Referent } from '../scene/scene.ts';
import type { PronounContext } from './context.ts';
import { isQuestion } from './narrators.ts';

/** "|Lund| asked (Berg) whether he had slept"; "whether he might sleep" asks for oneself. */
export function isAsker({ sentence, token }: Referent, { wording, pronoun }: PronounContext): boolean {
  const { tokens } = wording;
  const { first, part } = pronoun;
  if (sentence !== pronoun.sentence || part !== 'subject') return false;
  if (!asks(tokens[first - 1]) && tokens[first - 2]?.text !== 'how') return false;
  if (/^(?:can|could|may|might|should)$/u.test(tokens[first + 1]?.text ?? '')) return false;
  for (let at = first - 2; at > token && at > first - HEARER; at--)
    if (/^ask(?:s|ed)$/u.test(tokens[at]?.text ?? '')) return tokens[at - 1]?.pos !== 'AUX';
  return false;
}

const asks = (token: Token | undefined): boolean => token !== undefined && QUESTION_WORDS.has(token.text);

const QUESTION_WORDS = new Set(['how', 'if', 'what', 'when', 'where', 'whether', 'who', 'why']);

/** Farthest that the verb stands before the question, in tokens. */
const HEARER = 6;

/** "Asked by a reporter whether |he| would stay, Lund …": the question of whoever the main clause is about. */
export function isInAskedQuestion(
  { tokens, sentences }: Document,
  { first, sentence, part }: PronounExpression,
): boolean {
  const opener = tokens[sentences[sentence]?.first ?? -1];
  return part === 'subject' && opener?.pos === 'VERB' && opener.text.endsWith('ed') && asks(tokens[first - 1]);
}

/** "Asked by |Berg| whether he would stay, Lund …". */
export const isNamedInAsking = (referent: Referent, { wording, pronoun }: PronounContext): boolean =>
  referent.sentence === pronoun.sentence && isInAskedQuestion(wording.document, pronoun);

/** "Did you meet |Lund|? ¶ She sang": an interview's question names whom the answers are about; its label does not. */
export function isAskedAbout(
  { namedAt, draft }: Referent,
  { pronoun, wording: { document } }: PronounContext,
): boolean {
  if (namedAt < 0 || draft === null) return false;
  const asked = document.sentences[document.tokens[namedAt]?.sentence ?? 0]?.paragraph ?? 0;
  if (asked >= pronoun.paragraph || pronoun.paragraph - asked > ANSWERS) return false;
  const [question, ...answers] = document.paragraphs.slice(asked, pronoun.paragraph + 1) as [Paragraph, ...Paragraph[]];
  if (namedAt === question.firstToken) return false;
  return isQuestion(document, question) && !answers.some((answer) => isQuestion(document, answer));
}

/** Paragraphs of answers to one question. */
const ANSWERS = 3;
