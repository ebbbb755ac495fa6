import { describe, expect, test } from 'vitest';
import { cuesOf } from '../../src/resolve/places/cues/cues.ts';
import { readingOf } from '../../src/resolve/places/cues/reading.ts';
import type { Cues } from '../../src/resolve/places/toponym.ts';
import { lexicon, marked } from './marked.ts';

function cuesIn(source: string): Cues {
  const { document, names, subject } = marked(source);
  return cuesOf(readingOf(document, names, lexicon), names.indexOf(subject));
}

describe('where the text says that a place lies', () => {
  test.each([
    ['He left [Dayton], {Ohio}, at noon.', 'Ohio strict'],
    ['He left [Dayton] ({Ohio}) at noon.', 'Ohio strict'],
    ['He left [Dayton], Tenn., at noon.', 'Tenn. strict'],
    ['He left [Dayton], TX 77535, at noon.', 'TX strict'],
    ['The Iraqi city of [Mosul] is quiet.', 'Iraqi strict'],
    ["{Nigeria}'s northern city of [Kano] is quiet.", 'Nigeria strict'],
    ['[Kano], a city in northern {Nigeria}, is quiet.', 'Nigeria strict'],
    ['[Kano] is a city in northern {Nigeria}.', 'Nigeria strict'],
    ['[Kano] is the best-known city of {Nigeria}.', 'Nigeria strict'],
    ['[Kano] is hot, as {Nigeria} is.', null],
    ["{Ohio}'s [Dayton] is quiet.", 'Ohio loose'],
    ['A mill in [Dayton] in western {Ohio} burnt.', 'Ohio strict'],
    ['A mill in [Dayton], in the west of {Ohio}, burnt.', 'Ohio strict'],
    ["They won in [Cardiff] in {England}'s last match.", 'England loose'],
    ['He left [Cardiff] in {Ohio} blue.', 'Ohio loose'],
    ['He met them in [Lyon], in {Ohio} and at sea.', null],
    ['He left [Tacoma], {Washington} and {Houston} in May.', null],
    ['He left [Tacoma], {Washington}, in May.', 'Washington strict'],
    ['Storms hit [Texas], {Oklahoma} and {Kansas}.', null],
    ['He visited [France], {Germany} and {Poland}.', null],
    ['He left [Dayton], and {Ohio} mourned.', null],
    ['He left [Dayton]. {Ohio} mourned.', null],
    ['In {Ohio}, a mill in [Dayton] burnt.', 'Ohio loose'],
    ['In {Ohio} a mill burnt, in [Dayton] a barn.', null],
    ['In {Houston}, he spoke of [Dayton].', null],
    ['Israeli jets hit the [Zarbo] district of central {Beirut}.', 'Beirut strict'],
    ['Jets hit the [London] borough of {Ealing}.', null],
    ['The Iraqi army took the [Zarbo] district.', null],
    ['In [Santiago], the Chilean navy waited.', 'Chilean loose'],
    ['In [Santiago], the navy waited.', null],
  ])('%s → %s', (source, expected) => {
    const { container } = cuesIn(source);
    expect(container === null ? null : `${container.text} ${container.strength}`).toBe(expected);
  });
});

test.each([
  ['She now lives in [Dublin].', true],
  ['She sold bread in [Dublin].', false],
])('whether somebody is away: %s', (source, away) => expect(cuesIn(source).away).toBe(away));

describe('what kind of place the words make it', () => {
  test.each([
    ['The sheriff of [Orange County] spoke.', 'county region'],
    ['The city of [Orange] voted.', 'city'],
    ['Floods hit [Borno] state.', 'region'],
    ['The capital, [Hanoi], is hot.', 'city'],
    ['The capital of [Kansas] is hot.', null],
    ['The third city of [Kansas] is hot.', null],
    ['The northern city of [Dayton] is hot.', 'city'],
    ['[Hanoi] is a city.', 'city'],
    ['[Lyon], the city of silk, is hot.', 'city'],
    ['In [Peru], the port of {Callao} is shut.', null],
    ['[Palmas], the state capital, is hot.', 'city'],
    ['A [Florida] town is hot.', null],
    ['A [Florida] county is hot.', null],
    ['The city, [Hanoi], is hot.', null],
    ['They crossed the [Severn].', 'area water landform facility region district country'],
    ['They crossed the [Severn] bridge.', null],
    ['They recalled the [Dayton] of old.', null],
  ])('%s → %s', (source, expected) => {
    expect(cuesIn(source).kinds?.join(' ') ?? null).toBe(expected);
  });
});

describe('offices and rows', () => {
  test.each([
    ['[Ohio] Senator Ana Ortiz spoke.', 'region'],
    ['The mayor of [Dayton] spoke.', 'town'],
    ["[Jordan]'s parliament met.", 'state'],
    ['[Dayton] firefighters met.', null],
  ])('%s → %s', (source, expected) => {
    expect(cuesIn(source).office).toBe(expected);
  });

  test('a row is told by its commas and "and"', () => {
    expect(cuesIn('Storms hit {Texas}, {Oklahoma} and [Kansas].').rowAfter).toBe(1);
    expect(cuesIn('Storms hit {Texas} before [Kansas].').rowAfter).toBeNull();
  });
});
