import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { tells } from '../words/settings.ts';
import { constraint, LIKELY_PLACE, NAMED } from './constraint.ts';

export const OF_BODIES = {
  KIND: constraint(
    'kind-of-body',
    [-NAMED, 0, NAMED],
    'It was told by the newspaper [[Dau Moi]] on Friday.',
    'It was the newspaper [[Ana Petrova]] founded.',
  ),
  LED: constraint(
    'led',
    [-NAMED, 0, NAMED],
    'She is the deputy director of [[Truong Hai]] there.',
    'She is the director of [[Vera Drake]], they say.',
  ),
  GOVERNED: constraint(
    'governed',
    LIKELY_PLACE,
    "They met [[Enga]]'s governor there.",
    "They met [[Enga]]'s brother there.",
  ),
};

const isBody = tells('surely-body', 'surely-firm');
/** Behind the name of "the newspaper Dau Moi, which" and "the lender Zarbo Tavi for", unlike "the company Ana Brook founded". */
const CLOSES = /^[,.;:)\]"”]$/u;
const GOES_ON = /^(?:at|by|for|from|in|into|on|since|to|under|with)$/u;

/** "The state newspaper |Dau Tu Moi| reported": several words that are the whole run, behind a noun for what they are. */
export function isNamedByKind({ forms }: Reading, { last }: Run, begin: number, end: number): boolean {
  if (end - begin < 2) return false;
  const noun = forms[begin - 1] as Form;
  if (noun.isCapital || !isBody(noun)) return false;
  const behind = forms[end];
  if (behind === undefined || CLOSES.test(behind.text)) return true;
  if (behind.isCapital) return false;
  if (is(behind, WordClass.SPEECH_VERB)) return true;
  // "told the newspaper Ana Brook in Leeds had lied"
  if (!GOES_ON.test(behind.text) || (forms[begin] as Form).word.givenWeight >= FREQUENT) return false;
  return isOver(forms, end, last);
}

/** Whether a run has no more of a name: "on Monday" and "in Lisbon" may stand behind one. */
const isOver = (forms: readonly Form[], end: number, last: number): boolean =>
  end >= last || (forms[end]?.joint === Joint.OTHER && is(forms[end + 1] as Form, TIME_OR_PLACE));
const TIME_OR_PLACE = WordClass.WEEKDAY | WordClass.MONTH | WordClass.PLACE;

const LEADER = /^(?:ceo|cfo|coo|chairman|chairwoman|chairperson)$/u;
/** "Deputy director": a director alone may have made a film. */
const LEADERS: ReadonlyMap<string, RegExp> = new Map([
  [
    'director',
    /^(?:commercial|communications|deputy|development|finance|managing|marketing|operations|regional|sales)$/u,
  ],
  ['executive', /^chief$/u],
  ['officer', /^(?:executive|financial|operating)$/u],
  ['manager', /^(?:general|marketing|plant|regional|sales)$/u],
]);

/** "Deputy director of |Truong Hai Marine|": several words that are the whole run. */
export function isLed({ forms }: Reading, { last }: Run, begin: number, end: number): boolean {
  const leader = forms[begin - 2];
  if (leader === undefined || end - begin < 2) return false;
  if (forms[end]?.joint === Joint.POSSESSIVE || !isOver(forms, end, last)) return false;
  return LEADER.test(leader.folded) || (LEADERS.get(leader.folded)?.test(forms[begin - 3]?.folded ?? '') ?? false);
}

const GOVERNS =
  /^(?:airport|governor|harbou?r|legislature|mayor|outskirts|parliament|population|premier|streets|suburbs)$/u;
const FREQUENT = 9;

/** "|Enga|'s governor": a lone word that a list has as a place and that is no frequent given name. */
export function isGoverned({ forms }: Reading, begin: number, end: number): boolean {
  if (end - begin > 1 || forms[begin - 1]?.isCapital === true) return false;
  const form = forms[begin] as Form;
  if (!is(form, WordClass.PLACE) || form.word.givenWeight >= FREQUENT) return false;
  return GOVERNS.test(forms[end + 1]?.text ?? '');
}
