import type { Document } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import type { NamedMention } from './named.ts';

/** Words between two names that make the second another name of the first: 'Ana Sol, better known as "Red"'. */
const OTHERWISE_KNOWN =
  /(?:\b(?:known|billed|remembered)(?: [\p{L}’']+){0,4} as|\b(?:by|under) (?:his|her|the) (?:\p{L}+ )?(?:nickname|pseudonym|name)|\b(?:nicknamed|dubbed|alias|née|born)|\b(?:real|full|birth|maiden|stage) name (?:is|was)|\ba\.?k\.?a\.?),? (?:simply |the )?["“‘']?$/iu;

/** How the words before the second name may end: looked at first, since most names have none of them. */
const MAY_END = /(?:as|is|name|nym|med|bed|ias|ée|orn|a\.?|ly|the),? ["“‘']?$/iu;

/** The two names stand no farther apart, in characters. */
const REACH = 120;

/** Whether a name is introduced as another name of the one before it, if that stands in its sentence. */
export function isOtherNameOf(
  { start, firstToken }: NameMention,
  before: NamedMention | undefined,
  { text, tokens }: Document,
): boolean {
  if (before === undefined || before.sentence !== tokens[firstToken]?.sentence) return false;
  if (!MAY_END.test(text.slice(Math.max(0, start - 14), start))) return false;
  const between = text.slice(before.name.end, start);
  return between.length <= REACH && OTHERWISE_KNOWN.test(between);
}
