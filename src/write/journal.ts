import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { type FileHandle, open, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic, writeSynced } from './atomic.ts';
import { type Entry, SECTIONS } from './entry.ts';
import { makeFolder } from './folder.ts';
import { linesIn } from './lines.ts';
import type { Workspace } from './workspace.ts';

/** An article's finished work, as the bytes that are written: a thread hands bytes over for a fraction of what texts cost. */
export interface Finished {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  /** Its entry, a line of JSON. */
  readonly line: Uint8Array;
  /** Its sections in their order, one behind the other. */
  readonly rows: Uint8Array;
  /** Its document for people. */
  readonly document: Uint8Array;
}

/** Where the document of an article waits; ids may collide, paths do not. */
export const stagedDocument = (path: string): string =>
  `.dateline/next/${createHash('sha256').update(path).digest('hex').slice(0, 24)}.json`;

export const checkOf = (rows: Uint8Array): string => createHash('sha256').update(rows).digest('hex').slice(0, 16);

/**
 * The log of finished articles. An article is in it as soon as its line is: its bytes and its document were
 * written before. A run that dies leaves the log behind, and the next one goes on from there.
 */
export class Journal {
  private readonly known = new Map<string, { line: number; sha256: string; id: string }>();
  private readonly workspace: Workspace;
  private entries: FileHandle | null = null;
  private rows: FileHandle | null = null;
  private count = 0;
  private last: Promise<void> = Promise.resolve();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** Takes up what a run with the same key left, else begins anew. */
  async open(key: string): Promise<void> {
    const { journal, journalRows, journalKey, staged } = this.workspace;
    const left = await readFile(journalKey, 'utf8').catch(() => null);
    if (left !== key) await this.remove();
    await makeFolder(staged);
    await writeAtomic(journalKey, key);
    const sound = existsSync(journal) && existsSync(journalRows) ? this.recover() : { lines: 0, rows: 0 };
    this.entries = await open(journal, 'a');
    this.rows = await open(journalRows, 'a');
    await truncate(journal, sound.lines);
    await truncate(journalRows, sound.rows);
  }

  /** Remembers the lines that are whole, up to the first that is not; gives their bytes. */
  private recover(): { lines: number; rows: number } {
    const { journal, journalRows } = this.workspace;
    const rows = openSync(journalRows, 'r');
    const sound = { lines: 0, rows: 0 };
    try {
      for (const { text, range } of linesIn(journal)) {
        const entry = parsed(text);
        if (entry === null || !isWhole(entry, rows, sound.rows, this.workspace.root)) break;
        this.remember(entry);
        sound.lines = range.end;
        sound.rows += totalBytes(entry);
      }
    } finally {
      closeSync(rows);
    }
    return sound;
  }

  /** Of several lines of one path the last counts. */
  private remember({ path, sha256, id }: Pick<Entry, 'path' | 'sha256' | 'id'>): void {
    this.known.set(path, { line: this.count++, sha256, id });
  }

  /** The id of the article that was made of these bytes; null where there is none. */
  find(path: string, sha256: string): string | null {
    const known = this.known.get(path);
    return known?.sha256 === sha256 ? known.id : null;
  }

  /** Whether the line of that number is the one that counts for its path. */
  isCurrent(path: string, line: number): boolean {
    return this.known.get(path)?.line === line;
  }

  /** Appends a finished article. Calls may overlap: documents are written side by side, lines one by one. */
  async append(finished: Finished): Promise<void> {
    const path = join(this.workspace.root, stagedDocument(finished.path));
    await writeSynced(path, (file) => file.writeFile(finished.document));
    const next = this.last.then(() => this.log(finished));
    this.last = next.catch(() => undefined);
    await next;
  }

  private async log(finished: Finished): Promise<void> {
    await this.rows?.appendFile(finished.rows);
    await this.entries?.appendFile(finished.line);
    this.remember(finished);
  }

  /** Waits until the disk has all of it. */
  async close(): Promise<void> {
    await this.last;
    for (const handle of [this.rows, this.entries]) {
      await handle?.sync();
      await handle?.close();
    }
    this.rows = this.entries = null;
  }

  /** Removes the log and everything that was staged. */
  async remove(): Promise<void> {
    const { journal, journalRows, journalKey, staged } = this.workspace;
    for (const path of [journalKey, journal, journalRows, staged]) await rm(path, { recursive: true, force: true });
  }
}

const totalBytes = (entry: Entry): number => SECTIONS.reduce((sum, section) => sum + entry.bytes[section], 0);

function parsed(line: string): Entry | null {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return null;
  }
}

function isWhole(entry: Entry, rows: number, start: number, root: string): boolean {
  const bytes = Buffer.alloc(totalBytes(entry));
  if (readSync(rows, bytes, 0, bytes.length, start) !== bytes.length) return false;
  const document = statSync(join(root, stagedDocument(entry.path)), { throwIfNoEntry: false });
  return checkOf(bytes) === entry.check && document?.size === entry.document.bytes;
}
