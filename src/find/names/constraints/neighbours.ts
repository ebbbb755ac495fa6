import { constraint, LIKELY_PLACE, NAMED, NEVER, NOBODY, SURE } from './constraint.ts';

export const OF_NEIGHBOURS = {
  CONTEST: constraint('contest', NOBODY, 'Football: [[Hosts]] Lisbon lost.', 'Football: [[Lisbon]] lost.'),
  BORN: constraint('born', [NAMED, NEVER, NEVER], 'Ana Petrova (née [[Cairo]]) sang.', 'Ana Petrova ([[Cairo]]) sang.'),
  CALLED: constraint(
    'called',
    [NEVER, 0, NAMED],
    'The hackers, who call themselves [[Velvet Jackals]], met.',
    'The hackers met [[Velvet Jackals]] there.',
  ),
  PART_OF_PLACE: constraint(
    'part-of-place',
    [NEVER, NAMED, 0],
    'Residents of [[Zarbo]] lost their bus.',
    'Friends of [[Zarbo]] lost their bus.',
  ),
  HOME_OF_SOMEBODY: constraint(
    'home-of-somebody',
    [-NAMED, SURE, -SURE],
    'It was said by John Smith of [[Mulberry]].',
    'It was said by John Smith of [[Greenpeace]].',
  ),
  OF_SOMEBODY: constraint(
    'of-somebody',
    [-NAMED, 0, 0],
    'It was said by John Smith of [[Greenpeace]].',
    'It was said by friends of [[Mauldin]].',
  ),
  BEHIND_ARTICLE: constraint(
    'behind-article',
    [-NAMED, 0, 0],
    "It is the [[Tate]]'s first.",
    "It is [[Tate]]'s first.",
  ),
  TITLED: constraint(
    'titled-place',
    LIKELY_PLACE,
    'They live in [[Prince George]] then.',
    'They live with [[Prince George]] then.',
  ),
  WAY: constraint(
    'way',
    [-SURE, SURE, 0],
    'He would fly to [[Hoskins]] on Monday.',
    'He would write to [[Hoskins]] on Monday.',
  ),
  SCENE: constraint(
    'scene',
    [-SURE, NAMED, -SURE],
    'In [[Cleveland]], Ana Petrova scored.',
    'For [[Cleveland]], Ana Petrova scored.',
  ),
  COUNTRY_IN_BRACKETS: constraint(
    'country-in-brackets',
    [NEVER, NAMED, 0],
    'Ana Petrova ([[Chile]]) won.',
    'Ana Petrova ([[Bracken]]) won.',
  ),
  STATE: constraint(
    'state',
    [NEVER, NAMED, NEVER],
    'He wed in Lamar, [[Mo.]] in 1951.',
    'He wed his Lamar, [[Jo]], in 1951.',
  ),
  INHABITANT: constraint(
    'inhabitant',
    [-SURE, NAMED + SURE, -SURE],
    'A [[Zarbo]] man left.',
    'The [[Zarbo]] man left.',
  ),
  THAT_INHABITANT: constraint(
    'that-inhabitant',
    [-SURE, NAMED, -SURE],
    'It was still the [[Selby]] man who left.',
    'The [[Labour]] man left.',
  ),
  FIRM_OF_PLACE: constraint(
    'firm-of-place',
    NOBODY,
    'They hired [[Fulton Paving of Jasper]] then.',
    'They hired [[Fulton Bank of Jasper]] then.',
  ),
  SOMEBODY_OF_PLACE: constraint(
    'somebody-of-place',
    [NEVER, 0, 0],
    'They met [[Ana Petrova of Leeds]] there.',
    'They met [[Joan of Arc]] there.',
  ),
};
