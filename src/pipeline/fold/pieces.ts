import { join } from 'node:path';
import { csvHeader } from '../../write/csv.ts';
import { bySection, type Entry, type Section } from '../../write/entry.ts';
import { linesIn, type Range } from '../../write/lines.ts';
import type { Workspace } from '../../write/workspace.ts';

/** An article's entry and where its bytes lie. */
export interface Piece {
  readonly entry: Entry;
  readonly line: Range;
  readonly ranges: Readonly<Record<Section, Range>>;
}

/** The file that holds each section, below the output folder. */
export const SECTION_FILES: Readonly<Record<Section, string>> = {
  documents: 'articles.jsonl',
  mentions: 'csv/mentions.csv',
  dates: 'csv/dates.csv',
  quotes: 'csv/quotes.csv',
};

/** What stands in front of the first article in each of them. */
export const sectionHeader = (section: Section): string => (section === 'documents' ? '' : csvHeader(section));

/** The articles that an earlier run has published: each section goes on where the article before ended. */
export function* publishedPieces(workspace: Workspace): Generator<Piece> {
  const files = bySection((section) => join(workspace.root, SECTION_FILES[section]));
  const at = bySection((section) => Buffer.byteLength(sectionHeader(section)));
  for (const { text, range } of linesIn(workspace.entries)) {
    const entry = JSON.parse(text) as Entry;
    const ranges = rangesOf(entry, (section, bytes) => {
      const start = at[section];
      at[section] += bytes;
      return { file: files[section], start, end: start + bytes };
    });
    yield { entry, line: range, ranges };
  }
}

/** The articles of the journal: their sections lie one behind the other. */
export function* journalPieces(workspace: Workspace): Generator<Piece> {
  let at = 0;
  for (const { text, range } of linesIn(workspace.journal)) {
    const entry = JSON.parse(text) as Entry;
    const ranges = rangesOf(entry, (_, bytes) => {
      const start = at;
      at += bytes;
      return { file: workspace.journalRows, start, end: at };
    });
    yield { entry, line: range, ranges };
  }
}

const rangesOf = (entry: Entry, place: (section: Section, bytes: number) => Range): Record<Section, Range> =>
  bySection((section) => place(section, entry.bytes[section]));
