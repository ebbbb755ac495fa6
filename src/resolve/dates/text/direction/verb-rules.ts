import type { Token } from '../../../../model/document.ts';
import { type DirectionRule, type HelperPlace, lowerAt, type WordPlace } from './rule.ts';
import { isTense, type TenseClass } from './tense-words.ts';
import { WAS, wasDue, wasDueInVain, wasPlannedBefore } from './word-rules.ts';

const word = ({ tokens, at }: WordPlace): string => lowerAt(tokens, at);
/** The word before, beyond an adverb: "is now to go". */
const before = ({ tokens, at }: WordPlace): string =>
  lowerAt(tokens, ADVERB.test(lowerAt(tokens, at - 1)) ? at - 2 : at - 1);
const ADVERB = /^(?:also|now|still|then)$/u;
const isOf = (place: WordPlace, tense: TenseClass): boolean => isTense(word(place), tense);

/** "to" before a verb, not before a place or a thing: "went to London", "the aid to poor farms ran out". */
const isInfinitive = (place: HelperPlace): boolean =>
  word(place) === 'to' &&
  !/^(?:PROPN|DET|NUM)$/u.test(place.tokens[place.at + 1]?.pos ?? '') &&
  !place.tokens.slice(place.at + 1, place.verb).some(({ pos }) => pos === 'NOUN');

/** "expect the trend to go on": what somebody expects of another. */
const isExpected = ({ tokens, at }: WordPlace): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ text }) => /^(?:expects?|expecting|wants?)$/iu.test(text));

/** What a word up to four before a verb says of when the verb happens; the nearest word first. */
export const HELPER_RULES: readonly DirectionRule<HelperPlace>[] = [
  {
    id: 'will-do',
    says: 'future',
    example: 'The council will meet on [Thursday].',
    counterExample: 'The council met on [Thursday].',
    applies: (place) => isOf(place, 'future'),
  },
  {
    id: 'was-due-in-vain-to-do',
    says: 'past',
    example: 'The hall was due to open on [Thursday], but burned down.',
    counterExample: 'The hall was due to open on [Thursday].',
    applies: (place) =>
      isInfinitive(place) &&
      isTense(before(place), 'planned') &&
      (wasDueInVain(place.tokens, place.at - 1) || wasPlannedBefore(place.tokens, place.at - 1)),
  },
  {
    id: 'was-due-to-do',
    says: 'nearest',
    example: 'The hall was due to open on [Thursday].',
    counterExample: 'The hall is due to open on [Thursday].',
    applies: (place) => isInfinitive(place) && wasDue(place.tokens, place.at - 1),
  },
  {
    id: 'plans-to-do',
    says: 'future',
    example: 'The hall is due to open on [Thursday].',
    counterExample: 'The doors refused to open on [Thursday].',
    applies: (place) => isInfinitive(place) && isTense(before(place), 'planned'),
  },
  {
    id: 'was-to-do',
    says: 'future',
    example: 'The envoys were to meet again on [Thursday].',
    counterExample: 'The envoys were to have met on [Thursday].',
    applies: (place) => isInfinitive(place) && WAS.test(before(place)),
  },
  {
    id: 'agreed-to-do',
    says: 'future',
    example: 'The club decided to sell the ground in [September].',
    counterExample: 'The club refused to sell the ground in [September].',
    applies: (place) =>
      isInfinitive(place) &&
      (isTense(before(place), 'present') ||
        isTense(before(place), 'future') ||
        isTense(before(place), 'before-infinitive') ||
        isExpected(place)),
  },
  {
    id: 'to-be-done',
    says: 'future',
    example: 'The poems to be printed in [September] are lost.',
    counterExample: 'The aid to poor farms ran out in [September].',
    applies: (place) => isInfinitive(place) && place.verb > place.at + 1,
  },
  {
    id: 'to-do',
    says: 'open',
    example: 'The club refused to print the poems in [September].',
    counterExample: 'The club printed the poems in [September].',
    applies: isInfinitive,
  },
  {
    id: 'would-have-done',
    says: 'future',
    example: 'The printers would have sold the poems in [September].',
    counterExample: 'The printers have sold the poems in [September].',
    applies: (place) => word(place) === 'have' && /^(?:would|will|['’]ll)$/u.test(before(place)),
  },
  {
    id: 'had-done',
    says: 'past',
    example: 'The owners had agreed by [March].',
    counterExample: 'The owners will agree by [March].',
    applies: (place) => isOf(place, 'past'),
  },
  {
    id: 'is-done',
    says: 'open',
    example: 'The rent goes up when the bill is read in [August].',
    counterExample: 'The rent goes up when the bill was read in [August].',
    applies: (place) =>
      place.at === place.verb - 1 && isOf(place, 'present') && !lowerAt(place.tokens, place.verb).endsWith('ing'),
  },
];

/** "could not fly on Saturday", "let them play", "a 38-run victory": what a bare verb may hang on besides the future. */
const BEFORE_BARE_VERB =
  /^(?:could|did|didn|do|don|does|doesn|not|(?:could|did|do|does|would)n['’]t|['’]d|let|lets|made|make|makes|help|helped|saw)$/u;

const isBare = ({ tokens, at }: WordPlace): boolean =>
  tokens[at - 1]?.text === '-' ||
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => BEFORE_BARE_VERB.test(text.toLowerCase()));

const isPlural = (token: Token | undefined): boolean => token?.pos === 'NOUN' && token.text.endsWith('s');

/** What a verb's own form says, where no word before it does. */
export const FORM_RULES: readonly DirectionRule<WordPlace>[] = [
  {
    id: 'did',
    says: 'past',
    example: 'The council met on [Thursday].',
    counterExample: 'The councillors meet on [Thursday].',
    applies: (place) => isOf(place, 'past-form') || /..ed$/u.test(word(place)),
  },
  {
    id: 'does-by-timetable',
    says: 'future',
    example: 'The ministers meet [Thursday] in Vienna.',
    counterExample: 'The ministers could not meet [Thursday] in Vienna.',
    applies: (place) => !isBare(place) && isOf(place, 'timetabled'),
  },
  {
    id: 'does',
    says: 'future',
    example: 'The choir arrives on [Thursday].',
    counterExample: 'The choir arrived on [Thursday].',
    applies: (place) => !isBare(place) && /(?:^|[^s])s$/u.test(word(place)),
  },
  {
    id: 'they-do',
    says: 'future',
    example: 'They promise rain for [Thursday].',
    counterExample: 'They promised rain for [Thursday].',
    applies: (place) =>
      !isBare(place) &&
      !/(?:ed|ing)$/u.test(word(place)) &&
      (/^(?:they|we|you|i)$/u.test(before(place)) || isPlural(place.tokens[place.at - 1])),
  },
];
