import type { Chunk } from './chunks.ts';
import type { Clause } from './clause.ts';

/** Whether the subject opens a clause inside another: "(said) the fence could be moved", "which she liked", "that mills and |firms| pay". */
export function isEmbedded(chunks: readonly Chunk[], subject: number, verb: number): boolean {
  if (chunks[verb - 1]?.kind === 'relative') return true;
  const before = chunks[subject - 1]?.kind;
  if (before === 'verb' || before === 'that' || before === 'relative' || before === 'subordinator') return true;
  return before === 'conjunction' && chunks[subject - 2]?.kind === 'np' && chunks[subject - 3]?.kind === 'that';
}

/** "(could pay) |before| the bill passes, but (said)": behind the comma the side clause is over. */
export const isLeft = ({ chunks, tokens }: Clause, subject: number, conjunction: number): boolean =>
  chunks[conjunction - 1]?.kind === 'comma' &&
  chunks[subject - 1]?.kind === 'preposition' &&
  /^(?:after|as|before|since|until)$/iu.test(tokens[chunks[subject - 1]?.first ?? -1]?.text ?? '');
