/** What is read without the YAML reader must be what the YAML reader reads. */
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { plainFrontMatter } from '../../src/parse/plain-front-matter.ts';

const yaml = (source: string): unknown => parseDocument(source, { schema: 'failsafe', uniqueKeys: true }).toJS();

describe('plain lines', () => {
  test.each([
    'title: The ferry sank',
    'title: "Ferry: the # of the lost"\r\ndate: 2019-01-19',
    'date: 2019-01-19T08:00:00Z\nsource: The Harbour Post\nid: b-1',
    'title: 1984\nauthor: Élodie Roux',
    'title: The captain\'s "log", [1] & more',
    'title: ""',
    'constructor: x',
  ])('%j', (source) => {
    expect({ ...plainFrontMatter(source) }).toEqual(yaml(source));
  });
});

describe('anything else is left to the YAML reader', () => {
  test.each([
    '',
    'title:',
    'title: Ferry: sunk',
    'title: Ferry:',
    'title: Ferry # sunk',
    'title: >\n  The ferry\n  sank',
    'title: The ferry\n  sank',
    'title: "The \\"ferry\\""',
    'title: "open',
    "title: 'The ferry'",
    'title: ~',
    'title: [a, b]',
    'title: {a: b}',
    'title: *a',
    'title: !tag x',
    'title: The\tferry',
    'title: x\ntitle: y',
    '- a',
    '# a remark\ntitle: x',
    'just words',
  ])('%j', (source) => {
    expect(plainFrontMatter(source)).toBeNull();
  });
});
