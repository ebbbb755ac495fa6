import { GIVEN_NAME, WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { isPhrase } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { tells } from '../words/settings.ts';
import { isOrdinary } from '../words/word-types.ts';
import { constraint, LIKELY_PLACE, NAMED, NOBODY, SURE } from './constraint.ts';
import { FREQUENT } from './somebody.ts';

export const OF_BODIES = {
  KIND: constraint(
    'kind-of-body',
    [-NAMED, 0, NAMED],
    'It was told by the newspaper [[Dau Moi]] on Friday.',
    'It was the newspaper [[Ana Petrova]] founded.',
  ),
  BY_ROLE: constraint(
    'role-of-body',
    [-NAMED, 0, NAMED],
    "The ferry's operator, [[Bada Line]], left.",
    "The ferry's captain, [[Bada Line]], left.",
  ),
  RIVAL: constraint(
    'rival',
    [-NAMED, -SURE, NAMED],
    'Then rival [[Zarvolex]] is up.',
    'Then his rival [[Zarvolex]] is up.',
  ),
  RIVAL_INSIDE: constraint(
    'rival-inside',
    NOBODY,
    '[[Rival Tarvin Industries]] fell.',
    'Their [[Rival Tarvin Industries]] fell.',
  ),
  TRADED: constraint(
    'traded',
    [-NAMED, -SURE, NAMED],
    'Then the [[Truong Hai]] shares closed lower.',
    'Then [[Ana Hai]] shares her flat.',
  ),
  LED: constraint(
    'led',
    [-NAMED, 0, NAMED],
    'She is the deputy director of [[Truong Hai]] there.',
    'She is the director of [[Vera Drake]], they say.',
  ),
  LETTERED: constraint(
    'lettered',
    [NAMED, -NAMED, -NAMED],
    'The judge was Prof [[A K Petrova]] there.',
    'They sold it to [[U S Bank]] there.',
  ),
  HEAD_OF_OFFICE: constraint('head-of-office', NOBODY, '[[Church]] elders met.', '[[Labour]] leaders met.'),
  GOVERNED: constraint(
    'governed',
    LIKELY_PLACE,
    "They met [[Enga]]'s governor there.",
    "They met [[Enga]]'s brother there.",
  ),
};

/** A capital alone. */
const LETTER = /^\p{Lu}$/u;
const NO_FAMILY = WordClass.PLACE_BIG | WordClass.ORG_HEAD | WordClass.ORG_SUFFIX;

/** "Prof |A K Jain|": letters without stops and one word; one letter alone behind a title. */
export function isLettered({ forms }: Reading, { last }: Run, begin: number, end: number): boolean {
  const letters = end - begin - 1;
  const family = forms[end - 1] as Form;
  if (letters > MOST_LETTERS || forms[end]?.isCapital === true || family.text.length < 3) return false;
  if (!family.isCapital || is(family, NO_FAMILY)) return false;
  if ((forms[begin] as Form).text === 'U') return false;
  for (let i = begin; i < end - 1; i++) if (!LETTER.test((forms[i] as Form).text)) return false;
  const before = forms[begin - 1];
  const isTitled = before !== undefined && is(before, WordClass.TITLE);
  return isTitled || (letters > 1 && before?.isCapital !== true && end === last);
}
const MOST_LETTERS = 3;
export const isLetter = ({ text }: Form): boolean => text.length === 1 && LETTER.test(text);

/** "|Church| elders": a head alone, which opens a sentence, before an office. */
export function isHeadOfOffice({ document, forms }: Reading, { sentence }: Run, at: number): boolean {
  const [form, office] = [forms[at] as Form, forms[at + 1]];
  if (document.sentences[sentence]?.first !== at || office === undefined || office.isCapital) return false;
  return is(office, WordClass.ROLE) && isOrdinary(form.word) && !is(form, WordClass.ORG | WordClass.PLACE);
}

const isBody = tells('surely-body', 'surely-firm');
/** Behind the name of "the newspaper Dau Moi, which" and "the lender Zarbo Tavi for", unlike "the company Ana Brook founded". */
const CLOSES = /^[,.;:)\]"”]$/u;
const GOES_ON = /^(?:about|at|by|for|from|how|in|into|on|since|that|to|under|whether|with)$/u;

/** "Rival |Zarvolex|": a word that no list has as anybody's or anywhere's. */
export const isRival = ({ forms }: Reading, begin: number, end: number): boolean => {
  const [form, whose] = [forms[begin] as Form, forms[begin - 2]];
  if (end - begin > 1 || is(form, SOMEBODYS) || isOrdinary(form.word) || forms[end]?.isCapital === true) return false;
  return whose === undefined || (whose.joint !== Joint.POSSESSIVE && !WHOSE.test(whose.text));
};
const SOMEBODYS = GIVEN_NAME | WordClass.FAMILY | WordClass.FAMOUS_TOKEN | WordClass.PLACE;
const WHOSE = /^(?:a|an|her|his|my|our|the|their|your)$/iu;

/** "|Rival Tarvin Industries|", where the word opens a sentence. */
export const beginsWithRival = (
  { document, forms }: Reading,
  { phrases, sentence }: Run,
  begin: number,
  end: number,
): boolean =>
  end - begin > 1 &&
  (forms[begin] as Form).text === 'Rival' &&
  document.sentences[sentence]?.first === begin &&
  !isPhrase(phrases, begin, end);

const hasShares = tells('of-shares');
const MOVES =
  /^(?:also|are|climbed|closed|dropped|ended|fell|gained|have|jumped|lost|opened|plunged|rallied|rose|sank|slid|slipped|slumped|soared|surged|traded|tumbled|were|will)$/u;

/** "|Truong Hai| shares closed": several words, unlike "Ana Brook shares a flat". */
export const isTraded = ({ forms }: Reading, begin: number, end: number): boolean => {
  const shares = forms[end];
  if (shares === undefined || shares.isCapital || end - begin < 2 || !hasShares(shares)) return false;
  // "Ericsson B shares" are of a class.
  if ((forms[end - 1] as Form).text.length === 1) return false;
  return MOVES.test(forms[end + 1]?.text ?? '') && forms[begin - 1]?.isCapital !== true;
};

/** "The ferry's operator, |Bada Line|, had": several words between commas behind what they are to something. */
export function isNamedByRole({ forms }: Reading, { last }: Run, begin: number, end: number): boolean {
  const [behind, noun] = [forms[end], forms[begin - 2]];
  if (behind === undefined || noun === undefined || end < last || end - begin < 2) return false;
  if (!ENDS.test(behind.text) || noun.isCapital) return false;
  if ((forms[begin] as Form).word.givenWeight >= FREQUENT) return false;
  if (isBody(noun)) return true;
  const whose = forms[begin - 3];
  return (
    RUNS.test(noun.text) && (whose?.joint === Joint.POSSESSIVE || (whose?.folded === 'the' && noun.text.endsWith('s')))
  );
}

const ENDS = /^[,.]$/u;
/** What may be somebody, but not of a thing ("the ferry's operator"), nor where it is several ("the makers"). */
const RUNS = /^(?:builder|maker|manufacturer|operator|parent|publisher|supplier)s?$/u;

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

/** "|Enga|'s governor": a lone word that a list has as a place and that is no frequent given name. */
export function isGoverned({ forms }: Reading, begin: number, end: number): boolean {
  if (end - begin > 1 || forms[begin - 1]?.isCapital === true) return false;
  const form = forms[begin] as Form;
  if (!is(form, WordClass.PLACE) || form.word.givenWeight >= FREQUENT) return false;
  return GOVERNS.test(forms[end + 1]?.text ?? '');
}
