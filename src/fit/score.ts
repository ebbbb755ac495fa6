import type { EntityKind } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { GoldName, MarkedArticle } from './corpora.ts';

export interface Found extends Span {
  readonly entity: EntityKind;
}

/** Strict counts of one kind: `right` of `found` are among the `marked`. */
export interface Tally {
  right: number;
  found: number;
  marked: number;
}

export const emptyTally = (): Tally => ({ right: 0, found: 0, marked: 0 });

export function f1(tally: Tally): number {
  return tally.found + tally.marked === 0 ? 0 : (200 * tally.right) / (tally.found + tally.marked);
}

/** Adds one article: same span, or the marked name's core, counts; what only touches unsure stretches does not. */
export function addArticle(tally: Tally, article: MarkedArticle, found: readonly Found[], entity: EntityKind): void {
  const gold = article.names.filter((name) => name.entity === entity);
  const byStart = new Map<string, GoldName>();
  for (const name of gold) for (const span of variants(name, article)) byStart.set(`${span.start} ${span.end}`, name);
  const used = new Set<GoldName>();
  const ignored = [...article.unsure, ...(entity === 'place' ? article.others : [])];
  tally.marked += gold.length;
  for (const item of found) {
    if (item.entity !== entity) continue;
    const hit = variants(item, article)
      .map((span) => byStart.get(`${span.start} ${span.end}`))
      .find((name) => name !== undefined && !used.has(name));
    if (hit !== undefined) {
      used.add(hit);
      tally.right++;
      tally.found++;
    } else if (!ignored.some((span) => span.start < item.end && item.start < span.end)) tally.found++;
  }
}

/** Whether a found name stands in the marks. */
export function isRight(article: MarkedArticle, item: Found): boolean {
  const mine = new Set(variants(item, article).map((span) => `${span.start} ${span.end}`));
  return article.names.some(
    (name) =>
      name.entity === item.entity && variants(name, article).some((span) => mine.has(`${span.start} ${span.end}`)),
  );
}

const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady president vice prime minister premier chancellor secretary sen senator rep representative congressman congresswoman gov governor mayor judge justice chief king queen prince princess emperor empress pope saint st rev reverend fr father sister brother bishop archbishop cardinal rabbi imam sheikh sultan capt captain col colonel gen general lt lieutenant maj major sgt sergeant adm admiral cmdr commander officer detective inspector sheriff ambassador speaker director chairman chairwoman coach actor actress former ex acting deputy foreign madam mme hon baroness baron duke duchess count countess'.split(
    ' ',
  ),
);

/** A person's name counts with or without titles before it. */
function variants(item: Span & { entity: EntityKind; core?: Span | null }, article: MarkedArticle): Span[] {
  const spans: Span[] = item.core == null ? [item] : [item, item.core];
  if (item.entity !== 'person') return spans;
  return [...spans, ...spans.map((span) => withoutTitle(span, article.document.text))];
}

function withoutTitle(span: Span, text: string): Span {
  let { start } = span;
  for (;;) {
    const match = /^([\p{L}.'’-]+)\s+(?=\S)/u.exec(text.slice(start, span.end));
    if (match === null || !HONORIFICS.has((match[1] as string).toLowerCase().replace(/\./gu, '')))
      return { start, end: span.end };
    start += match[0].length;
  }
}
