import { WordClass } from '../../../../lexicon/types.ts';
import type { Candidate } from '../../candidate.ts';
import { SETTING_IDS } from '../../words/settings.ts';
import { verbBehind } from '../clause.ts';
import { is, knownPlace, type SpanRule } from './rule.ts';

/** Settings of what plays, runs for office or fights: "beat Chile", "Chile lost", "Chile 2". */
const SIDE_SETTINGS = ['behind-contest', 'before-contest', 'behind-score', 'before-score']
  .map((id) => 1 << SETTING_IDS.indexOf(id))
  .reduce((sum, bit) => sum | bit);

/** Before what one plays for or against. */
const FACED: ReadonlySet<string> = new Set(['for', 'with', 'against', 'over', 'past', 'v', 'vs', 'versus']);

const takesSides = (c: Candidate): boolean =>
  c.usages.stoodIn(c.wordAt(c.first), SIDE_SETTINGS) || c.usages.stoodIn(c.wordAt(c.last - 1), SIDE_SETTINGS);

/** Whether a known place is one side of a contest somewhere in the document: no place then, but a team, in a document that tells scores. */
export const SIDES: readonly SpanRule[] = [
  knownPlace(
    'place-takes-sides-in-match',
    'Peru beat Chile 3-1 and 2-0. [[Peru]] may rest now.',
    'Peru beat Chile in court. [[Peru]] may rest now.',
    (c) => c.isOfMatch && takesSides(c),
  ),
  knownPlace(
    'place-takes-sides',
    'Peru beat Chile in court. [[Peru]] may rest now.',
    'Snow fell on Peru. [[Peru]] may rest now.',
    (c) => !c.isOfMatch && takesSides(c),
  ),
  knownPlace(
    'place-in-match',
    'Peru beat Chile 3-1 and 2-0. We saw [[Spain]] later.',
    'Peru beat Chile 3-1 and 2-0. We saw [[Peru]] later.',
    (c) => c.isOfMatch && !takesSides(c),
  ),
  knownPlace(
    'place-acts-in-match',
    'Peru beat Chile 3-1 and 2-0. Then [[Spain]] attacked.',
    'Peru beat Chile 3-1 and 2-0. Snow in [[Spain]] melted.',
    (c) => c.isOfMatch && !is(c.fromFirst(-1), WordClass.PLACE_PREP) && verbBehind(c) !== null,
  ),
  knownPlace(
    'place-faced-in-match',
    'Peru beat Chile 3-1 and 2-0. She now plays for [[Spain]].',
    'Peru beat Chile 3-1 and 2-0. She now lives in [[Spain]].',
    (c) => c.isOfMatch && FACED.has(c.fromFirst(-1).folded),
  ),
];
