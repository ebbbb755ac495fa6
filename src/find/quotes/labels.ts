import type { Document, Paragraph, Token } from '../../model/document.ts';
import type { QuoteMention, SpeakerMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** Who the speaker is, behind the name: ", HOST", "(D), OHIO", "(voice-over)", "[on tape]". Capitals only behind a comma. */
const ROLE = /(?:, [\p{Lu}\d][\p{Lu}\d .&’'/-]{0,60}| ?[([][\p{L} .,’'-]{1,30}[)\]]){0,4}/u.source;
/** "Q", "SOL REYES", "Ana Ruiz" and a colon at the beginning of a turn of a transcript. */
const LABEL = new RegExp(
  String.raw`^(?:Q|A|(?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3})(?<role>${ROLE})|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}):(?=\s)`,
  'u',
);
/** All capitals, or the letter of a question or an answer: the label of a transcript wherever it stands. */
const LOUD = /^(?:Q|A|[\p{Lu}\s.'’-]{3,}):$/u;
const LONGEST_LABEL = 120;
/** Turns that make a transcript, and turns whose labels are written like any name. */
const TURNS = 2;
const QUIET_TURNS = 4;

/** A label without what it tells of the speaker, and where its colon stands. */
export interface Label extends Span {
  readonly colon: number;
}

/** The label at a place in the text, or null. */
export function labelAt(text: string, start: number): Label | null {
  const beginning = text.slice(start, start + LONGEST_LABEL);
  const match = beginning.includes(':') ? LABEL.exec(beginning) : null;
  if (match === null) return null;
  const colon = start + match[0].length - 1;
  return { start, end: colon - (match.groups?.role?.length ?? 0), colon };
}

export const isLoud = (text: string, label: Span): boolean => LOUD.test(`${text.slice(label.start, label.end)}:`);

export function labelSpeaker(text: string, { start, end }: Span): SpeakerMention {
  return { start, end, text: text.slice(start, end), kind: 'name', head: { start, end } };
}

interface Turn {
  readonly paragraph: Paragraph;
  readonly label: Label;
  /** It goes on with the paragraph before. */
  readonly goesOn: boolean;
}

/** The turns of a transcript as quotations: what stands behind the label, one a paragraph. */
export function transcriptTurns(document: Document): QuoteMention[] {
  const { text } = document;
  const turns = document.paragraphs.flatMap((paragraph): Turn[] => {
    const label = labelAt(text, paragraph.start);
    if (label === null || text.slice(label.colon + 1, paragraph.end).trim() === '') return [];
    if (paragraph.block.role === 'headline' && !comesBack(text, label)) return [];
    if (isOfHead(text, paragraph, label)) return [];
    return [{ paragraph, label, goesOn: false }];
  });
  const loud = turns.filter((turn) => isLoud(text, turn.label));
  const isTranscript =
    loud.length >= TURNS || (turns.length >= QUIET_TURNS && repeats(text, turns) && !areNotes(text, turns));
  if (!isTranscript) return [];
  return wholeTurns(document, loud.length >= TURNS ? loud : turns).map((turn, i) => quoteOf(document, turn, i));
}

/** "HOST: Ana Ruiz", "SHOW: Night Desk 4:00 PM": rows above a transcript, which end in no stop. */
const isOfHead = (text: string, { end }: Paragraph, label: Span): boolean =>
  HEAD.test(text.slice(label.start, label.end)) && !/[.?!…—-]["'”’)]*$/u.test(text.slice(label.end, end).trimEnd());

const HEAD = /^(?:ANCHORS?|BYLINE|GUESTS?|HIGHLIGHT|HOSTS?|LENGTH|REPORTERS?|SECTION|SHOW)$/u;

/** "Rovers: Ruiz won her tenth match. “I am old,” she said.": notes on teams, in which others are quoted. */
const areNotes = (text: string, turns: readonly Turn[]): boolean =>
  turns.some(({ paragraph, label }) => isNarrated(text.slice(label.colon + 1, paragraph.end)));

/** Whether somebody speaks again under a headline's label: "TRANSCRIPT: …" is none's turn. */
const comesBack = (text: string, label: Span): boolean =>
  isLoud(text, label) && text.includes(`\n${text.slice(label.start, label.end)}:`, label.end);

/** People who talk take turns: some label comes back. A list of terms has each once. */
const repeats = (text: string, turns: readonly Turn[]): boolean => {
  const labels = new Set(turns.map(({ label }) => text.slice(label.start, label.end)));
  return labels.size > 1 && labels.size * 2 <= turns.length;
};

/**
 * With the paragraphs between two turns that have no label: whoever spoke goes on, where most paragraphs have one; unless
 * most of those are questions, as an interviewer puts them to several people.
 */
function wholeTurns({ text, paragraphs }: Document, turns: readonly Turn[]): Turn[] {
  const [first, last] = [turns[0], turns.at(-1)] as [Turn, Turn];
  const within = paragraphs.filter(({ start }) => start >= first.paragraph.start && start <= last.paragraph.start);
  if (turns.length < QUIET_TURNS || turns.length * 2 <= within.length) return [...turns];
  const between = within.filter(({ start }) => !turns.some(({ paragraph }) => paragraph.start === start));
  if (areQuestions(between.map(({ start, end }) => text.slice(start, end)))) return [...turns];
  const byStart = new Map(turns.map((turn) => [turn.paragraph.start, turn]));
  const whole: Turn[] = [];
  for (const paragraph of within) {
    const own = byStart.get(paragraph.start);
    const earlier = whole.at(-1);
    if (own !== undefined) whole.push(own);
    else if (earlier !== undefined && isSpoken(text.slice(paragraph.start, paragraph.end)))
      whole.push({ paragraph, label: earlier.label, goesOn: true });
  }
  return whole;
}

const areQuestions = (between: readonly string[]): boolean =>
  between.length > 1 && between.filter((words) => /\?["'”’]?$/u.test(words.trimEnd())).length * 3 > between.length * 2;

/** A sentence: no "(Laughter.)", no heading, no narration. */
const isSpoken = (words: string): boolean =>
  /^[^([*]/u.test(words) && /[.?!…—-]["'”’]?$/u.test(words.trimEnd()) && !isNarrated(words);

/** "“It will hold,” Ruiz said later.": a quotation with its tag, and nobody who says "I" around it. */
function isNarrated(words: string): boolean {
  const around = words.replaceAll(/“[^”]*”|"[^"]*"/gu, '“”');
  return /,["”]/u.test(words) && around.includes('“”') && !/\b(?:I|me|my|we|us|our|you|your)\b/iu.test(around);
}

function quoteOf({ text, tokens }: Document, { paragraph, label, goesOn }: Turn, index: number): QuoteMention {
  const from = goesOn ? paragraph.start - 1 : label.colon;
  const behind = tokens.slice(paragraph.firstToken, paragraph.lastToken).find((t: Token) => t.start > from);
  const content = { start: behind?.start ?? from, end: paragraph.end };
  const cue = { start: label.colon, end: label.colon + 1, text: ':', lemma: ':' };
  const speaker = labelSpeaker(text, label);
  return {
    ...content,
    kind: 'direct',
    content,
    speaker,
    cue,
    rule: 'transcript-turn',
    confidence: 0.95,
    continues: goesOn ? index - 1 : null,
  };
}
