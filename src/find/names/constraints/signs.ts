import type { Candidate, Reading, Run } from '../candidate.ts';
import { isBeforeYear } from '../evidence/span-rules/citations.ts';
import { isWritten } from '../evidence/span-rules/rule.ts';
import { hasAmpersand } from '../joined-names.ts';
import { ownerInS } from '../possessives.ts';
import type { Form } from '../words/forms.ts';
import { Written } from '../words/written.ts';
import { isOfScorecard } from './dismissals.ts';
import { type Fields, fieldsIn } from './fields.ts';
import { hasOddities, isBehindSky } from './nobody.ts';
import { officeIn } from './offices.ts';
import { isBehindParty } from './places.ts';
import { positionIn } from './players.ts';
import { rowOfPlaces } from './rows.ts';
import { type Row, rowIn } from './streets.ts';

/** What a run has, without which much of what may be settled need not be asked of its candidates. */
export interface Signs {
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
  const mayBeReference = isBeforeYear(c, run);
  return {
    isOfRepresentative: isBehindParty(reading, run.first),
    isOdd: hasOddities(c, run),
    isOfSky: isBehindSky(c, run),
    isOnePerson: isInverted(reading, run) || isOfScorecard(c, run),
    mayBeReference,
    hasAmpersand: !mayBeReference && hasAmpersand(reading, run),
    office: officeIn(reading, run),
    ownerInS: ownerInS(reading, run),
    row: rowIn(reading, run),
    places: rowOfPlaces(reading, run),
    position: positionIn(reading, run),
    fields: fieldsIn(reading, run),
  };
}

/** "Brook, Ana" in quotation marks, or behind "From:", is one person. */
const isInverted = ({ forms }: Reading, { first, last }: Run): boolean =>
  last - first === 3 && isWritten(forms[first + 1] as Form, Written.COMMA);
