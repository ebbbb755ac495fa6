import type { Mod } from './mention.ts';
import type { Span } from './span.ts';

/** Units of time as the language counts them. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3's codes for seasons and for parts of a day. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** What a wording says of the direction: "last June", "next June", "this June". */
export type Toward = 'last' | 'next' | 'this';

/** Parts of a calendar date that the words give; what is absent is inferred from the anchor. */
export interface CalendarExpression {
  readonly kind: 'calendar';
  /** Astronomical: 1 BC is 0, 2 BC is −1. */
  readonly year?: number;
  /** The year is given by its distance: "March last year" −1, "this year's third quarter" 0. */
  readonly yearShift?: number;
  /** Two digits of a year: '98. */
  readonly shortYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  /** Name in `resolve/dates/calendar/holidays.ts`. */
  readonly holiday?: string;
  readonly toward?: Toward;
  /** "February of that year" 0, "the spring of the following year" 1: counted from the year that the text last spoke of. */
  readonly sceneYear?: number;
  /** "the first Tuesday in July" 1, "the last Friday of May" −1. */
  readonly nth?: number;
  /** "a Sunday", any one. */
  readonly any?: true;
  /** "the Sunday": in a report that of the days which it last spoke of. */
  readonly definite?: true;
  /** "the previous Friday": counted from what the text last spoke of. */
  readonly fromThen?: true;
  /** "the next spring": in a narrative, counted from what the text last spoke of. */
  readonly inStory?: true;
  /** "Monday of last week" −1: the day of that week. */
  readonly weekShift?: number;
  /** Weeks between the weekday meant and the coming or the last one: "Friday a week ago" −1. */
  readonly weeks?: number;
  /** "the day before Easter" −1: days from the day that the words name. */
  readonly daysAway?: number;
  /** "the Sunday before Easter" 7, with `daysAway` for the direction: the nearest such weekday. */
  readonly beside?: number;
  /** "the week of October 19", "the weekend of June 3": the unit around the day. */
  readonly around?: 'week' | 'weekend';
  /** "on this day in 1885": the publication's day and month, of the year that is told. */
  readonly ofToday?: true;
}

/** 03/04/2019: which number is the month, the resolver decides for the whole article. */
export interface NumericExpression {
  readonly kind: 'numeric';
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** Decades and centuries. `from` is their first year; null where the words leave the century open ("the nineties": `decade` 90). */
export interface EraExpression {
  readonly kind: 'era';
  readonly unit: 'decade' | 'century' | 'millennium';
  readonly from: number | null;
  readonly decade?: number;
}

/**
 * So many units from the anchor: yesterday, last week, two years ago, the following day, that year.
 * `from` is the publication ("now"), what the text last spoke of ("then"), or whichever of the two the article's manner asks for ("either").
 */
export interface ShiftedExpression {
  readonly kind: 'shifted';
  readonly unit: Unit;
  /** Null where the words do not say how many ("several years ago"). */
  readonly amount: number | null;
  readonly from: 'now' | 'then' | 'either';
  /** With an unknown amount: "many years from now". */
  readonly ahead?: true;
  /** "three days later" counted from nothing that the text dates: the length that the words say, as a duration. */
  readonly length?: string;
  /** "two years ago today", "a year ago this month": what the shift arrives at, where it is finer than the unit. */
  readonly grain?: Unit;
  /** "eight years ago last month" −1: so many of the grain besides. */
  readonly besides?: number;
  /** "overnight": where the sentence looks ahead, it is the coming night. */
  readonly turns?: true;
  /** "a year ago", "a year earlier": beside a business period that period of another year is meant. */
  readonly compares?: true;
}

/** A business period named by what the text compares: "the quarter", "the latest period", "the year-earlier quarter". */
export interface PeriodExpression {
  readonly kind: 'period';
  readonly unit: 'quarter' | 'year' | 'period';
  readonly yearShift: number;
  readonly year?: number;
  /** "the latest quarter": one that is over. */
  readonly latest?: true;
  /** "the quarter ended August 31": the day on which it ends. */
  readonly ended?: DateExpression;
}

/** A time of day, or a part of the day, on a day. */
export interface ClockExpression {
  readonly kind: 'clock';
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly part?: DayPart;
  /** Minutes east of Greenwich. */
  readonly zone?: number;
  readonly day: DateExpression | null;
}

/** "the last day of March", "the first day of the week". */
export interface EdgeExpression {
  readonly kind: 'edge';
  readonly side: 'first' | 'last';
  readonly of: DateExpression;
}

/** Durations, sets and references have their values in the words: no anchor is asked. */
export interface PlainExpression {
  readonly kind: 'duration' | 'set' | 'reference';
  readonly value: string;
}

/**
 * A temporal expression as the finder reads it, before anything is anchored. The date finder and the date
 * resolver alone speak it; `kind` tells how it is resolved.
 */
export type DateExpression =
  | CalendarExpression
  | NumericExpression
  | EraExpression
  | ShiftedExpression
  | PeriodExpression
  | ClockExpression
  | EdgeExpression
  | PlainExpression;

export interface DateMention extends Span {
  readonly text: string;
  readonly expression: DateExpression;
  readonly mod: Mod | null;
  /** Half-open range of tokens that the mention touches. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly rule: string;
  readonly confidence: number;
}
