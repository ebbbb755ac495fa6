import { type FileHandle, open, rename } from 'node:fs/promises';
import { platform } from 'node:os';
import { dirname } from 'node:path';
import { makeFolder } from './folder.ts';

/** Writes a file so that its place holds the whole old or the whole new content at any instant, power cuts included. */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.tmp`;
  await makeFolder(dirname(path));
  await writeSynced(beside, (file) => file.writeFile(content));
  await rename(beside, path);
  await syncFolder(dirname(path));
}

/** Creates or empties a file, lets `fill` write it and waits until the disk has it. */
export async function writeSynced<T>(path: string, fill: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'w');
  try {
    const result = await fill(file);
    await file.sync();
    return result;
  } finally {
    await file.close();
  }
}

/** Makes renames and new names in a folder outlast a power cut. Windows cannot open folders, and needs no such call. */
export async function syncFolder(path: string): Promise<void> {
  if (platform() === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
