import type { Document, Token } from '../../model/document.ts';
import type { Sex } from './sexed-nouns.ts';

/** Pronouns of the third person by the sex that they tell. */
export const THIRD_PERSON: ReadonlyMap<string, Sex> = new Map([
  ...['he', 'him', 'his', 'himself', 'He', 'Him', 'His', 'Himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself', 'She', 'Her', 'Hers', 'Herself'].map((word) => [word, 'female'] as const),
]);

/** Tokens that may point at a person, by index; found in one pass over the document. */
export interface Points {
  /** he, she, his … */
  readonly third: readonly number[];
  /** I, you, my … */
  readonly firstAndSecond: readonly number[];
  readonly nouns: readonly number[];
  /** "old" of "the 52-year-old". */
  readonly ages: readonly number[];
}

const FIRST_AND_SECOND = /^(?:I|[Mm]e|[Mm]y|[Mm]yself|[Yy]ou|[Yy]ours?|[Yy]ourself)$/u;

export function pointsIn({ tokens }: Document): Points {
  const points = { third: [] as number[], firstAndSecond: [] as number[], nouns: [] as number[], ages: [] as number[] };
  for (const token of tokens) {
    const { pos } = token;
    if (pos === 'PRON') addPronoun(points, token);
    else if (pos === 'NOUN' || (pos === 'PROPN' && isNamedByRole(tokens[token.index - 1])))
      points.nouns.push(token.index);
    if (token.text.endsWith('-old')) points.ages.push(token.index);
  }
  return points;
}

/** "the |President|": a capitalised role stands behind a determiner or within a capitalised title. */
const isNamedByRole = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.pos === 'DET' ||
    before.pos === 'PRON' ||
    before.pos === 'PROPN' ||
    before.pos === 'PART' ||
    before.pos === 'ADJ');

function addPronoun(points: { third: number[]; firstAndSecond: number[] }, { text, index }: Token): void {
  if (THIRD_PERSON.has(text)) points.third.push(index);
  else if (FIRST_AND_SECOND.test(text)) points.firstAndSecond.push(index);
}
