import { WordClass } from '../../../../lexicon/types.ts';
import type { Candidate, Run } from '../../candidate.ts';
import { mayName } from '../../reading.ts';
import type { Form } from '../../words/forms.ts';
import { Joint } from '../../words/joints.ts';
import { isOrdinary } from '../../words/word-types.ts';
import { Written } from '../../words/written.ts';
import { atEnd, is, isWritten, type SpanRule, whole } from './rule.ts';

/** Tokens behind a name within which the year of a reference is looked for: ", Brook, Marlo, Zarbo, & Quint, 2007". */
const REFERENCE_REACH = 16;
/** Tokens before it within which the bracket is looked for. */
const BRACKET_REACH = 40;

/** The year behind a name, with nothing between but other names: how papers refer to one another; -1 for none. */
function yearBehind(c: Candidate, last: number): number {
  for (let i = last; i < last + REFERENCE_REACH && c.inParagraph(i); i++) {
    const form = c.at(i);
    if (isWritten(form, Written.YEAR)) return i;
    if (!form.isCapital && !isWritten(form, Written.REFERENCE)) return -1;
  }
  return -1;
}

function isWithinBrackets(c: Candidate, first: number): boolean {
  for (let i = first - 1; i > first - 1 - BRACKET_REACH && c.inParagraph(i); i--) {
    const form = c.at(i);
    if (isWritten(form, Written.BRACKET_OPENS)) return true;
    if (!form.isCapital && !isWritten(form, Written.REFERENCE | Written.YEAR | Written.MARK)) return false;
  }
  return false;
}

const isCited = (c: Candidate): boolean => yearBehind(c, c.last) > c.last;

/** The same within brackets: "(see Brook & Zarbo, 2014; Marlo 2016)". */
const isCitedInBrackets = (c: Candidate): boolean => isCited(c) && isWithinBrackets(c, c.first);

const FAMILY = WordClass.FAMILY | WordClass.FAMILY_RARE;
const BODY = WordClass.ORG | WordClass.ORG_HEAD | WordClass.ORG_SUFFIX;
const ACRONYM = /^\p{Lu}{2}/u;

/** Also a word that no list has. */
const mayBeFamily = (form: Form): boolean => is(form, FAMILY) || form.classes === 0;

const mayBeAuthor = (form: Form): boolean =>
  !is(form, WordClass.PLACE_BIG) && !ACRONYM.test(form.text) && (is(form, FAMILY) || !is(form, BODY));

/** Whether a name reaches over the word. */
const goesOn = (form: Form): boolean => mayName(form) || form.joint === Joint.HYPHEN;

/** Words of a cited name at most: "Moreno Ruiz et al., 2013". */
const CITED_WORDS = 3;

/** Whether a reference's year may stand behind a run, without which no name in it is one: asked once a run. */
export const isBeforeYear = (c: Candidate, { last }: Run): boolean => yearBehind(c, last) >= 0;

/**
 * Whether some tokens are a name, whole, that a paper refers to, and neither place nor body: in brackets, or anywhere in a document
 * that has "et al.". A family's where the year follows at once ("Marlo 2016", unlike "(Expo 2020)"); an ordinary word beside
 * "et al." alone ("(Laws, 2016)", unlike "(Spring, 2016)").
 */
export function isReference(c: Candidate, begin: number, end: number): boolean {
  if (end - begin > CITED_WORDS || goesOn(c.at(end)) || goesOn(c.at(begin - 1))) return false;
  const year = yearBehind(c, end);
  if (year < 0 || !areAuthors(c, begin, end)) return false;
  const name = c.at(end - 1);
  if (!mayBeFamily(name)) return year > end && c.citesPapers && isWithinBrackets(c, begin);
  return c.citesPapers || (!isOrdinary(name.word) && isWithinBrackets(c, begin));
}

function areAuthors(c: Candidate, begin: number, end: number): boolean {
  if (end - begin === 1) return mayBeAuthor(c.at(begin));
  for (let i = begin; i < end; i++) {
    const form = c.at(i);
    if (form.joint !== Joint.HYPHEN && !(mayBeAuthor(form) && mayBeFamily(form))) return false;
  }
  return true;
}

/** How papers name those whom they refer to. */
export const CITATIONS: readonly SpanRule[] = [
  atEnd('cited', '[[Brook]] & Zarbo (2014) saw it.', '[[Brook]] & Zarbo saw it.', isCited),
  whole(
    'cited-in-brackets',
    'It was seen before ([[Brook]] & Zarbo, 2014).',
    'It was seen by [[Brook]] & Zarbo (2014).',
    isCitedInBrackets,
    1,
    3,
  ),
];
