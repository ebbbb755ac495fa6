import { isBar } from '../../joined-names.ts';
import { Written } from '../../words/written.ts';
import { atEndGiven, atStart, isWritten, type SpanRule } from './rule.ts';

const beforeBar = atEndGiven((c) => isBar(c.fromLast(0)));

/** What a hyphen or a slash parts from the candidate. */
export const BARS: readonly SpanRule[] = [
  beforeBar(
    'parted-by-bar-behind',
    'The [[Trump]]-Kim talks began.',
    'The [[Trump]] talks began.',
    (c) => c.last === c.run.last && c.fromLast(1).isCapital,
  ),
  atStart(
    'parted-by-bar-before',
    'The Trump-[[Kim]] talks began.',
    'The [[Kim]] talks began.',
    (c) => c.first === c.run.first && isBar(c.fromFirst(-1)) && c.fromFirst(-2).isCapital,
  ),
  beforeBar('adjective-behind', 'An [[Obama]]-era rule fell.', 'An [[Obama]]-Cameron rule fell.', (c) =>
    isWritten(c.fromLast(1), Written.ADJECTIVAL),
  ),
  beforeBar('adjective-of-place-behind', 'A [[Leeds]]-based firm fell.', 'A [[Leeds]]-owned firm fell.', (c) =>
    isWritten(c.fromLast(1), Written.OF_PLACE),
  ),
];
