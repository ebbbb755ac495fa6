/** Number words, and how several of them make one number. */
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);
const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['dozen', 12],
]);

export const NUMBER_WORDS: readonly string[] = [...VALUES.keys(), ...SCALES.keys()];

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

export interface NumberRead {
  readonly value: number;
  /** How many words it took. */
  readonly words: number;
  readonly isYear: boolean;
}

const valueOfDigits = (word: string): number => (DIGITS.test(word) ? Number(word.replaceAll(',', '')) : Number.NaN);

/** Whether a number may begin with the word. */
export const opensNumber = (word: string): boolean => VALUES.has(word) || SCALES.has(word) || DIGITS.test(word);

/**
 * The number that begins at `words[i]` (lower case, hyphens as words of their own), or null:
 * "twenty-four", "two thousand", "2 1/2", "13 billion", "nineteen ninety-six" (a year).
 */
export function readNumber(words: readonly string[], i: number): NumberRead | null {
  const digits = valueOfDigits(words[i] as string);
  if (!Number.isNaN(digits)) return withScale(words, i, withFraction(words, i, digits), false);
  if (SCALES.has(words[i] as string)) return withScale(words, i, { value: 1, words: 0 });
  const first = below100(words, i);
  if (first === null) return null;
  return spokenYear(words, i, first) ?? withScale(words, i, first);
}

type Part = Omit<NumberRead, 'isYear'>;

/** 0–99 in words. */
function below100(words: readonly string[], i: number): Part | null {
  const tens = VALUES.get(words[i] as string);
  if (tens === undefined) return null;
  const next = words[i + 1] === '-' ? i + 2 : i + 1;
  const ones = tens >= 20 && tens % 10 === 0 ? VALUES.get(words[next] ?? '') : undefined;
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, words: next + 1 - i }
    : { value: tens, words: 1 };
}

/** "nineteen ninety-six", "twenty ten": a century in words and two more digits. */
function spokenYear(words: readonly string[], i: number, century: Part): NumberRead | null {
  if (century.value < 16 || century.value > 20) return null;
  const rest = below100(words, i + century.words);
  if (rest === null || rest.value < 10) return null;
  return { value: century.value * 100 + rest.value, words: century.words + rest.words, isYear: true };
}

function withFraction(words: readonly string[], i: number, value: number): Part {
  const sign = FRACTIONS[words[i + 1] ?? ''];
  if (sign !== undefined) return { value: value + sign, words: 2 };
  const [over, slash, under] = [valueOfDigits(words[i + 1] ?? ''), words[i + 2], valueOfDigits(words[i + 3] ?? '')];
  if (slash === '/' && over > 0 && over < under && under <= 8) return { value: value + over / under, words: 4 };
  return { value, words: 1 };
}

/** "hundred", "thousand", "million" behind a number, and what is added to it: "two thousand (and) five", but not "16 million six months ago". */
function withScale(words: readonly string[], i: number, first: Part, adds = true): NumberRead {
  let { value, words: length } = first;
  for (
    let scale = SCALES.get(words[i + length] ?? '');
    scale !== undefined;
    scale = SCALES.get(words[i + length] ?? '')
  ) {
    value *= scale;
    length++;
    const joint = words[i + length] === 'and' ? 1 : 0;
    const rest = below100(words, i + length + joint);
    if (rest === null || !adds) continue;
    value += rest.value;
    length += joint + rest.words;
    break;
  }
  return { value, words: length, isYear: false };
}
