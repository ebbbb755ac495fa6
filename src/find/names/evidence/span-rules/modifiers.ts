import { WordClass } from '../../../../lexicon/types.ts';
import { Tag } from '../../../../model/tags.ts';
import type { Candidate, Reading } from '../../candidate.ts';
import type { Form } from '../../words/forms.ts';
import { isFirm } from '../../words/settings.ts';
import { Written } from '../../words/written.ts';
import { atEnd, atStart, is, isWritten, knownPlace, type SpanRule } from './rule.ts';

/** Capitalised words from a place to the last of an office at most: "Norland *Deputy Finance Minister*". */
const OFFICE_REACH = 4;

/** "Ontario Premier", "Kenya Chief Medical Officer": where the last word of the office stands that capitals lead to from a token on; -1 for nowhere. */
export function officeFrom({ forms }: Reading, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + OFFICE_REACH); i++) {
    const form = forms[i] as Form;
    if (!form.isCapital) return -1;
    if (is(form, WordClass.ROLE | WordClass.TITLE)) return i;
  }
  return -1;
}

const isSmallFirm = ({ settingsBehind, isCapital, word }: Form): boolean =>
  isFirm(settingsBehind) && !isCapital && word.nounSense > 0;

const isRole = (c: Candidate): boolean => !c.fromLast(0).isCapital && is(c.fromLast(0), WordClass.ROLE);

/** What a name and the noun beside it tell of one another: where an office or a person belongs, whose followers they are, what a firm or a film is called. */
export const MODIFIERS: readonly SpanRule[] = [
  knownPlace(
    'place-before-office',
    'We met [[Ontario]] Deputy Premier Ana Brook.',
    'We met [[Ontario]] Snow Patrol there.',
    (c) => officeFrom(c.reading, c.last, c.end) >= 0,
  ),
  knownPlace('place-before-role', 'We met a [[Toronto]] lawyer there.', 'We met a [[Toronto]] bus there.', isRole),
  atEnd('before-inhabitant', 'A [[Zarbo]] resident left.', 'A [[Zarbo]] chairman left.', (c) =>
    isWritten(c.fromLast(0), Written.INHABITANT),
  ),
  atStart('behind-firm-noun', 'The lender [[Zarbo]] fell.', 'The river [[Zarbo]] fell.', (c) =>
    isSmallFirm(c.fromFirst(-1)),
  ),
  atStart(
    'behind-firm-phrase',
    'She has shares in [[Zarbo]].',
    'She has roots in [[Zarbo]].',
    (c) => c.tagAt(c.first - 1) === Tag.ADP && isWritten(c.fromFirst(-2), Written.FIRM_OF),
  ),
  atStart('behind-work-noun', 'The novel [[Zarbo]] sold.', 'The lender [[Zarbo]] fell.', (c) =>
    isWritten(c.fromFirst(-1), Written.WORK),
  ),
  atEnd('before-followers', 'The [[Brook]] administration fell.', 'The [[Brook]] bridge fell.', (c) =>
    isWritten(c.fromLast(0), Written.OF_LEADER),
  ),
];
