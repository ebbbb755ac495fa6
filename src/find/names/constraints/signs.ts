import { WordClass } from '../../../lexicon/types.ts';
import type { Candidate, Reading, Run } from '../candidate.ts';
import { isBeforeYear } from '../evidence/span-rules/citations.ts';
import { isWritten } from '../evidence/span-rules/rule.ts';
import { hasAmpersand } from '../joined-names.ts';
import { ownerInS } from '../possessives.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { Written } from '../words/written.ts';
import { isOfScorecard } from './dismissals.ts';
import { type Fields, fieldsIn } from './fields.ts';
import { hasOddities, isBehindSky } from './nobody.ts';
import { officeIn } from './offices.ts';
import { isBehindParty } from './places.ts';
import { positionIn } from './players.ts';
import { rowOfPlaces } from './rows.ts';
import { type Row, rowIn } from './streets.ts';

/** What the tokens of a run, the one before and the one behind have: bit sets of all together. */
interface Union {
  readonly joints: number;
  readonly written: number;
  readonly classes: number;
  /** Letters of an office: "MP". */
  readonly hasLetters: boolean;
}

/** What a run has, without which much of what may be settled need not be asked of its candidates. */
export interface Signs {
  readonly hasNumber: boolean;
  readonly hasComma: boolean;
  readonly hasInitial: boolean;
  /** "and" or "&". */
  readonly hasAnd: boolean;
  /** "Mr" among others. */
  readonly hasTitle: boolean;
  /** Of somebody's office or post, or letters of one. */
  readonly hasOffice: boolean;
  readonly isOfRepresentative: boolean;
  readonly isOdd: boolean;
  readonly isOfSky: boolean;
  /** One person as a whole: "Brook, Ana" in quotation marks, and whom a scorecard names. */
  readonly isOnePerson: boolean;
  readonly mayBeReference: boolean;
  /** Which may be a firm's, as that of a reference is not. */
  readonly hasAmpersand: boolean;
  /** Where the run's first office with "of" or "for" behind it stands; -1 for none. */
  readonly office: number;
  /** Where the "'s" of its first large place or body that has something stands; -1 for none. */
  readonly ownerInS: number;
  readonly row: Row | null;
  /** Where the list of places that the run ends in begins; -1 for none. */
  readonly places: number;
  /** Where the run's first position of a player stands ("LB Ana Brook"); -1 for none. */
  readonly position: number;
  readonly fields: Fields | null;
}

export function signsOf(c: Candidate): Signs {
  const { reading, run } = c;
  const { joints, written, classes, hasLetters } = unionOf(c, run);
  const [hasAnd, hasBar, isOf] = [(joints & Joint.AND) !== 0, (joints & BARS) !== 0, (joints & OF_OR_FOR) !== 0];
  const hasComma = (written & Written.COMMA) !== 0;
  const isOdd = hasOddities(c, run);
  const mayBeReference = isBeforeYear(c, run);
  return {
    hasNumber: (joints & Joint.NUMBER) !== 0,
    hasComma,
    hasInitial: (written & Written.INITIAL) !== 0,
    hasAnd,
    hasTitle: (classes & WordClass.TITLE) !== 0,
    hasOffice: hasLetters || run.phrases.length > 0 || (classes & (WordClass.ROLE | WordClass.TITLE)) !== 0,
    isOfRepresentative: hasBar && isBehindParty(reading, run.first),
    isOdd,
    isOfSky: hasBar && isBehindSky(c, run),
    isOnePerson: (hasComma && isInverted(reading, run)) || isOfScorecard(c, run),
    mayBeReference,
    hasAmpersand: hasAnd && !mayBeReference && hasAmpersand(reading, run),
    office: isOf && (classes & WordClass.ROLE) !== 0 ? officeIn(reading, run) : -1,
    ownerInS: (joints & Joint.POSSESSIVE) === 0 ? -1 : ownerInS(reading, run),
    row: rowIn(reading, run),
    places: hasAnd || hasComma || isOr(reading, run) ? rowOfPlaces(reading, run) : -1,
    position: positionIn(reading, run),
    fields: isOf && (classes & WordClass.ORG_HEAD) !== 0 ? fieldsIn(reading, run) : null,
  };
}

const isOr = ({ forms }: Reading, { first, last }: Run): boolean =>
  forms[last]?.text === 'or' || forms[first - 1]?.text === 'or';

const BARS = Joint.HYPHEN | Joint.SLASH;
const OF_OR_FOR = Joint.OF | Joint.OTHER;

function unionOf({ reading: { forms } }: Candidate, { first, last }: Run): Union {
  let [joints, written, classes, hasLetters] = [0, 0, 0, false];
  const end = Math.min(last, forms.length - 1);
  for (let i = Math.max(0, first - 1); i <= end; i++) {
    const form = forms[i] as Form;
    joints |= form.joint;
    written |= form.written;
    classes |= form.classes;
    hasLetters ||= form.isOffice;
  }
  return { joints, written, classes, hasLetters };
}

/** "Brook, Ana" in quotation marks, or behind "From:", is one person. */
const isInverted = ({ forms }: Reading, { first, last }: Run): boolean =>
  last - first === 3 && isWritten(forms[first + 1] as Form, Written.COMMA);
