import type { Paragraph } from '../../../model/document.ts';
import type { Referent } from '../scene/scene.ts';
import { isInAskedQuestion } from './ahead.ts';
import type { PronounContext } from './evidence.ts';
import { isQuestion } from './narrators.ts';

/** "(Berg spoke.) Lund came, even as |he| denied it": behind a subject and a conjunction nobody else goes on speaking. */
export function isOfSubject({ sentence }: Referent, { pronoun, subject, wording }: PronounContext): boolean {
  const isSide =
    wording.tokens[pronoun.first - 1]?.pos === 'SCONJ' || SIDE.has(wording.tokens[pronoun.first - 1]?.text ?? '');
  return isSide && subject?.sentence === pronoun.sentence && sentence < pronoun.sentence;
}

const SIDE = new Set(['after', 'although', 'as', 'because', 'before', 'though', 'when', 'while']);

/** "|Lund| asked (Berg) whether he had slept"; "whether he might sleep" asks for oneself. */
export function isAsker({ sentence, token }: Referent, { wording, pronoun }: PronounContext): boolean {
  const { tokens } = wording;
  const { first, part } = pronoun;
  if (sentence !== pronoun.sentence || part !== 'subject') return false;
  if (!QUESTION.test(tokens[first - 1]?.text ?? '') && tokens[first - 2]?.text !== 'how') return false;
  if (/^(?:can|could|may|might|should)$/u.test(tokens[first + 1]?.text ?? '')) return false;
  for (let at = first - 2; at > token && at > first - HEARER; at--)
    if (/^ask(?:s|ed)$/u.test(tokens[at]?.text ?? '')) return tokens[at - 1]?.pos !== 'AUX';
  return false;
}

const QUESTION = /^(?:how|if|what|when|where|whether|why)$/u;
/** Farthest that the verb stands before the question, in tokens. */
const HEARER = 6;

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
