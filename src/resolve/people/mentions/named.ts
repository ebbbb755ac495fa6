import type { TokenRange } from '../../../model/document.ts';
import type { Findings } from '../../../model/findings.ts';
import { once } from '../../../model/memo.ts';
import type { NameMention } from '../../../model/mention.ts';
import { leading } from '../../../model/search.ts';
import { isCivility } from '../../../person-names/address.ts';
import { familyOf, isFull, type NameForm, readName } from '../../../person-names/name-form.ts';
import { type Part, partOf } from '../words/grammar.ts';
import { isHousehold } from '../words/person-nouns.ts';
import type { Wording } from '../words/wording.ts';
import { aliasOf } from './aliases.ts';
import { isCalledKin, isNamedAsKin, isOfSurvivors } from './passing.ts';
import { type Role, rolesOf } from './roles.ts';
import { pronounHint } from './sex-hints.ts';

/** A person's name with all that its sentence says of it. */
export interface NamedMention extends TokenRange {
  readonly index: number;
  readonly name: NameMention;
  readonly form: NameForm;
  readonly roles: readonly Role[];
  readonly part: Part;
  readonly sentence: number;
  readonly paragraph: number;
  /** Index of the mention of which it is introduced as another name, or null. */
  readonly aliasOf: number | null;
  /** It begins behind a quotation mark, as nicknames do. */
  readonly isQuoted: boolean;
  /** "a son, Trevor": nobody named before. */
  readonly isNewcomer: boolean;
  /** "the younger Lund": not the one who is mostly meant by the name. */
  readonly isOther: boolean;
  readonly isYounger: boolean;
  /** Named only as somebody's father, wife, son. */
  readonly isKin: boolean;
  /** Log-odds of "male" that the first pronoun behind the name tells. */
  readonly hint: number;
}

/** The person names of the findings, read in their sentences, in order of appearance. */
export function readNamedMentions(wording: Wording, findings: Findings): NamedMention[] {
  const { document } = wording;
  const names = findings.names.filter((name) => name.entity === 'person');
  const families = once(() => new Set(names.filter(isOfSeveral).map(familyIn)));
  const read: NamedMention[] = [];
  for (const [index, name] of names.entries()) {
    const { firstToken: first, lastToken: last } = name;
    const sentence = document.tokens[first]?.sentence ?? 0;
    const paragraph = document.sentences[sentence]?.paragraph ?? 0;
    const next = names[index + 1];
    const couple = next?.firstToken === last + 1 && !families().has(name.text) ? next : undefined;
    const form = formOf(wording, name, couple);
    const roles = rolesOf(wording, { first, last }).filter(
      (role) => !isWithinName(role, findings.names) && !isOfNext(wording, role, next),
    );
    const part = partOf(wording, { first: phraseStart(wording, first, roles), last });
    const hint = part === 'subject' || part === 'possessor' ? pronounHint(wording, name, next) : 0;
    const alias = aliasOf(name, read, document);
    const isNewcomer = roles.some((role) => introduces(wording, role)) || isOfSurvivors(wording, first);
    const isKin = isNamedAsKin(wording, { first, last }, part === 'subject') || isCalledKin(wording, roles);
    const generation = generationAt(wording, first);
    const isOther = generation !== null;
    read.push({
      index,
      name,
      form,
      roles,
      part,
      sentence,
      paragraph,
      aliasOf: alias,
      isQuoted: QUOTE.test(document.text[name.start - 1] ?? ''),
      isNewcomer,
      isOther,
      isYounger: generation === 'younger',
      isKin,
      hint,
      first,
      last,
    });
  }
  return read;
}

const QUOTE = /["“‘']/u;

const isOfSeveral = ({ firstToken, lastToken }: NameMention): boolean => lastToken - firstToken > 1;

/** The last word of a name in full. */
const familyIn = ({ text }: NameMention): string => text.slice(text.lastIndexOf(' ') + 1);

/** What tells one bearer of a family name from the other: "the |elder| Lund". */
const GENERATIONS: ReadonlySet<string> = new Set(['elder', 'older', 'younger']);

/** "elder" of "the |elder| Lund", "the |elder| Mr. Lund"; null where none stands there. */
function generationAt(wording: Wording, first: number): string | null {
  const at = isCivility(wording.word(first - 1).folded) ? first - 2 : first - 1;
  const { folded } = wording.word(at);
  return GENERATIONS.has(folded) && wording.word(at - 1).folded === 'the' ? folded : null;
}

/** "Miss." of "JACKSON, Miss." is no role of Jackson's: another name begins with it. */
function isWithinName({ first, last }: Role, names: readonly NameMention[]): boolean {
  const name = names[leading(names, ({ firstToken }) => firstToken < first)];
  return name?.firstToken === first && name.lastToken >= last;
}

/** "his wife, Ann, |a son|, Trevor", "Lund, 38, |her lawyer|, Ann Berg, and": what is somebody's right before a name is that name's. */
const isOfNext = (wording: Wording, { isKin, rule, phrase }: Role, next: NameMention | undefined): boolean =>
  rule === 'apposition-behind-name' &&
  phrase !== null &&
  next?.firstToken === phrase.last + 1 &&
  (isKin || wording.word(phrase.first).determiner === 'possessive');

/** "|a son|, Trevor", "|another sister|, Ann": kin that the article has not spoken of. */
const introduces = (wording: Wording, { isKin, rule, phrase }: Role): boolean =>
  isKin &&
  rule === 'apposition-before-name' &&
  phrase !== null &&
  wording.word(phrase.first).determiner === 'indefinite';

/** With the title or the "Mr." before it. */
function phraseStart(wording: Wording, first: number, roles: readonly Role[]): number {
  return titleOf(roles)?.first ?? (isCivility(wording.word(first - 1).folded) ? first - 1 : first);
}

export const titleOf = (roles: readonly Role[]): Role | undefined =>
  roles.find((role) => role.rule === 'title-before-name');

function formOf(wording: Wording, name: NameMention, next: NameMention | undefined): NameForm {
  const afterThe = opensFamily(wording, name.firstToken - 1);
  const ofFamily = afterThe && isHousehold(wording.word(name.lastToken).folded);
  return readName(name.text, wording.lexicon, { afterThe, ofFamily, family: sharedFamily(wording, name, next) });
}

/** "|the| Lunds", "|the two Mr.| Lunds". */
function opensFamily(wording: Wording, before: number): boolean {
  const { folded } = wording.word(before);
  if (folded === 'the') return true;
  const number = isCivility(folded) ? before - 1 : before;
  return SEVERAL.has(wording.word(number).folded) && wording.inOneSentence(number, before);
}

const SEVERAL: ReadonlySet<string> = new Set(['both', 'three', 'two']);

/** "|Ann| and Bo Lund": the family name of the full name behind "and", where the first is a lone given name and nobody's family name. */
function sharedFamily(
  { tokens, lexicon }: Wording,
  name: NameMention,
  next: NameMention | undefined,
): readonly string[] | null {
  if (name.lastToken - name.firstToken !== 1 || next?.firstToken !== name.lastToken + 1) return null;
  if (!/^(?:and|&)$/u.test(tokens[name.lastToken]?.text ?? '') || lexicon.givenName(name.text) === null) return null;
  const other = readName(next.text, lexicon);
  return isFull(other) && !other.familyFirst ? familyOf(other) : null;
}
