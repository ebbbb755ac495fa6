import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import { is, isWritten } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { isOrdinary } from '../words/word-types.ts';
import { Written } from '../words/written.ts';
import { constraint, NAMED, NEVER } from './constraint.ts';

export const OF_KIN = {
  BETWEEN_NAMES: constraint(
    'between-names',
    [NAMED, NEVER, NEVER],
    'She is Wilma ([[Dade]]) Overby.',
    'She is Wilma of [[Dade]].',
  ),
  KIN: constraint(
    'kin',
    [NAMED, NEVER, -NAMED],
    'It went to her sister, [[Verona]], and him.',
    'She saw her sister in town, [[Verona]], on Monday.',
  ),
};

/** "her sister, Verona, and": one of one's kin between commas. */
export const isKinNamed = (forms: readonly Form[], at: number): boolean => {
  const [whose, kin, behind] = [forms[at - 3], forms[at - 2], forms[at + 1]];
  if (whose === undefined || kin === undefined || !is(kin, WordClass.KIN) || PLURAL.test(kin.text)) return false;
  if (whose.joint !== Joint.POSSESSIVE && !WHOSE.test(whose.text)) return false;
  return behind === undefined || isWritten(behind, Written.COMMA) || behind.text === '.';
};

const WHOSE = /^(?:his|her|my|our|their)$/iu;
const PLURAL = /[^s]s$/u;

/** The "Sol" of "Ana (Sol) Brook", her family's name before she married, and of "Ben (Ana) Brook", whose wife she is. */
export const isBetweenNames = (forms: readonly Form[], at: number): boolean => {
  const [given, one, closes, family] = [forms[at - 2], forms[at] as Form, forms[at + 1], forms[at + 2]];
  if (is(one, NOT_OF_FAMILY) || !/\p{Ll}/u.test(one.text)) return false;
  if (given === undefined || closes === undefined || family === undefined) return false;
  if (!isWritten(closes, Written.BRACKET_CLOSES) || !family.isCapital) return false;
  return given.isCapital && is(given, GIVEN_NAME) && !is(family, WordClass.ORG_HEAD) && !isOrdinary(family.word);
};

const NOT_OF_FAMILY = WordClass.ORG | WordClass.PLACE_BIG;
