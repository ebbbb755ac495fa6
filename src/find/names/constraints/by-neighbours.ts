import { WordClass } from '../../../lexicon/types.ts';
import type { Candidate, Reading, Run } from '../candidate.ts';
import { is, isWritten } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { isContest } from '../words/settings.ts';
import { Written } from '../words/written.ts';
import {
  beginsWithRival,
  isGoverned,
  isHeadOfOffice,
  isLetter,
  isLettered,
  isNamedByKind,
  isTraded,
  OF_BODIES,
} from './bodies.ts';
import { byCue } from './by-cue.ts';
import type { Constraint } from './constraint.ts';
import { OF_NEIGHBOURS } from './neighbours.ts';
import { isParallel, OF_PARALLELS } from './parallels.ts';
import { bySeat } from './seats.ts';
import type { Signs } from './signs.ts';
import { innerOf } from './somebody.ts';
import { isSpelledOut, OF_SPELLED } from './spelled.ts';
import { isPluralThing, OF_THINGS } from './things.ts';
import { byTowns, isFirmOf } from './towns.ts';
import { byVenue } from './venues.ts';
import { isOfInhabitant } from './where.ts';

/** What the words beside a candidate say outright of what it is, or is not; null for nothing. */
export function byNeighbours(c: Candidate, signs: Signs, begin: number, end: number): Constraint | null {
  const { reading, run } = c;
  const { forms } = reading;
  const before = forms[begin - 1];
  const form = forms[begin] as Form;
  if (end - begin > 1 && isLetter(form) && isLettered(reading, run, begin, end)) return OF_BODIES.LETTERED;
  if (end - begin === 1 && is(form, WordClass.ORG_HEAD) && isHeadOfOffice(reading, run, begin))
    return OF_BODIES.HEAD_OF_OFFICE;
  if (end - begin === 1 && isPluralThing(reading, begin)) return OF_THINGS.PLURAL;
  if (signs.isSet && beginsWithRival(reading, run, begin, end)) return OF_BODIES.RIVAL_INSIDE;
  if (before !== undefined) {
    if (isWritten(before, Written.COLON) && isContest(form.settingsBehind)) return OF_NEIGHBOURS.CONTEST;
    const told = byCue(reading, run, before.cue, begin, end);
    if (told !== null) return told;
    if (signs.isSet && isNamedByKind(reading, run, begin, end)) return OF_BODIES.KIND;
  }
  if (signs.isSet && isTraded(reading, begin, end)) return OF_BODIES.TRADED;
  if (forms[end]?.joint === Joint.POSSESSIVE && isGoverned(reading, begin, end)) return OF_BODIES.GOVERNED;
  const town =
    bySeat(reading, run, begin, end) ?? byVenue(reading, run, begin, end) ?? byTowns(reading, run, begin, end);
  if (town !== null) return town;
  if (signs.hasInhabitant && end - begin === 1 && isOfInhabitant(reading, run, begin)) return OF_NEIGHBOURS.INHABITANT;
  if (isParallel(reading, run, begin, end)) return OF_PARALLELS.PARALLEL;
  if (signs.hasBracket && isSpelledOut(reading, begin, end)) return OF_SPELLED.BEFORE_ACRONYM;
  return signs.hasOf && end - begin > 3 ? byInnerOf(reading, run, begin, end) : null;
}

/** What an "of" within settles. */
function byInnerOf(reading: Reading, run: Run, begin: number, end: number): Constraint | null {
  const of = innerOf(reading, run, begin, end);
  if (of < 0) return null;
  return isFirmOf(reading, of) ? OF_NEIGHBOURS.FIRM_OF_PLACE : OF_NEIGHBOURS.SOMEBODY_OF_PLACE;
}
