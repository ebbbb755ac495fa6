import { expect, test } from 'vitest';
import type { TraceEntry } from '../../src/model/trace.ts';
import { EVIDENCE } from '../../src/resolve/places/evidence/index.ts';
import { marked, resolveMarked } from './marked.ts';

/** What speaks for and against the place that the subject is taken for, and the places that it could be. */
function evidenceOf(source: string): { readonly taken: readonly string[]; readonly any: readonly string[] } {
  const text = marked(source);
  const entries: TraceEntry[] = [];
  resolveMarked(text, (entry) => entries.push(entry));
  const entry = entries.find(({ subject, span }) => subject === 'place' && span.start === text.subject.start);
  const taken = (entry?.evidence ?? []).map(({ rule }) => rule);
  const others = (entry?.alternatives ?? []).flatMap(({ evidence }) => evidence.map(({ rule }) => rule));
  return { taken, any: [...taken, ...others] };
}

test.each(EVIDENCE)('$id: $says', ({ id, weight, example, counterExample }) => {
  const { taken, any } = evidenceOf(example);
  expect(weight > 0 ? taken : any, example).toContain(id);
  expect(evidenceOf(counterExample).taken, counterExample).not.toContain(id);
});

test('every rule has its own name', () => {
  expect(new Set(EVIDENCE.map(({ id }) => id)).size).toBe(EVIDENCE.length);
});
