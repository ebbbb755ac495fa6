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
  const others = new Map(findings.names.map((name) => [name.firstToken, name.lastToken]));
  const read: NamedMention[] = [];
  names.forEach((name, index) => {
    const mention = { index, ...readMention(document, name, names[index + 1], others, lexicon), isAlias: false };
    read.push({ ...mention, isAlias: isOtherNameOf(mention, read[index - 1], document) });
  });
  return read;
}

/** `others` holds where each name of the findings begins and ends: "Miss." of "JACKSON, Miss." is no role of Jackson's. */
function readMention(
  document: Document,
  name: NameMention,
  next: NameMention | undefined,
  others: ReadonlyMap<number, number>,
  lexicon: Lexicon,
) {
  const afterThe = /^the$/iu.test(document.tokens[name.firstToken - 1]?.text ?? '');
  const form = readName(name.text, lexicon, { afterThe, family: sharedFamily(document, name, next, lexicon) });
  const range = { first: name.firstToken, last: name.lastToken };
  const roles = rolesOf(document, range, lexicon).filter(({ first, last }) => (others.get(first) ?? -1) < last);
  const title = roles.find((role) => role.rule === 'title-before-name');
  const sentence = document.tokens[name.firstToken]?.sentence ?? 0;
  const paragraph = document.sentences[sentence]?.paragraph ?? 0;
  const part = partOf(document, { first: title?.first ?? range.first, last: range.last });
  const hint = part === 'subject' || part === 'possessor' ? pronounHint(document, name, next) : 0;
  return { name, form, roles, part, sentence, paragraph, hint, ...range };
}

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
