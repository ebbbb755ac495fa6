/** One run at a time, and no lock outlives its holder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { takeLock } from '../../src/pipeline/lock.ts';
import { temporary } from './support.ts';

/** No process has a number this high. */
const NOBODY = 2 ** 30;

function lockOf(content: string, secondsOld = 0): string {
  const path = join(temporary(), '.dateline/lock');
  mkdirSync(dirname(path));
  writeFileSync(path, content);
  const then = new Date(Date.now() - secondsOld * 1000);
  utimesSync(path, then, then);
  return path;
}

const held = (pid: number, host = hostname()): string => JSON.stringify({ token: 'other', pid, host });

test('is taken, confirmed, given back, and taken again', async () => {
  const path = join(temporary(), '.dateline/lock');
  for (let i = 0; i < 2; i++) {
    const lock = await takeLock(path);
    await lock.confirm();
    await lock.release();
    expect(readdirSync(dirname(path))).toEqual([]);
  }
});

test('takes away what a run that was killed while it took the lock has left, and nothing of a living one', async () => {
  const path = lockOf(held(NOBODY));
  writeFileSync(`${path}.killed`, held(NOBODY));
  writeFileSync(`${path}.living`, held(process.ppid));
  const lock = await takeLock(path);
  await lock.release();
  expect(readdirSync(dirname(path))).toEqual(['lock.living']);
});

test('is refused to a second run', async () => {
  const path = join(temporary(), 'lock');
  const lock = await takeLock(path);
  writeFileSync(path, held(process.ppid));
  await expect(takeLock(path)).rejects.toThrow(`in use by process ${process.ppid} on ${hostname()}`);
  await expect(lock.confirm()).rejects.toThrow(/taken over/);
  await lock.release();
  expect(existsSync(path)).toBe(true);
});

test.runIf(platform() === 'linux')('a killed holder is dead, though nobody has taken note of its end', async () => {
  // The shell becomes `sleep`, which never asks how its child ended.
  const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60']);
  const pid = Number(String((await once(parent.stdout, 'data'))[0]));
  await vi.waitUntil(() => / Z /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
  const lock = await takeLock(lockOf(held(pid)));
  await lock.release();
  parent.kill();
});

describe('a lock whose holder', () => {
  test.each([
    ['lives', held(process.ppid), 0, 'refused'],
    ['lives elsewhere', held(NOBODY, 'another-host'), 0, 'refused'],
    ['is just writing it', '', 0, 'refused'],
    ['died', held(NOBODY), 0, 'taken'],
    ['died and left us its number', held(process.pid), 0, 'taken'],
    ['gave no sign for two minutes', held(process.ppid), 120, 'taken'],
    ['died elsewhere', held(NOBODY, 'another-host'), 120, 'taken'],
    ['died while writing it', '{"tok', 120, 'taken'],
  ])('%s', async (_, content, age, expected) => {
    const path = lockOf(content, age);
    if (expected === 'refused') return expect(takeLock(path)).rejects.toThrow(/in use/);
    const lock = await takeLock(path);
    await lock.confirm();
    await lock.release();
  });
});
