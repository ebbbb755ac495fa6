import { join } from 'node:path';
import { byCodePoint } from '../../model/text-order.ts';
import { csvTable } from '../../write/csv.ts';
import { dataPackage } from '../../write/datapackage.ts';
import { type Entry, SECTIONS } from '../../write/entry.ts';
import { stagedDocument } from '../../write/journal.ts';
import type { Range } from '../../write/lines.ts';
import { splice, type Written } from '../../write/splice.ts';
import type { Row } from '../../write/tables.ts';
import type { Workspace } from '../../write/workspace.ts';
import type { Rejection } from '../map/outcome.ts';
import { inQueue } from '../queue.ts';
import { Corpus } from './corpus.ts';
import { duplicatesOf } from './duplicates.ts';
import { type Piece, SECTION_FILES, sectionHeader } from './pieces.ts';

/** What the fold keeps of each article: a few hundred bytes. */
interface Article extends Omit<Piece, 'entry'> {
  readonly id: string;
  readonly path: string;
  readonly document: Entry['document'];
  readonly row: Row<'articles'>;
  readonly sketch: string | null;
  readonly staged: boolean;
}

/** A file of the output: its path below the output folder, and what it consists of. */
type Content = readonly [path: string, parts: Iterable<string | Range>];

/** The tables whose rows the summary counts. */
type Tables = { readonly [T in 'articles' | 'people' | 'places' | 'organizations']: readonly Row<T>[] };

export interface Folded {
  /** By path below the output folder. */
  readonly files: Readonly<Record<string, Written>>;
  /** From where a file waits to where it belongs. */
  readonly moves: readonly (readonly [from: string, to: string])[];
  readonly counts: Counts;
}

export interface Counts {
  readonly articles: number;
  readonly people: number;
  readonly places: number;
  readonly organizations: number;
  readonly dates: number;
  readonly quotes: number;
  readonly duplicates: number;
}

/**
 * The fold: all articles, old and new, become the tables. What stands in a table for one article alone is
 * copied as bytes; the tables in which articles meet are made anew from the entries.
 */
export class Fold {
  private readonly workspace: Workspace;
  private readonly articles: Article[] = [];
  private readonly corpus = new Corpus();
  private dates = 0;
  private quotes = 0;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** Articles that were added. */
  get size(): number {
    return this.articles.length;
  }

  /** Adds an article; `staged`: its document is not yet in its place. The order makes no difference. */
  add({ entry, line, ranges }: Piece, staged: boolean): void {
    const { id, path, document, facts } = entry;
    this.articles.push({ id, path, document, row: facts.article, sketch: facts.sketch, staged, line, ranges });
    this.corpus.add(facts);
    this.dates += facts.dates;
    this.quotes += facts.quotes;
  }

  /** Writes every file of the output beside its place. */
  async write(rejected: readonly Rejection[], signal: AbortSignal): Promise<Folded> {
    const articles = this.articles.sort((a, b) => byCodePoint(a.id, b.id));
    const tables = {
      articles: articleRows(articles),
      people: this.corpus.people(),
      places: this.corpus.places(),
      organizations: this.corpus.organizations(),
    };
    const contents: Content[] = [
      ...SECTIONS.map((section): Content => {
        const ranges = articles.map((article) => article.ranges[section]);
        return [SECTION_FILES[section], [sectionHeader(section), ...ranges]];
      }),
      ['csv/articles.csv', csvTable('articles', tables.articles)],
      ['csv/people.csv', csvTable('people', tables.people)],
      ['csv/person_aliases.csv', csvTable('person_aliases', this.corpus.aliases())],
      ['csv/person_titles.csv', csvTable('person_titles', this.corpus.titles())],
      ['csv/places.csv', csvTable('places', tables.places)],
      ['csv/organizations.csv', csvTable('organizations', tables.organizations)],
      ['datapackage.json', [dataPackage()]],
      ['rejected.jsonl', rejected.map((rejection) => `${JSON.stringify(rejection)}\n`)],
      ['.dateline/entries.jsonl', articles.map(({ line }) => line)],
    ];
    return { ...(await this.stage(contents, articles, signal)), counts: this.counts(tables) };
  }

  private counts({ articles, people, places, organizations }: Tables): Counts {
    return {
      articles: articles.length,
      people: people.length,
      places: places.length,
      organizations: organizations.length,
      dates: this.dates,
      quotes: this.quotes,
      duplicates: articles.filter((row) => row.duplicate_of !== null).length,
    };
  }

  private async stage(
    contents: readonly Content[],
    articles: readonly Article[],
    signal: AbortSignal,
  ): Promise<Omit<Folded, 'counts'>> {
    const files: Record<string, Written> = {};
    const moves: [string, string][] = [];
    const stage = async ([path, parts]: Content): Promise<void> => {
      const staged = `.dateline/next/${path.replaceAll('/', '-')}`;
      moves.push([staged, path]);
      files[path] = await splice(join(this.workspace.root, staged), parts, signal);
    };
    // Side by side, since most of the time is spent waiting for the disk.
    await inQueue(contents, contents.length, stage, signal);
    for (const { id, path, document, staged } of articles) {
      files[`json/${id}.json`] = document;
      if (staged) moves.push([stagedDocument(path), `json/${id}.json`]);
    }
    return { files, moves };
  }
}

function articleRows(articles: readonly Article[]): Row<'articles'>[] {
  const repeated = duplicatesOf(articles.map(({ id, row, sketch }) => ({ id, publishedAt: row.published_at, sketch })));
  return articles.map(({ id, row }) => ({ ...row, duplicate_of: repeated.get(id) ?? null }));
}
