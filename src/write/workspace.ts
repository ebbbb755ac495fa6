import { join } from 'node:path';

/** Every place of an output folder. Only what stands outside `.dateline/` is for readers. */
export interface Workspace {
  readonly root: string;
  readonly manifest: string;
  readonly lock: string;
  /** What each article adds to the tables: one line an article, by id. */
  readonly entries: string;
  /** Articles finished by a run that is not over: their entries, their rows, and what they were made with. */
  readonly journal: string;
  readonly journalRows: string;
  readonly journalKey: string;
  /** Files that wait for their place. */
  readonly staged: string;
  readonly commit: string;
}

export function workspaceOf(root: string): Workspace {
  const own = join(root, '.dateline');
  return {
    root,
    manifest: join(root, 'manifest.json'),
    lock: join(own, 'lock'),
    entries: join(own, 'entries.jsonl'),
    journal: join(own, 'journal.jsonl'),
    journalRows: join(own, 'journal.rows'),
    journalKey: join(own, 'journal.key'),
    staged: join(own, 'next'),
    commit: join(own, 'commit.json'),
  };
}
