/** What a word may be within a temporal expression, as bits: one word may be several ("10" is a day, an hour, an amount). */
export const KIND = {
  NUM: 1 << 0,
  DAYNUM: 1 << 1,
  ORD: 1 << 2,
  YEAR: 1 << 3,
  YY: 1 << 4,
  DECADE: 1 << 5,
  MONTH: 1 << 6,
  MON: 1 << 7,
  WEEKDAY: 1 << 8,
  WKD: 1 << 9,
  UNIT: 1 << 10,
  UNITS: 1 << 11,
  PART: 1 << 12,
  SEASON: 1 << 13,
  CLOCK: 1 << 14,
  AMPM: 1 << 15,
  ZONE: 1 << 16,
  VAGUE: 1 << 17,
  QUARTER: 1 << 18,
  DOTTED: 1 << 19,
  NINETIES: 1 << 20,
  SETWORD: 1 << 21,
  ERA: 1 << 22,
  WEEKDAYS: 1 << 23,
  /** A unit in short: "min", "hrs", "yrs". */
  SHORT: 1 << 24,
} as const;

/** Names for several kinds at once, as patterns use them. */
export const ALIASES: Readonly<Record<string, number>> = {
  ...KIND,
  MONTHS: KIND.MONTH | KIND.MON,
  WKDAY: KIND.WEEKDAY | KIND.WKD,
  DAY: KIND.DAYNUM | KIND.ORD,
};

/** One word of a segment: a token, a part of a hyphenated token, or several tokens that make one number. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kinds: number;
  /** The number that the word stands for: of a month, a weekday, a year, an amount. */
  readonly value: number;
  /** TIMEX3's code where the word has one: Y, M, MO, SU; a holiday's name. */
  readonly code: string;
  /** Words that no pattern tells apart have one number. */
  readonly sort: number;
  /** Half-open range of tokens. */
  readonly first: number;
  readonly last: number;
  /** Whether blank space stands before it. */
  readonly spaced: boolean;
}

export const is = (lexeme: Lexeme | undefined, kinds: number): boolean =>
  lexeme !== undefined && (lexeme.kinds & kinds) !== 0;
