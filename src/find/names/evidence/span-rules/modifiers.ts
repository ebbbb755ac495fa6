import { WordClass } from '../../../../lexicon/types.ts';
import type { Candidate } from '../../candidate.ts';
import { Written } from '../../words/written.ts';
import { atEnd, is, isKnownPlace, isWritten, type SpanRule, whole } from './rule.ts';

/** Capitalised words from the place to the office's last: "Norland *Deputy Finance Minister*". */
const OFFICE_REACH = 4;

/** "Ontario Premier", "Kenya Chief Medical Officer": capitalised words behind the candidate up to one of office. */
function isBeforeOffice(c: Candidate): boolean {
  for (let i = c.last; i < c.last + OFFICE_REACH && c.inParagraph(i); i++) {
    const form = c.at(i);
    if (!form.isCapital) return false;
    if (is(form, WordClass.ROLE | WordClass.TITLE)) return true;
  }
  return false;
}

const isRole = (c: Candidate): boolean => !c.fromLast(0).isCapital && is(c.fromLast(0), WordClass.ROLE);

/** What a name tells of the noun behind it: where an office or a person belongs, whose followers they are. */
export const MODIFIERS: readonly SpanRule[] = [
  whole(
    'place-before-office',
    'We met [[Ontario]] Deputy Premier Ana Brook.',
    'We met [[Ontario]] Snow Patrol there.',
    (c) => isKnownPlace(c) && isBeforeOffice(c),
  ),
  whole(
    'place-before-role',
    'We met a [[Toronto]] lawyer there.',
    'We met a [[Toronto]] bus there.',
    (c) => isKnownPlace(c) && isRole(c),
  ),
  atEnd('before-followers', 'The [[Brook]] administration fell.', 'The [[Brook]] bridge fell.', (c) =>
    isWritten(c.fromLast(0), Written.OF_LEADER),
  ),
];
