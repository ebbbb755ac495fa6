import { join } from 'node:path';
import { writeAtomic } from '../write/atomic.ts';
import { commit } from '../write/commit.ts';
import { makeFolder } from '../write/folder.ts';
import type { Journal } from '../write/journal.ts';
import { manifestOf, summaryOf } from './account.ts';
import { breathe } from './breathe.ts';
import { Fold, type Folded } from './fold/index.ts';
import { journalPieces, publishedPieces } from './fold/pieces.ts';
import { Known } from './incremental/known.ts';
import type { Manifest } from './incremental/manifest.ts';
import type { Lazy } from './lazily.ts';
import { type Rejection, rejectionOf } from './map/outcome.ts';
import type { Session } from './session.ts';
import type { Settled } from './settle.ts';
import type { Summary } from './summary.ts';

/** Brings the output to what was settled: the tables first, the manifest last. */
export async function publish(
  session: Session,
  journal: Journal,
  settled: readonly Settled[],
  threads: number,
  kept: Lazy<Fold>,
): Promise<Summary> {
  const rejected = settled.flatMap((one) => (one.kind === 'rejected' ? [one.rejection] : []));
  const removed = removedSince(session, settled);
  const idle = removed.length === 0 && isUnchanged(session, settled, rejected);
  const folded = idle ? null : await fold(session, journal, settled, rejected, kept);
  const counts = folded?.counts ?? (session.before as Manifest).summary;
  const summary = summaryOf(session, settled, counts, rejected, removed.length, threads);
  const files = folded?.files ?? (session.before as Manifest).files;
  const manifest = `${JSON.stringify(manifestOf(session, settled, files, summary), null, 2)}\n`;
  await session.lock.confirm();
  if (folded === null) await writeAtomic(session.workspace.manifest, manifest);
  else await putInPlace(session, folded, manifest);
  await journal.remove();
  return summary;
}

function removedSince({ before }: Session, settled: readonly Settled[]): string[] {
  const present = new Set(settled.flatMap((one) => (one.kind === 'article' ? [one.path] : [])));
  return Object.keys(before?.articles ?? {}).filter((path) => !present.has(path));
}

/** The tables are sound, every article is the one that was there, and the same were set aside for the same reasons. */
function isUnchanged({ before, known }: Session, settled: readonly Settled[], rejected: readonly Rejection[]): boolean {
  if (before === null || known === Known.nothing) return false;
  if (settled.some((one) => one.kind === 'article' && one.way !== 'unchanged')) return false;
  const told = Object.entries(before.rejected).map(([path, rejection]) => rejectionOf(path, rejection));
  return JSON.stringify(told) === JSON.stringify(rejected);
}

/** The tables so far: what is kept of the run before. */
export async function foldKept({ workspace, signal }: Session, settled: readonly Settled[]): Promise<Fold> {
  const kept = new Set(settled.flatMap((one) => (isKept(one) ? [one.path] : [])));
  const tables = new Fold(workspace);
  for (const piece of kept.size > 0 ? publishedPieces(workspace) : []) {
    if (kept.has(piece.entry.path)) tables.add(piece, false);
    await breathe(signal);
  }
  return tables;
}

const isKept = (one: Settled): boolean => one.kind === 'article' && one.way === 'unchanged';

async function fold(
  session: Session,
  journal: Journal,
  settled: readonly Settled[],
  rejected: readonly Rejection[],
  kept: Lazy<Fold>,
): Promise<Folded> {
  const { workspace, signal } = session;
  const fresh = new Set(settled.flatMap((one) => (one.kind === 'article' && !isKept(one) ? [one.path] : [])));
  const begun = await kept.get();
  // An article that was kept may have lost its id to a new one.
  const tables = begun.size === settled.filter(isKept).length ? begun : await foldKept(session, settled);
  let line = 0;
  for (const piece of journalPieces(workspace)) {
    const { path } = piece.entry;
    if (journal.isCurrent(path, line++) && fresh.has(path)) tables.add(piece, true);
    await breathe(signal);
  }
  return tables.write(rejected, signal);
}

async function putInPlace({ workspace, before, signal }: Session, folded: Folded, manifest: string): Promise<void> {
  const removals = Object.keys(before?.files ?? {}).filter((path) => folded.files[path] === undefined);
  const staged = '.dateline/next/manifest.json';
  await makeFolder(join(workspace.root, 'json'));
  await writeAtomic(join(workspace.root, staged), manifest);
  signal.throwIfAborted();
  await commit(workspace, { moves: [...folded.moves, [staged, 'manifest.json']], removals });
}
