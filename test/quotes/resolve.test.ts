import { describe, expect, test } from 'vitest';
import type { QuoteMention, SpeakerMention } from '../../src/model/mention.ts';
import type { Organization, Person, ResolvedQuote } from '../../src/model/resolution.ts';
import type { Trace, TraceEntry } from '../../src/model/trace.ts';
import { resolveQuotes } from '../../src/resolve/quotes/index.ts';
import { documentOf } from '../support.ts';

const TEXT = 'Ana Ruiz runs the Harbour Ministry. She said so. A spokesman for Ana Ruiz agreed. The ministry agreed.';

const at = (words: string, last = false) => {
  const start = last ? TEXT.lastIndexOf(words) : TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const person: Person = {
  mentions: [
    { ...at('Ana Ruiz'), kind: 'name', rule: 'marked', confidence: 1 },
    { ...at('She'), kind: 'pronoun', rule: 'marked', confidence: 1 },
    { ...at('Ana Ruiz', true), kind: 'name', rule: 'marked', confidence: 1 },
  ],
  titles: [],
  sex: 'female',
  candidates: [],
};
const ministry: Organization = {
  mentions: [
    { ...at('Harbour Ministry'), entity: 'organization', firstToken: 4, lastToken: 6, rule: 'marked', confidence: 1 },
  ],
};

function resolvedWith(speaker: SpeakerMention, trace?: Trace): readonly ResolvedQuote[] {
  const span = { start: 0, end: 1 };
  const quote: QuoteMention = {
    ...span,
    kind: 'direct',
    content: span,
    speaker,
    cue: null,
    rule: 'marked',
    confidence: 1,
    continues: null,
  };
  const findings = { names: [], dates: [], quotes: [quote] };
  return resolveQuotes(documentOf(TEXT), findings, [person], [ministry], trace);
}

function resolved(speaker: SpeakerMention): [person: number | null, organization: number | null] {
  const [only] = resolvedWith(speaker);
  return [only?.person ?? null, only?.organization ?? null];
}

describe('the head of the speaker’s words tells who is meant', () => {
  const spokesman = at('A spokesman for Ana Ruiz');
  test.each<[string, SpeakerMention, [number | null, number | null]]>([
    ['a name', { ...at('Ana Ruiz'), kind: 'name', head: at('Ana Ruiz') }, [0, null]],
    ['a pronoun', { ...at('She'), kind: 'pronoun', head: at('She') }, [0, null]],
    ['a spokesman is not who he speaks for', { ...spokesman, kind: 'nominal', head: at('spokesman') }, [null, null]],
    ['a body', { ...at('Harbour Ministry'), kind: 'name', head: at('Harbour Ministry') }, [null, 0]],
    ['a body by its noun', { ...at('The ministry'), kind: 'nominal', head: at('ministry') }, [null, 0]],
  ])('%s', (_, speaker, expected) => {
    expect(resolved(speaker)).toEqual(expected);
  });
});

test('a trace names whom the words mean, or says that nobody is', () => {
  const told = (speaker: SpeakerMention): string[] => {
    const entries: TraceEntry[] = [];
    resolvedWith(speaker, (entry) => entries.push(entry));
    return entries.map(({ decision }) => decision);
  };
  expect(told({ ...at('She'), kind: 'pronoun', head: at('She') })).toEqual(['She → Ana Ruiz']);
  expect(told({ ...at('The ministry'), kind: 'nominal', head: at('ministry') })).toEqual([
    'The ministry → Harbour Ministry',
  ]);
  expect(told({ ...at('agreed'), kind: 'nominal', head: at('agreed') })).toEqual(['agreed → nobody named']);
});

test('the answers of an interview are whose the headline says, its questions nobody’s', () => {
  const text = 'An interview with Ana Ruiz\n\nQ: Why?\n\nA: Because.';
  const name = { start: 18, end: 26, text: 'Ana Ruiz', kind: 'name' as const, rule: 'marked', confidence: 1 };
  const turn = (label: 'Q' | 'A'): QuoteMention => {
    const start = text.indexOf(`${label}:`);
    const head = { start, end: start + 1 };
    return {
      start: start + 3,
      end: start + 4,
      kind: 'direct',
      content: { start: start + 3, end: start + 4 },
      speaker: { ...head, text: label, kind: 'name', head },
      cue: null,
      rule: 'transcript-turn',
      confidence: 1,
      continues: null,
    };
  };
  const findings = { names: [], dates: [], quotes: [turn('Q'), turn('A')] };
  const found = resolveQuotes(documentOf(text), findings, [{ ...person, mentions: [name] }], []);
  expect(found.map((quote) => quote.person)).toEqual([null, 0]);
});
