import { expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import type { GazetteerEntry } from '../../src/lexicon/types.ts';
import { moved } from '../../src/resolve/places/geometry.ts';

const entry = (name: string): GazetteerEntry => openLexicon().places(name)[0] as GazetteerEntry;

test('a point so many km off has its own latitude and longitude', () => {
  const winnipeg = entry('Winnipeg');
  const point = moved(winnipeg, 111, -100);
  expect((point?.latitude as number) - (winnipeg.latitude as number)).toBeCloseTo(1, 1);
  expect(point?.longitude as number).toBeLessThan((winnipeg.longitude as number) - 1);
});

test('east of the date line longitudes are negative', () => {
  expect(moved(entry('Suva'), 0, 400)?.longitude).toBeLessThan(-170);
});

test('nothing lies beside a pole', () => {
  expect(moved({ ...entry('Suva'), latitude: 84 }, 500, 0)).toBeNull();
});
