import { listed } from '../../lexicon/word-list.ts';
import type { Rule } from '../../model/rule.ts';
import { acronymOf, initialsOf } from './names.ts';

/** An organisation's name in two forms: as it stands in the text and as folded words. */
export interface OrganizationName {
  readonly text: string;
  readonly words: readonly string[];
  /** One of its words is the head of many bodies' names: "Council", "College". */
  readonly isPublic: boolean;
  /** Its last word is a large place: "Radio Wales". */
  readonly endsInPlace: boolean;
}

/** "HBR College": its initials would count an acronym as one word. */
const HOLDS_ACRONYM = /(?:^|\s)\p{Lu}{2,}(?=\s)/u;

const isTrade = listed('trade-nouns');
const isClubWord = listed('club-words');
export const isOutletWord = listed('outlet-words');

/** A way in which two names mean one organisation. Examples are written "one name = another". */
export interface SameOrganizationRule extends Rule {
  /** Keys under which a name is found, and keys under which it looks for others; null where the rule has no say. */
  keys(name: OrganizationName): { readonly known: readonly string[]; readonly wanted: readonly string[] };
}

/** Ordered: the first rule under which exactly one organisation is found decides. */
export const SAME_ORGANIZATION_RULES: readonly SameOrganizationRule[] = [
  {
    id: 'same-name',
    example: 'Nordlys Shipping Group Inc. = the Nord-Lys Shipping',
    counterExample: 'Nordlys Shipping = Nordlys Bank',
    keys: ({ words }) => ({ known: [words.join('')], wanted: [words.join('')] }),
  },
  {
    id: 'acronym',
    example: 'Federation of Baltic Ports = FBP',
    counterExample: 'Federation of Baltic Ports = FPB',
    keys: ({ text, words }) => {
      const acronym = acronymOf(text);
      const initials = acronym === null && !HOLDS_ACRONYM.test(text) ? initialsOf(words) : [];
      const [full, short] = [initials.map((letters) => `full ${letters}`), acronym === null ? [] : [acronym]];
      return {
        known: [...full, ...short.map((letters) => `short ${letters}`)],
        wanted: [...initials.map((letters) => `short ${letters}`), ...short.map((letters) => `full ${letters}`)],
      };
    },
  },
  {
    id: 'team-name',
    example: 'Halifax Otters = Otters',
    counterExample: 'Halifax Otters = Halifax',
    keys: ({ words, endsInPlace }) => {
      const last = words.at(-1) as string;
      if (endsInPlace) return { known: [], wanted: [] };
      const team = (last.length > 4 && /[^s]s$/u.test(last)) || isClubWord(last) || isOutletWord(last);
      if (!team) return { known: [], wanted: [] };
      return words.length > 1
        ? { known: [`of ${last}`], wanted: [`alone ${last}`] }
        : { known: [`alone ${last}`], wanted: [`of ${last}`] };
    },
  },
  {
    id: 'first-word',
    example: 'Nordlys Shipping Lines = Nordlys',
    counterExample: 'Nordlys College = Nordlys',
    keys: ({ text, words, isPublic }) => {
      const [first, last] = [words[0] as string, words.at(-1) as string];
      const isFirm = words.length === 2 && isTrade(last);
      if (words.length === 1) {
        // "Nordlys Inc." is a full name: "Nordlys Lines Inc." is another.
        if (text.includes(' ')) return { known: [`longer ${first}`], wanted: [`firm ${first}`] };
        return { known: [`lone ${first}`], wanted: [`${acronymOf(text) === null ? 'longer' : 'firm'} ${first}`] };
      }
      if (isFirm) return { known: [`longer ${first}`, `firm ${first}`], wanted: [`lone ${first}`] };
      return { known: isPublic || isOutletWord(last) ? [] : [`longer ${first}`], wanted: [] };
    },
  },
];
