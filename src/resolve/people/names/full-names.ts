import type { Lexicon } from '../../../lexicon/types.ts';
import { familyOf, nicknameOf, standsAlone } from '../../../person-names/name-form.ts';
import { type SameNameRule, sameName } from '../../../person-names/same-name.ts';
import type { NamedMention } from '../mentions/named.ts';
import type { Draft, PeopleIndex } from './people-index.ts';

/** Whose full names allow that the name is theirs, by which rule. */
export function fitting(mention: NamedMention, drafts: readonly Draft[], lexicon: Lexicon): Fit[] {
  return drafts.flatMap((draft) => {
    const rule = ruleFor(mention, draft, lexicon);
    return rule === null ? [] : [{ draft, rule }];
  });
}

interface Fit {
  readonly draft: Draft;
  readonly rule: SameNameRule;
}

export function linkFull(mention: NamedMention, index: PeopleIndex, lexicon: Lexicon, other: Draft | undefined): Draft {
  const exact = index.withName(mention.form.words);
  if (other !== undefined) {
    if (exact !== undefined && exact !== other) index.merge(other, exact);
    return joined(mention, other, index);
  }
  const called = exact === undefined ? index.nicknamed(mention.form.words) : undefined;
  if (called !== undefined) return joined(mention, called, index);
  if (exact?.forms.some(({ form }) => form.text === mention.form.text)) {
    index.add(exact, { mention, ...SAME });
    return exact;
  }
  const known = exact === undefined ? bearersOfAnyWord(mention, index) : [exact];
  const best = fitting(mention, known, lexicon).at(-1);
  if (best === undefined)
    return nicknamed(mention, index.open({ mention, rule: 'full-name', confidence: 0.99 }), index);
  index.add(best.draft, { mention, rule: best.rule.id, confidence: best.rule.confidence });
  return nicknamed(mention, best.draft, index);
}

/** 'Ana "Red" Sol': "Red" and "Red Sol" are hers as well. */
function nicknamed({ name, form }: NamedMention, draft: Draft, index: PeopleIndex): Draft {
  const words = nicknameOf(name.text);
  if (words === null || words.length === 0) return draft;
  index.nickname(words, draft);
  index.nickname([...words, ...familyOf(form)], draft);
  return draft;
}

/** The same letters again, which most second mentions in full are. */
const SAME = { rule: 'same-full-name', confidence: 0.99 } as const;

/** "Ana Sol, known as Red": Red is hers from here on. */
export function joined(mention: NamedMention, draft: Draft, index: PeopleIndex): Draft {
  index.add(draft, { mention, rule: 'known-as', confidence: 0.9 });
  index.nickname(mention.form.words, draft);
  return draft;
}

export const bearersOfAnyWord = ({ form }: NamedMention, index: PeopleIndex): readonly Draft[] => {
  const bearers = form.words.filter((word) => word.length > 1).flatMap((word) => index.withWord(word));
  return [...new Set(bearers)].sort((a, b) => a.index - b.index);
};

/** The rule by which the name is the person's; none may contradict any form that the person already has. */
function ruleFor({ form }: NamedMention, draft: Draft, lexicon: Lexicon): SameNameRule | null {
  let found: SameNameRule | null = null;
  for (const other of draft.forms) {
    // "Okonjo-Bell" alone has two words, and says nothing of "Ana Bell".
    if (draft.forms.length > 1 && !other.form.text.includes(' ')) continue;
    const rule = sameName(form, other.form);
    if (rule === null && standsAlone(form)) continue;
    if (rule === null || areTwoFamous(form.text, other.form.text, lexicon)) return null;
    if (found === null || rule.confidence > found.confidence) found = rule;
  }
  return found;
}

/** Both names are known to the lexicon, as two people's. */
function areTwoFamous(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return false;
  const [left, right] = [lexicon.person(a), lexicon.person(b)];
  return left.length > 0 && right.length > 0 && !left.some((person) => right.includes(person));
}
