import { createHash } from 'node:crypto';
import { ArticleError } from '../errors.ts';

/** Characters of an id, without its hash: file systems take 255 bytes for a name. */
const LONGEST = 120;
const HARMLESS = /^[A-Za-z0-9\-_/ .]*$/u;

/**
 * An article's id: the front matter's, or its path without the extension; lower case, every run of other
 * characters one `-`. What that loses is made up for by the first 8 hex digits of the path's SHA-256.
 */
export function articleId(path: string, given: string | undefined): string {
  if (given !== undefined && /(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(given)) {
    throw new ArticleError('parse', 'bad-id', `id: expected letters, digits, "-" and "_", found "${given}"`);
  }
  const name = given ?? path.replace(/\.[^./]*$/u, '');
  const slug = name.toLowerCase().replace(/[^a-z0-9_]+/gu, '-');
  if (slug !== '' && slug.length <= LONGEST && HARMLESS.test(name)) return slug;
  return `${slug.slice(0, LONGEST)}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
}
