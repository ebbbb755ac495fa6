import { WordClass } from '../../../lexicon/types.ts';
import type { Sentence } from '../../../model/document.ts';
import type { Reading, Run } from '../candidate.ts';
import type { RunWords } from '../run-words.ts';
import { Ability } from '../words/ability.ts';
import { BEFORE_PLACE, PICKED_UP, SETTING_IDS, settingsOfNoun, WITHIN_SENTENCE } from '../words/settings.ts';
import { Written } from '../words/written.ts';
import { nounBefore, nounBehind, nounBeside } from './clause.ts';

const TOTALS = ['twice', 'few', 'several', 'often'];
/** Once, more than once; and in which share of the word's places. */
const STEPS = ['once', 'again', 'seldom', 'quarter', 'half', 'mostly'];

/** What the document shows of a word over all the places where it stands. */
export const USAGE_IDS: readonly string[] = [
  ...TOTALS.map((total) => `used-${total}`),
  ...SETTING_IDS.flatMap((id) => STEPS.map((step) => `used-${id}-${step}`)),
];

/** Words behind a name within which a pronoun is taken to pick it up. */
const REACH = 9;

/**
 * What the document shows of the words of its runs, asked by their numbers (`RunWords`): how often each stood as a name's word, and in
 * which settings. Lists rather than an object each: a long article has ten thousand.
 */
export class Usages {
  /** The largest number. */
  readonly words: number;
  private readonly totals: Int32Array;
  /** Every setting that a word stood in, a bit each. */
  private readonly settings: Int32Array;
  /** How often a word that stands more than once stood in each: index word * SETTINGS + setting. */
  private readonly counts: Uint16Array;
  /** Indexes into `USAGE_IDS`, worked out when first asked for. */
  private readonly known: (readonly number[] | undefined)[] = [];

  constructor(reading: Reading, runs: readonly Run[], { byToken, count }: RunWords) {
    this.words = count;
    this.totals = new Int32Array(count + 1);
    this.settings = new Int32Array(count + 1);
    this.counts = new Uint16Array((count + 1) * SETTINGS);
    for (const run of runs) {
      const sentence = reading.document.sentences[run.sentence] as Sentence;
      for (let i = run.first; i < run.last; i++)
        if (((reading.abilities[i] as number) & Ability.NAME) !== 0)
          this.add(byToken[i] as number, settingsAt(reading, i, sentence));
    }
  }

  private add(word: number, settings: number): void {
    const total = this.totals[word] as number;
    this.totals[word] = total + 1;
    if (total === 1) this.count(word, this.settings[word] as number);
    if (total > 0) this.count(word, settings);
    this.settings[word] = (this.settings[word] as number) | settings;
  }

  private count(word: number, settings: number): void {
    for (let at = word * SETTINGS, rest = settings; rest !== 0; at++, rest >>>= 1)
      if ((rest & 1) !== 0) this.counts[at] = (this.counts[at] as number) + 1;
  }

  /** Of a word that stands once, its neighbours tell all. */
  isRepeated(word: number): boolean {
    return (this.totals[word] as number) > 1;
  }

  /** Whether a word stood in any of some settings. */
  stoodIn(word: number, settings: number): boolean {
    return ((this.settings[word] as number) & settings) !== 0;
  }

  /** Whether a word stands somewhere behind "Hurricane", "Typhoon" and the like. */
  isOfStorm(word: number): boolean {
    return this.stoodIn(word, STORM);
  }

  /** Whether a word stands somewhere right before a name. */
  isBeforeName(word: number): boolean {
    return this.stoodIn(word, BEFORE_NAME);
  }

  /** Whether a word stands somewhere right behind a given name. */
  isBehindGivenName(word: number): boolean {
    return this.stoodIn(word, BEHIND_GIVEN);
  }

  /** Whether a word stands beside "language", "speakers" and the like more often than as a person does. */
  isLanguage(word: number): boolean {
    return this.stoodIn(word, LANGUAGE) && this.times(word, LANGUAGE) > this.times(word, PERSONAL);
  }

  /** How often a word stood in some settings. */
  private times(word: number, asked: number): number {
    let times = 0;
    let rest = (this.settings[word] as number) & asked;
    for (let at = word * SETTINGS; rest !== 0; at++, rest >>>= 1)
      if ((rest & 1) !== 0) times += this.isRepeated(word) ? (this.counts[at] as number) : 1;
    return times;
  }

  /** Facts of a word that stands in the document more than once, as indexes into `USAGE_IDS`; none of others. */
  facts(word: number): readonly number[] {
    if (!this.isRepeated(word)) return NO_FACTS;
    let facts = this.known[word];
    if (facts === undefined) {
      facts = factsOf(this.totals[word] as number, this.counts.subarray(word * SETTINGS, (word + 1) * SETTINGS));
      this.known[word] = facts;
    }
    return facts;
  }
}

const SETTINGS = SETTING_IDS.length;
const NO_FACTS: readonly number[] = [];

function settingsAt(reading: Reading, i: number, { first, last }: Sentence): number {
  const { forms, edge, pronounFrom } = reading;
  const behind = forms[i + 1] ?? edge;
  let settings = (forms[i - 1] ?? edge).settingsBehind | behind.settingsBefore;
  if (first !== i) settings |= WITHIN_SENTENCE;
  const noun = nounBehind(reading, i + 1, last) ?? nounBefore(reading, i, first) ?? nounBeside(reading, i, first);
  if (noun !== null) settings |= settingsOfNoun(noun);
  if ((behind.written & Written.COMMA) !== 0 && ((forms[i + 2] ?? edge).classes & WordClass.PLACE_BIG) !== 0)
    settings |= BEFORE_PLACE;
  return (pronounFrom[i + 1] ?? Infinity) <= i + REACH ? settings | PICKED_UP : settings;
}

const settingsOf = (...ids: readonly string[]): number =>
  ids.reduce((all, id) => all | (1 << SETTING_IDS.indexOf(id)), 0);
const STORM = settingsOf('behind-storm');
const LANGUAGE = settingsOf('of-language', 'before-language');
const PERSONAL = settingsOf('behind-title', 'behind-role', 'behind-given', 'behind-initial', 'said-person');

const BEHIND_GIVEN = settingsOf('behind-given');
const BEFORE_NAME = settingsOf('before-name');

function factsOf(total: number, counts: Uint16Array): number[] {
  const facts = [total < 3 ? 0 : total < 5 ? 1 : total < 9 ? 2 : 3];
  for (let setting = 0; setting < counts.length; setting++) {
    const count = counts[setting] as number;
    if (count === 0) continue;
    const first = TOTALS.length + setting * STEPS.length;
    facts.push(first + Math.min(1, count - 1), first + 2 + Math.min(3, Math.floor((4 * count) / total)));
  }
  return facts;
}
