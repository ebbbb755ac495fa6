import type { Span } from './span.ts';

/** A file as it was read: decoded, nothing interpreted yet. */
export interface RawFile {
  /** Relative to the input folder, `/` between its parts. */
  readonly path: string;
  /** The whole decoded text, BOM excluded, line ends as they are. */
  readonly text: string;
  /** As Python names it, so that `open(path, encoding=…)` gives `text`: the last two drop their BOM. */
  readonly encoding: 'utf-8' | 'windows-1252' | 'utf-8-sig' | 'utf-16';
  /** SHA-256 of the file's bytes and, where there is one, its sidecar's: lower-case hex. */
  readonly sha256: string;
  /** Text of `NAME.meta.json` beside the file, or null. */
  readonly sidecar: string | null;
}

export type PublishedAtSource =
  | 'front-matter'
  | 'sidecar'
  | 'header'
  | 'dateline'
  | 'filename'
  | 'content'
  | 'config'
  | 'none';

/** What a stretch of lines is for. Only `text` is running prose. */
export type BlockRole = 'header' | 'headline' | 'caption' | 'byline' | 'text';

/** A paragraph: one or more lines that belong together, without the blank space around them. */
export interface Block extends Span {
  readonly index: number;
  readonly role: BlockRole;
}

/** "HANOI, Jan 19 (AFP) —": the place's words; the span of the whole dateline up to and with its dash. */
export interface Dateline {
  readonly span: Span;
  readonly place: Span;
}

/** A file whose parts are told apart. */
export interface Article {
  readonly id: string;
  readonly file: RawFile;
  readonly text: string;
  readonly language: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  /** ISO date (YYYY-MM-DD) or null where nothing tells it. */
  readonly publishedAt: string | null;
  readonly publishedAtSource: PublishedAtSource;
  readonly dateline: Dateline | null;
  /** Where the body begins: behind the front matter. */
  readonly bodyStart: number;
  readonly blocks: readonly Block[];
}
