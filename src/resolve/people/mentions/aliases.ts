import type { Document } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import type { NamedMention } from './named.ts';

/** Words between two names that make the second another name of the first: 'Ana Sol, better known as "Red"'. */
const OTHERWISE_KNOWN =
  /(?:\b(?:known|billed|remembered)(?: [\p{L}’']+){0,4} as|\b(?:by|under) (?:his|her|the) (?:\p{L}+ )?(?:nickname|pseudonym|name)|\b(?:nicknamed|dubbed|alias|née|born|christened|bapti[sz]ed|(?:grew up|raised) as)|\b(?:real|full|birth|maiden|stage) name (?:is|was)|\ba\.?k\.?a\.?),? (?:simply |the )?["“‘']?$/iu;

/** "Nana |is| Ana Sol": a bare name, and the full one of whoever it is. */
const IS = /^ (?:is|was) $/u;

/** "He was Ana Sol|’s| uncle". */
const OWNS = /^ ?['’]/u;

/** How the words before the second name may end: looked at first, since most names have none of them. */
const MAY_END = /(?:as|is|name|nym|med|bed|ias|ée|orn|ned|[sz]ed|a\.?|ly|the|her|him|just),? ["“‘']?$/iu;

/** The two names stand no farther apart, in characters. */
const REACH = 120;

/** "She was born |Mary Lund|", "he grew up as |Karl Berg|". */
const BORN_AS = /\b(?:he|she) (?:was (?:born|christened|bapti[sz]ed|raised as)|grew up as) $/iu;

/** 'Traders called her "|Mama Ledger|"': whoever was named last, where nobody else was near; where nobody was, whom the text is about. */
const CALLED = /\b(?:call(?:s|ed)?|dub(?:s|bed)?|nicknamed|christened) (?:her|him) (?:just |only |simply )?["“‘']?$/iu;

/** So many names back somebody of the same given name is looked for, and so many sentences somebody else. */
const NAMES_BACK = 20;
const SENTENCES_BACK = 2;

/** Index of the mention of which a name is introduced as another name, or null. */
export function aliasOf(
  { start, end, firstToken, text: name }: NameMention,
  read: readonly NamedMention[],
  { text, tokens, sentences }: Document,
): number | null {
  const before = read.at(-1);
  if (before === undefined || !MAY_END.test(text.slice(Math.max(0, start - 14), start))) return null;
  const sentence = tokens[firstToken]?.sentence ?? 0;
  const between = text.slice(before.name.end, start);
  if (
    before.sentence === sentence &&
    IS.test(between) &&
    !OWNS.test(text.slice(end, end + 3)) &&
    !before.name.text.includes(' ') &&
    name.includes(' ')
  )
    return before.index;
  if (before.sentence === sentence && between.length <= REACH && OTHERWISE_KNOWN.test(between)) return before.index;
  const opening = text.slice(Math.max(0, start - 40), start);
  if (CALLED.test(opening) && !/^['’]s/u.test(text.slice(end, end + 2))) {
    const isNear = sentence - before.sentence <= SENTENCES_BACK || before.paragraph === sentences[sentence]?.paragraph;
    return isNear ? lastNamed(name, read, sentence) : topicOf(read, /\bhim\b/iu.test(opening));
  }
  if (!BORN_AS.test(opening)) return null;
  const given = `${name.slice(0, name.indexOf(' '))} `;
  const namesake = read.slice(-NAMES_BACK).findLast((other) => other.name.text.startsWith(given));
  const isTopic = before.part === 'subject' && sentence - before.sentence <= SENTENCES_BACK;
  return namesake?.index ?? (isTopic ? before.index : null);
}

/** Index of the last name before in these sentences; null where two people are named there. */
function lastNamed(name: string, read: readonly NamedMention[], sentence: number): number | null {
  const near = read
    .slice(-NAMES_BACK)
    .filter((one) => sentence - one.sentence <= SENTENCES_BACK && one.name.text !== name);
  const last = near.at(-1);
  if (last === undefined) return null;
  const isLast = ({ form: { words } }: NamedMention): boolean => words.some((word) => last.form.words.includes(word));
  return near.every(isLast) ? last.index : null;
}

/** Index of the first name of whom a text names first and often, where pronouns show the sex that is asked for; null for nobody. */
function topicOf(read: readonly NamedMention[], isMale: boolean): number | null {
  const words = read[0]?.form.words ?? [];
  const theirs = read.filter(({ form }) => form.words.every((word) => words.includes(word)));
  const male = theirs.reduce((sum, { hint }) => sum + hint, 0);
  return theirs.length >= OFTEN && (isMale ? male > 0 : male < 0) ? (theirs[0]?.index ?? null) : null;
}

const OFTEN = 3;
