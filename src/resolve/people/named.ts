import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { NameMention } from '../../model/mention.ts';
import { familyOf, isFull, type NameForm, readName } from '../../phrases/name-form.ts';
import { type Part, partOf, type TokenRange } from './grammar.ts';
import { type Role, rolesOf } from './roles.ts';

/** A person's name with all that its sentence says of it. */
export interface NamedMention extends TokenRange {
  readonly index: number;
  readonly name: NameMention;
  readonly form: NameForm;
  readonly roles: readonly Role[];
  readonly part: Part;
  readonly sentence: number;
  readonly paragraph: number;
}

/** The person names of the findings, read in their sentences, in order of appearance. */
export function readNamedMentions(document: Document, findings: Findings, lexicon: Lexicon): NamedMention[] {
  const names = findings.names.filter((name) => name.entity === 'person');
  return names.map((name, index) => {
    const form = readName(name.text, lexicon, {
      afterThe: /^the$/iu.test(document.tokens[name.firstToken - 1]?.text ?? ''),
      family: sharedFamily(document, name, names[index + 1], lexicon),
    });
    const range = { first: name.firstToken, last: name.lastToken };
    const roles = rolesOf(document, range, lexicon);
    const title = roles.find((role) => role.rule === 'title-before-name');
    const sentence = document.tokens[name.firstToken]?.sentence ?? 0;
    const paragraph = document.sentences[sentence]?.paragraph ?? 0;
    const part = partOf(document, { first: title?.first ?? range.first, last: range.last });
    return { index, name, form, roles, part, sentence, paragraph, ...range };
  });
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
