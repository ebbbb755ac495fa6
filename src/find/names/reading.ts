import { GIVEN_NAME, type Lexicon, WordClass } from '../../lexicon/types.ts';
import type { Token } from '../../model/document.ts';
import { Tag } from '../../model/tags.ts';
import type { Reading, Run } from './candidate.ts';
import { isGrammarName } from './grammar-names.ts';
import {
  isBar,
  isBeforeLastPart,
  isBetweenNames,
  isOfInvertedName,
  isOfParty,
  makesAdjective,
} from './joined-names.ts';
import { bodiesWithAmpersand, type Phrase, partsOf } from './known-phrases.ts';
import { LONGEST_RUN } from './lattice.ts';
import { numberedAt } from './numbered.ts';
import { endsInS } from './possessives.ts';
import { endsRoad, isInterstate } from './roads.ts';
import { seamsIn } from './seams.ts';
import { Ability } from './words/ability.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { Trait } from './words/traits.ts';
import { placeFact } from './words/word-facts.ts';
import { Written } from './words/written.ts';

/** Joints in a row at most: "of the". */
const JOINTS = 2;

/** All runs of a document, in order. */
export function runsOf(reading: Reading, lexicon: Lexicon): Run[] {
  const runs: Run[] = [];
  for (const sentence of reading.document.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!mayBegin(reading, i) || isOfMoney(reading, i)) continue;
      const end = endOfRun(reading, lexicon, i, sentence.last);
      if (end > i) {
        const hasTail = end < sentence.last && isTail(reading, lexicon, end);
        const last = hasTail ? end + 1 : end;
        const phrases = phrasesIn(reading, lexicon, i, last);
        const seams = seamsIn(reading.forms, i, last, phrases, lexicon);
        runs.push({ first: i, last, sentence: sentence.index, phrases, seams, hasTail });
        i = last - 1;
      }
    }
  }
  return runs;
}

/** "US" in "US$3 million", "GH" in "GH₵5"; in "three million US dollars" it is a place. */
const isOfMoney = ({ abilities, tokens }: Reading, at: number): boolean =>
  ((abilities[at + 1] ?? 0) & Ability.MONEY) !== 0 && tokens[at + 1]?.spaced === false;

export const mayName = (form: Form): boolean => (form.ability & Ability.NAME) !== 0;

export const mayBegin = (reading: Reading, index: number): boolean => {
  const ability = reading.abilities[index] as number;
  if ((ability & (Ability.NAME | Ability.PARTICLE)) !== 0) return true;
  if ((ability & Ability.GRAMMAR) !== 0) return isGrammarName(reading, index);
  return (ability & Ability.I) !== 0 && isInterstate(reading, index);
};

/** A name ends with a name's word, with the small half of a hyphenated one, with the "'s" of "Moody's", with the "I" of a ruler, or with the number of a road or a district. */
export function mayEnd(reading: Reading, index: number): boolean {
  const ability = reading.abilities[index] as number;
  if ((ability & Ability.NAME) !== 0) return true;
  if ((ability & Ability.JOINT) !== 0 && endsInS(reading, index)) return true;
  if ((ability & Ability.TAIL) !== 0) return followsHyphen(reading, index);
  if ((ability & Ability.I) !== 0) return isOfRuler(reading, index);
  return (ability & Ability.JOINT) !== 0 && (endsRoad(reading, index) || numberedAt(reading, index) >= 0);
}

const MAY_RULE = GIVEN_NAME | WordClass.FAMILY | WordClass.FAMILY_RARE;

/** "Maria I of Norland" and "King Zarbo I in 1602", unlike "to Maria I owe" and "Dr. Zarbo I trust". */
function isOfRuler({ forms, tags }: Reading, index: number): boolean {
  const [title, name, behind] = [forms[index - 2], forms[index - 1], forms[index + 1]];
  if (name === undefined || !name.isCapital || !mayName(name)) return false;
  const isBehindTitle = title !== undefined && (title.classes & WordClass.TITLE) !== 0;
  if (!isBehindTitle && (name.classes & MAY_RULE) === 0) return false;
  if (behind === undefined || (behind.written & Written.MARK) !== 0 || behind.joint === Joint.OF) return true;
  return isBehindTitle && (tags[index + 1] === Tag.ADP || tags[index + 1] === Tag.CCONJ);
}

function followsHyphen(reading: Reading, index: number): boolean {
  if (reading.forms[index - 1]?.joint !== Joint.HYPHEN || !isTight(reading, index - 1)) return false;
  if ((reading.tokens[index] as Token).spaced) return false;
  if (makesAdjective(reading, index - 1)) return false;
  const before = reading.forms[index - 2];
  return before !== undefined && (mayName(before) || isSyllable(reading, index - 2));
}

/** The "Do" of "Kim Do-yun": a word of grammar that a hyphen ties to a small one, behind a family's name. */
function isSyllable(reading: Reading, at: number): boolean {
  const { forms, tokens } = reading;
  if (forms[at]?.isCapital !== true || forms[at + 1]?.joint !== Joint.HYPHEN || !isTight(reading, at + 1)) return false;
  const [family, behind] = [forms[at - 1], forms[at + 2]];
  if (tokens[at + 2]?.spaced !== false || behind === undefined || (behind.ability & Ability.SMALL) === 0) return false;
  return family?.isCapital === true && (family.classes & WordClass.EAST_ASIAN_FAMILY) !== 0;
}

/** Small words that are hardly a part of the name before them, be it known with them: "Heathrow airport". */
const LOOSE = /^(?:airport|districts?|governorate|region|village)$/u;

/** Whether a word written small ends a known place with the word before it. */
function isTail(reading: Reading, lexicon: Lexicon, index: number): boolean {
  const { classes, ability, text } = reading.forms[index] as Form;
  if ((ability & Ability.SMALL) === 0 || (classes & WordClass.PLACE_HEAD) === 0 || LOOSE.test(text)) return false;
  const texts = textsOf(reading, index - 1, index + 1);
  return lexicon.longPhraseAt(texts, 0, 2).some(({ part }) => part === 'place');
}

function endOfRun(reading: Reading, lexicon: Lexicon, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_RUN - 1);
  let last = mayEnd(reading, from) ? from + 1 : from;
  for (let i = from + 1, joints = 0; i < limit && joints <= JOINTS; i++) {
    if (isPlainBehindName(reading, i)) break;
    if (mayEnd(reading, i)) {
      last = i + 1;
      joints = 0;
    } else if (isNickname(reading, i, limit)) i += 2;
    else if (isSyllable(reading, i)) i++;
    else if (joinsAt(reading, lexicon, i) && !isBetweenNames(reading, lexicon, i))
      joints += isTight(reading, i) ? 0 : 1;
    else break;
  }
  return last;
}

/** A small word that joins nothing, behind one that does not either: most runs end there. */
const isPlainBehindName = ({ abilities }: Reading, i: number): boolean =>
  abilities[i] === PLAIN && ((abilities[i - 1] as number) & Ability.JOINT) === 0;
const PLAIN = Ability.SMALL | Ability.TAIL;

/** Ada "Red" Brook: one quoted name's word between two that are not. */
function isNickname({ forms }: Reading, i: number, limit: number): boolean {
  if (i + 3 >= limit || ((forms[i] as Form).written & Written.OPENS) === 0) return false;
  if (((forms[i + 2] as Form).written & Written.CLOSES) === 0) return false;
  for (let k = i - 1; k <= i + 3; k += 2) if (!(forms[k] as Form).isCapital || !mayName(forms[k] as Form)) return false;
  return true;
}

/** The hyphens of "Stratford-upon-Avon" hold tighter than words do. */
const isTight = (reading: Reading, i: number): boolean =>
  (reading.forms[i] as Form).joint === Joint.HYPHEN && !(reading.tokens[i] as Token).spaced;

/** A hyphen or slash between blanks parts names, it does not join them. */
function joinsAt(reading: Reading, lexicon: Lexicon, i: number): boolean {
  const form = reading.forms[i] as Form;
  if ((form.ability & Ability.JOINT) === 0)
    return isBeforeLastPart(reading, lexicon, i) || isOfInvertedName(reading, lexicon, i);
  if (isBar(form) && (isOfParty(reading, i) || makesAdjective(reading, i))) return false;
  return !isBar(form) || !((reading.tokens[i] as Token).spaced || reading.tokens[i + 1]?.spaced === true);
}

const NO_PHRASES: readonly Phrase[] = [];

function phrasesIn(reading: Reading, lexicon: Lexicon, first: number, last: number): readonly Phrase[] {
  if (last - first < 2) return NO_PHRASES;
  const found = bodiesWithAmpersand(reading, lexicon, first, last);
  let texts: string[] | null = null;
  for (let i = first; i < last - 1; i++) {
    const { text, traits } = reading.forms[i] as Form;
    if ((traits & Trait.STARTS) === 0 || !lexicon.beginsPhrase(text, (reading.forms[i + 1] as Form).text)) continue;
    texts ??= textsOf(reading, first, last);
    for (const entry of lexicon.longPhraseAt(texts, i - first, last - first)) {
      const place = entry.part === 'place' ? placeFact(entry.key, lexicon) : -1;
      found.push({ first: i, last: i + entry.length, entry, place, parts: partsOf(entry.part, place) });
    }
  }
  // No longer than need be: a run lives as long as its article is read.
  return found.length === 0 ? NO_PHRASES : found.slice();
}

const textsOf = (reading: Reading, first: number, last: number): string[] =>
  reading.forms.slice(first, last).map(({ text }) => text);
