import type { Document, Token, TokenRange } from '../../../model/document.ts';
import type { PersonTitle } from '../../../model/resolution.ts';
import { isAddress, isCivility } from '../../../person-names/address.ts';
import { isPlain, isRelation } from '../words/person-nouns.ts';
import type { Wording } from '../words/wording.ts';
import { Is } from '../words/words.ts';
import type { NamedMention } from './named.ts';
import type { Role } from './roles.ts';

/** The titles and roles beside a name, without what only relates its bearer to others. */
export const titlesOf = ({ roles }: NamedMention, wording: Wording): PersonTitle[] =>
  roles.filter(isTitle).flatMap((role) => partsOf(role, wording).map((range) => titleAt(range, wording.document)));

const isTitle = ({ isKin, isListed, rule, head, words }: Role): boolean =>
  !isKin &&
  isListed &&
  rule !== 'age-behind-name' &&
  words[0] !== 'of' &&
  !isRelation(head) &&
  !isPlain(head) &&
  !isCivility(words.join(' '));

/**
 * "Chairwoman Dame" and "defence minister General" are two titles each; what stands before an honorific is one only if
 * it is a role.
 */
function partsOf({ first, last, rule }: Role, wording: Wording): TokenRange[] {
  const head = last - 1;
  const isHonorific = isAddress(wording.word(head).folded);
  if (rule !== 'title-before-name' || head === first || !(isHonorific || endsInRank(wording, head)))
    return [{ first, last }];
  const own = isCivility(wording.word(head).folded) ? [] : [{ first: head, last }];
  return wording.is(head - 1, Is.ROLE) ? [{ first, last: head }, ...own] : own;
}

/** A capitalised rank behind a role in small letters; but a "director General" is one. */
const endsInRank = (wording: Wording, head: number): boolean =>
  wording.word(head).folded !== 'general' &&
  wording.is(head, Is.TITLE_PART) &&
  wording.is(head - 1, Is.ROLE) &&
  !wording.is(head - 1, Is.TITLE_PART);

function titleAt({ first, last }: TokenRange, { tokens, text }: Document): PersonTitle {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[lastWord(first, last, tokens)]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}

/** Where the phrase was cut behind a preposition, that is left out. */
function lastWord(first: number, last: number, tokens: readonly Token[]): number {
  let at = last - 1;
  while (at > first && /^(?:ADP|DET|CCONJ|PUNCT)$/u.test(tokens[at]?.pos ?? '')) at--;
  return at;
}
