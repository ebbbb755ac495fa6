import { describe, expect, test } from 'vitest';
import type { TraceEntry } from '../../src/model/trace.ts';
import { marked, resolveMarked } from './marked.ts';

const focusOf = (source: string) => resolveMarked(marked(source)).focus;

describe('the focus', () => {
  test.each([
    [
      'A flood closed schools in [Lyon]. Trains from {Lyon} to {Paris} stopped.',
      'FR',
      'Auvergne-Rhône-Alpes',
      'geonames:2996944',
    ],
    ['Ministers of {Kenya} and [Uganda] met. {Kenya} pays. {Kenya} builds the road.', 'KE', null, null],
    ['Nothing happened [Nowhereville].', null, null, null],
  ])('%s → %s', (source, countryCode, regionName, placeId) => {
    expect(focusOf(source)).toEqual({ countryCode, regionName, placeId });
  });

  test('the vote can be read', () => {
    const entries: TraceEntry[] = [];
    resolveMarked(marked('A flood closed schools in [Lyon].'), (entry) => entries.push(entry));
    const steps = entries.find(({ subject }) => subject === 'focus')?.steps;
    expect(steps).toEqual(['countries: FR 2.0', 'regions: Auvergne-Rhône-Alpes 2.0', 'places: Lyon 2.0']);
  });
});
