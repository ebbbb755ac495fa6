import type { Token } from '../../../model/document.ts';
import { after, before } from '../guards.ts';
import type { Place } from '../rule.ts';

const PARTS_OF_NAMES = /^\p{Lu}\p{L}+$/u;

/** "the Daily Chronicle", "Weekly Mail": a title. */
export function inPaperName({ document, lexemes, at, end }: Place): boolean {
  const [first, last] = [lexemes[at], lexemes[end - 1]];
  if (first === undefined || last === undefined || !/^\p{Lu}/u.test(first.text)) return false;
  return (
    PARTS_OF_NAMES.test(document.tokens[last.last]?.text ?? '') ||
    PARTS_OF_NAMES.test(document.tokens[first.first - 1]?.text ?? '')
  );
}

/** "a quarterly dividend": what is paid each quarter, not when. */
export function adjectival(place: Place): boolean {
  const next = place.document.tokens[place.lexemes[place.end - 1]?.last ?? -1];
  return (
    /^(?:quarterly|annual|yearly|monthly)$/u.test(place.lexemes[place.at]?.lower ?? '') &&
    (next?.pos === 'NOUN' || next?.text === 'of')
  );
}

/** "rose 8 percent annually", "700 tons annually": a rate, as "8 percent a year" is. */
export function rateWord({ document, lexemes, at }: Place): boolean {
  const first = lexemes[at];
  if (first === undefined || !/^(?:annually|yearly|monthly|weekly|quarterly)$/u.test(first.lower)) return false;
  return isCounted(document.tokens[first.first - 2], document.tokens[first.first - 1]);
}

/** "6 percent", "700 tons", "30%". */
function isCounted(two: Token | undefined, one: Token | undefined): boolean {
  if (one === undefined) return false;
  return (
    COUNT.test(one.text) ||
    /^(?:%|percent|cents?)$/u.test(one.text) ||
    (two !== undefined && COUNT.test(two.text) && one.pos === 'NOUN')
  );
}

const COUNT = /^\d[\d,.]*$|^(?:one|two|three|four|five|six|ten|million|billion|hundred|thousand|few|many|several)$/u;

/** A rate follows a price or a count of something: "$20 a week", "40 miles an hour". */
export function notRate({ document, lexemes, at, end }: Place): boolean {
  const first = lexemes[at];
  if (first === undefined || /^(?:ago|earlier|later|before)$/u.test(lexemes[end]?.lower ?? '')) return true;
  if (first.lower === 'per') return false;
  const [two, one] = [document.tokens[first.first - 2], document.tokens[first.first - 1]];
  if (one === undefined || /^[,;:.(]$/u.test(one.text)) return true;
  return !isCounted(two, one);
}

/** "calls a day" counts calls; "saved the girls a day off" does not. */
export function notBehindThings(place: Place): boolean {
  const left = before(place);
  return left?.pos !== 'NOUN' || !/[^s]s$/u.test(left.text);
}

/** Words before a span of weekdays within which opening hours show. */
const HOURS_REACH = 8;

/** Whether no opening hours are told: "open Tuesday to Sunday", "Hours: Mon–Fri 9am", a line "Mon–Fri 9am". */
export function notOfHours(place: Place): boolean {
  const near = Array.from({ length: HOURS_REACH }, (_, n) => before(place, n + 1)?.text.toLowerCase() ?? '');
  if (near.some((word) => /^(?:was|were|had|has|been|did|will)$/u.test(word))) return true;
  if (near.some((word) => /^(?:open|opens|closed|hours|daily)$/u.test(word))) return false;
  if (/^(?:\d.*|[ap]\.?m\.?|[A-Z]{2,4})$/u.test(before(place)?.text ?? '')) return false;
  return before(place) !== undefined || !/^\d|^:$/u.test(after(place)?.text ?? '');
}
