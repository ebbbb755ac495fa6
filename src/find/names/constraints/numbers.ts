import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { CLASSES } from '../classes.ts';
import { headBehindOrdinal, numberedAt } from '../numbered.ts';
import { endsRoad } from '../roads.ts';
import { Joint } from '../words/joints.ts';
import { type Constraint, constraint, NAMED, NEVER, NOBODY, PLACE_ALONE } from './constraint.ts';

export const OF_NUMBERS = {
  ROAD: constraint('road', PLACE_ALONE, 'It fell on [[Route 66]] today.', 'It fell on [[Bridge 66]] today.'),
  BEFORE_ROAD: constraint(
    'before-road',
    NOBODY,
    'It fell in [[Shelby on Route 66]] today.',
    'It fell on [[Route 66]] today.',
  ),
  BEFORE_ITS_NUMBER: constraint(
    'before-its-number',
    NOBODY,
    'It fell on [[Route]] 66 today.',
    'It fell on [[Route]] today.',
  ),
  NUMBERED_PLACE: constraint(
    'numbered-place',
    [NEVER, NAMED, NEVER],
    'She won [[District 1]] easily.',
    'She won [[Stage 1]] easily.',
  ),
  NUMBERED_BODY: constraint(
    'numbered-body',
    [NEVER, NEVER, NAMED],
    'She told [[Channel 7]] so.',
    'She told [[Channel]] so.',
  ),
  PLACE_BEHIND_ORDINAL: constraint(
    'place-behind-ordinal',
    [NEVER, NAMED, 0],
    'She won the 25th [[District]] easily.',
    'She won the [[District]] easily.',
  ),
  BODY_BEHIND_ORDINAL: constraint(
    'body-behind-ordinal',
    [NEVER, 0, NAMED],
    'The 8th [[Army]] left the town.',
    'The [[Army]] left the town.',
  ),
  NAME_BEHIND_ORDINAL: constraint(
    'name-behind-ordinal',
    [NEVER, NAMED, NAMED],
    'The 9th [[Court]] met there.',
    'The [[Court]] met there.',
  ),
};

/** What a number behind or before a candidate settles: a road, a district, a channel, a division; null for nothing. */
export function byNumber(reading: Reading, { last }: Run, begin: number, end: number): Constraint | null {
  if (endsRoad(reading, end - 1)) return hasSmall(reading, begin, end) ? OF_NUMBERS.BEFORE_ROAD : OF_NUMBERS.ROAD;
  if (end < last && (endsRoad(reading, end) || numberedAt(reading, end) >= 0)) return OF_NUMBERS.BEFORE_ITS_NUMBER;
  const kind = end - begin > 1 ? numberedAt(reading, end - 1) : -1;
  if (kind >= 0) return CLASSES[kind] === 'place' ? OF_NUMBERS.NUMBERED_PLACE : OF_NUMBERS.NUMBERED_BODY;
  if (reading.forms[begin - 1]?.joint !== Joint.NUMBER) return null;
  return byHead(headBehindOrdinal(reading, begin, end));
}

/** "Shelby on Route 66" is two names, "Zarbo and Route 66" too. */
function hasSmall({ forms }: Reading, begin: number, end: number): boolean {
  for (let i = begin + 1; i < end - 1; i++)
    if (((forms[i]?.joint ?? 0) & (Joint.AND | Joint.OTHER)) !== 0 && forms[i]?.text !== '.') return true;
  return false;
}

/** The "District" of "25th District", the "Army" of "8th Army". */
function byHead(head: number): Constraint | null {
  if (head === 0) return null;
  if ((head & WordClass.PLACE_HEAD) === 0) return OF_NUMBERS.BODY_BEHIND_ORDINAL;
  return (head & WordClass.ORG_HEAD) === 0 ? OF_NUMBERS.PLACE_BEHIND_ORDINAL : OF_NUMBERS.NAME_BEHIND_ORDINAL;
}
