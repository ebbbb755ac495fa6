import type { Candidate } from '../candidate.ts';
import { Mode } from '../layout.ts';
import { rule, type SpanRule } from './rule.ts';

const sentenceOf = (c: Candidate): number => c.token(c.first).sentence;
const blockRole = (c: Candidate): string => {
  const { document } = c.reading;
  return document.paragraphs[document.sentences[sentenceOf(c)]?.paragraph ?? 0]?.block.role ?? 'text';
};

/** Where on the page the candidate stands. */
export const LAYOUT: readonly SpanRule[] = [
  rule('mode-initial', '[[Ana]] left.', 'Then [[Ana]] left.', (c) => c.mode === Mode.INITIAL),
  rule(
    'mode-title',
    '[[Ana]] Brings Home Seven Golden Trophies',
    '[[Ana]] brings home seven golden trophies',
    (c) => c.mode === Mode.TITLE,
  ),
  rule(
    'mode-capitals',
    '[[ANA]] BRINGS HOME TROPHIES',
    '[[Ana]] brings home trophies',
    (c) => c.mode === Mode.CAPITALS,
  ),
  rule('mode-lower', 'we drove to [[london]] then', 'We drove to [[london]] then', (c) => c.mode === Mode.LOWER),
  rule(
    'number-line',
    '[[Norland]] 3 2 1 14',
    '[[Norland]] won three of its games',
    (c) => c.reading.numeric[sentenceOf(c)] === 1,
  ),
  rule('starts-paragraph', '[[Ana]] left.', 'Then [[Ana]] left.', (c) => c.startsParagraph),
  rule('ends-paragraph', 'Then came [[Ana]]', 'Then came [[Ana]] again', (c) => c.endsParagraph),
  rule('whole-paragraph', '[[Ana Brook]]', '[[Ana Brook]] left.', (c) => c.startsParagraph && c.endsParagraph),
  rule(
    'speaks-in-transcript',
    '[[BROOK]]: I saw it.',
    'Then [[Brook]]: a surprise.',
    (c) => c.startsParagraph && c.fromLast(0).text === ':',
  ),
  rule('dateline', '[[HANOI]], Jan 19 (AFP) — Rain fell.', 'Rain fell on [[HANOI]].', (c) => {
    const place = c.reading.document.article.dateline?.place;
    return place !== undefined && c.token(c.first).start >= place.start && c.token(c.last - 1).end <= place.end;
  }),
  rule(
    'in-byline',
    'By [[Ana Brook]]\n\nRain fell on the town.',
    'Rain fell by [[Ana Brook]] there.',
    (c) => blockRole(c) === 'byline',
  ),
  rule(
    'in-headline',
    '[[Norland]] wins again\n\nRain fell on the town.',
    'Rain fell on [[Norland]].',
    (c) => blockRole(c) === 'headline',
  ),
];
