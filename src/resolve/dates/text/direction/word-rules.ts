import { type DirectionRule, lowerAt, type WordPlace } from './rule.ts';
import { isTense, type TenseClass } from './tense-words.ts';

const word = ({ tokens, at }: WordPlace): string => lowerAt(tokens, at);
const before = ({ tokens, at }: WordPlace): string => lowerAt(tokens, at - 1);
const after = ({ tokens, at }: WordPlace): string => lowerAt(tokens, at + 1);
const isOf = (place: WordPlace, tense: TenseClass): boolean => isTense(word(place), tense);

export const WAS = /^(?:was|were)$/u;

/**
 * "a meeting planned for Monday", "a plan to meet Monday", "set to open"; "they heard of the plan on Monday" tells of
 * hearing.
 */
function isPlan(place: WordPlace): boolean {
  const leads = /^(?:to|for)$/u.test(after(place));
  if (/^(?:set|forecast|predicted|fixed|listed)$/u.test(word(place)))
    return leads || (/^(?:forecast|predicted)$/u.test(word(place)) && /^(?:is|are)$/u.test(before(place)));
  if (!isOf(place, 'planned')) return false;
  return leads || !/^(?:plans?|schedule)$/u.test(word(place)) || place.tokens[place.at]?.pos !== 'NOUN';
}

/** "was due": what was to come then may be over now, or still to come. */
export const wasDue = (tokens: WordPlace['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === 'due' && WAS.test(lowerAt(tokens, at - 1));

/** "was due on Thursday, but nobody came": it is over. */
export const wasDueInVain = (tokens: WordPlace['tokens'], at: number): boolean =>
  wasDue(tokens, at) &&
  tokens.slice(at, at + BUT_REACH).some(({ text, sentence }) => text === 'but' && sentence === tokens[at]?.sentence);

/** Words behind "was due" within which "but" tells that it did not come so. */
const BUT_REACH = 14;

/** "had been planned", "originally planned". */
export const wasPlannedBefore = (tokens: WordPlace['tokens'], at: number): boolean =>
  /^(?:been|previously|originally|first|initially)$/u.test(lowerAt(tokens, at - 1));

/** Words behind "has" within which the participle of a perfect stands: "has not yet been". */
const PERFECT_REACH = 5;

/** "The show has a cast of six on Thursday": no perfect. */
function isPossession({ tokens, at }: WordPlace): boolean {
  if (!/^(?:has|have)$/u.test(lowerAt(tokens, at)) || !POSSESSED.test(tokens[at + 1]?.pos ?? '')) return false;
  return !tokens
    .slice(at + 1, at + 1 + PERFECT_REACH)
    .some(({ text, pos }) => pos === 'VERB' || /..ed$|^been$/u.test(text) || isTense(text, 'past-form'));
}

const POSSESSED = /^(?:DET|ADJ|NOUN|NUM)$/u;

const DEGREE = /^(?:also|most|more|still|very|quite|not)$/u;

/** What a word near a date says by itself. */
export const WORD_RULES: readonly DirectionRule<WordPlace>[] = [
  {
    id: 'was-due-in-vain',
    says: 'past',
    example: 'The vote was due on [Thursday], but nobody came.',
    counterExample: 'The vote is due on [Thursday].',
    applies: (place) => isPlan(place) && wasDueInVain(place.tokens, place.at),
  },
  {
    id: 'was-due',
    says: 'nearest',
    example: 'The vote was due on [Thursday].',
    counterExample: 'The vote is due on [Thursday].',
    applies: (place) => isPlan(place) && wasDue(place.tokens, place.at),
  },
  {
    id: 'had-been-planned',
    says: 'open',
    example: 'The hall had been booked for [September].',
    counterExample: 'The hall is booked for [September].',
    applies: (place) => isPlan(place) && wasPlannedBefore(place.tokens, place.at),
  },
  {
    id: 'planned',
    says: 'future',
    example: 'The opening was planned for early [September].',
    counterExample: 'The children heard of the plan on [Monday].',
    applies: isPlan,
  },
  {
    id: 'is-likely',
    says: 'future',
    example: 'Floods are likely [Thursday].',
    counterExample: 'Floods were likely [Thursday].',
    applies: (place) =>
      /^(?:likely|possible|unlikely|probable)$/u.test(word(place)) &&
      /^(?:is|are|be)$/u.test(lowerAt(place.tokens, place.at - (DEGREE.test(before(place)) ? 2 : 1))),
  },
  {
    id: 'future',
    says: 'future',
    example: 'The choir hopes, on [Thursday] at the latest, for rain.',
    counterExample: 'The choir longed on [Thursday] for rain.',
    applies: (place) => isOf(place, 'future'),
  },
  {
    id: 'will-have',
    says: 'future',
    example: 'The choir would have on [Thursday] a hall of its own.',
    counterExample: 'The singers have on [Thursday] a hall of their own.',
    applies: (place) => word(place) === 'have' && /^(?:would|will)$/u.test(before(place)),
  },
  {
    id: 'was-to',
    says: 'future',
    example: 'A concert was to, on [Thursday], open the hall.',
    counterExample: 'A concert led on [Thursday] to a brawl.',
    applies: (place) => word(place) === 'to' && WAS.test(before(place)),
  },
  {
    id: 'past',
    says: 'past',
    example: 'The concert was on [Thursday].',
    counterExample: 'The concert is only on [Thursday].',
    applies: (place) => isOf(place, 'past') && !isPossession(place),
  },
  {
    id: 'has',
    says: 'future',
    example: 'The choir has a reading on [Thursday].',
    counterExample: 'The choir has given a reading on [Thursday].',
    applies: isPossession,
  },
  {
    id: 'is-doing',
    says: 'future',
    example: 'The choir is singing on [Thursday].',
    counterExample: 'The choir was singing on [Thursday].',
    applies: (place) => isOf(place, 'present') && after(place).endsWith('ing'),
  },
  {
    id: 'open-on',
    says: 'future',
    example: 'The shops open [Thursday].',
    counterExample: 'The open shops closed [Thursday].',
    applies: (place) =>
      place.tokens[place.at]?.pos === 'ADJ' &&
      isOf(place, 'timetabled') &&
      /^(?:NOUN|PROPN|ADV)$/u.test(place.tokens[place.at - 1]?.pos ?? ''),
  },
  {
    id: 'set-on',
    says: 'past',
    example: 'The swimmer missed the best time, set on [Feb. 3].',
    counterExample: 'The trial is set for [Feb. 3].',
    applies: (place) => word(place) === 'set' && /^(?:on|in|at)$/u.test(after(place)),
  },
];
