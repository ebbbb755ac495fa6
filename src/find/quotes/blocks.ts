import type { Document, Paragraph } from '../../model/document.ts';
import type { QuoteMention } from '../../model/mention.ts';
import type { Clause } from './clauses/clause.ts';
import { attribution, speakerAround, speechAt } from './clauses/cues.ts';
import { labelAt } from './labels.ts';
import type { Attribution, Scene } from './scene.ts';

/** Farthest that the verb stands before the colon, in chunks. */
const REACH = 12;

/**
 * Quotations that only their paragraph sets off: "She added:", and the next paragraph, without marks, is hers; those
 * behind it too, as long as they say "I" or "we". `continues` counts within the list.
 */
export function blockQuotations(scene: Scene): QuoteMention[] {
  const { document } = scene.source;
  const found: QuoteMention[] = [];
  let until = -1;
  for (const passage of scene.passages) {
    const { paragraph, last } = passage;
    const { lastToken = 0, index = 0 } = document.paragraphs[paragraph] ?? {};
    if (last !== lastToken || document.tokens[last - 1]?.text !== ':' || index < until) continue;
    const said = blockBehind(document, index);
    const known = said.length === 0 ? null : toldBefore(scene, scene.clause(passage));
    if (known === null) continue;
    said.forEach((block, i) => {
      found.push(quoteOf(block, known, i === 0 ? null : found.length - 1));
    });
    until = index + said.length;
  }
  return found;
}

/** "In a letter |she wrote|:", to the end of the paragraph. */
function toldBefore(scene: Scene, clause: Clause): Attribution | null {
  for (let at = clause.chunks.length - 2; at >= 0 && at > clause.chunks.length - REACH; at--) {
    const verb = speechAt(clause, at);
    if (verb !== null && verb.form !== 'infinitive' && (verb.speech?.strength ?? 1) > 1)
      return attribution(scene, clause, speakerAround(clause, at), at);
    if (clause.chunks[at]?.kind === 'verb') return null;
  }
  return null;
}

function blockBehind({ paragraphs, text }: Document, index: number): Paragraph[] {
  const block: Paragraph[] = [];
  for (let at = index + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] as Paragraph;
    const words = text.slice(paragraph.start, paragraph.end);
    const goesOn = block.length === 0 || /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us)\b/u.test(words);
    if (!goesOn || !isStatement(words) || labelAt(text, paragraph.start) !== null) break;
    block.push(paragraph);
  }
  return block;
}

/** A sentence at least, without marks of quotation, and no item of a list. */
const isStatement = (words: string): boolean => /^\p{Lu}[^"“”]*[.?!…]$/u.test(words) && words.includes(' ');

const quoteOf = ({ start, end }: Paragraph, { speaker, cue }: Attribution, continues: number | null): QuoteMention => ({
  start,
  end,
  kind: 'direct',
  content: { start, end },
  speaker,
  cue,
  rule: 'block',
  confidence: 0.8,
  continues,
});
