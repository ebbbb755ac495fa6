import { after, afterWord, before, indefinite, notAfterWord } from '../guards.ts';
import { calendar, directedOrThen, numberOf, ofEra, plain, seasonOf, yearOf } from '../readings.ts';
import type { DateRule, Guard } from '../rule.ts';

/** "the fall of Rome", "Winter Olympics", "summer school": no season, or none of a year. */
const seasonOfThing: Guard = (place) => {
  const last = place.lexemes[place.end - 1];
  const next = after(place);
  if (last?.lower === 'fall' && next?.text === 'of') return true;
  if (place.end > place.at + 1 && next?.pos !== 'PROPN') return false;
  return next?.spaced === true && (next.pos === 'NOUN' || (next.pos === 'PROPN' && /^\p{Lu}/u.test(last?.text ?? '')));
};

const opened = notAfterWord('the in this last next that during every each since until by of early late mid');
/** "fall" and "spring" without a determiner or a preposition are verbs. */
const looseSeason: Guard = (place) =>
  /^(?:fall|spring|springs)$/u.test(place.lexemes[place.at]?.lower ?? '') && opened(place);

/** "Winters are long here": no one season. */
const severalSeasons: Guard = (place) => /s$/u.test(place.lexemes[place.end - 1]?.lower ?? '');
/** "the war's last winter", "his next summer": of the war, not of today. */
const ofWhose: Guard = (place) =>
  /^(?:last|next|past|coming)$/u.test(place.lexemes[place.at]?.lower ?? '') &&
  /^(?:['’]s|his|her|its|their|my|our|your)$/iu.test(before(place)?.text ?? '');
/** "4,000 summers": so many. */
const counted: Guard = (place) => before(place)?.pos === 'NUM';

/** Seasons, of a year or of the one at hand. */
export const SEASON_RULES: readonly DateRule[] = [
  {
    id: 'season-year',
    pattern:
      "the? season:SEASON ( of | , )? ( year:YEAR ( ( - | / ) YY )? | year:NUM era:ERA | ' short:YY | shift:last year | shift:this year | shift:next year | ( the same:same | same:that same? | the ( scene:following | scene:next | scene:previous | scene:preceding ) ) year )",
    group: 'span',
    read: (found) => ofEra(found, calendar({ season: seasonOf(found), ...yearOf(found) })),
    example: 'They met in the summer of 2010.',
    gives: '2010-SU',
    unless: [looseSeason],
    counterExample: 'Prices fall 2010 points a day.',
  },
  {
    id: 'seasons-ago',
    pattern: 'n:NUM season:SEASON ago',
    group: 'span',
    read: (found) => calendar({ season: seasonOf(found), yearShift: -(numberOf(found, 'n') as number) }),
    example: 'Two summers ago the reservoir ran dry.',
    gives: '2018-SU',
    counterExample: 'Two summers long the reservoir was dry.',
  },
  {
    id: 'season',
    pattern:
      '( same:that same? | the then:next | the? ( toward:last | toward:next | toward:this | toward:past | toward:coming | toward:previous | toward:following )? ( past | coming )? )? season:SEASON',
    group: 'span',
    read: (found) => calendar({ season: seasonOf(found), ...yearOf(found), ...directedOrThen(found.words) }),
    unless: [looseSeason, seasonOfThing, indefinite, afterWord('one'), severalSeasons, ofWhose],
    example: 'The reservoir ran dry last summer.',
    gives: '2019-SU',
    counterExample: 'Shares fall when rates spring up.',
  },
  {
    id: 'seasons',
    pattern: '( the | in | during )? season:SEASON',
    read: (found) => {
      const { season } = found.words;
      return season === undefined ? null : [{ ...plain('set', `XXXX-${season.code}`), from: season, to: season }];
    },
    unless: [looseSeason, seasonOfThing, counted, (place) => !severalSeasons(place)],
    example: 'Winters are long in the valley.',
    gives: 'XXXX-WI',
    counterExample: 'In 40 winters the lake froze twice.',
  },
];
