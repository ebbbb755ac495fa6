import { type Dirent, statSync } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { ArticleError, RunError, whyUnread } from '../errors.ts';
import { byCodePoint } from '../model/text-order.ts';

/** Size and times of a file, by which an unchanged one is known without reading it. */
export interface FileStamp {
  readonly size: number;
  /** Milliseconds since 1970. A change of content cannot leave `changed` (ctime) as it was. */
  readonly modified: number;
  readonly changed: number;
}

/** A file that is an article by its name, or what stands against reading it. `path` has `/` between its parts. */
export interface Candidate {
  readonly path: string;
  readonly stamp: FileStamp | null;
  readonly sidecar: FileStamp | null;
  readonly error: ArticleError | null;
}

/** Where an article's sidecar lies; null for a name without an extension, which would be its own. */
export function sidecarPath(path: string): string | null {
  const beside = path.replace(/\.[^./]*$/u, '.meta.json');
  return beside === path ? null : beside;
}

/** Every candidate below a folder, in the code point order of the paths. Hidden files and folders are left out. Throws `RunError` where the folder itself cannot be read. */
export async function walk(root: string, glob: string): Promise<Candidate[]> {
  const isMatch = picomatch(glob);
  const found: Candidate[] = [];
  const base = await realpath(root);
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const { entries, error } = await list(root, folder);
    if (error !== null && folder === '') throw new RunError(`${root}: ${error.message}`);
    if (error !== null) found.push(refused(folder, error));
    const around = { root, base, names: new Set(entries.map((entry) => entry.name)) };
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      // A glob such as "a/**" also matches folders, and means what is in them.
      const matched = isMatch(path) && !(entry.isDirectory() && isMatch(`${path}/file`));
      const candidate = await candidateOf(around, path, entry, matched);
      if (candidate !== null) found.push(candidate);
    }
  }
  return found.sort((a, b) => byCodePoint(a.path, b.path));
}

async function list(root: string, folder: string): Promise<{ entries: Dirent[]; error: ArticleError | null }> {
  try {
    return { entries: await readdir(join(root, folder), { withFileTypes: true }), error: null };
  } catch (error) {
    return { entries: [], error: unreadable(error) };
  }
}

/** What surrounds an entry of the input folder. */
interface Surroundings {
  readonly root: string;
  /** The root without symbolic links. */
  readonly base: string;
  /** Of all that lies in the same folder. */
  readonly names: ReadonlySet<string>;
}

/** The entry as a candidate, or null where it is none; `matched` tells whether it is called like an article. */
async function candidateOf(
  { root, base, names }: Surroundings,
  path: string,
  entry: Dirent,
  matched: boolean,
): Promise<Candidate | null> {
  const error = entry.isSymbolicLink() ? await linkError(base, join(root, path), matched) : null;
  if (error !== null) return refused(path, error);
  if (!matched) return null;
  if (!entry.isFile() && !entry.isSymbolicLink()) return refused(path, notAFile(entry.isDirectory()));
  try {
    const stamp = stampOf(join(root, path));
    const beside = sidecarPath(path);
    if (beside === null || !names.has(basename(beside))) return { path, stamp, sidecar: null, error: null };
    const wrong = await sidecarError(base, join(root, beside));
    return wrong === null ? { path, stamp, sidecar: stampOf(join(root, beside)), error: null } : refused(path, wrong);
  } catch (failure) {
    return refused(path, unreadable(failure));
  }
}

/** What stands against reading a sidecar, which is a file of the input folder or a link to one. */
async function sidecarError(base: string, path: string): Promise<ArticleError | null> {
  const info = await lstat(path);
  if (info.isSymbolicLink()) return linkError(base, path, true);
  return info.isFile() ? null : notAFile(info.isDirectory(), 'sidecar: ');
}

const refused = (path: string, error: ArticleError): Candidate => ({ path, stamp: null, sidecar: null, error });

const notAFile = (folder: boolean, which = ''): ArticleError =>
  new ArticleError(
    'read',
    'not-a-file',
    `${which}expected a file, found ${folder ? 'a folder' : 'a pipe, socket or device'}`,
  );

/** A link to a file within the input folder is that file; any other is refused, and none to a folder is followed. */
async function linkError(base: string, path: string, matched: boolean): Promise<ArticleError | null> {
  try {
    const target = await realpath(path);
    const info = await stat(target);
    const folder = info.isDirectory();
    if (!folder && !matched) return null;
    const away = relative(base, target);
    const outside = away === '..' || away.startsWith(`..${sep}`);
    if (folder) return new ArticleError('read', 'link-to-folder', 'links to folders are not followed');
    if (outside) return new ArticleError('read', 'link-outside', 'the link leads out of the input folder');
    return info.isFile() ? null : notAFile(false);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ELOOP' && code !== 'ENOENT') return unreadable(error);
    if (!matched) return null;
    return code === 'ELOOP'
      ? new ArticleError('read', 'link-loop', 'the link leads back to itself')
      : new ArticleError('read', 'link-broken', 'the link leads nowhere');
  }
}

/** Without the way through another thread, which costs more than the answer. */
function stampOf(path: string): FileStamp {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  return { size, modified: mtimeMs, changed: ctimeMs };
}

/** What the operating system says, without the path of this machine in it. */
export function unreadable(error: unknown): ArticleError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new ArticleError('read', 'unreadable', code === undefined ? message : `cannot be read (${whyUnread(code)})`);
}

/** Whether `path` is a folder that can be looked into. */
export async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    async (info) => info.isDirectory() || (info.isSymbolicLink() && (await stat(path)).isDirectory()),
    () => false,
  );
}
