import type { NounPhrase } from '../clauses/chunks.ts';
import { type Clause, endOfPhrase } from '../clauses/clause.ts';
import { endOfReport } from './ends.ts';
import type { Report, ReportRule } from './report.ts';

/** A headline's "Vidal: Bridge will hold". */
function headline(clause: Clause, cue: number): Report | null {
  const { chunks } = clause;
  if (chunks[cue]?.kind !== 'colon' || chunks[0]?.kind !== 'np' || endOfPhrase(clause, 0) !== cue) return null;
  const hasVerb = chunks.some(({ kind }, at) => at > cue && kind === 'verb' && chunks[at - 1]?.kind !== 'relative');
  return hasVerb && isHeadline(clause) && isLabel(clause, chunks[0])
    ? { speaker: 0, first: cue + 1, last: endOfReport(clause, cue + 1) }
    : null;
}

/** A name, also of a place ("Hanoi: Talks will go on"), or a word for people; a kicker ("Analysis: …") is none. */
const isLabel = ({ source }: Clause, phrase: NounPhrase): boolean =>
  (phrase.name !== null && !isDateline(source, phrase)) || source.form(phrase.head).role;

/** "HANOI: Talks will go on": where the report was sent from. */
function isDateline({ tokens, document }: Clause['source'], { first, last }: NounPhrase): boolean {
  const text = document.text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  return text.length > 3 && text === text.toUpperCase();
}

/** Whether the sentence stands in the article's first paragraph or in one that is marked as a headline. */
export function isHeadline({ chunks, source }: Clause): boolean {
  const { sentences, paragraphs } = source.document;
  const paragraph = sentences[source.tokens[chunks[0]?.first ?? 0]?.sentence ?? 0]?.paragraph ?? 0;
  return paragraph === 0 || paragraphs[paragraph]?.block.role === 'headline';
}

export const HEADLINE_RULE: ReportRule = {
  id: 'headline-label',
  on: 'colon',
  example: 'Vidal: Old bridge will hold',
  counterExample: 'It rained.\n\nBridges: what you need to know.',
  confidence: 0.8,
  read: headline,
};
