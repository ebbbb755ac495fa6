import { listed } from '../../../lexicon/word-list.ts';
import type { Token } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import type { NounPhrase } from './chunks.ts';
import { isOfficeField, isTrade } from './offices.ts';
import { continuesNoun, pronounAt } from './pronouns.ts';
import type { Source } from './source.ts';
import { Is } from './words.ts';

/** State of a phrase that is being read. */
interface Draft {
  at: number;
  head: number;
  name: NameMention | null;
}

/** No noun phrase has more words: a row of adjectives without a noun is read once, not from each of them to its end. */
const LONGEST = 60;

/** The noun phrase that begins at a token, up to `limit` (exclusive), or null. */
export function nounPhraseAt(source: Source, first: number, limit: number): NounPhrase | null {
  const pronoun = pronounAt(source, first, limit);
  if (pronoun !== null) return pronoun;
  const draft: Draft = { at: first, head: -1, name: null };
  const end = Math.min(limit, first + LONGEST);
  while (draft.at < end && step(source, draft, first, limit));
  if (draft.head < 0) draft.head = headless(source, draft, first, limit);
  if (draft.head < 0) return null;
  const head = source.tokens[draft.head] as Token;
  const time =
    draft.name === null &&
    (source.is(draft.head, Is.TIME) || (head.pos === 'NUM' && isDate(source, draft.head, draft.at - first)));
  return { kind: 'np', first, last: draft.at, head: draft.head, name: draft.name, pronoun: false, time };
}

/** "mother of three", "the injured said": a number or an adjective that stands for the noun; -1 where none does. */
function headless(source: Source, draft: Draft, first: number, limit: number): number {
  const last = draft.at - 1;
  if (last < first) return -1;
  if (source.tokens[last]?.pos === 'NUM') return last;
  const next = draft.at < limit ? source.tokens[draft.at]?.pos : undefined;
  const isAdjective = last > first ? source.tokens[last]?.pos === 'ADJ' : isQuantifier(source, last);
  return isAdjective && (next === 'VERB' || next === 'AUX' || next === 'ADP') ? last : -1;
}

/** Takes one more word or name into the phrase; false where the phrase ends. */
function step(source: Source, draft: Draft, first: number, limit: number): boolean {
  const name = source.nameAt(draft.at);
  if (name !== undefined && name.lastToken <= limit) return takeName(source, draft, name);
  const token = source.tokens[draft.at] as Token;
  if (draft.head >= 0 && !token.spaced && isPossessive(source, draft.at)) return takePossessive(source, draft, limit);
  if (draft.at === first && opens(source, first)) return advance(draft);
  if (draft.name?.entity === 'person' && (isPostNominal(token.text) || token.text === SENIOR_COUNSEL))
    return advance(draft);
  if (endsBefore(source, draft, token)) return false;
  if (isNominal(source, token, draft)) {
    draft.head = draft.at;
    draft.name = null;
    return advance(draft);
  }
  return isModifier(source, token, draft, first, limit) && advance(draft);
}

/** What stands behind a person's name: "Ana Ruiz |KC|". */
const isPostNominal = listed('post-nominals');
/** As South Carolina is a state, no list has it. */
const SENIOR_COUNSEL = 'SC';

function advance(draft: Draft): true {
  draft.at++;
  return true;
}

function takeName(source: Source, draft: Draft, name: NameMention): boolean {
  if (draft.head >= 0 && !canStandBefore(source, draft, name)) return false;
  draft.head = name.lastToken - 1;
  draft.name = name;
  draft.at = name.lastToken;
  return true;
}

const COMPOUND = /-turned-|-(?:at|in)-(?:chief|law)$|^in-chief$/u;

/** "spokesman Joe Bell", "the world No. 4 Joe Bell", "sailor-turned-cook Joe Bell" are one phrase; "in an interview | Joe Bell said" and "in Ohio | Joe Bell said" are two. */
function canStandBefore(source: Source, draft: Draft, name: NameMention): boolean {
  if (draft.name !== null) return draft.name.entity === 'organization' && name.entity === 'person';
  if (name.entity !== 'person') return !source.is(draft.head, Is.TIME);
  if (isOfficeField(source, draft.head)) return true;
  if (source.tokens[draft.head - 1]?.text === 'No.') return true;
  const { text = '', pos } = source.tokens[draft.head] ?? {};
  return source.form(draft.head).role || pos === 'PROPN' || COMPOUND.test(text);
}

/** The possessor goes into the phrase of what it possesses; a bare possessive ends the phrase. */
function takePossessive(source: Source, draft: Draft, limit: number): boolean {
  const next = draft.at + 1 < limit ? source.tokens[draft.at + 1] : undefined;
  if (next === undefined || !(continuesNoun(next) || source.nameAt(draft.at + 1) !== undefined)) return false;
  draft.name = null;
  return advance(draft);
}

export const isPossessive = (source: Source, at: number): boolean => source.is(at, Is.POSSESSIVE_MARK);

const opens = (source: Source, at: number): boolean =>
  source.tokens[at]?.pos === 'DET' || source.is(at, Is.DETERMINER | Is.POSSESSIVE);

function endsBefore(source: Source, draft: Draft, token: Token): boolean {
  if (draft.head < 0) return false;
  const head = source.tokens[draft.head] as Token;
  if (source.is(token.index + 1, Is.TIME) && /^(?:last|next)$/u.test(source.form(token.index).lower)) return true;
  const besideNumber = token.pos === 'NUM' || head.pos === 'NUM';
  if (!besideNumber && source.is(token.index, Is.TIME) !== source.is(draft.head, Is.TIME))
    return !(token.pos === 'NOUN' && isDayWithin(source, draft));
  if (token.pos === 'NUM' && head.pos === 'NOUN' && source.tokens[token.index + 1]?.pos === 'NOUN') return true;
  return draft.name !== null && draft.name.entity === 'person' && source.form(token.index).capital;
}

/** "a |Friday evening| rally": a day behind "a" tells of the noun that follows. */
const isDayWithin = (source: Source, { at, head }: Draft): boolean => {
  const opener = source.is(head - 1, Is.TIME) ? head - 2 : head - 1;
  return head === at - 1 && source.form(opener).lower === 'a' && source.form(opener + 1).capital;
};

/** "2019" alone, "May 4". */
const isDate = (source: Source, at: number, words: number): boolean =>
  words === 1
    ? YEAR.test(source.tokens[at]?.text ?? '')
    : words === 2 && source.is(at - 1, Is.TIME) && source.form(at - 1).capital;

const YEAR = /^(?:1[5-9]|20)\d\d(?:s)?$/u;

function isNominal(source: Source, token: Token, draft: Draft): boolean {
  if (token.pos === 'NUM' || isHandle(token.text) || source.isNameDespiteTag(token.index)) return true;
  if (draft.head < 0 && isNounDespiteTag(source, token)) return true;
  if (token.pos === 'ADJ') return isNounLikeAdjective(source, token.index, draft.head);
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  return !(draft.head >= 0 && source.isVerbDespiteTag(token.index));
}

/** "|most| of them", "policy |chief| Ana Ruiz", "the PMA |chief|, Ana Ruiz,". */
const isNounLikeAdjective = (source: Source, at: number, head: number): boolean =>
  head < 0
    ? source.form(at + 1).lower === 'of'
    : source.form(at).role && (source.nameAt(at + 1)?.entity === 'person' || source.tokens[at + 1]?.text === ',');

/** "@anaruiz". */
export const isHandle = (word: string): boolean => word.startsWith('@') && /^@\w/u.test(word);

function isModifier(source: Source, token: Token, draft: Draft, first: number, limit: number): boolean {
  const next = token.index + 1 < limit ? source.tokens[token.index + 1] : undefined;
  if (next === undefined) return false;
  if (isJoint(token)) return draft.at > 0 && !token.spaced && !next.spaced;
  if (token.pos === 'ADP' && isJoint(next))
    return !token.spaced && !next.spaced && isJoint(source.tokens[token.index - 1] as Token);
  if (token.text === '&') return draft.head >= 0;
  if (token.text === 'per') return draft.head >= 0 && next.text === 'cent';
  if (token.pos === 'ADJ') return draft.head < 0 || !source.isVerbDespiteTag(token.index);
  if (token.pos === 'ADV')
    return (
      (next.pos === 'ADJ' && !source.isVerbDespiteTag(next.index)) ||
      next.pos === 'NUM' ||
      isAdverbWithin(source, token, draft, first)
    );
  if (source.isModifierDespiteTag(token.index)) return true;
  if (token.pos !== 'VERB' || !isParticiple(token.text)) return false;
  if (isTrade(source, token, draft.head)) return true;
  if (isJoint(source.tokens[token.index - 1] as Token)) return !token.spaced && continuesNoun(next);
  const isNext = continuesNoun(next) || isNounDespiteTag(source, next);
  return draft.head < 0 && isNext && (draft.at === first || afterOpening(source, token));
}

/** "in a televised |address|": behind an article and a participle no verb stands. */
const isNounDespiteTag = (source: Source, { index, pos, text }: Token): boolean =>
  pos === 'VERB' &&
  ((!isParticiple(text) && source.tokens[index - 1]?.pos === 'VERB' && source.tokens[index - 2]?.pos === 'DET') ||
    source.isSourceDespiteTag(index));

/** "all |agreed|", "most |are|": they stand for people who were told of. */
const isQuantifier = (source: Source, at: number): boolean =>
  source.tokens[at]?.pos === 'DET' &&
  /^(?:all|both|each|few|many|most|neither|none|several|some)$/u.test(source.form(at).lower);

/** "the former |fast| bowler", "its |most| quoted line": behind the phrase's opening, before its noun or a participle of it. */
function isAdverbWithin(source: Source, { index }: Token, draft: Draft, first: number): boolean {
  const [next, behind] = [source.tokens[index + 1] as Token, source.tokens[index + 2]];
  if (draft.head >= 0 || draft.at === first) return false;
  if (next.pos === 'NOUN') return source.tokens[index - 1]?.pos === 'ADJ';
  return next.pos === 'VERB' && isParticiple(next.text) && behind !== undefined && continuesNoun(behind);
}

const isJoint = (token: Token): boolean =>
  token.text === '-' || token.text === '‑' || token.text === '–' || token.text === '/';

export const isParticiple = (word: string): boolean => /(?:ed|ing|en|wn|rn|slain|lost|caught)$/u.test(word);

function afterOpening(source: Source, { index, sentence }: Token): boolean {
  const before = source.tokens[index - 1];
  return before?.sentence === sentence && (before.pos === 'ADJ' || before.pos === 'ADV' || opens(source, index - 1));
}
