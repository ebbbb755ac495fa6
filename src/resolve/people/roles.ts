import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import type { TokenRange } from './grammar.ts';
import {
  type Found,
  headBefore,
  headOf,
  isDeterminer,
  isTitleModifier,
  LONGEST_PHRASE,
  nounPhraseAt,
  opensPhrase,
  phraseEnd,
  roleOf,
} from './role-phrases.ts';

/** A title, role or kinship that the text gives a person: "Deputy Planning Minister", "an analyst at a bank". */
export interface Role extends TokenRange {
  /** Folded last word of its head: "minister". */
  readonly head: string;
  /** Folded words of the whole phrase, without determiners. */
  readonly words: readonly string[];
  readonly rule: string;
  /** "wife", "brother": it tells who is meant but is no title. */
  readonly isKin: boolean;
  /** Where the phrase stands for itself beside the name ("an analyst at a bank"): all of it; else null. */
  readonly phrase: TokenRange | null;
}

/** A place beside a name where a role can stand. Examples mark the name as `[Name]`. */
export interface RoleRule extends Rule {
  find(document: Document, name: TokenRange, lexicon: Lexicon): Found | null;
}

const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'became', 'becomes', 'remains', 'as']);

export const ROLE_RULES: readonly RoleRule[] = [
  {
    id: 'title-before-name',
    example: 'Norwegian Prime Minister [Ola Brekke] spoke.',
    counterExample: 'The minister thanked [Ola Brekke].',
    find: ({ tokens }, name, lexicon) => {
      const head = headBefore(tokens, name.first, lexicon);
      if (head === null) return null;
      let first = head;
      while (first > 0 && name.first - first < LONGEST_PHRASE && isTitleModifier(tokens, first - 1, head, lexicon))
        first--;
      return { range: { first, last: name.first }, head, phrase: null };
    },
  },
  {
    id: 'apposition-before-name',
    example: 'The city’s mayor, [Ola Brekke], spoke.',
    counterExample: 'For the mayor, [Ola Brekke] spoke and left.',
    find: ({ tokens }, name, lexicon) => {
      const last = name.first - 1;
      if (tokens[last]?.text !== ',' || !/^[,.;—–-]$/u.test(tokens[name.last]?.text ?? '.')) return null;
      for (let first = last - 1; first > last - 1 - LONGEST_PHRASE; first--) {
        const token = tokens[first];
        if (token === undefined || token.sentence !== tokens[last]?.sentence || token.text === ',') return null;
        if (!opensPhrase(tokens, first)) continue;
        const head = headOf(tokens, { first, last }, lexicon);
        return head === null ? null : { range: { first, last }, head, phrase: { first, last } };
      }
      return null;
    },
  },
  {
    id: 'apposition-behind-name',
    example: '[Ola Brekke], 52, a senior adviser at the bank, spoke.',
    counterExample: '[Ola Brekke], the bank, the adviser and the rest are gone.',
    find: ({ tokens }, name, lexicon) => {
      if (tokens[name.last]?.text !== ',') return null;
      let first = name.last + 1;
      if (/^\d{1,3}$/u.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === ',') first += 2;
      const found = nounPhraseAt(tokens, first, lexicon);
      return found === null ? null : { ...found, phrase: { first, last: phraseEnd(tokens, found.range) } };
    },
  },
  {
    id: 'role-as-predicate',
    example: '[Ola Brekke] is the chief executive of the firm.',
    counterExample: '[Ola Brekke] is near the chief executive.',
    find: ({ tokens }, name, lexicon) => {
      if (!COPULAS.has(tokens[name.last]?.text ?? '')) return null;
      return isDeterminer(tokens[name.last + 1]) ? nounPhraseAt(tokens, name.last + 1, lexicon) : null;
    },
  },
  {
    id: 'age-behind-name',
    example: '[Ola Brekke], 52, spoke.',
    counterExample: '[Ola Brekke], 52 years after the war, spoke.',
    find: ({ tokens }, name) => {
      const at = name.last + 1;
      if (tokens[name.last]?.text !== ',') return null;
      const told = /^\d{1,3}$/u.test(tokens[at]?.text ?? '') && /^[,.]$/u.test(tokens[at + 1]?.text ?? '');
      return told ? { range: { first: at, last: at + 1 }, head: at, phrase: null } : null;
    },
  },
];

/** The roles of the name, nearest first. */
export function rolesOf(document: Document, name: TokenRange, lexicon: Lexicon): Role[] {
  const roles: Role[] = [];
  let range = name;
  for (const rule of ROLE_RULES) {
    const found = rule.find(document, range, lexicon);
    if (found === null) continue;
    roles.push(roleOf(document.tokens, found, rule.id, lexicon));
    if (rule.id === 'title-before-name') range = { first: found.range.first, last: name.last };
  }
  return roles;
}
