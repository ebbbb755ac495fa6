import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldDocument, GoldPerson, Item } from '../evaluate/gold.ts';
import type { Document } from '../model/document.ts';
import type { EntityKind } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { utf16Offsets } from '../normalise/code-points.ts';
import { type IsTown, parse } from '../parse/index.ts';
import { readGold } from '../read/gold.ts';
import { tokenise } from '../tokenise/index.ts';

/** A marked name. Where titles stand before it, `core` is the name without them. */
export interface GoldName extends Span {
  readonly entity: EntityKind;
  readonly core: Span | null;
}

/** A marked article of a corpus; spans are UTF-16 units here. */
export interface MarkedArticle {
  readonly corpus: string;
  readonly document: Document;
  readonly names: readonly GoldName[];
  /** Which kinds the corpus marks. */
  readonly kinds: ReadonlySet<EntityKind>;
  /** Unsure stretches, and names of things that are none of the three. */
  readonly unsure: readonly Span[];
  /** Toponyms of another sort (adjectives, inhabitants). */
  readonly others: readonly Span[];
}

const KEYS: readonly (readonly ['people' | 'places' | 'organizations', EntityKind])[] = [
  ['people', 'person'],
  ['places', 'place'],
  ['organizations', 'organization'],
];

/** Reads a folder in the form of `test/gold`; `corpus` is its name. Throws where a file is missing. */
export const readCorpus = (folder: string, corpus: string, isTown: IsTown): MarkedArticle[] =>
  readGold<GoldDocument>(folder).map(({ gold, file }) => marked(corpus, gold, file.text, isTown));

/** Reads passages marked inline, parted by blank lines: `[P|person]`, `[L|place]`, `[O|organization]`, `[X|another name]`. */
export function readPassages(folder: string, corpus: string, isTown: IsTown): MarkedArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/u))
    .filter((passage) => passage.trim() !== '')
    .map((passage) => passageOf(passage.trim(), corpus, isTown));
}

const MARK = /\[([PLOXU])\|([^\]]+)\]/gu;
const ENTITY: Readonly<Record<string, EntityKind>> = { P: 'person', L: 'place', O: 'organization' };

function passageOf(passage: string, corpus: string, isTown: IsTown): MarkedArticle {
  const names: GoldName[] = [];
  const unsure: Span[] = [];
  let text = '';
  let from = 0;
  for (const match of passage.matchAll(MARK)) {
    text += passage.slice(from, match.index);
    const entity = ENTITY[match[1] as string];
    const words = match[2] as string;
    if (entity !== undefined) names.push({ entity, start: text.length, end: text.length + words.length, core: null });
    if (match[1] === 'U') unsure.push({ start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  text += passage.slice(from);
  return { corpus, document: documentOf(text, corpus, isTown), names, kinds: new Set(ALL_KINDS), unsure, others: [] };
}

/** The article without any capital. A letter that would change its length stays, so that the marks keep their offsets. */
export function inSmallLetters(article: MarkedArticle, isTown: IsTown): MarkedArticle {
  const { text, article: head } = article.document;
  const small = text.replace(/\p{Lu}/gu, (letter) => {
    const changed = letter.toLowerCase();
    return changed.length === letter.length ? changed : letter;
  });
  return { ...article, corpus: `${article.corpus} small`, document: documentOf(small, head.file.path, isTown) };
}

const ALL_KINDS = KEYS.map(([, entity]) => entity);

function documentOf(text: string, path: string, isTown: IsTown): Document {
  const file = { path, text, encoding: 'utf-8' as const, sha256: '', sidecar: null };
  return tokenise(parse(file, { date: null, source: null, language: null }, isTown));
}

function marked(corpus: string, gold: GoldDocument, text: string, isTown: IsTown): MarkedArticle {
  const toUtf16 = utf16Offsets(text);
  const span = (item: Item): Span => ({ start: toUtf16(item.start), end: toUtf16(item.end) });
  const names = KEYS.flatMap(([key, entity]) =>
    ((gold[key] ?? []) as readonly GoldPerson[]).map((item) => ({
      entity,
      ...span(item),
      core: item.core === undefined ? null : span(item.core),
    })),
  );
  return {
    corpus,
    document: documentOf(text, `${gold.id}.txt`, isTown),
    names,
    kinds: new Set(KEYS.filter(([key]) => gold[key] !== undefined).map(([, entity]) => entity)),
    unsure: [...(gold.ignorePeople ?? []), ...(gold.ignorePlaces ?? [])].map(span),
    others: (gold.otherToponyms ?? []).map(span),
  };
}
