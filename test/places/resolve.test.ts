import { describe, expect, test } from 'vitest';
import { labelOf, marked, placeOf, resolveMarked } from './marked.ts';

/** [text, place]: the name in question in square brackets, other places in braces, organisations in angle brackets. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a name alone means the place that the world knows by it': [
    ['Snow fell on [Paris] at dawn.', 'Paris, Ile-de-France, FR (city)'],
    ['She moved to [New York] in May.', 'New York City, New York, US (city)'],
    ['Lawmakers in [Washington] went home.', 'Washington, District of Columbia, US (city)'],
    ['The ship left [Bombay] in March.', 'Mumbai, Maharashtra, IN (city)'],
    ['The talks in [Kiev] failed.', 'Kyiv, Kyiv City, UA (city)'],
  ],
  'a country comes before a town of its name, unless the text says otherwise': [
    ['The border with [Lebanon] is shut.', 'Lebanon, LB (country)'],
    ['He was born in [Lebanon], {Pa.}, in 1950.', 'Lebanon, Pennsylvania, US (city)'],
    ['The parliament of [Georgia] met in {Tbilisi}.', 'Georgia, GE (country)'],
    ['The road from {Atlanta} to {Savannah} crosses [Georgia].', 'Georgia, US (region)'],
    ['Storms hit {Alabama}, {Florida} and [Georgia].', 'Georgia, US (region)'],
    ['The ferry from {Brazzaville} is late; police in the [Congo] wait.', 'Republic of the Congo, CG (country)'],
  ],
  'the text says where it lies': [
    ['He grew up in [Springfield], {Ill.}, and left.', 'Springfield, Illinois, US (city)'],
    ['He grew up in [Springfield], Mass., and left.', 'Springfield, Massachusetts, US (city)'],
    ['He grew up in [Springfield], MO 65802.', 'Springfield, Missouri, US (city)'],
    ['A fire in [Alexandria], {Egypt}, burnt for days.', 'Alexandria, EG (city)'],
    ['A fire in [Alexandria], {Virginia}, burnt for days.', 'Alexandria, Virginia, US (city)'],
    ['The Texan town of [Paris] has a tower.', 'Paris, Texas, US (city)'],
    ['[Odessa], a city in west {Texas}, is dry.', 'Odessa, Texas, US (city)'],
    ['[Washington, D.C.] is humid.', 'Washington, District of Columbia, US (city)'],
    ['[Perth] is a town in {Eastern Ontario}, {Canada}.', 'Perth, Ontario, CA (city)'],
    ['[Granada] is a town in {Colorado}.', '~Granada, Colorado, US (city)'],
    ['It is the third city of [Venezuela].', 'Venezuela, VE (country)'],
    ['He flew from [Perth] in {Scotland} to {Perth} in {Western Australia}.', 'Perth, Scotland, GB (city)'],
    ['He flew from {Perth} in {Scotland} to [Perth] in {Western Australia}.', 'Perth, Western Australia, AU (city)'],
    ['She sold it in {Tacoma}, [Washington], and left.', 'Washington, US (region)'],
  ],
  'a town that is told from its namesake late in the article is not what the article is about': [
    [
      '[Tripoli] was calm, and so was {Benghazi}.\n\nIt rained in {Libya}.\n\nMen fell.\n\nHail fell.\n\nSnow fell.\n\nRain fell.\n\nThe Lebanese city of {Tripoli} was not.',
      'Tripoli, LY (city)',
    ],
    ['[Tripoli] was calm.\n\nThe Lebanese city of {Tripoli} has a castle.', 'Tripoli, North Lebanon, LB (city)'],
  ],
  'a town lies beside what the text puts it beside': [
    ['The plant in [Perth], 50 miles southwest of {Ottawa}, shut.', 'Perth, Ontario, CA (city)'],
    ['The plant in [Perth] shut, and so did one southwest of {Ottawa}.', 'Perth, Western Australia, AU (city)'],
  ],
  'a capitalised noun behind a comma is of a body, and tells no kind': [
    ['In [Washington], the State Department said so.', 'Washington, District of Columbia, US (city)'],
    ['Rain fell in [Washington], the rainy state.', 'Washington, US (region)'],
    [
      'In [Santiago], the Chilean navy waited. {Lima}, {Ica}, {Pisco}, {Nazca} and {Cusco} are dry.',
      'Santiago, Santiago Metropolitan, CL (city)',
    ],
    ['In [Santiago], people waited. {Lima}, {Ica}, {Pisco}, {Nazca} and {Cusco} are dry.', 'Santiago, Ica, PE (city)'],
    ['She lives in [Tipperary Town] now.', 'Tipperary, Munster, IE (city)'],
  ],
  'a bare name means the town rather than the county of its name': [
    ['She liked {Seville} and {Málaga}, but stayed in [Cadiz].', 'Cadiz, Andalusia, ES (city)'],
    ['She liked {Seville} and {Málaga}, but drove around in [Cadiz] province.', 'Cádiz, Andalusia, ES (county)'],
  ],
  'a bare name means the large town rather than the region of its name': [
    ['Old trams from {Lisbon} and [Porto] were sold.', 'Porto, PT (city)'],
    ['Old trams from {Lisbon} and [Porto] district were sold.', 'Porto, PT (region)'],
    ['Old trams from {Toronto} and [Quebec] were sold.', 'Quebec, CA (region)'],
  ],
  'clubs that bear the names of towns tell the country': [
    ['<Preston> sold him to <Burnley>. He grew up in [Lancaster].', 'Lancaster, England, GB (city)'],
    ['They sold him in May. He grew up in [Lancaster].', 'Lancaster, California, US (city)'],
  ],
  'a town in a row lies where the others lie': [
    [
      'Polls opened late in {Valdosta}, {Dublin} and [Cairo]. {Georgia} voted. {Macon} did too.',
      'Cairo, Georgia, US (city)',
    ],
    ['Polls opened late in {Valdosta}, {Dublin} and {Macon}. {Georgia} voted. So did [Cairo].', 'Cairo, EG (city)'],
  ],
  'what no list has is a town where it has a mayor': [
    ['The mayor of [Ulmsted] spoke in {Leeds}.', '~Ulmsted, England, GB (city)'],
    ['The choir of [Ulmsted] sang in {Leeds}.', '~Ulmsted, England, GB (area)'],
  ],
  'a state comes before a town of its name elsewhere in the country': [
    [
      'Sold in {Newark}, {Hoboken} and {Yonkers}, the ticket was the first since one in [Florida].',
      'Florida, US (region)',
    ],
    [
      'Sold in {Newark}, {Hoboken} and {Yonkers}, the ticket was the first since one in [Florida], {N.Y.}',
      'Florida, New York, US (city)',
    ],
  ],
  'a province goes by its compass word where its country is in focus': [
    [
      'Trucks from {Solwezi} and {Kitwe} cross [North-Western Province]. {Zambia} exports it.',
      'North-Western, ZM (region)',
    ],
    ['Buses from {Kandy} and {Colombo} cross [North Western Province].', 'North Western Province, LK (region)'],
  ],
  'a state comes before the country of its name where the article is at home': [
    [
      'He left {Minneapolis} for {Denver}, {Dallas} and {Chicago}. “I have known since [Georgia].”',
      'Georgia, US (region)',
    ],
    ['He left {Tbilisi} for {Batumi}, {Gori} and {Poti}. “I have known since [Georgia].”', 'Georgia, GE (country)'],
  ],
  'the only bearer of a name is meant in an article of many countries': [
    [
      'She sang in {Paramaribo}, {Haarlem}, {Salzburg}, {London}, {Lyon} and {Oslo}. Then [Bayreuth] called.',
      'Bayreuth, Bavaria, DE (city)',
    ],
    [
      'She sang in {Leeds}, {York}, {Hull}, {Ripon}, {Selby} and {Halifax}. Then [Deventer] called.',
      '~Deventer, England, GB (area)',
    ],
  ],
  'a building called after a firm lies where the article is': [
    ['It rained in {Denver}. {Denver} slept. They met at [Toyota Hall].', '~Toyota Hall, Colorado, US (facility)'],
    ['In {Nagoya} it rained, and so it did in [Toyota].', 'Toyota, Aichi, JP (city)'],
  ],
  'a region called after its own town has no such claim': [
    ['Buses from {Lviv} and {Stryi} to {Drohobych} stop in [Mykolaiv].', 'Mykolayiv, Lviv, UA (city)'],
    ['Ships from {Odesa} and {Kherson} stop in [Mykolaiv].', 'Mykolaiv, UA (city)'],
  ],
  'a town goes by the short form of its name': [
    ['Buses from {Worcester} and {Ledbury} stop in [Malvern].', 'Great Malvern, England, GB (city)'],
    ['Buses from {Cork} and {Waterford} stop in [Clonmel].', 'Clonmel, Munster, IE (city)'],
  ],
  'a renowned town is meant wherever it is named, by the name that it is known by': [
    ['Trains from {Boston} to {Chicago} and {Denver} are late. She sang in [Davos].', 'Davos, Graubünden, CH (city)'],
    ['Trains from {Leeds} to {Hull} and {York} are late. She died in [Srebrenica].', 'Srebrenica, Srpska, BA (city)'],
    [
      'Trains from {Leeds} to {Hull} and {York} are late. She died in [Chernobyl].',
      'Chornobyl, Kyiv Oblast, UA (city)',
    ],
    ['Trains from {Tampa} to {Sarasota} and {Bradenton} in {Florida} pass [Venice].', 'Venice, Florida, US (city)'],
  ],
  'a town abroad, or what another language calls a city, is hardly meant': [
    ['Cloth from {Kumasi}, {Accra} and {Tamale} is sold in [Nima].', '~Nima, Northern Region, GH (area)'],
    ['Eels from {York}, {Leeds} and {Ripon} are sold in [Pittsfield].', '~Pittsfield, England, GB (area)'],
    [
      'Eels from {Boston}, {Springfield} and {Worcester} are sold in [Pittsfield].',
      'Pittsfield, Massachusetts, US (city)',
    ],
  ],
  'that England is named tells hardly more than that Britain is': [
    [
      'Born in {England}, she left {York}, {Leeds} and {Ripon} for [Wellington].',
      'Wellington, Wellington Region, NZ (city)',
    ],
  ],
  'money tells the country': [
    ['A fine of £40 was paid in [Worcester].', 'Worcester, England, GB (city)'],
    ['A fine of $40 was paid in [Worcester].', 'Worcester, Massachusetts, US (city)'],
  ],
  'a place does not vouch for itself': [
    [
      '---\ntitle: Fire at Nima market\n---\n\nIn {Ghana}, {Accra} and {Tema} mourn. [Nima] burnt.',
      '~Nima, Greater Accra, GH (area)',
    ],
  ],
  'a word tells its kind': [
    ['Apples from [Washington] state are cheap.', 'Washington, US (region)'],
    ['The sheriff of [Orange County] in {Florida} spoke.', 'Orange County, Florida, US (county)'],
    ['[New York] Governor Ana Ortiz signed the law.', 'New York, US (region)'],
    ['[New York] Mayor Ana Ortiz signed the law.', 'New York City, New York, US (city)'],
    ['Sheep blocked the [Canterbury] ring road.', 'Canterbury, England, GB (city)'],
    ['Sheep were shorn early in [Canterbury].', 'Canterbury, NZ (region)'],
  ],
  'the neighbourhood tells': [
    ['Buses between {Dayton} and [Springfield] run late in {Ohio}.', 'Springfield, Ohio, US (city)'],
    ['---\nsource: Dayton Daily News\n---\n\nA mill in [Springfield] burnt.', 'Springfield, Ohio, US (city)'],
    [
      '---\nsource: springfieldnewsleader.com\n---\n\nA mill in {Joplin} burnt. [Springfield] helped.',
      'Springfield, Missouri, US (city)',
    ],
    [
      'A mill in [Springfield] burnt. The <Illinois State Police> are looking for witnesses.',
      'Springfield, Illinois, US (city)',
    ],
  ],
  'the worked example of docs/places.md': [
    [
      'Two men from [Alexandria] were arrested in {Pineville}. They had driven from {Natchez}, {Miss.}, at night.',
      'Alexandria, Louisiana, US (city)',
    ],
    [
      'Two men from [Alexandria] were arrested. They had driven from {Natchez}, {Miss.}, at night.',
      'Alexandria, EG (city)',
    ],
  ],
  'a title of the front matter, which is no text, helps': [
    [
      '---\ntitle: Ohio mourns a teacher\n---\n\nShe taught in [Springfield] for years.',
      'Springfield, Ohio, US (city)',
    ],
  ],
  'planets and streets are not the towns of their name': [
    ['The probe will land on [Mars] in May.', '?Mars (area)'],
    ['The chapel in [Park Street] was sold.', '?Park Street (facility)'],
    ['The chapel on [Washington Square] was sold.', '?Washington Square (facility)'],
    ['Rain fell on the [South Coast].', '?South Coast (landform)'],
  ],
  'what no gazetteer has lies near what the text names beside it': [
    ['He was seen on [Mulberry Lane] in {Lyon}.', '~Mulberry Lane, Auvergne-Rhône-Alpes, FR (facility)'],
    ['He was seen in [Xyrqville].', '?Xyrqville (area)'],
    ['Ash fell from [Mount Xyrq] on {Lyon}.', '~Mount Xyrq, Auvergne-Rhône-Alpes, FR (landform)'],
    ['Snow fell on the [Cordillera Xyrq] and on {Lyon}.', '?Cordillera Xyrq (landform)'],
    ['He was seen at the [Vienna Harbour Hotel].', '~Vienna Harbour Hotel, Vienna, AT (facility)'],
    [
      'In {South Kivu}, the miners of [Xyrq] struck. {Kinshasa} was calm, and so was {Goma}.',
      '~Xyrq, South Kivu, CD (area)',
    ],
    [
      'Rain fell on {Lyon} and {Lyon} shut its bridges. A roof fell in at [Xyrq].',
      '~Xyrq, Auvergne-Rhône-Alpes, FR (area)',
    ],
    ['{LYON}, {France} — A roof fell in at [Xyrq].', '~Xyrq, Auvergne-Rhône-Alpes, FR (area)'],
  ],
  'a town of another country is not beside it, unless the sentence is set there': [
    ['{Poland}, {Warsaw} and {Gdańsk} mourn her. She worked in {Groningen}, then at [Xyrq].', '?Xyrq (area)'],
    [
      '{Poland}, {Warsaw} and {Gdańsk} mourn her. In {Groningen}, she had a shop on [Xyrq Street].',
      '~Xyrq Street, Groningen, NL (facility)',
    ],
    [
      '{Poland}, {Warsaw} and {Gdańsk} mourn her. She went to {Groningen}, where she had a shop on [Xyrq Street].',
      '~Xyrq Street, Groningen, NL (facility)',
    ],
  ],
  'a river is no county, a state no town that is seldom called so': [
    ['The [Mahisagar] river fell. {Gujarat} and {Vadodara} had no rain.', '?Mahisagar (water)'],
    ['Voters in {Gujarat} and in [Mahisagar] stayed at home.', 'Mahisagar, Gujarat, IN (county)'],
    ['He left {Recife} for the west of [Pernambuco].', 'Pernambuco, BR (region)'],
  ],
  'a name that begins like a town abroad does not lie there': [
    ['Boats left {Kisumu} and {Homa Bay} in {Kenya} for [Luanda Xyrq].', '~Luanda Xyrq, Homa Bay County, KE (area)'],
    [
      'He was seen in {Kisumu} and {Homa Bay} in {Kenya}, and in the [Luanda Harbour Hotel].',
      '~Luanda Harbour Hotel, Luanda, AO (facility)',
    ],
  ],
  'a sentence that is set abroad, or told elsewhere, takes no town from there': [
    ['{Suva}, {Fiji} — Roofs flew in {Suva}. In {Tonga} a warning was lifted for [Xyrq].', '?Xyrq (area)'],
    ['{Suva}, {Fiji} — Roofs flew in {Suva}. A warning was lifted for [Xyrq].', '~Xyrq, Central, FJ (area)'],
    ['Dams are full in {Norway}.\n\nThe one at [Xyrq] will be opened, an official said in {Bergen}.', '?Xyrq (area)'],
  ],
  'a town named in passing is not beside all others': [
    [
      'The goalkeeper of {Lyon} was ill. In May they meet again at [Xyrq Park].',
      '~Xyrq Park, Auvergne-Rhône-Alpes, FR (facility)',
    ],
    [
      'The keeper was ill.\n\nHe was born in {Lyon}.\n\nIn May they meet again at [Xyrq Park].',
      '?Xyrq Park (facility)',
    ],
  ],
  'the middle of a large country is no point': [
    ['A fire broke out in [Xyrq], {Brazil}.', '?Xyrq, BR (area)'],
    ['A fire broke out in [Xyrq], {Tuvalu}.', '~Xyrq, TV (area)'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s → %s', (source, expected) => {
    expect(labelOf(placeOf(source))).toBe(expected);
  });
});

test('a name that several places fit alike stays unresolved', () => {
  const place = placeOf('Buses to [Springfield] are late.');
  expect(place).toMatchObject({ id: 'local:springfield', geonamesId: null, latitude: null, approximate: false });
});

test('what our own lists add to the gazetteer has a point that is about right', () => {
  const seas = placeOf('A storm crossed the [Yellow Sea].');
  expect(seas).toMatchObject({ id: 'local:yellow-sea', geonamesId: null, latitude: 36, approximate: true });
});

test('two names of one place are one entry, by first mention', () => {
  const { places } = resolveMarked(marked('[Kiev] is now spelt {Kyiv}. {Kyiv} is in {Ukraine}.'));
  expect(places.map(({ name, mentions }) => [name, mentions.map(({ text }) => text)])).toEqual([
    ['Kyiv', ['Kiev', 'Kyiv', 'Kyiv']],
    ['Ukraine', ['Ukraine']],
  ]);
});

test('one name may mean two places where the text tells them apart', () => {
  const { places } = resolveMarked(marked('The teams of [Springfield], {Ohio}, and {Springfield}, {Illinois}, met.'));
  expect(places.filter(({ name }) => name === 'Springfield').map(({ regionName }) => regionName)).toEqual([
    'Ohio',
    'Illinois',
  ]);
});

test('an unlisted place is called as running text calls it', () => {
  const { places } = resolveMarked(marked('[XYRQ], {Tuvalu} — The boats of {Xyrq} are late.'));
  expect(places.map(({ id, name }) => [id, name])).toContainEqual(['local:xyrq', 'Xyrq']);
});
