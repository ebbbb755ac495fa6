/** What a dead run leaves is taken up as far as it is whole. */
import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkOf, type Finished, Journal, stagedDocument } from '../../src/write/journal.ts';
import { workspaceOf } from '../../src/write/workspace.ts';
import { temporary } from '../pipeline/support.ts';

function finished(name: string, sha256 = 'hash'): Finished {
  const sections = [`{"${name}":"é"}\n`, `${name},1\r\n`, '', `${name},2\r\n`];
  const rows = Buffer.from(sections.join(''));
  const [documents, mentions, dates, quotes] = sections.map((section) => Buffer.byteLength(section)) as [
    number,
    number,
    number,
    number,
  ];
  const entry = {
    id: name,
    path: `${name}.txt`,
    sha256,
    document: { bytes: 3, sha256: '' },
    bytes: { documents, mentions, dates, quotes },
    check: checkOf(rows),
  };
  const line = Buffer.from(`${JSON.stringify(entry)}\n`);
  return { id: name, path: entry.path, sha256, line, rows, document: Buffer.from('doc') };
}

async function journalOf(root: string, key: string, names: readonly string[]): Promise<void> {
  const journal = new Journal(workspaceOf(root));
  await journal.open(key);
  for (const name of names) await journal.append(finished(name));
  await journal.close();
}

/** Which of three articles are still known. */
async function left(root: string, key = 'key'): Promise<string[]> {
  const journal = new Journal(workspaceOf(root));
  await journal.open(key);
  await journal.append(finished('new'));
  await journal.close();
  return ['a', 'b', 'c', 'new'].filter((name) => journal.find(`${name}.txt`, 'hash') === name);
}

const damages: Record<string, [damage: (root: string) => void, left: string[]]> = {
  nothing: [() => undefined, ['a', 'b', 'c', 'new']],
  'a torn last line': [
    (root) => appendFileSync(join(root, '.dateline/journal.jsonl'), '{"id":"d","pa'),
    ['a', 'b', 'c', 'new'],
  ],
  'rows without their line': [
    (root) => appendFileSync(join(root, '.dateline/journal.rows'), 'half of a row'),
    ['a', 'b', 'c', 'new'],
  ],
  'a line without its rows': [(root) => truncateSync(join(root, '.dateline/journal.rows'), 60), ['a', 'b', 'new']],
  'a changed byte': [(root) => flip(join(root, '.dateline/journal.rows'), 30), ['a', 'new']],
  'a document that is gone': [(root) => rmSync(join(root, stagedDocument('b.txt'))), ['a', 'new']],
  'no rows at all': [(root) => rmSync(join(root, '.dateline/journal.rows')), ['new']],
  'another key': [(root) => writeFileSync(join(root, '.dateline/journal.key'), 'other'), ['new']],
};

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe('after the run died', () => {
  test.each(Object.entries(damages))('%s', async (_, [damage, expected]) => {
    const root = temporary();
    await journalOf(root, 'key', ['a', 'b', 'c']);
    damage(root);
    expect(await left(root)).toEqual(expected);
    expect(await left(root)).toEqual(expected);
  });
});

test('a file that has changed since is not known', async () => {
  const root = temporary();
  await journalOf(root, 'key', ['a']);
  const journal = new Journal(workspaceOf(root));
  await journal.open('key');
  expect(journal.find('a.txt', 'other')).toBeNull();
  await journal.append(finished('a', 'other'));
  expect([journal.isCurrent('a.txt', 0), journal.isCurrent('a.txt', 1)]).toEqual([false, true]);
  await journal.close();
});

test('removed, it leaves nothing behind', async () => {
  const root = temporary();
  await journalOf(root, 'key', ['a']);
  await new Journal(workspaceOf(root)).remove();
  for (const name of ['journal.jsonl', 'journal.rows', 'journal.key', 'next'])
    expect(existsSync(join(root, '.dateline', name))).toBe(false);
});
