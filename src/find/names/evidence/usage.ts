import { WordClass } from '../../../lexicon/types.ts';
import type { Sentence } from '../../../model/document.ts';
import type { Reading, Run } from '../candidate.ts';
import type { RunWords } from '../run-words.ts';
import { Ability } from '../words/ability.ts';
import { BEFORE_PLACE, PICKED_UP, SETTING_IDS, settingsOfNoun, WITHIN_SENTENCE } from '../words/settings.ts';
import { Written } from '../words/written.ts';
import { nounBefore, nounBehind, nounBeside } from './clause.ts';

/** How often a word stood in the document, capitalised and in all settings; and in which. */
export interface Usage {
  total: number;
  /** Every setting that it stood in, a bit each. */
  settings: number;
  /** How often in each; null for a word that stood once. */
  counts: Uint16Array | null;
  /** Index into `USAGE_IDS`; worked out when first asked for. */
  facts: readonly number[] | null;
  /** What the facts weigh in sum, by what the word is in a candidate (`UsedAs`); worked out when first asked for. */
  sums: number[] | null;
}

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

/** What the document shows of the words of its runs, by number; undefined of what is no name's word anywhere. */
export function usagesIn(reading: Reading, runs: readonly Run[], words: RunWords): readonly (Usage | undefined)[] {
  const known: (Usage | undefined)[] = [];
  for (let number = 0; number <= words.count; number++) known.push(undefined);
  for (const run of runs) {
    const sentence = reading.document.sentences[run.sentence] as Sentence;
    for (let i = run.first; i < run.last; i++) {
      if (((reading.abilities[i] as number) & Ability.NAME) === 0) continue;
      const settings = settingsAt(reading, i, sentence);
      const number = words.byToken[i] as number;
      const usage = known[number];
      if (usage === undefined) known[number] = { total: 1, settings, counts: null, facts: null, sums: null };
      else addSettings(usage, settings);
    }
  }
  return known;
}

function addSettings(usage: Usage, settings: number): void {
  usage.counts ??= countSettings(usage.settings, new Uint16Array(SETTING_IDS.length));
  usage.total++;
  usage.settings |= settings;
  countSettings(settings, usage.counts);
}

function countSettings(settings: number, counts: Uint16Array): Uint16Array {
  for (let s = 0, rest = settings; rest !== 0; s++, rest >>>= 1) {
    if ((rest & 1) !== 0) counts[s] = (counts[s] as number) + 1;
  }
  return counts;
}

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

/** Whether the word stands somewhere behind "Hurricane", "Typhoon" and the like. */
export const isOfStorm = (usage: Usage | undefined): boolean => usage !== undefined && (usage.settings & STORM) !== 0;

const LANGUAGE = settingsOf('of-language', 'before-language');
const PERSONAL = settingsOf('behind-title', 'behind-role', 'behind-given', 'behind-initial', 'said-person');

/** Whether the word stands beside "language", "speakers" and the like more often than as a person does. */
export const isLanguage = (usage: Usage | undefined): boolean =>
  usage !== undefined && (usage.settings & LANGUAGE) !== 0 && timesIn(usage, LANGUAGE) > timesIn(usage, PERSONAL);

/** How often a word stood in some settings. */
function timesIn({ settings, counts }: Usage, asked: number): number {
  let times = 0;
  for (let s = 0, rest = settings & asked; rest !== 0; s++, rest >>>= 1) {
    if ((rest & 1) !== 0) times += counts?.[s] ?? 1;
  }
  return times;
}

/** Facts of a word that stands in the document more than once; of others their neighbours tell all. */
export function usageFacts(usage: Usage): readonly number[] {
  usage.facts ??= usage.counts === null ? [] : factsOf(usage.total, usage.counts);
  return usage.facts;
}

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
