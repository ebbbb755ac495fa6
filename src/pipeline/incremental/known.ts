import type { Candidate, FileStamp } from '../../read/index.ts';
import type { Workspace } from '../../write/workspace.ts';
import { filesAstray, filesChanged, type Manifest, type ManifestRejection, type Signature } from './manifest.ts';

/** What the run before made of a file. */
export type KnownFile = Signature & ({ readonly id: string } | ManifestRejection);

/** Rejections that something else than the file itself decided (other files, memory, a busy machine): they are tried again. */
const TRY_AGAIN: readonly string[] = ['id-collision', 'crash', 'time-limit'];

export interface KnownOptions {
  readonly force: boolean;
  readonly verify: boolean;
  readonly fingerprint: string;
}

/** What is left to use of an earlier run's output. */
export class Known {
  private readonly files = new Map<string, KnownFile>();
  /** Whether size and times are enough to know a file by. */
  private readonly trusts: boolean;

  private constructor(files: Iterable<[string, KnownFile]>, trusts: boolean) {
    for (const [path, file] of files) this.files.set(path, file);
    this.trusts = trusts;
  }

  static readonly nothing = new Known([], false);

  /**
   * Everything that is as the manifest tells: `verify` compares the content of all files, else sizes. A document that is
   * astray costs its article, a table that is astray makes everything anew.
   */
  static async of(manifest: Manifest | null, workspace: Workspace, options: KnownOptions): Promise<Known> {
    if (manifest === null || options.force || manifest.fingerprint !== options.fingerprint) return Known.nothing;
    const { files } = manifest;
    const broken = new Set(options.verify ? await filesChanged(workspace, files) : filesAstray(workspace, files));
    if ([...broken].some((path) => !isDocument(path))) return Known.nothing;
    const articles = Object.entries(manifest.articles).filter(([, { id }]) => !broken.has(`json/${id}.json`));
    const rejected = Object.entries(manifest.rejected).filter(([, { code }]) => !TRY_AGAIN.includes(code));
    return new Known([...articles, ...rejected], !options.verify);
  }

  get(path: string): KnownFile | undefined {
    return this.files.get(path);
  }

  /** Whether size and times alone tell that a file is the one that is known. */
  isUntouched({ path, stamp, sidecar }: Candidate): boolean {
    const known = this.files.get(path);
    if (known === undefined || known.sha256 === null || !this.trusts) return false;
    return isSame(known.stamp, stamp) && (sidecar === null ? known.sidecar === null : isSame(known.sidecar, sidecar));
  }
}

const isSame = (known: FileStamp | null, found: FileStamp | null): boolean =>
  known !== null &&
  found !== null &&
  known.size === found.size &&
  known.modified === found.modified &&
  known.changed === found.changed;

const isDocument = (path: string): boolean => path.startsWith('json/');
