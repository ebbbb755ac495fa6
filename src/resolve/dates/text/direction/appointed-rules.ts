import type { Token } from '../../../../model/document.ts';
import {
  goesOn,
  isAnnounced,
  isDelivery,
  isFixed,
  isForecastLine,
  isMoved,
  isOutlookFor,
  isPossible,
  isSoonest,
  isUpNext,
} from './foretold.ts';
import { wordBefore as before, type DatePlace, type DirectionRule, hasHad, lowerAt, untilBefore } from './rule.ts';
import { isTense } from './tense-words.ts';

/** "Monday is a holiday": the day opens its clause; "high tide on Friday is at noon". */
function isDayThatIs({ tokens, date, sentence }: DatePlace): boolean {
  const [verb, next] = [tokens[date.last]?.text ?? '', tokens[date.last + 1]?.text ?? ''];
  if (/^(?:is|are)$/u.test(verb) && /^(?:at|from)$/u.test(next)) return true;
  const opens = date.first === sentence.first || /^(?:["“‘;,]|``|but|and)$/u.test(lowerAt(tokens, date.first - 1));
  return verb === 'is' && opens;
}

/** Words before "for Friday" within which what is off is told in the perfect: "has been called off for". */
const PERFECT_REACH = 5;

function isUndoneFor({ tokens, date, reach }: DatePlace): boolean {
  if (lowerAt(tokens, date.first - 1) !== 'for') return false;
  const near = tokens.slice(Math.max(reach.first, date.first - PERFECT_REACH), date.first).map(({ text }) => text);
  return near.some(
    (word, i) => word === 'been' && /^(?:has|have)$/u.test(near[i - 1] ?? '') && isTense(near[i + 1] ?? '', 'undone'),
  );
}

/** "the warning issued Thursday has been lifted". */
const isIssued = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && (isTense(token.text, 'past-form') || /..ed$/u.test(token.text));

/** "starting Monday", and at the head of a sentence "starting in June"; "every month starting in June" may be over. */
function isBeginning(place: DatePlace): boolean {
  const { tokens, date, sentence } = place;
  const steps = /^(?:on|in|from|at)$/u.test(before(place)) ? 2 : 1;
  if (!/^(?:beginning|starting|effective)$/u.test(before(place, steps))) return false;
  return /day$/u.test(tokens[date.last - 1]?.text ?? '') || date.first - steps === sentence.first;
}

/** "are shut on Friday", "is heard on Monday"; a month may be every year's: "the bill is read in August". */
const isDoneOn = (place: DatePlace): boolean =>
  before(place) === 'on' &&
  /^(?:is|are)$/u.test(before(place, 3)) &&
  isIssued(place.tokens[place.date.first - 2]) &&
  /day$/u.test(place.tokens[place.date.last - 1]?.text ?? '');

/** What tells that a date was appointed and is still to come. */
export const APPOINTED_RULES: readonly DirectionRule<DatePlace>[] = [
  {
    id: 'no-later-than',
    says: 'future',
    example: 'The council asked for a report no later than [1 October].',
    counterExample: 'The council asked for a report later than on [1 October].',
    applies: (place) =>
      before(place) === 'than' && before(place, 2) === 'later' && /^(?:no|not)$/u.test(before(place, 3)),
  },
  {
    id: 'day-that-is',
    says: 'future',
    example: '[Monday] is a holiday.',
    counterExample: '[Monday] was a holiday.',
    applies: isDayThatIs,
  },
  {
    id: 'today-and',
    says: 'future',
    example: 'Schools shut today and [Friday] will be mended.',
    counterExample: 'Schools shut yesterday and [Friday] will be mended.',
    applies: (place) => before(place) === 'and' && /^(?:today|tonight|tomorrow)$/u.test(before(place, 2)),
  },
  {
    id: 'undone-for',
    says: 'future',
    example: 'Leave has been cancelled for [the weekend].',
    counterExample: 'Leave was cancelled for [the weekend].',
    applies: isUndoneFor,
  },
  {
    id: 'has-been-undone',
    says: 'future',
    example: 'The race on [Friday] has been called off.',
    counterExample: 'The race on [Friday] was called off.',
    applies: ({ tokens, date }) =>
      /^(?:has|have)$/u.test(lowerAt(tokens, date.last)) &&
      lowerAt(tokens, date.last + 1) === 'been' &&
      isTense(lowerAt(tokens, date.last + 2), 'undone') &&
      !isIssued(tokens[date.first - 1]),
  },
  {
    id: 'beginning-on',
    says: 'future',
    example: 'The mayor declared three days of mourning beginning [Saturday].',
    counterExample: 'The mourning that the mayor declared began [Saturday].',
    applies: isBeginning,
  },
  {
    id: 'as-soon-as',
    says: 'future',
    example: 'The ferry could sail as early as [Friday].',
    counterExample: 'The ferry sailed early on [Friday].',
    applies: ({ tokens, date }) => isSoonest(tokens, date.first),
  },
  {
    id: 'is-on',
    says: 'future',
    example: 'The last reading is on [Friday].',
    counterExample: 'The last reading was on [Friday].',
    applies: ({ tokens, date }) => isFixed(tokens, date.first),
  },
  {
    id: 'is-done-on',
    says: 'future',
    example: 'The banks are shut on [Friday].',
    counterExample: 'The banks were shut on [Friday].',
    applies: isDoneOn,
  },
  {
    id: 'outlook-for',
    says: 'future',
    example: 'The bank cut its outlook for [September].',
    counterExample: 'The bank cut its staff in [September].',
    applies: ({ tokens, date }) => isOutlookFor(tokens, date.first),
  },
  {
    id: 'may-be',
    says: 'future',
    example: 'The rain may last; the worst day could be [Friday].',
    counterExample: 'The rain has been bad; the worst day was [Friday].',
    applies: ({ tokens, date }) => isPossible(tokens, date.first),
  },
  {
    id: 'announced-from',
    says: 'future',
    example: 'The port has announced a ban on sailing from [Friday] until Sunday.',
    counterExample: 'The port has been shut from [Friday] until Sunday.',
    applies: ({ tokens, date, reach }) => isAnnounced(tokens, date, reach.first),
  },
  {
    id: 'moved-to',
    says: 'future',
    example: 'The hearing has been put off to [Friday].',
    counterExample: 'The hearing had been put off to [Friday].',
    applies: (place) =>
      /^(?:to|until|till)$/u.test(untilBefore(place)) && !hasHad(place) && isMoved(place.tokens, place.date.first),
  },
  {
    id: 'moved-from',
    says: 'nearest',
    example: 'The fair was moved from [Saturday] to Sunday.',
    counterExample: 'The fair was held from [Saturday] to Sunday.',
    applies: ({ tokens, date }) => tokens[date.first - 1]?.text === 'from' && isMoved(tokens, date.first),
  },
  {
    id: 'goes-on-sale',
    says: 'future',
    example: 'Tickets go on sale on [Friday].',
    counterExample: 'Tickets went on sale on [Friday].',
    applies: ({ tokens, date }) => goesOn(tokens, date.first),
  },
  {
    id: 'up-next',
    says: 'future',
    example: 'UP NEXT Wolves: At Leeds on [Friday].',
    counterExample: 'LAST GAME Wolves: At Leeds on [Friday].',
    applies: ({ tokens, date, sentence }) => isUpNext(tokens, sentence.first, date.first),
  },
  {
    id: 'for-delivery',
    says: 'future',
    example: 'Wheat for [September] delivery fell in Chicago.',
    counterExample: 'The [September] delivery of wheat came late.',
    applies: ({ tokens, date }) => isDelivery(tokens, date),
  },
  {
    id: 'forecast-line',
    says: 'future',
    example: '[Friday]: Sunny, a light wind from the west.',
    counterExample: '[Friday]: The wind turned, and it rained.',
    applies: (place) => isForecastLine(place.tokens, place.date, place.sentence),
  },
];
