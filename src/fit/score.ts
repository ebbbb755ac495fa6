import { pairStrictly } from '../evaluate/pairing.ts';
import { counted } from '../evaluate/scorers/names.ts';
import { addTo, type Tally } from '../evaluate/tally.ts';
import type { EntityKind } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { MarkedArticle } from './corpora.ts';

export interface Found extends Span {
  readonly entity: EntityKind;
}

/** Adds one article's names of one kind to a tally, strictly, as `dateline evaluate` counts them. */
export function addArticle(tally: Tally, article: MarkedArticle, found: readonly Found[], entity: EntityKind): void {
  const gold = namesOf(article.names, entity);
  const mine = namesOf(found, entity);
  const matches = pairStrictly(gold, mine, article.document.text, entity === 'person');
  const ignored = [...article.unsure, ...(entity === 'place' ? article.others : [])];
  addTo(tally, matches.length, gold.length, counted(mine, matches, ignored));
}

/** Whether a found name stands in the marks. */
export const isRight = (article: MarkedArticle, item: Found): boolean =>
  pairStrictly(namesOf(article.names, item.entity), [item], article.document.text, item.entity === 'person').length > 0;

const namesOf = <T extends Found>(names: readonly T[], entity: EntityKind): T[] =>
  names.filter((name) => name.entity === entity);
