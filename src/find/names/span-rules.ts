import { type PhrasePartName, WordClass } from '../../lexicon/types.ts';
import type { Rule } from '../../model/rule.ts';
import type { Candidate } from './candidate.ts';
import { Ability, type Form } from './forms.ts';
import { Mode } from './layout.ts';
import { LONGEST_NAME } from './reading.ts';

/** Evidence that looks at the candidate as a whole and at what stands around it. In the examples the candidate stands in [[ ]]. */
export interface SpanRule extends Rule {
  readonly applies: (candidate: Candidate) => boolean;
}

const PERSON_WORD =
  WordClass.GIVEN_MALE |
  WordClass.GIVEN_FEMALE |
  WordClass.GIVEN |
  WordClass.FAMILY |
  WordClass.FAMILY_RARE |
  WordClass.FAMOUS_TOKEN |
  WordClass.EAST_ASIAN_FAMILY;

const is = (form: Form, bits: number): boolean => (form.word.classes & bits) !== 0;
const rule = (
  id: string,
  example: string,
  counterExample: string,
  applies: (candidate: Candidate) => boolean,
): SpanRule => ({ id, example, counterExample, applies });

const hasText =
  (pattern: RegExp) =>
  (candidate: Candidate): boolean => {
    for (let i = candidate.first + 1; i < candidate.last - 1; i++) if (pattern.test(candidate.at(i).text)) return true;
    return false;
  };

const BUILD: readonly SpanRule[] = [
  rule(
    'fills-run',
    'She met [[Ana Brook]] there.',
    'She met Ana [[Brook]] there.',
    (c) => c.first === c.run.first && c.last === c.run.last,
  ),
  rule(
    'starts-run',
    'She met [[Ana]] Brook there.',
    'She met [[Ana Brook]] there.',
    (c) => c.first === c.run.first && c.last < c.run.last,
  ),
  rule(
    'ends-run',
    'She met Ana [[Brook]] there.',
    'She met [[Ana Brook]] there.',
    (c) => c.first > c.run.first && c.last === c.run.last,
  ),
  ...[1, 2, 3, 4, 5, 6].map((n) =>
    rule(
      `tokens-${n}`,
      `She met [[${Array(n).fill('Ana').join(' ')}]] there.`,
      `She met [[${Array(n + 1)
        .fill('Ana')
        .join(' ')}]] there.`,
      (c) => c.length === n,
    ),
  ),
  rule(
    'tokens-7-up',
    'We saw [[Ana Ana Ana Ana Ana Ana Ana]] there.',
    'We saw [[Ana]] there.',
    (c) => c.length > 6 && c.length <= LONGEST_NAME,
  ),
  rule('has-of', 'The [[Bank of Norland]] closed.', 'The [[Bank]] of Norland closed.', hasText(/^of$/iu)),
  rule('has-and', 'The [[Food and Drink Board]] met.', 'The [[Food]] and drink came.', hasText(/^(?:and|&|\+)$/iu)),
  rule('has-hyphen', 'She saw [[Jean-Paul]] there.', 'She saw [[Jean Paul]] there.', hasText(/^[-‐‑]$/u)),
  rule('has-slash', 'The [[Israel/Jordan]] talks.', 'The [[Israel]]/Jordan talks.', hasText(/^\/$/u)),
  rule('has-possessive', "At [[King's College]] today.", 'At [[Kings College]] today.', hasText(/^['’]s?$/u)),
  rule(
    'has-joint',
    'The [[Fund for Peace]] met.',
    'The [[Peace Fund]] met.',
    hasText(/^(?:for|on|in|the|at|in|\.)$/iu),
  ),
  rule('has-number', 'The [[Channel 4 News]] team.', 'The [[Channel Four News]] team.', hasText(/^\p{N}/u)),
  rule('has-particle', 'He met [[Jan van Dorp]] there.', 'He met [[Jan Dorp]] there.', (c) =>
    c.some((form) => (form.ability & Ability.PARTICLE) !== 0),
  ),
  rule(
    'all-person-words',
    'He met [[Maria Lopez]] there.',
    'He met [[Maria Council]] there.',
    (c) => c.length > 1 && c.every((form) => is(form, PERSON_WORD) || form.text.length < 3),
  ),
  rule(
    'no-person-word',
    'The [[Steel Union]] met.',
    'The [[Maria Union]] met.',
    (c) => c.length > 1 && !c.some((form) => is(form, PERSON_WORD)),
  ),
  rule(
    'org-word-inside',
    'The [[National Bank Limited]] met.',
    'The [[Maria Lopez]] met.',
    (c) => c.length > 1 && c.some((form) => is(form, WordClass.ORG_HEAD | WordClass.ORG_SUFFIX)),
  ),
  rule(
    'all-capitals',
    'The [[NATO]] met.',
    'The [[Nato]] met.',
    (c) => c.mode !== Mode.CAPITALS && c.every((form) => /^\p{Lu}{2,}$/u.test(form.text)),
  ),
  rule('all-small', 'we drove to [[london]] then.', 'We drove to [[London]] then.', (c) =>
    c.every((form) => (form.ability & Ability.SMALL) !== 0),
  ),
  rule(
    'small-here-too',
    'The old bridge fell. [[Bridge]] repairs began.',
    'The old town fell. [[Bridge]] repairs began.',
    (c) => c.every((form) => c.reading.small.has(form.folded) || (form.ability & Ability.NAME) === 0),
  ),
  rule(
    'head-small-here-too',
    'The bridge fell. The [[Tay Bridge]] is old.',
    'The town fell. The [[Tay Bridge]] is old.',
    (c) => c.length > 1 && c.reading.small.has(c.at(c.last - 1).folded),
  ),
  rule(
    'first-small-here-too',
    'A new bridge fell. [[New Delhi]] is hot.',
    'A bridge fell. [[New Delhi]] is hot.',
    (c) => c.length > 1 && c.reading.small.has(c.at(c.first).folded),
  ),
];

const sentenceOf = (c: Candidate): number => c.token(c.first).sentence;
const blockRole = (c: Candidate): string => {
  const { document } = c.reading;
  return document.paragraphs[document.sentences[sentenceOf(c)]?.paragraph ?? 0]?.block.role ?? 'text';
};

const LAYOUT: readonly SpanRule[] = [
  rule('mode-initial', '[[Ana]] left.', 'Then [[Ana]] left.', (c) => c.mode === Mode.INITIAL),
  rule(
    'mode-title',
    '[[Ana]] Brings Home Seven Golden Trophies',
    '[[Ana]] brings home seven golden trophies',
    (c) => c.mode === Mode.TITLE,
  ),
  rule(
    'mode-capitals',
    '[[ANA]] BRINGS HOME TROPHIES',
    '[[Ana]] brings home trophies',
    (c) => c.mode === Mode.CAPITALS,
  ),
  rule('mode-lower', 'we drove to [[london]] then', 'We drove to [[london]] then', (c) => c.mode === Mode.LOWER),
  rule(
    'number-line',
    '[[Norland]] 3 2 1 14',
    '[[Norland]] won three of its games',
    (c) => c.reading.numeric[sentenceOf(c)] === 1,
  ),
  rule('starts-paragraph', '[[Ana]] left.', 'Then [[Ana]] left.', (c) => c.startsParagraph),
  rule('ends-paragraph', 'Then came [[Ana]]', 'Then came [[Ana]] again', (c) => c.endsParagraph),
  rule('whole-paragraph', '[[Ana Brook]]', '[[Ana Brook]] left.', (c) => c.startsParagraph && c.endsParagraph),
  rule(
    'speaks-in-transcript',
    '[[BROOK]]: I saw it.',
    'Then [[Brook]]: a surprise.',
    (c) => c.startsParagraph && c.fromLast(0).text === ':',
  ),
  rule('dateline', '[[HANOI]], Jan 19 (AFP) — Rain fell.', 'Rain fell on [[HANOI]].', (c) => {
    const place = c.reading.document.article.dateline?.place;
    return place !== undefined && c.token(c.first).start >= place.start && c.token(c.last - 1).end <= place.end;
  }),
  rule(
    'in-byline',
    'By [[Ana Brook]]\n\nRain fell on the town.',
    'Rain fell by [[Ana Brook]] there.',
    (c) => blockRole(c) === 'byline',
  ),
  rule(
    'in-headline',
    '[[Norland]] wins again\n\nRain fell on the town.',
    'Rain fell on [[Norland]].',
    (c) => blockRole(c) === 'headline',
  ),
];

/** The first verb within a few words behind the candidate, adverbs and auxiliaries skipped. */
function verbBehind(c: Candidate): Form | null {
  for (let i = c.last; i < c.last + 4 && c.inParagraph(i); i++) {
    const { pos } = c.token(i);
    if (pos === 'VERB') return c.at(i);
    if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART') return null;
  }
  return null;
}

/** ", the former finance minister": a role within five words behind the comma, before any other mark. */
function roleBehindComma(c: Candidate): boolean {
  if (c.fromLast(0).text !== ',') return false;
  for (let i = c.last + 1; i < c.last + 7 && c.inParagraph(i); i++) {
    const form = c.at(i);
    if (is(form, WordClass.ROLE | WordClass.TITLE | WordClass.KIN)) return true;
    if (/^[^\p{L}\p{N}'’-]/u.test(form.text) || is(form, WordClass.PLACE_PREP)) return false;
  }
  return false;
}

/** The preposition that governs the candidate, over "the", adjectives and directions. */
function governor(c: Candidate): Form {
  let i = c.first - 1;
  for (; i > c.first - 4 && c.inParagraph(i); i--) {
    const { pos } = c.token(i);
    if (pos !== 'DET' && pos !== 'ADJ' && !is(c.at(i), WordClass.DIRECTION)) break;
  }
  return c.at(i);
}

const PRONOUN = /^(?:he|she|his|her|him)$/iu;
/** Words behind a candidate in which a pronoun is taken to pick it up. */
const PRONOUN_REACH = 12;

function pronounBehind(c: Candidate): boolean {
  for (let i = c.last; i < c.last + PRONOUN_REACH && c.inParagraph(i); i++) if (PRONOUN.test(c.at(i).text)) return true;
  return false;
}

const isAge = (form: Form): boolean => /^[1-9]\d?$/u.test(form.text);
const CAPITAL = /^\p{Lu}/u;

/** Capitals of the candidate's words against an acronym in brackets right behind: "Olive Growers Union (OGU)". */
function hasAcronymBehind(c: Candidate): boolean {
  if (c.length < 2 || c.fromLast(0).text !== '(' || c.fromLast(2).text !== ')') return false;
  return isAcronymOf(c, c.first, c.last, c.fromLast(1).text);
}

function isAcronymBehindName(c: Candidate): boolean {
  if (c.length !== 1 || c.fromFirst(-1).text !== '(' || c.fromLast(0).text !== ')') return false;
  const acronym = c.at(c.first).text;
  return (
    isAcronymOf(c, c.first - 1 - acronym.length, c.first - 1, acronym) ||
    isAcronymOf(c, c.first - 2 - acronym.length, c.first - 1, acronym)
  );
}

function isAcronymOf(c: Candidate, first: number, last: number, acronym: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(acronym)) return false;
  let letters = '';
  for (let i = first; i < last; i++) if (CAPITAL.test(c.at(i).text)) letters += c.at(i).text[0];
  return letters === acronym;
}

const QUOTE = /^["“”‘’'«»]$|^``$|^''$/u;

const CONTEXT: readonly SpanRule[] = [
  rule('speech-verb-behind', '[[Ana Brook]] later said so.', '[[Ana Brook]] later ate.', (c) =>
    is(verbBehind(c) ?? c.reading.edge, WordClass.SPEECH_VERB),
  ),
  rule('person-verb-behind', '[[Ana Brook]] has resigned.', '[[Norland]] has mountains.', (c) =>
    is(verbBehind(c) ?? c.reading.edge, WordClass.PERSON_VERB),
  ),
  rule(
    'role-behind-comma',
    '[[Ana Brook]], the former finance minister, left.',
    '[[Norland]], the coldest place, froze.',
    roleBehindComma,
  ),
  rule(
    'age-behind-comma',
    '[[Ana Brook]], 54, left.',
    '[[Norland]], 1954, saw rain.',
    (c) => c.fromLast(0).text === ',' && isAge(c.fromLast(1)) && /^[,;.)]$/u.test(c.fromLast(2).text),
  ),
  rule(
    'age-in-brackets',
    '[[Ana Brook]] (54) left.',
    '[[Norland]] (1954) saw rain.',
    (c) => c.fromLast(0).text === '(' && isAge(c.fromLast(1)) && c.fromLast(2).text === ')',
  ),
  rule('who-behind', '[[Ana Brook]], who left, wrote.', '[[Ana Brook]], which left, wrote.', (c) =>
    /^(?:who|whose|whom)$/u.test(c.fromLast(c.fromLast(0).text === ',' ? 1 : 0).text),
  ),
  rule(
    'where-behind',
    '[[Norland]], where rain fell.',
    '[[Norland]], which saw rain.',
    (c) => c.fromLast(c.fromLast(0).text === ',' ? 1 : 0).text === 'where',
  ),
  rule(
    'place-behind-comma',
    'Rain in [[Pelverton]], France.',
    'Rain in [[Pelverton]], again.',
    (c) => c.fromLast(0).text === ',' && CAPITAL.test(c.fromLast(1).text) && is(c.fromLast(1), WordClass.PLACE_BIG),
  ),
  rule(
    'place-before-comma',
    'Rain in Paris, [[Pelveron]].',
    'Rain in time, [[Pelveron]].',
    (c) => c.fromFirst(-1).text === ',' && CAPITAL.test(c.fromFirst(-2).text) && is(c.fromFirst(-2), WordClass.PLACE),
  ),
  rule(
    'name-before-comma',
    'Rain in Pelverton, [[France]].',
    'Rain in time, [[France]].',
    (c) => c.fromFirst(-1).text === ',' && CAPITAL.test(c.fromFirst(-2).text),
  ),
  rule(
    'name-behind-comma',
    'Rain in [[Pelverton]], Zarbo.',
    'Rain in [[Pelverton]], again.',
    (c) => c.fromLast(0).text === ',' && CAPITAL.test(c.fromLast(1).text),
  ),
  rule('governed-by-place', 'Rain in the western [[Zarbo]] fell.', 'Rain of the western [[Zarbo]] fell.', (c) =>
    is(governor(c), WordClass.PLACE_PREP),
  ),
  rule('pronoun-behind', '[[Ana]] left when she could.', '[[Ana]] left when it could.', pronounBehind),
  rule(
    'acronym-behind',
    'The [[Olive Growers Union]] (OGU) met.',
    'The [[Olive Growers Union]] (ABC) met.',
    hasAcronymBehind,
  ),
  rule(
    'acronym-of-name-before',
    'The Olive Growers Union ([[OGU]]) met.',
    'The Olive Growers Union ([[ABC]]) met.',
    isAcronymBehindName,
  ),
  rule(
    'in-brackets',
    'The town ([[Zarbo]]) met.',
    'The town [[Zarbo]] met.',
    (c) => c.fromFirst(-1).text === '(' && c.fromLast(0).text === ')',
  ),
  rule(
    'in-quotes',
    'They read “[[Zarbo]]” there.',
    'They read [[Zarbo]] there.',
    (c) => QUOTE.test(c.fromFirst(-1).text) && QUOTE.test(c.fromLast(0).text),
  ),
];

const PARTS: readonly PhrasePartName[] = ['place', 'person', 'organization', 'role', 'demonym', 'other'];

const known =
  (part: PhrasePartName, test: (c: Candidate, first: number, last: number) => boolean) =>
  (c: Candidate): boolean => {
    for (const phrase of c.run.phrases)
      if (phrase.entry.part === part && test(c, phrase.first, phrase.last)) return true;
    return false;
  };

const PHRASES: readonly SpanRule[] = PARTS.flatMap((part) => [
  rule(
    `known-${part}`,
    '',
    '',
    known(part, (c, first, last) => first === c.first && last === c.last),
  ),
  rule(
    `inside-known-${part}`,
    '',
    '',
    known(part, (c, first, last) => first <= c.first && last >= c.last && last - first > c.length),
  ),
  rule(
    `holds-known-${part}`,
    '',
    '',
    known(part, (c, first, last) => first >= c.first && last <= c.last && last - first < c.length),
  ),
  rule(
    `crosses-known-${part}`,
    '',
    '',
    known(
      part,
      (c, first, last) =>
        (first < c.first && last > c.first && last < c.last) || (first > c.first && first < c.last && last > c.last),
    ),
  ),
]);

export const SPAN_RULES: readonly SpanRule[] = [...BUILD, ...LAYOUT, ...CONTEXT, ...PHRASES];
