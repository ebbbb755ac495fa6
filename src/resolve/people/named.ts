import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { NameMention } from '../../model/mention.ts';
import { familyOf, isFull, type NameForm, readName } from '../../phrases/name-form.ts';
import { isOtherNameOf } from './aliases.ts';
import { type Part, partOf, type TokenRange } from './grammar.ts';
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
  /** It is introduced as another name of the mention before it. */
  readonly isAlias: boolean;
  /** Log-odds of "male" that the first pronoun behind the name tells. */
  readonly hint: number;
}

/** The person names of the findings, read in their sentences, in order of appearance. */
export function readNamedMentions(document: Document, findings: Findings, lexicon: Lexicon): NamedMention[] {
  const names = findings.names.filter((name) => name.entity === 'person');
  const ends = new Map(findings.names.map((name) => [name.firstToken, name.lastToken]));
  const read: NamedMention[] = [];
  for (const [index, name] of names.entries()) {
    const { firstToken: first, lastToken: last } = name;
    const sentence = document.tokens[first]?.sentence ?? 0;
    const paragraph = document.sentences[sentence]?.paragraph ?? 0;
    const form = formOf(document, name, names[index + 1], lexicon);
    const roles = rolesOf(document, { first, last }, lexicon).filter((role) => !isWithinName(role, ends));
    const part = partOf(document, { first: titleOf(roles)?.first ?? first, last });
    const hint = part === 'subject' || part === 'possessor' ? pronounHint(document, name, names[index + 1]) : 0;
    const isAlias = isOtherNameOf(name, read[index - 1], document);
    read.push({ index, name, form, roles, part, sentence, paragraph, isAlias, hint, first, last });
  }
  return read;
}

/** "Miss." of "JACKSON, Miss." is no role of Jackson's: another name begins with it. */
const isWithinName = ({ first, last }: Role, ends: ReadonlyMap<number, number>): boolean =>
  (ends.get(first) ?? -1) >= last;

const titleOf = (roles: readonly Role[]): Role | undefined => roles.find((role) => role.rule === 'title-before-name');

function formOf(document: Document, name: NameMention, next: NameMention | undefined, lexicon: Lexicon): NameForm {
  const before = document.tokens[name.firstToken - 1]?.text ?? '';
  const family = sharedFamily(document, name, next, lexicon);
  return readName(name.text, lexicon, { afterThe: THE.has(before), family });
}

const THE: ReadonlySet<string> = new Set(['the', 'The', 'THE']);

/** "|Ann| and Bo Lund": the family name of the full name behind "and", where the first is a lone given name. */
function sharedFamily(
  { tokens }: Document,
  name: NameMention,
  next: NameMention | undefined,
  lexicon: Lexicon,
): readonly string[] | null {
  if (name.lastToken - name.firstToken !== 1 || next?.firstToken !== name.lastToken + 1) return null;
  if (!/^(?:and|&)$/u.test(tokens[name.lastToken]?.text ?? '') || lexicon.givenName(name.text) === null) return null;
  const other = readName(next.text, lexicon);
  return isFull(other) && !other.familyFirst ? familyOf(other) : null;
}
