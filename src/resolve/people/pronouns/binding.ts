import type { Document, Token } from '../../../model/document.ts';
import type { PronounExpression } from '../scene/expressions.ts';
import type { Referent } from '../scene/scene.ts';
import type { Wording } from '../words/wording.ts';
import { Is } from '../words/words.ts';
import type { PronounEvidence } from './weights.ts';

/** Within one clause a plain object is not its subject; a reflexive is. */
export function bindingEvidence(
  referent: Referent,
  { wording, pronoun }: { readonly wording: Wording; readonly pronoun: PronounExpression },
): PronounEvidence | null {
  if (referent.sentence !== pronoun.sentence) return null;
  if (pronoun.reflexive && isRightBehind(wording, referent.token, pronoun.first)) return 'intensified';
  if (pronoun.part === 'subject') return startsClause(wording.document, pronoun.first) ? 'new-clause' : null;
  if (pronoun.part === 'possessor' && isPaired(wording, referent.token, pronoun.first)) return 'own-in-pair';
  const ofSubject = referent.part === 'subject';
  const from = ofSubject ? behindAside(wording.tokens, referent.token) : referent.token;
  if (!isOneClause(wording, from, pronoun.first)) return null;
  if (pronoun.reflexive) return ofSubject ? 'reflexive-of-subject' : null;
  if (pronoun.part === 'possessor') return ofSubject ? 'own-of-subject' : 'own-in-clause';
  return 'object-of-own-clause';
}

/** "Lund |himself|", "the senator |herself|": neither verb nor mark stands between. */
function isRightBehind(wording: Wording, from: number, to: number): boolean {
  if (to - from > LONGEST_NAME) return false;
  for (let at = from; at < to; at++)
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(wording.tokens[at]?.pos ?? '')) return false;
  return true;
}

/** "Lund and |her| son", "a mason, Karl Lund, and |his| wife", "Karl Lund, a mason, and |his| wife". */
function isPaired({ tokens }: Wording, from: number, to: number): boolean {
  if (tokens[to - 1]?.text !== 'and' || to - from > LONGEST_NAME + LONGEST_WORK) return false;
  const last = tokens[to - 2]?.text === ',' ? to - 2 : to - 1;
  let at = from;
  while (at < last && at - from < LONGEST_NAME && tokens[at]?.pos === 'PROPN') at++;
  return at === last || (last < to - 1 && isWork(tokens, at, last));
}

/** ", a physician": what ends with a noun, without verb or mark. */
function isWork(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.pos !== 'DET') return false;
  for (let at = from + 2; at < to; at++) if (!/^(?:ADJ|ADP|NOUN|PROPN)$/u.test(tokens[at]?.pos ?? '')) return false;
  return true;
}

const LONGEST_NAME = 6;
const LONGEST_WORK = 6;

const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  ',',
  'that',
  'when',
  'and',
  'but',
  'or',
  'because',
  'if',
  'while',
]);
function startsClause({ tokens }: Document, at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.pos === 'SCONJ' || before.pos === 'CCONJ' || CLAUSE_OPENERS.has(before.text));
}

/** The verb behind the comma that ends what stands between a subject and it: "Lund, the mayor of Cork, |sold|"; else the subject. */
function behindAside(tokens: readonly Token[], subject: number): number {
  for (let at = subject; at < subject + LONGEST_ASIDE; at++) {
    const pos = tokens[at]?.pos;
    if (pos === 'SCONJ' || pos === 'CCONJ' || tokens[at]?.text === '.') return subject;
    if (tokens[at]?.text === ',' && /^(?:VERB|AUX)$/u.test(tokens[at + 1]?.pos ?? '')) return at + 1;
  }
  return subject;
}

const LONGEST_ASIDE = 16;

/** "Lund |saw her|", "Lund, a mason, |never spoke to her|": nothing but the verb stands between. */
export function isOwnObject({ part, token }: Referent, { tokens }: Wording, { first }: PronounExpression): boolean {
  const verb = isSpokenTo(tokens, first) ? first - 2 : first - 1;
  if (part !== 'subject' || tokens[verb]?.pos !== 'VERB') return false;
  const from = behindAside(tokens, token);
  for (let at = from; at < verb; at++) if (!/^(?:PROPN|PRON|AUX|ADV|PART)$/u.test(tokens[at]?.pos ?? '')) return false;
  return true;
}

/** "spoke |to him|", unlike "looked at |her| watch", which the tagger may take for a verb. */
const isSpokenTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:at|to)$/u.test(tokens[at - 1]?.text ?? '') &&
  (tokens[at]?.text === 'him' || !/^(?:ADJ|NOUN|PROPN|VERB)$/u.test(tokens[at + 1]?.pos ?? ''));

/** At most one verb and no conjunction or mark stands between. Looks at the tokens between, in one sentence. */
function isOneClause(wording: Wording, from: number, to: number): boolean {
  let verbs = 0;
  for (let at = from; at < to; at++) {
    const pos = wording.tokens[at]?.pos;
    if (pos === 'VERB' && ++verbs > 1) return false;
    if (pos === 'SCONJ' || wording.is(at, Is.CLAUSE_MARK)) return false;
  }
  return true;
}
