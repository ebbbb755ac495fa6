import type { Lexicon } from '../../../lexicon/types.ts';
import { classesIn } from '../../../lexicon/word-list.ts';

const irregular = classesIn('verb-forms');

const ENDINGS: readonly [ending: RegExp, instead: readonly string[]][] = [
  [/(?<=[^aeiou])ies$/u, ['y']],
  [/(?<=s|sh|ch|x|z|o)es$/u, ['', 'e']],
  [/(?<=[^su])s$/u, ['']],
  [/(?<=[^aeiou])ied$/u, ['y']],
  [/([^aeiouls])\1(?:ed|ing)$/u, ['$1']],
  [/(?<=[aeiouy].*[^e])ed$|(?<=[aeiouy].*)ing$/u, ['', 'e']],
];

/** "recorded" → "record", "rated" → "rate", "remarks" → "remark": of what an ending may stand for, the commonest verb, else word. */
export function baseForm(word: string, lexicon: Pick<Lexicon, 'word'>): string {
  const [known] = irregular(word);
  if (known !== undefined) return known;
  const [ending, instead = []] = ENDINGS.find(([ending]) => ending.test(word)) ?? [];
  if (ending === undefined) return word;
  const candidates = instead.map((letters) => word.replace(ending, letters));
  const weights = candidates.map((candidate) => weightOf(candidate, lexicon));
  const most = Math.max(...weights);
  return most === 0 ? word : (candidates[weights.indexOf(most)] as string);
}

/** 0 unknown; verbs before all others. */
function weightOf(word: string, lexicon: Pick<Lexicon, 'word'>): number {
  const { frequency, verbSense } = lexicon.word(word);
  return frequency + (verbSense > 0 ? 16 : 0);
}
