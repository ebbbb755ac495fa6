/** The tables in which articles meet: which form stands for all. */
import { expect, test } from 'vitest';
import { Corpus } from '../../src/pipeline/fold/corpus.ts';
import type { Facts, PersonFacts } from '../../src/write/entry.ts';

type Form = readonly [name: string, givenName: string | null, mentions: number];

function corpusOf(forms: readonly Form[], aliases: readonly string[] = []) {
  const corpus = new Corpus();
  for (const [name, givenName, mentions] of forms) {
    const person: PersonFacts = { id: 'ana-sol', name, givenName, familyName: null, mentions, aliases, titles: [] };
    const article = { published_at: null } as Facts['article'];
    corpus.add({ article, people: [person], places: [], organizations: [], dates: 0, quotes: 0, sketch: null });
  }
  return corpus;
}

const A: Form = ['Ana Sol', 'Ana', 3];

test.each<{ what: string; forms: Form[]; name: string; given: string | null }>([
  { what: 'most mentions', forms: [A, ['Ana Sól', null, 4]], name: 'Ana Sól', given: null },
  { what: 'of two the first by code points', forms: [['Ana Sól', null, 3], A], name: 'Ana Sol', given: 'Ana' },
  {
    what: 'most mentions, however its parts were read',
    forms: [['Ana Sól', null, 2], A, ['Ana Sól', 'Ana', 2]],
    name: 'Ana Sól',
    given: 'Ana',
  },
  {
    what: 'with the parts that it has most often',
    forms: [['Ana Sól', 'Ana', 2], A, ['Ana Sól', null, 3]],
    name: 'Ana Sól',
    given: null,
  },
])('the name with $what', ({ forms, name, given }) => {
  expect(corpusOf(forms).people()).toMatchObject([{ person_id: 'ana-sol', name, given_name: given }]);
});

test('each other form of the name is an alias, the name itself is none', () => {
  const forms: Form[] = [A, ['Ana Sól', 'Ana', 4], ['Ana Sól', 'Ana', 1]];
  expect(corpusOf(forms, ['Sol']).aliases()).toEqual([
    { person_id: 'ana-sol', alias: 'Ana Sol', articles: 1 },
    { person_id: 'ana-sol', alias: 'Sol', articles: 3 },
  ]);
});
