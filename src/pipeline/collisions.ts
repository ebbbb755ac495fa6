import { byCodePoint } from '../model/text-order.ts';
import type { Settled } from './settle.ts';

/** Of two articles with one id the first by path keeps it; the other is set aside. */
export function withoutCollisions(settled: readonly Settled[]): Settled[] {
  const owners = new Map<string, string>();
  return [...settled]
    .sort((a, b) => byCodePoint(a.path, b.path))
    .map((one) => {
      if (one.kind === 'rejected') return one;
      const owner = owners.get(one.id);
      if (owner === undefined) owners.set(one.id, one.path);
      return owner === undefined ? one : collision(one, owner);
    });
}

function collision({ path, signature, times, id }: Settled & { kind: 'article' }, owner: string): Settled {
  const message = `the id "${id}" is taken by ${owner}`;
  const rejection = { path, stage: 'parse', code: 'id-collision', message } as const;
  return { kind: 'rejected', way: 'processed', path, signature, times, rejection };
}
