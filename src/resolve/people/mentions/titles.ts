import type { Document, Token } from '../../../model/document.ts';
import type { PersonTitle } from '../../../model/resolution.ts';
import { isRelation } from '../words/person-nouns.ts';
import type { NamedMention } from './named.ts';
import type { Role } from './roles.ts';

/** Forms of address that are nobody's role. */
const CIVILITY = /^(?:mr|mrs|ms|miss|mx|sir|madam|mister)$/u;

/** The titles and roles beside a name, without what only relates its bearer to others. */
export const titlesOf = ({ roles }: NamedMention, { tokens, text }: Document): PersonTitle[] =>
  roles.filter(isTitle).map((role) => {
    const start = tokens[role.first]?.start ?? 0;
    const end = tokens[lastWord(role, tokens)]?.end ?? start;
    return { start, end, text: text.slice(start, end) };
  });

const isTitle = ({ isKin, isListed, rule, head, words }: Role): boolean =>
  !isKin &&
  (isListed || rule === 'age-behind-name') &&
  rule !== 'age-behind-name' &&
  words[0] !== 'of' &&
  !isRelation(head) &&
  !CIVILITY.test(words.join(' '));

/** Where the phrase was cut behind a preposition, that is left out. */
function lastWord({ first, last }: Role, tokens: readonly Token[]): number {
  let at = last - 1;
  while (at > first && /^(?:ADP|DET|CCONJ|PUNCT)$/u.test(tokens[at]?.pos ?? '')) at--;
  return at;
}
