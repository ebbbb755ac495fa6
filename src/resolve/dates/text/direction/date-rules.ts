import type { Token } from '../../../../model/document.ts';
import { APPOINTED_RULES } from './appointed-rules.ts';
import {
  hasLasted,
  isAwaited,
  isFiguresFor,
  isNotUntil,
  isPromised,
  isRequest,
  isTimetabled,
  isUnderPromise,
  isUndone,
  reachesBack,
} from './foretold.ts';
import { wordBefore as before, type DatePlace, type DirectionRule, hasHad, untilBefore } from './rule.ts';

/** "Friday's race": the verb of the sentence is not that of the race. */
const isOwner = ({ tokens, date }: DatePlace): boolean => /^['’]s$/u.test(tokens[date.last]?.text ?? '');

/** "the eight months through August", "this year to June". */
const STRETCH = /^(?:months|weeks|quarter|half)$/u;
const SO_FAR = /^(?:year|far|months|weeks|quarter|half)$/u;

/** "Saturday: Zarbo v Selby": sides that meet, where no verb tells. */
const isFixture = ({ tokens, date, sentence }: DatePlace): boolean =>
  tokens.slice(date.first, date.last).some(({ text }) => WEEKDAY.test(text)) &&
  tokens
    .slice(Math.max(sentence.first + 1, date.first - FIXTURE_REACH), Math.min(sentence.last, date.last + FIXTURE_REACH))
    .some(({ text, index }) => /^vs?$/u.test(text) && [-1, 1].every((by) => isCapital(tokens[index + by])));
const WEEKDAY = /day$/iu;
/** Tokens between a date and the sides that meet then. */
const FIXTURE_REACH = 40;
const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** "better than June"; "no earlier than June" is a bound. */
const isCompared = (place: DatePlace, steps: number): boolean =>
  before(place, steps) === 'than' && !/^(?:earlier|later|sooner)$/u.test(before(place, steps + 1));

const UNTIL = /^(?:until|till|through)$/u;

/** Words before "until" within which "was" stands. */
const WAS_REACH = 5;

const wasBefore = ({ tokens, date, reach }: DatePlace): boolean =>
  tokens
    .slice(Math.max(reach.first, date.first - WAS_REACH), date.first)
    .some(({ text }) => /^(?:was|were)$/u.test(text));

/** What tells of a date before any verb is asked. */
export const LEADING_RULES: readonly DirectionRule<DatePlace>[] = [
  {
    id: 'awaited',
    says: 'future',
    example: 'The crowds grew ahead of [Friday]’s vote.',
    counterExample: 'The crowds went home after [Friday]’s vote.',
    applies: (place) => isOwner(place) && isAwaited(place.tokens, place.date.first, place.reach.first),
  },
  {
    id: 'starts-by-timetable',
    says: 'future',
    example: '[Friday]’s race starts in Bern.',
    counterExample: '[Friday]’s race was won in Bern.',
    applies: (place) => isOwner(place) && isTimetabled(place.tokens, place.date.last, place.reach.last),
  },
  {
    id: 'owner',
    says: 'open',
    example: 'The mayor praised [Friday]’s winner.',
    counterExample: 'The mayor praised the winner on [Friday].',
    applies: isOwner,
  },
  {
    id: 'since',
    says: 'past',
    example: 'The pass has been shut since [Sept. 20].',
    counterExample: 'The pass will be shut from [Sept. 20].',
    applies: (place) => before(place) === 'since',
  },
  {
    id: 'than-in',
    says: 'past',
    example: 'The tenants will pay more than in [September].',
    counterExample: 'The tenants will pay more in [September].',
    applies: (place) => isCompared(place, /^(?:in|on|at)$/u.test(before(place)) ? 2 : 1),
  },
  {
    id: 'figures-for',
    says: 'past',
    example: 'The figures for [September] are due this week.',
    counterExample: 'The talks in [September] are due to last a week.',
    applies: ({ tokens, date }) => isFiguresFor(tokens, date.first),
  },
  {
    id: 'back-to',
    says: 'past',
    example: 'The choir goes on a tour that dates back to [April].',
    counterExample: 'The tour was put back to [April].',
    applies: ({ tokens, date }) => reachesBack(tokens, date.first),
  },
  ...APPOINTED_RULES,
  {
    id: 'lasted-until',
    says: 'past',
    example: 'The talks went on until [Friday].',
    counterExample: 'The talks will go on until [Friday].',
    applies: (place) => UNTIL.test(untilBefore(place)) && hasLasted(place.tokens, place.date.first, place.reach.first),
  },
  {
    id: 'not-until',
    says: 'past',
    example: 'The bridge did not reopen until [Friday].',
    counterExample: 'The bridge does not reopen until [Friday].',
    applies: (place) => UNTIL.test(untilBefore(place)) && isNotUntil(place.tokens, place.date.first, place.reach.first),
  },
  {
    id: 'last-into',
    says: 'future',
    example: 'The cold could last into [September], she warned.',
    counterExample: 'The cold lasted into [September].',
    applies: (place) => before(place) === 'into' && /^(?:could|can|might|would)$/u.test(before(place, 3)),
  },
  {
    id: 'planned-and-had-been-undone',
    says: 'past',
    example: 'A scan booked for [4 February] had been put off.',
    counterExample: 'A scan booked for [4 February] was put off.',
    applies: ({ tokens, date, reach }) => tokens[date.last]?.text === 'had' && isUndone(tokens, date, reach),
  },
  {
    id: 'planned-and-undone',
    says: 'nearest',
    example: 'The march planned for [Friday] was called off.',
    counterExample: 'The march planned for [Friday] will be long.',
    applies: ({ tokens, date, reach }) => isUndone(tokens, date, reach),
  },
  {
    id: 'months-to',
    says: 'open',
    example: 'Sales of tin fell in the nine months to [June].',
    counterExample: 'Sales of tin fell from May to [June].',
    applies: (place) => before(place) === 'to' && STRETCH.test(before(place, 2)),
  },
  {
    id: 'was-until',
    says: 'nearest',
    example: 'The bridge was shut until [Friday].',
    counterExample: 'The bridge is shut until [Friday].',
    applies: (place) => UNTIL.test(untilBefore(place)) && wasBefore(place),
  },
  {
    id: 'until',
    says: 'future',
    example: 'Talks go on until [Friday].',
    counterExample: 'Sales of tin were flat this year through [June].',
    applies: (place) => UNTIL.test(untilBefore(place)) && !SO_FAR.test(before(place, 2)) && !hasHad(place),
  },
  {
    id: 'promised-by',
    says: 'future',
    example: 'The architect promised the plans by [Friday].',
    counterExample: 'The architect had promised the plans by [Friday].',
    applies: (place) => before(place) === 'by' && isPromised(place.tokens, place.reach.first, place.date.first),
  },
  {
    id: 'under-promise',
    says: 'future',
    example: 'The farmers would not sell before prices rose in [March].',
    counterExample: 'The farmers did not sell before prices rose in [March].',
    applies: ({ tokens, date, reach }) => isUnderPromise(tokens, reach.first, date.first),
  },
];

/** What tells of a date that no verb tells of. */
export const TRAILING_RULES: readonly DirectionRule<DatePlace>[] = [
  {
    id: 'by',
    says: 'future',
    example: 'New drawings by [Friday]!',
    counterExample: 'The architect drew new plans by [Friday].',
    applies: (place) => before(place) === 'by',
  },
  {
    id: 'fixture',
    says: 'future',
    example: 'Premiership ([Saturday], 3pm): Zarbo United v Selby Town.',
    counterExample: 'Premiership ([Saturday], 3pm): Zarbo United beat Selby Town.',
    applies: isFixture,
  },
  {
    id: 'request',
    says: 'future',
    example: 'Ask the clerk again in [March].',
    counterExample: 'Pump prices again in [March].',
    applies: ({ tokens, sentence }) => isRequest(tokens, sentence.first, sentence.last),
  },
];
