import type { DateRule } from '../rule.ts';
import { AGO_RULES } from './ago.ts';
import { AMOUNT_RULES } from './amount.ts';
import { ANCIENT_RULES } from './ancient.ts';
import { BESIDE_RULES } from './beside.ts';
import { CALENDAR_RULES } from './calendar.ts';
import { CLOCK_RULES } from './clock.ts';
import { CLOCK_PART_RULES } from './clock-part.ts';
import { CLOCK_RANGE_RULES } from './clock-range.ts';
import { DAY_PART_RULES } from './day-part.ts';
import { DURATION_RULES } from './duration.ts';
import { ERA_RULES } from './eras.ts';
import { HOLIDAY_RULES } from './holiday.ts';
import { LED_PART_RULES } from './led-part.ts';
import { MODIFIED_RULES } from './modified.ts';
import { NUMERIC_RULES } from './numeric.ts';
import { PERIOD_RULES } from './period.ts';
import { QUARTER_RULES } from './quarter.ts';
import { RANGE_RULES } from './range.ts';
import { REFERENCE_RULES } from './reference.ts';
import { RELATIVE_RULES } from './relative.ts';
import { SEASON_RULES } from './season.ts';
import { SET_RULES } from './set.ts';
import { SET_CLOCK_RULES } from './set-clock.ts';
import { SPOKEN_CLOCK_RULES } from './spoken-clock.ts';
import { WEEKDAY_RULES } from './weekday.ts';

/** Every rule, family by family; of two that read equally many words the earlier one wins. */
export const DATE_RULES: readonly DateRule[] = [
  ...RANGE_RULES,
  ...CALENDAR_RULES,
  ...NUMERIC_RULES,
  ...WEEKDAY_RULES,
  ...SEASON_RULES,
  ...HOLIDAY_RULES,
  ...ERA_RULES,
  ...ANCIENT_RULES,
  ...QUARTER_RULES,
  ...PERIOD_RULES,
  ...CLOCK_RANGE_RULES,
  ...CLOCK_RULES,
  ...CLOCK_PART_RULES,
  ...SPOKEN_CLOCK_RULES,
  ...DAY_PART_RULES,
  ...LED_PART_RULES,
  ...SET_RULES,
  ...SET_CLOCK_RULES,
  ...MODIFIED_RULES,
  ...REFERENCE_RULES,
  ...AMOUNT_RULES,
  ...DURATION_RULES,
  ...BESIDE_RULES,
  ...RELATIVE_RULES,
  ...AGO_RULES,
];
