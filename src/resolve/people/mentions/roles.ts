import type { TokenRange } from '../../../model/document.ts';
import type { Rule } from '../../../model/rule.ts';
import type { Wording } from '../words/wording.ts';
import { Is } from '../words/words.ts';
import {
  type Found,
  headBefore,
  headOf,
  isOfSeveral,
  isTitleModifier,
  LONGEST_PHRASE,
  nounPhraseAt,
  opensPhrase,
  opensPossessor,
  phraseEnd,
  roleOf,
} from './role-phrases.ts';

/** A title, role or kinship that the text gives a person: "Deputy Planning Minister", "an analyst at a bank". */
export interface Role extends TokenRange {
  /** Folded last word of its head: "minister". */
  readonly head: string;
  /** Folded words of the whole phrase, without determiners. */
  readonly words: readonly string[];
  /** Folded nouns in front of the head that mean its bearer as well: "founder" of "founder and chief executive". */
  readonly besides: readonly string[];
  readonly rule: string;
  /** The head is a role or title of the lexicon's lists, not just any noun for a person. */
  readonly isListed: boolean;
  /** "wife", "brother": it tells who is meant but is no title. */
  readonly isKin: boolean;
  /** Where the phrase stands for itself beside the name ("an analyst at a bank"): all of it; else null. */
  readonly phrase: TokenRange | null;
}

/** A place beside a name where a role can stand. Examples mark the name as `[Name]`. */
export interface RoleRule extends Rule {
  find(wording: Wording, name: TokenRange): Found | null;
}

export const ROLE_RULES: readonly RoleRule[] = [
  {
    id: 'title-before-name',
    example: 'Norwegian Prime Minister [Ola Brekke] spoke.',
    counterExample: 'The minister thanked [Ola Brekke].',
    find: (wording, name) => {
      const head = headBefore(wording, name.first);
      if (head === null) return null;
      let first = head;
      while (name.first - first < LONGEST_PHRASE && isTitleModifier(wording, first - 1, head)) first--;
      if (wording.tokens[first]?.text === '-') first++;
      return { range: { first, last: name.first }, head, phrase: null };
    },
  },
  {
    id: 'apposition-before-name',
    example: 'The city’s mayor, [Ola Brekke], spoke.',
    counterExample: 'For the mayor, [Ola Brekke] spoke and left.',
    find: (wording, name) => {
      const { tokens } = wording;
      const last = name.first - 1;
      if (tokens[last]?.text !== ',' || !BEHIND_APPOSED.has(tokens[name.last]?.text ?? '.')) return null;
      for (let first = last - 1; first > last - 1 - LONGEST_PHRASE; first--) {
        if (!wording.inOneSentence(first, last) || tokens[first]?.text === ',') return null;
        const opens = opensPhrase(wording, first);
        if (!opens && !opensPossessor(wording, first)) continue;
        const head = headOf(wording, { first, last });
        if (!opens && (head === null || !wording.is(head, Is.PERSON_NOUN))) continue;
        return head === null ? null : { range: { first, last }, head, phrase: { first, last } };
      }
      return null;
    },
  },
  {
    id: 'apposition-behind-name',
    example: '[Ola Brekke], 52, a senior adviser at the bank, spoke.',
    counterExample: '[Ola Brekke], the bank, the adviser and the rest are gone.',
    find: (wording, name) => {
      const { tokens } = wording;
      if (tokens[name.last]?.text !== ',') return null;
      const behind = name.last + 1;
      const first = wording.is(behind, Is.YEARS) && tokens[behind + 1]?.text === ',' ? behind + 2 : behind;
      const found = nounPhraseAt(wording, first);
      if (found === null || isOfSeveral(wording, found)) return null;
      if (tokens[found.range.last]?.pos === 'AUX' || saysNext(wording, found)) return null;
      return { ...found, phrase: { first, last: phraseEnd(wording, found.range) } };
    },
  },
  {
    id: 'role-as-predicate',
    example: '[Ola Brekke] is the chief executive of the firm.',
    counterExample: '[Ola Brekke] is near the chief executive.',
    find: (wording, { last }) => {
      const at = behindAside(wording, last);
      if (!wording.is(at, Is.COPULA) || !wording.is(at + 1, Is.DETERMINER)) return null;
      return nounPhraseAt(wording, at + 1);
    },
  },
  {
    id: 'age-behind-name',
    example: '[Ola Brekke], 52, spoke.',
    counterExample: '[Ola Brekke], 52 years after the war, spoke.',
    find: (wording, name) => {
      const { tokens } = wording;
      const at = name.last + 1;
      if (tokens[name.last]?.text !== ',' || !wording.is(at, Is.YEARS)) return null;
      const told = tokens[at + 1]?.text === ',' || tokens[at + 1]?.text === '.';
      return told ? { range: { first: at, last: at + 1 }, head: at, phrase: null } : null;
    },
  },
];

/** The verb behind the comma that ends an apposition, or an age: "her son, [Ola Brekke], 52, |is|". */
function behindAside({ tokens }: Wording, last: number): number {
  if (tokens[last]?.text !== ',') return last;
  const isAge = tokens[last + 1]?.pos === 'NUM' && tokens[last + 2]?.text === ',';
  return isAge ? last + 3 : last + 1;
}

/** "When they met Brekke, |her lawyer| said": a subject of its own. */
const saysNext = (wording: Wording, { range }: Found): boolean =>
  wording.tokens[range.last]?.pos === 'VERB' && wording.is(range.last, Is.SPEECH_VERB);

/** What may follow a name behind its apposition. */
const BEHIND_APPOSED: ReadonlySet<string> = new Set([',', '.', ';', '—', '–', '-']);

/** "[Ola Brekke], president and |chief executive of the firm|"; "a painter and a plumber" may be two people. */
function secondRole(wording: Wording, { range, phrase }: Found): Found | null {
  if (phrase === null || range.last >= phrase.last || wording.tokens[range.last]?.text !== 'and') return null;
  if (wording.is(range.last + 1, Is.DETERMINER)) return null;
  const second = nounPhraseAt(wording, range.last + 1);
  return second !== null && wording.is(second.head, Is.ROLE) && second.range.last <= phrase.last ? second : null;
}

/** The roles of the name, nearest first. */
export function rolesOf(wording: Wording, name: TokenRange): Role[] {
  const roles: Role[] = [];
  let range = name;
  for (const rule of ROLE_RULES) {
    const found = rule.find(wording, range);
    if (found === null) continue;
    roles.push(roleOf(wording, found, rule.id));
    const second = secondRole(wording, found);
    if (second !== null) roles.push(roleOf(wording, second, rule.id));
    if (rule.id === 'title-before-name') range = { first: found.range.first, last: name.last };
  }
  return roles;
}
