import { expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import type { TraceEntry } from '../../src/model/trace.ts';
import { resolvePeople } from '../../src/resolve/people/index.ts';
import { marked } from './support.ts';

const lexicon = openLexicon();

/** "words → decision [rule]" of every decision on a person. */
function told(source: string): string[] {
  const { document, findings } = marked(source);
  const entries: TraceEntry[] = [];
  resolvePeople(document, findings, lexicon, (entry) => entries.push(entry));
  return entries.map(
    ({ span, decision, rule }) => `${document.text.slice(span.start, span.end)} → ${decision} [${rule}]`,
  );
}

test('every mention of a person has its reason', () => {
  const reasons = told('The mayor, [Ola Brekke], spoke. The mayor left. He slept.');
  expect(reasons).toContain('Ola Brekke → Ola Brekke (person 1) [full-name]');
  expect(reasons).toContain('The mayor → Ola Brekke (person 1) [apposition-before-name]');
  expect(reasons.filter((reason) => reason.startsWith('The mayor'))).toHaveLength(2);
  expect(reasons.join(' ; ')).toContain('He → ');
});
