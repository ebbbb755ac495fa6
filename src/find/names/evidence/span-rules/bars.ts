import { isBar } from '../../joined-names.ts';
import { Written } from '../../words/written.ts';
import { atEnd, atStart, isWritten, type SpanRule } from './rule.ts';

/** What a hyphen or a slash parts from the candidate. */
export const BARS: readonly SpanRule[] = [
  atEnd(
    'parted-by-bar-behind',
    'The [[Trump]]-Kim talks began.',
    'The [[Trump]] talks began.',
    (c) => c.last === c.run.last && isBar(c.fromLast(0)) && c.fromLast(1).isCapital,
  ),
  atStart(
    'parted-by-bar-before',
    'The Trump-[[Kim]] talks began.',
    'The [[Kim]] talks began.',
    (c) => c.first === c.run.first && isBar(c.fromFirst(-1)) && c.fromFirst(-2).isCapital,
  ),
  atEnd(
    'adjective-behind',
    'An [[Obama]]-era rule fell.',
    'An [[Obama]]-Cameron rule fell.',
    (c) => isBar(c.fromLast(0)) && isWritten(c.fromLast(1), Written.ADJECTIVAL),
  ),
  atEnd(
    'adjective-of-place-behind',
    'A [[Leeds]]-based firm fell.',
    'A [[Leeds]]-owned firm fell.',
    (c) => isBar(c.fromLast(0)) && isWritten(c.fromLast(1), Written.OF_PLACE),
  ),
];
