import { GIVEN_NAME, type Lexicon, WordClass } from '../../lexicon/types.ts';
import type { Reading, Run } from './candidate.ts';
import { is, isWritten } from './evidence/span-rules/rule.ts';
import { isTightAmpersand, onlyPartOf } from './known-phrases.ts';
import { Mode } from './layout.ts';
import { Ability } from './words/ability.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { tells } from './words/settings.ts';
import { isOrdinary } from './words/word-types.ts';
import { Written } from './words/written.ts';

const doTogether = tells('between');

export const isBar = (form: Form): boolean => form.joint === Joint.HYPHEN || form.joint === Joint.SLASH;

/**
 * Whether a hyphen or slash stands between two names that each are known alone: two families of the news ("the Merkel-Macron
 * talks", and before such a word any two families) or two big places ("the US-Japan treaty"). "Jean-Claude", "Rolls-Royce" and
 * "Ana Lopez-Garcia" stay whole.
 */
export function isBetweenNames({ forms, tokens }: Reading, lexicon: Lexicon, bar: number): boolean {
  const [left, right] = [forms[bar - 1], forms[bar + 1]];
  if (left === undefined || right === undefined || !isBar(forms[bar] as Form)) return false;
  const places = isBigPlace(left) && (isBigPlace(right) || beginsPlace(right));
  const behind = forms[bar + 2];
  const isAny = behind !== undefined && doTogether(behind);
  const families = isFamily(left, isAny) && isFamily(right, isAny) && !isPartOfName(forms[bar - 2]);
  return (places || families) && !isKnownWhole(`${tokens[bar - 1]?.text}-${tokens[bar + 1]?.text}`, lexicon);
}

/**
 * What the "&" of "Brook & Sol" tells of a candidate: two words of which neither is a given name or a large place, nor both ordinary,
 * are a firm, not a pair of people, and no name has but one of them. Null where none of the two is in the candidate, or a longer name
 * has both.
 */
export function byAmpersand(
  reading: Reading,
  run: Run,
  begin: number,
  end: number,
): 'letters' | 'firm' | 'half' | null {
  const { first } = run;
  const { forms, tokens } = reading;
  if (isTightAmpersand(tokens, end) || isTightAmpersand(tokens, begin - 1)) return 'half';
  if (isTightAmpersand(tokens, begin + 1) && isKnownFirm(reading, run, begin, end)) return 'letters';
  // "Brook & Sol Inc." is whole.
  const last = isSuffix(forms[end - 1]) ? end - 1 : end;
  const partners = last - begin === 3 || (last - begin === 4 && isParticle(forms[begin + 2]));
  if (partners && isOfFirm(reading, first, begin + 1)) return isSuffix(forms[end]) ? 'half' : 'firm';
  const isHalf =
    isOfFirm(reading, first, end) ||
    isOfFirm(reading, first, begin - 1) ||
    (isParticle(forms[begin - 1]) && isOfFirm(reading, first, begin - 2));
  return isHalf ? 'half' : null;
}

/** A listed body, also with "Inc." behind it, that no other name goes on. */
function isKnownFirm({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean {
  if (forms[end]?.isCapital === true && !is(forms[end] as Form, WordClass.ORG_SUFFIX)) return false;
  const name = is(forms[end - 1] as Form, WordClass.ORG_SUFFIX) ? end - 1 : end;
  return onlyPartOf(phrases, begin, end) === 'organization' || onlyPartOf(phrases, begin, name) === 'organization';
}

export function hasAmpersand({ forms }: Reading, { first, last }: Run): boolean {
  for (let i = first + 1; i < last - 1; i++) if (forms[i]?.text === '&') return true;
  return false;
}

function isOfFirm({ forms, tokens, modes }: Reading, first: number, at: number): boolean {
  if (forms[at]?.text !== '&' || tokens[at]?.spaced !== true) return false;
  const [before, one] = [forms[at - 2], forms[at - 1]];
  // "Brook & Van Sol"
  const last = isParticle(forms[at + 1]) ? at + 2 : at + 1;
  const [two, behind] = [forms[last], forms[last + 1]];
  // "(Brook & Sol)" are authors, as those of "Brook & Sol [7]" and "Brook & Sol's study" may be.
  if (before?.text === '(' || behind?.text === '[' || behind?.joint === Joint.POSSESSIVE) return false;
  if (
    (at - 1 > first && isPartOfName(before) && !has(before, WordClass.WEEKDAY)) ||
    (behind?.isCapital === true && !isSuffix(behind) && (modes[at] as number) < Mode.TITLE)
  )
    return false;
  if (isPartner(one) && isPartner(two) && !(isOrdinary(one.word) && isOrdinary(two.word))) return true;
  return incorporated(forms).has(`${one?.text} & ${two?.text}`);
}

/** Firms of two that the document names in full: "Harrow & Finch Inc." */
function incorporated(forms: readonly Form[]): ReadonlySet<string> {
  const known = INCORPORATED.get(forms);
  if (known !== undefined) return known;
  const firms = new Set<string>();
  for (const [i, form] of forms.entries())
    if (form.text === '&' && isIncorporated(forms, i + 2)) firms.add(`${forms[i - 1]?.text} & ${forms[i + 1]?.text}`);
  INCORPORATED.set(forms, firms);
  return firms;
}

const INCORPORATED = new WeakMap<readonly Form[], ReadonlySet<string>>();

const isIncorporated = (forms: readonly Form[], at: number): boolean => isSuffix(forms[at]) || isSuffix(forms[at + 1]);

/** "Inc." */
const isSuffix = (form: Form | undefined): boolean => form !== undefined && is(form, WordClass.ORG_SUFFIX);

/** The "Van" of "Brook & Van Sol". */
const isParticle = (form: Form | undefined): boolean =>
  form?.isCapital === true && is(form, WordClass.PARTICLE) && form.text.length > 1;

const isPartner = (form: Form | undefined): form is Form =>
  isPartOfName(form) && form.text.length > 2 && form.word.givenWeight <= form.word.familyWeight && !isBigPlace(form);

const isKnownWhole = (name: string, lexicon: Lexicon): boolean =>
  lexicon.places(name).length > 0 || lexicon.longPhraseAt(name.split('-'), 0, 2).some(({ length }) => length === 2);

/** The hyphen of "Ana Brook, R-Norland": what stands before it is a party. */
export function isOfParty({ forms }: Reading, bar: number): boolean {
  const opens = forms[bar - 2];
  if (opens === undefined || !isWritten(opens, Written.COMMA | Written.BRACKET_OPENS)) return false;
  return /^[DIR]$/u.test((forms[bar - 1] as Form).text);
}

/** The hyphen of "Leeds-based" and "Trump-appointed": the word behind makes an adjective of the name before. */
export const makesAdjective = ({ forms }: Reading, bar: number): boolean => {
  const behind = forms[bar + 1];
  return behind !== undefined && isWritten(behind, Written.ADJECTIVAL);
};

/**
 * The comma of "Brook, Ana" where the two stand alone: within quotation marks, or in the head of a letter. "Thanks, Ana",
 * "London, Paris" and "Richmond, Virginia" are none.
 */
export function isOfInvertedName(reading: Reading, lexicon: Lexicon, comma: number): boolean {
  const { forms } = reading;
  if (!isWritten(forms[comma] as Form, Written.COMMA)) return false;
  const [opens, family, given, closes] = [forms[comma - 2], forms[comma - 1], forms[comma + 1], forms[comma + 2]];
  if (opens === undefined || family === undefined || given === undefined) return false;
  const isQuoted = isWritten(opens, Written.OPENS) && closes !== undefined && isWritten(closes, Written.CLOSES);
  if (!isQuoted && !(isWritten(opens, Written.MARK) && isInHeader(reading, comma))) return false;
  if (!isPartOfName(family) || (isQuoted && isOrdinary(family.word)) || !has(given, GIVEN_NAME)) return false;
  if (isBigPlace(family) && isBigPlace(given)) return false;
  return !lexicon.places(given.text).some(({ kind }) => kind === 'region' || kind === 'country');
}

const HEADER = /^(?:From|To|Cc|CC|Bcc|BCC)$/u;
const OPENS = /^[:;]$/u;
const CLOSES = /^[;([<]$/u;

/** The comma of "To: Brook, Ana; Sol, Lena (Norwick)", a line at the head of a letter. */
function isInHeader({ document, tokens, forms }: Reading, comma: number): boolean {
  const sentence = document.sentences[tokens[comma]?.sentence ?? 0];
  if (sentence === undefined || !HEADER.test(tokens[sentence.first]?.text ?? '')) return false;
  if (forms[sentence.first + 1]?.text !== ':' || !OPENS.test(forms[comma - 2]?.text ?? '')) return false;
  return comma + 2 >= sentence.last || CLOSES.test(forms[comma + 2]?.text ?? '');
}

/** The comma of "Robert Brook, Jr.", "Brook & Sol, Inc." and "Washington, D.C.": what stands behind it goes on the name. */
export function isBeforeLastPart({ forms }: Reading, lexicon: Lexicon, comma: number): boolean {
  if (!isWritten(forms[comma] as Form, Written.COMMA)) return false;
  const [name, behind] = [forms[comma - 1], forms[comma + 1]];
  if (!isPartOfName(name) || behind === undefined) return false;
  if (isWritten(behind, Written.GENERATION | Written.INCORPORATED)) return true;
  return isLetters(behind) && isKnownPlace([name.text, behind.text], lexicon);
}

/** "D.C." of "Washington, D.C.". */
export const isLetters = ({ text }: Form): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(text);
const isKnownPlace = (words: readonly string[], lexicon: Lexicon): boolean =>
  lexicon.longPhraseAt(words, 0, words.length).some(({ part }) => part === 'place');

/** "Jr." goes on a name, it begins none. */
export const isGeneration = (form: Form | undefined): boolean =>
  form !== undefined && isWritten(form, Written.GENERATION);

const isPartOfName = (form: Form | undefined): form is Form =>
  form?.isCapital === true && (form.ability & Ability.NAME) !== 0;
const has = (form: Form, bits: number): boolean => form.isCapital && (form.classes & bits) !== 0;
const isBigPlace = (form: Form): boolean => has(form, WordClass.PLACE_BIG);
/** "North" of "North Korea". */
const beginsPlace = (form: Form): boolean => has(form, WordClass.DIRECTION) && form.word.starts !== 0;
const isFamily = (form: Form, isAny: boolean): boolean =>
  has(form, isAny ? FAMILY : WordClass.FAMOUS_TOKEN) && form.word.givenWeight <= form.word.familyWeight + 1;
const FAMILY = WordClass.FAMOUS_TOKEN | WordClass.FAMILY | WordClass.FAMILY_RARE;
