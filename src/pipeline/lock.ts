import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { RunError } from '../errors.ts';
import { makeFolder } from '../write/folder.ts';

/** Milliseconds: a lock's holder shows every so often that it lives; one that has not for the longer time is taken for dead. */
const BEAT = 5_000;
const DEAD_AFTER = 60_000;

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

export interface Lock {
  /** Throws `RunError` where another run took the lock because this one seemed dead. */
  confirm(): Promise<void>;
  release(): Promise<void>;
}

/** Takes an output folder for one run. Throws `RunError` where a living run has it; a dead one's lock is taken over. */
export async function takeLock(path: string): Promise<Lock> {
  const holder: Holder = { token: randomUUID(), pid: process.pid, host: hostname() };
  await makeFolder(dirname(path));
  if (!(await create(path, holder))) {
    await removeDead(path, holder.token);
    if (!(await create(path, holder))) throw inUse(await holderOf(path));
  }
  await sweep(path);
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT);
  beat.unref();
  const isOurs = async (): Promise<boolean> => (await holderOf(path))?.token === holder.token;
  return {
    confirm: async () => {
      if (!(await isOurs())) throw new RunError('another run has taken over the output folder; nothing was published');
    },
    release: async () => {
      clearInterval(beat);
      if (await isOurs()) await rm(path, { force: true });
    },
  };
}

/** Written beside its place, so that a run which is killed here leaves no lock without a name. */
async function create(path: string, holder: Holder): Promise<boolean> {
  const beside = `${path}.${holder.token}`;
  try {
    await writeFile(beside, JSON.stringify(holder));
    await linkOnce(beside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Throws `EEXIST` where the place is taken. Some file systems know no links. */
async function linkOnce(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw error;
    return copyFile(from, to, constants.COPYFILE_EXCL);
  });
}

/** Null where there is no lock, or one that is only half written. */
async function holderOf(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Moves a dead holder's lock out of the way: of several that try, one rename succeeds. Throws where the holder lives. */
async function removeDead(path: string, token: string): Promise<void> {
  const holder = await holderOf(path);
  if (await isAlive(path, holder)) throw inUse(holder);
  const aside = `${path}.dead.${token}`;
  await rename(path, aside).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Takes away what runs that were killed while they took the lock have left beside it; a living one's stays. */
async function sweep(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const left = join(folder, name);
    const holder = await holderOf(left);
    // Of our own number is who else in this process tries, or a run before us in a container.
    if (!(await isAlive(left, holder?.pid === process.pid ? null : holder))) await rm(left, { force: true });
  }
}

async function isAlive(path: string, holder: Holder | null): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  if (info === null || Date.now() - info.mtimeMs > DEAD_AFTER) return false;
  if (holder === null || holder.host !== hostname()) return true;
  return holder.pid !== process.pid && isRunning(holder.pid) && !(await isZombie(holder.pid));
}

/** Signal 0 only asks. `EPERM`: it runs, as somebody else. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Killed, and nobody has asked how it ended: so in a container whose first process is no init. Linux alone tells. */
const isZombie = (pid: number): Promise<boolean> =>
  readFile(`/proc/${pid}/stat`, 'utf8').then(
    (told) => /\) Z [^)]*$/u.test(told),
    () => false,
  );

const inUse = (holder: Holder | null): RunError => {
  const who = holder === null ? 'another run' : `process ${holder.pid} on ${holder.host}`;
  return new RunError(`the output folder is in use by ${who}; wait for it to end, or write elsewhere`);
};
