import { describe, expect, test } from 'vitest';
import { labelOf, placeOf } from './marked.ts';

test('a distance and a direction move the point', () => {
  const { latitude, longitude } = placeOf('A fire burns in [Xyrq], about 300 kilometres north of {Winnipeg}.');
  expect(latitude).toBeCloseTo(52.58, 1);
  expect(longitude).toBeCloseTo(-97.15, 1);
});

/** [text, place], marked as in `resolve.test.ts`; ~ stands before a place whose point is that of a town beside it. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'what a report on one district names lies in it': [
    [
      'Snow lay in {Halifax}. {Brighouse} was cut off, and {Elland} too. {Todmorden} dug.\n\nBread ran out at [Xyrq].',
      '~Xyrq, England, GB (area)',
    ],
    [
      'Snow lay in {Halifax}. {Brighouse} was cut off, and {Elland} too. {Todmorden} dug.\n\nThe [River Xyrq] froze.',
      '~River Xyrq, England, GB (water)',
    ],
    [
      'Snow lay in {Halifax}, {Exeter}, {Norwich}, {Carlisle}, {Swansea} and {Dover}.\n\nBread ran out at [Xyrq].',
      '?Xyrq (area)',
    ],
    ['Snow lay in {Halifax}. {Brighouse} was cut off, and {Elland} too.\n\nThe [XYRQ] met.', '?XYRQ (area)'],
  ],
  'a local report means no small town far off by a name that many bear': [
    [
      'Snow lay in {Paris}, {Puryear}, {Camden}, {Huntingdon} and {McKenzie}. The school in [Springville] shut.',
      '~Springville, Tennessee, US (area)',
    ],
    [
      'Snow lay in {Paris}, {Puryear}, {Camden}, {Huntingdon} and {McKenzie}. The school in [Springville], {Utah}, shut.',
      'Springville, Utah, US (city)',
    ],
    [
      'Snow lay in {Provo}, {Orem}, {Lehi}, {Payson} and {Spanish Fork}. The school in [Springville] shut.',
      'Springville, Utah, US (city)',
    ],
    [
      'Snow lay in {Seattle}, {Boston}, {Denver}, {Miami} and {Memphis}. The school in [Springville] shut.',
      'Springville, Utah, US (city)',
    ],
  ],
  'how far and which way from a town': [
    ['A fire burns in [Xyrq], about 300 kilometres northwest of {Winnipeg}.', '~Xyrq, CA (area)'],
    ['A fire burns in [Xyrq], 20 miles (32 km) south of {Winnipeg}.', '~Xyrq, Manitoba, CA (area)'],
  ],
  'what is beside a town is no namesake far off': [
    ['A plant in [Redwater], northeast of {Edmonton}, shut.', '~Redwater, Alberta, CA (area)'],
    ['A plant in [Redwater] shut. {Texarkana} did well.', 'Redwater, Texas, US (city)'],
    ['A plant in [Xyrq], 30 miles from {Edmonton}, shut.', '~Xyrq, Alberta, CA (area)'],
  ],
  'a building bears the name of a town of the text, a road leads to it': [
    [
      'Rain fell in {Cahir}. She left {Kilkenny} and works at [Cahir Garda Station].',
      '~Cahir Garda Station, Munster, IE (facility)',
    ],
    ['Rain fell in {Cahir}. She left {Kilkenny} and lives in [Cahir Road].', '~Cahir Road, Leinster, IE (facility)'],
  ],
  'what is told in a capital need not be there': [
    [
      'Rain fell.\n\nIt was wet in {Arica}, {Iquique} and {Concepción}.\n\nIn {Santiago}, the minister said that the post at [Xyrq] was shut.',
      '?Xyrq (area)',
    ],
    [
      'Rain fell.\n\nIt was wet in {Arica}, {Iquique} and {Concepción}.\n\nIn {Santiago}, the post at [Xyrq] was shut.',
      '~Xyrq, Santiago Metropolitan, CL (area)',
    ],
  ],
  'towns of two countries tell nothing of what their sentence names beside them': [
    ['Ships from {Rotterdam} to {Karachi} passed [Xyrq].', '?Xyrq (area)'],
    ['Ships from {Rotterdam} to {Dordrecht} passed [Xyrq].', '~Xyrq, South Holland, NL (area)'],
  ],
  'an abbreviation of a state inside a name is none': [
    ['They rode up [Mont Xyrq].', '?Mont Xyrq (area)'],
    ['They rode up to [Boston Xyrq].', '~Boston Xyrq, Massachusetts, US (area)'],
    ['They rode up to [Bahía de los Xyrq].', '?Bahía de los Xyrq (area)'],
    ['They rode up to [Rio de Janeiro Xyrq].', '~Rio de Janeiro Xyrq, Rio de Janeiro, BR (area)'],
    ['They rode up to [Boston Xyrq] in {France}.', '?Boston Xyrq, FR (area)'],
  ],
  'what is named between two neighbouring towns lies between them': [
    [
      'Rain fell on {Exeter}, {Norwich}, {Carlisle}, {Leeds} and {Swansea}.\n\n{Dover} flooded.\n\nRoofs flew in [Xyrq].\n\n{Canterbury} was dry.',
      '~Xyrq, England, GB (area)',
    ],
    [
      'Rain fell on {Exeter}, {Norwich}, {Carlisle}, {Leeds} and {Swansea}.\n\n{Dover} flooded.\n\nRoofs flew in [Xyrq].\n\n{York} was dry.',
      '?Xyrq (area)',
    ],
  ],
  'spelling tells on which side of the Atlantic a town lies': [
    ['Her neighbour in [Cambridge] has a favourite programme.', 'Cambridge, England, GB (city)'],
    ['Her neighbor in [Cambridge] has a favorite color.', 'Cambridge, Massachusetts, US (city)'],
    ['The colour of [Boston] is {Massachusetts} red.', 'Boston, Massachusetts, US (city)'],
    ['It was the center of attention at [Heathrow].', '~Heathrow, GB (facility)'],
  ],
  'no town has an article': [
    ['A viaduct near {Baltimore} crosses the [Severn].', '~Severn, GB (water)'],
    ['A shop near {Baltimore} moved to [Severn].', 'Severn, Maryland, US (city)'],
  ],
  'a town may bear the word for another kind': [
    ['A ferry from {Lewes} and {Milford} to [Cape May] was late.', 'Cape May, New Jersey, US (city)'],
    ['The bridge from {Columbus} to [Phenix City] is open.', 'Phenix City, Alabama, US (city)'],
    ['Bananas in {Port Antonio}, {Kingston} and [St Mary] fell.', 'Saint Mary Parish, JM (region)'],
  ],
  'names that are neighbouring towns mean these, though each alone means a city, a region or a country far away': [
    ['The bridge from [Lebanon] to {Hanover} is shut. Cars go by {Enfield}.', 'Lebanon, New Hampshire, US (city)'],
    ['Hotels in [Holland], {Zeeland} and {Grand Haven} are full.', 'Holland, Michigan, US (city)'],
    ['Envoys of [Lebanon] met in {Hanover} and {Berlin}.', 'Lebanon, LB (country)'],
    ['Snow lay in {Halifax}, {Exeter}, {Norwich}, {Carlisle}, {Swansea} and [Dover].', 'Dover, England, GB (city)'],
  ],
  'a town among the others comes before the country or capital that it is called after, but not in what goes on between countries':
    [
      [
        'A grocer in [Cairo] sells bread to {Mounds}, {Mound City}, {Anna} and {Paducah}.',
        'Cairo, Illinois, US (city)',
      ],
      ['A grocer in [Cairo] sells bread to {Anna}, {Denver}, {Chicago} and {Boston}.', 'Cairo, EG (city)'],
      ['The fair in [Cuba] drew crowds from {Olean}, {Wellsville} and {Friendship}.', 'Cuba, New York, US (city)'],
      ['The visas of nurses from [Cuba] worry {Olean}, {Wellsville} and {Friendship}.', 'Cuba, CU (country)'],
    ],
  'words that one country or state alone has tell where a report was written': [
    ['Two bakkies fell off a bridge near [Worcester].', 'Worcester, Western Cape, ZA (city)'],
    ['Two cars fell off a bridge near [Worcester].', 'Worcester, Massachusetts, US (city)'],
    ['The dam near [Orange] burst. Two utes were lost.', 'Orange, New South Wales, AU (city)'],
    ['The Utes lost the match near [Orange].', 'Orange, California, US (city)'],
    ['PennDOT will close the bridge at [Hanover] and {York}.', 'Hanover, Pennsylvania, US (city)'],
    ['Engineers will close the bridge at [Hanover] and {Berlin}.', 'Hanover, Lower Saxony, DE (city)'],
  ],
  'a noun behind a row of names tells the kind of each': [
    ['Floods closed [Marion] and {Depot} streets in {Warsaw}, {Indiana}.', '~Marion, Indiana, US (facility)'],
    ['Storms hit [Lebanon] and {Berks} counties.', 'Lebanon County, Pennsylvania, US (county)'],
    ['Storms hit [Lebanon] and {Jordan}.', 'Lebanon, LB (country)'],
    ['Voters in [Orange], {Wake} and {Durham} counties will decide.', 'Orange County, North Carolina, US (county)'],
    ['Polls opened in [Delaware] counties.', 'Delaware, US (region)'],
    ['Polls opened in [Plateau], {Benue} and {Kogi} states.', 'Plateau State, NG (region)'],
    ['Rain fell on [Counties Cork] and {Kerry}.', 'Cork, Munster, IE (county)'],
  ],
  'a county that is named in full tells its town': [
    ['[CAIRO] — The {Alexander County} board closed a ferry.', 'Cairo, Illinois, US (city)'],
    ['The {Latah County} board will close a road in [Moscow].', 'Moscow, Idaho, US (city)'],
    ['The {Harris County} board sent a choir to [Paris].', 'Paris, Ile-de-France, FR (city)'],
    ['The {Marion County} board sent a choir to [Lebanon].', 'Lebanon, LB (country)'],
  ],
  'letters stand for the place that the article spells out': [
    ['{South Africa} won. [SA] meet {Kenya} in May.', 'South Africa, ZA (country)'],
    ['{South Korea} won. [SA] meet {Kenya} in May.', '?SA (area)'],
  ],
  'an island is called by its bare name': [
    ['Ministers in [Trinidad] met envoys from {Washington} and {Bridgetown}.', '~Trinidad, TT (landform)'],
    ['Miners in [Trinidad] met envoys from {Denver} and {Pueblo}.', 'Trinidad, Colorado, US (city)'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s → %s', (source, expected) => {
    expect(labelOf(placeOf(source))).toBe(expected);
  });
});
