import type { Candidate } from '../../candidate.ts';
import { isDateline } from '../../datelines.ts';
import { Mode } from '../../layout.ts';
import { tells } from '../../words/settings.ts';
import { Written } from '../../words/written.ts';
import { atEnd, atStart, atStartGiven, isWritten, type SpanRule, whole, wholeGiven } from './rule.ts';

const outsideRunning = atStartGiven((c) => c.mode !== Mode.RUNNING);
const outsideText = atStartGiven((c) => c.blockRole !== 'text');
const behindColon = atStartGiven((c) => isWritten(c.fromFirst(-1), Written.COLON));
const opening = wholeGiven((c) => c.startsParagraph);

/** "Photo", before the name of whoever took it. */
const isCredit = tells('credit');

/** "Image: Zarbo": whoever took the picture. */
export const isCredited = (c: Candidate, at: number): boolean =>
  isWritten(c.at(at - 1), Written.COLON) && isCredit(c.at(at - 2));

/** Where on the page the candidate stands. */
export const LAYOUT: readonly SpanRule[] = [
  outsideRunning('mode-initial', '[[Ana]] left.', 'Then [[Ana]] left.', (c) => c.mode === Mode.INITIAL),
  outsideRunning(
    'mode-title',
    '[[Ana]] Brings Home Seven Golden Trophies',
    '[[Ana]] brings home seven golden trophies',
    (c) => c.mode === Mode.TITLE,
  ),
  outsideRunning(
    'mode-capitals',
    '[[ANA]] BRINGS HOME TROPHIES',
    '[[Ana]] brings home trophies',
    (c) => c.mode === Mode.CAPITALS,
  ),
  outsideRunning(
    'mode-lower',
    'we drove to [[london]] then',
    'We drove to [[london]] then',
    (c) => c.mode === Mode.LOWER,
  ),
  atStart(
    'number-line',
    '[[Norland]] 3 2 1 14',
    '[[Norland]] won three of its games',
    (c) => c.reading.numeric[c.sentence] === 1,
  ),
  atStart('starts-paragraph', '[[Ana]] left.', 'Then [[Ana]] left.', (c) => c.startsParagraph),
  atEnd('ends-paragraph', 'Then came [[Ana]]', 'Then came [[Ana]] again', (c) => c.endsParagraph),
  opening('whole-paragraph', '[[Ana Brook]]', '[[Ana Brook]] left.', (c) => c.endsParagraph),
  opening('speaks-in-transcript', '[[BROOK]]: I saw it.', 'Then [[Brook]]: a surprise.', (c) =>
    isWritten(c.fromLast(0), Written.COLON),
  ),
  whole('dateline', '[[HANOI]], Jan 19 (AFP) — Rain fell.', 'Rain fell on [[HANOI]].', (c) =>
    isDateline(c.reading.datelines, c.first, c.last),
  ),
  outsideText(
    'in-byline',
    'By [[Ana Brook]]\n\nRain fell on the town.',
    'Rain fell by [[Ana Brook]] there.',
    (c) => c.blockRole === 'byline',
  ),
  behindColon('in-credit', 'Image: [[Zarbo]].', 'Dinner: [[Zarbo]].', (c) => isCredited(c, c.first)),
  outsideText(
    'in-headline',
    '[[Norland]] wins again\n\nRain fell on the town.',
    'Rain fell on [[Norland]].',
    (c) => c.blockRole === 'headline',
  ),
];
