import type { Timex } from '../../model/mention.ts';
import { formatDay } from './calendar/format.ts';

/** What the text last spoke of: a stretch of the calendar by its first day. */
export interface Moment {
  readonly day: number;
  /** How fine it is known. */
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'era';
  /** What has begun then runs on to now: "since Monday". */
  readonly ongoing?: true;
  /** The night of the day: an hour past midnight is the next day's. */
  readonly night?: true;
  /** The clock of an entry set it: "11.40pm: The alarm rings." */
  readonly entry?: true;
}

/** A narrative hangs on its own dates, news on its publication, a guide (what is so every year) on neither. */
export type Manner = 'news' | 'narrative' | 'guide';

/** `nearest`: on either side, whichever day is nearer. */
export type Direction = 'past' | 'future' | 'nearest';

/** The year that counts as today's where nothing tells the publication: only the century of '98 and of the nineties hangs on it. */
export const ASSUMED_YEAR = 2029;

/** What a temporal expression is resolved against. */
export interface Context {
  /** Publication day, or null where nothing tells it. */
  readonly published: number | null;
  /** The last date of the text, within reach. */
  readonly scene: Moment | null;
  /** The last date of the text that is known to the month or the day. */
  readonly fine: Moment | null;
  /** The last business quarter spoken of, as first day. */
  readonly quarter: Moment | null;
  /** The last month of which figures were told. */
  readonly month: Moment | null;
  /** First and last day of the event to come that the text announces, or null. */
  readonly event: readonly [first: number, last: number] | null;
  /** The last day that the paragraph spoke of, or null. */
  readonly dayHere: number | null;
  /** The day, long ago and said with its year, of which the report gives an account, or null. */
  readonly account: number | null;
  /** Whether the report is of a trial, an inquest, an inquiry. */
  readonly inCourt: () => boolean;
  /** First and last day of the stretch that a story is about, or null. */
  readonly stretch: readonly [first: number, last: number] | null;
  /** Whether the scene was set in the paragraph of the expression. */
  readonly sameParagraph: boolean;
  /** Whether figures are being compared by the quarter or by longer stretches ("the nine months"). */
  readonly compared: 'quarter' | 'year' | null;
  /** The day or the year above the entries of a chronology, a diary, a log, a programme. */
  readonly heading: Moment | null;
  readonly manner: Manner;
  /** Day before month in 03/04/2019. */
  readonly dayFirst: boolean;
  /** Where the verb beside the expression points, or null. Asked only where it decides. */
  readonly direction: () => Direction | null;
  /** Whether a past tense stands right before it: "died on Jan. 4"; before a day of next year, somewhere. */
  readonly befell: (nextYear: boolean) => boolean;
  /** Whether the clause looks back from the story ("had arrived in May"). */
  readonly had: () => boolean;
  /** Whether "since" leads to it: it has begun by now. */
  readonly since: () => boolean;
  /** Whether "after" leads to it. */
  readonly behind: () => boolean;
  /** Whether the clause speaks of what is so at any time ("in January it is cold here"). */
  readonly general: () => boolean;
  /** Whether the clause says "usually" or the like: what it dates comes every year. */
  readonly habitual: () => boolean;
  /** Whether "every year" stands beside it. */
  readonly eachYear: () => boolean;
  /** The year that opens the clause ("In 2021 half of the games were moved in June"), or null. */
  readonly clauseYear: () => number | null;
  /** Whether the clause foretells from now ("the funeral will be held"), whatever the text told before. */
  readonly foretells: () => boolean;
  /** Whether the sentence compares figures ("up from $2 million a year ago"). */
  readonly figures: () => boolean;
  /** Whether the expression is a line of its own, as in a live blog. */
  readonly ownLine: () => boolean;
  /** Whether the expression opens its paragraph, as in a chronology. */
  readonly opensEntry: () => boolean;
  readonly note: (step: string) => void;
}

/** An expression's value and what it leaves for those that follow. */
export interface Outcome {
  readonly type: Timex;
  readonly value: string | null;
  /** Parts of the value that the words do not say. */
  readonly inferred: readonly string[];
  /** Null where the expression sets no scene. */
  readonly moment: Moment | null;
}

/** A day that others are counted from, with what it is of: "the publication date 2020-07-15". */
export function anchorTold(
  day: number,
  { published, heading, scene, fine }: Pick<Context, 'published' | 'heading' | 'scene' | 'fine'>,
): string {
  const whose =
    day === published
      ? 'the publication date'
      : day === heading?.day
        ? 'the heading'
        : day === scene?.day || day === fine?.day
          ? 'the date spoken of before,'
          : 'the day spoken of,';
  return `anchor: ${whose} ${formatDay(day)}`;
}

export const outcome = (
  value: string | null,
  inferred: readonly string[] = [],
  moment: Moment | null = null,
  type: Timex = 'DATE',
): Outcome => ({ type, value, inferred, moment });
