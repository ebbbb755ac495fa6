import type { Document, Paragraph } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';

/** A person's name in the article; `key` is equal for all names of one person. */
export interface Named<K> extends Span {
  readonly key: K;
}

/** Somebody whose own words are whole paragraphs of the article, outside quotation marks. */
export interface Narrator<K> {
  readonly key: K;
  readonly rule: 'interviewee' | 'speaker-of-speech';
  /** The first paragraph in which the narrator speaks or is asked. */
  readonly from: number;
}

/** A question of an interview is no longer than this, in tokens. */
const LONGEST_QUESTION = 90;
/** Questions that make an interview whose turns bear no labels, and answers that make one whose turns do. */
const QUESTIONS = 3;
const ANSWERS = 2;
/** Paragraphs in which the article may tell whose words will follow. */
const OPENING = 6;

/** "A: It floats.": the letter of an answer or a question. */
export const isLabelled = (text: string, { start }: Span, letter: 'A' | 'Q'): boolean =>
  text[start] === letter && /^[:.]\s/u.test(text.slice(start + 1, start + 3));

/** A paragraph that asks: it ends in a question mark and is short. */
export const isQuestion = ({ tokens }: Document, { block, firstToken, lastToken }: Paragraph): boolean =>
  block.role === 'text' && tokens[lastToken - 1]?.text === '?' && lastToken - firstToken <= LONGEST_QUESTION;

/**
 * Who is interviewed, or whose speech the article is; null where it is neither or several people fit. Names are asked
 * for only where it may be.
 */
export function narratorIn<K>(document: Document, names: () => readonly Named<K>[]): Narrator<K> | null {
  return interviewee(document, names) ?? speechMaker(document, names);
}

const INTERVIEW = /\binterview|\bQ ?& ?A\b|\bin conversation with\b|\b(?:minutes|questions) (?:with|for)\b/iu;
/** "tells Dateline about ants", "talks to Ana Sol": it announces an interview only where questions follow. */
const TALK = /\b(?:talks?|speaks?|spoke|tells?|answers?|answered)\b/u;

function interviewee<K>(document: Document, names: () => readonly Named<K>[]): Narrator<K> | null {
  const { text, paragraphs } = document;
  const questions = paragraphs.filter((paragraph) => isQuestion(document, paragraph));
  const answers = paragraphs.filter((paragraph) => isLabelled(text, paragraph, 'A')).length;
  const asked = questions.length >= QUESTIONS || answers >= ANSWERS;
  const headline = paragraphs.filter(({ block }) => block.role === 'headline');
  const isAnnounced = headline.some(({ start, end }) => INTERVIEW.test(text.slice(start, end)));
  if (!isAnnounced && !asked) return null;
  const first = questions[0]?.index ?? 0;
  const intro = paragraphs.slice(0, Math.min(first, OPENING)).filter(({ block }) => block.role !== 'byline');
  const isTold = answers >= ANSWERS || intro.some(({ start, end }) => isTalk(text.slice(start, end)));
  if (!isAnnounced && !isTold) return null;
  const all = names();
  const key = onlyOne(all, headline) ?? met(text, all, headline) ?? (asked ? met(text, all, intro) : null);
  return key === null ? null : { key, rule: 'interviewee', from: isAnnounced ? 0 : first };
}

const isTalk = (text: string): boolean => INTERVIEW.test(text) || TALK.test(text);

/** The one person whom the paragraphs name, or null. */
function onlyOne<K>(names: readonly Named<K>[], within: readonly Paragraph[]): K | null {
  const keys = new Set(names.filter((name) => isIn(name, within)).map(({ key }) => key));
  return keys.size === 1 ? ([...keys][0] as K) : null;
}

const isIn = ({ start, end }: Span, paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some((paragraph) => start >= paragraph.start && end <= paragraph.end);

/** "an interview with the poet |Ana Sol|", "spoke to |Ana Sol|": up to five words of title stand between. */
const MEETS =
  /\b(?:interview(?:s|ed)?(?: with)?|(?:spoke|speaks?|talked|talks?|conversation|minutes|down|up) (?:to|with)|questions (?:for|with))(?: [\p{L}.'’-]+){0,5} …? ?$/iu;
/** "He spoke to |Ana Sol|": she asks the questions, of whom the introduction named first. */
const MEETS_REPORTER =
  /\b(?:he|she|who) (?:has )?(?:spoke|spoken|speaks|talked|talks) (?:to|with)(?: [\p{L}.'’-]+){0,5} $/iu;
/** "Interview by |Ana Sol|". */
const ASKED_BY = /\binterview(?:ed)? by $/iu;
/** "|Ana Sol|: An interview", "|Ana Sol| talks to". */
const IS_MET =
  /^(?:: an interview|(?:, [^.,]{1,60},)? (?:talks|speaks|spoke|talked|answers|answered|tells|is interviewed|interviewed)\b)/iu;
const BESIDE_NAME = 90;
/** "Our health reporter |Ana Sol|" asks, where another is met as well. */
const REPORTER = /\b(?:columnist|correspondent|editor|interviewer|journalist|presenter|reporter|writer) $/iu;

/** Of the people named in the paragraphs the one who is met, or who meets somebody else. */
function met<K>(text: string, names: readonly Named<K>[], within: readonly Paragraph[]): K | null {
  const keys = new Set<K>();
  const others = new Set<K>();
  const reporters = new Set<K>();
  let reporter: K | undefined;
  for (const name of names) {
    if (!isIn(name, within)) continue;
    const before = text.slice(Math.max(0, name.start - BESIDE_NAME), name.start);
    if (MEETS_REPORTER.test(before) || ASKED_BY.test(before)) reporter = name.key;
    else if (MEETS.test(before)) keys.add(name.key);
    else if (IS_MET.test(text.slice(name.end, name.end + BESIDE_NAME)))
      (REPORTER.test(before) ? reporters : keys).add(name.key);
    else others.add(name.key);
  }
  if (reporter !== undefined && keys.size === 0) return [...others].find((key) => key !== reporter) ?? null;
  const [key, ...more] = keys.size > 0 ? keys : reporters;
  return key === undefined || more.length > 0 ? null : key;
}

const SPEECH = 'speech|remarks|address|statement|sermon|lecture|eulogy|testimony';
/** "Speech by Minister |Ana Sol|" at the beginning of a headline. */
const SPEECH_BY = new RegExp(
  `^(?:(?:full|opening|closing|floor|inaugural|keynote|maiden) )?(?:${SPEECH}) by(?: [\\p{L}.'’]+){0,5} $`,
  'iu',
);
/** "|Ana Sol|’s inaugural address" at the end of one. */
const OWN_SPEECH = new RegExp(`^['’]s? (?:\\p{L}+ ){0,4}(?:${SPEECH})$`, 'iu');
/** "|Ana Sol| delivered remarks … Below are her remarks:" */
const DELIVERED = new RegExp(`^ (?:delivered|gave|made) (?:\\p{L}+ ){0,4}(?:${SPEECH})\\b`, 'iu');
/** "The following is the text of the address delivered by President |Ana Sol|" */
const DELIVERED_BY = new RegExp(`\\b(?:${SPEECH}) (?:delivered|given|made|read)? ?by(?: [\\p{L}.'’]+){0,5} $`, 'iu');
const FOLLOWS = /\b(?:below|follows?|following|full text|transcript|as prepared|as delivered)\b/iu;

/** Whose speech the article prints: a headline tells it, or a paragraph that ends in a colon; it begins behind that. */
function speechMaker<K>({ text, paragraphs }: Document, names: () => readonly Named<K>[]): Narrator<K> | null {
  for (const paragraph of paragraphs.slice(0, OPENING)) {
    const { block, start, end } = paragraph;
    const mayTell = block.role === 'headline' || text[end - 1] === ':' || OPENS_TEXT.test(text.slice(start, end));
    if (!mayTell || !SPEAKS.test(text.slice(start, end))) continue;
    const makers = names().filter((name) => isIn(name, [paragraph]) && makesSpeech(text, name, paragraph));
    const keys = new Set(makers.map(({ key }) => key));
    if (keys.size === 1) return { key: [...keys][0] as K, rule: 'speaker-of-speech', from: paragraph.index + 1 };
  }
  return null;
}

/** "The following is the text of …", which may end in a stop. */
const OPENS_TEXT =
  /^(?:(?:the )?following (?:is|are)|(?:below|here) (?:is|are)|this is) the (?:full )?(?:text|transcript)\b/iu;

const SPEAKS = new RegExp(`\\b(?:${SPEECH})\\b`, 'iu');

function makesSpeech(text: string, name: Span, { start, end, block }: Paragraph): boolean {
  const behind = text.slice(name.end, end);
  if (block.role === 'headline') return SPEECH_BY.test(text.slice(start, name.start)) || OWN_SPEECH.test(behind);
  if (OPENS_TEXT.test(text.slice(start, end))) return DELIVERED_BY.test(text.slice(start, name.start));
  return DELIVERED.test(behind) && FOLLOWS.test(behind);
}
