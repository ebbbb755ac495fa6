import { describe, expect, test } from 'vitest';
import type { Country } from '../../lexicon-build/src/places/model.ts';
import { readData } from '../../src/lexicon/data-file.ts';
import { openLexicon } from '../../src/lexicon/index.ts';

const lexicon = openLexicon();
const { countries } = JSON.parse(readData('countries.json').toString('utf8')) as { countries: readonly Country[] };
const byCode = new Map(countries.map((country) => [country.code, country]));

describe('every country', () => {
  test('is found by each of its names', () => {
    const lost = countries.flatMap(({ id, name, names }) =>
      [name, ...names].filter((form) => !lexicon.places(form).some((place) => place.id === id)),
    );
    expect(lost).toEqual([]);
  });

  test('is found by its code', () => {
    const lost = countries.filter(({ code, id, population }) => {
      const entry = lexicon.country(code);
      return entry?.id !== id || entry.kind !== 'country' || entry.population !== population;
    });
    expect(lost).toEqual([]);
  });

  test('is the likeliest place of its name in the news', () => {
    const namesakes = countries.filter(({ id, name }) => lexicon.places(name)[0]?.id !== id).map(({ name }) => name);
    expect(namesakes).toEqual([]);
  });

  test('owns its demonyms', () => {
    const lost = countries.flatMap(({ id, demonyms }) =>
      demonyms.filter((form) => !lexicon.demonym(form).some((place) => place.id === id)),
    );
    expect(lost).toEqual([]);
  });

  test('has a capital that is a place there', () => {
    const lost = countries.filter(
      ({ capital, code }) => capital !== null && !lexicon.places(capital).some((place) => place.countryCode === code),
    );
    expect(lost.map(({ name, capital }) => `${name}: ${capital}`)).toEqual([]);
  });

  test('is its neighbours’ neighbour', () => {
    const oneSided = countries.flatMap(({ code, neighbours }) =>
      neighbours.filter((other) => !byCode.get(other)?.neighbours.includes(code)).map((other) => `${code} ${other}`),
    );
    expect(oneSided).toEqual([]);
  });

  test('has its point within 2,000 km of its capital or is one of the largest', () => {
    const far = countries.filter(({ capital, code, latitude, longitude }) => {
      const seat = capital === null ? undefined : lexicon.places(capital).find((place) => place.countryCode === code);
      return seat !== undefined && kilometres(seat, { latitude, longitude }) > 2000;
    });
    expect(far.map(({ code }) => code).sort()).toEqual(FAR_CAPITALS);
  });
});

/** Their land is so large that its middle lies this far from the capital. */
const FAR_CAPITALS = ['CA', 'RU'];

interface Point {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

function kilometres(from: Point, to: Point): number {
  const [a, b, c, d] = [from.latitude, from.longitude, to.latitude, to.longitude].map(
    (degrees) => ((degrees ?? 0) * Math.PI) / 180,
  );
  const [north, east] = [(c ?? 0) - (a ?? 0), (d ?? 0) - (b ?? 0)];
  const chord = Math.sin(north / 2) ** 2 + Math.cos(a ?? 0) * Math.cos(c ?? 0) * Math.sin(east / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(chord));
}
