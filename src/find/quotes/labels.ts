import type { Document, Paragraph, Token } from '../../model/document.ts';
import type { QuoteMention, SpeakerMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** "Q", "SOL REYES", "Ana Ruiz" and a colon at the beginning of a turn of a transcript. */
const LABEL =
  /^(?:Q|A|\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}):(?=\s)/u;
/** All capitals, or the letter of a question or an answer: the label of a transcript wherever it stands. */
const LOUD = /^(?:Q|A|[\p{Lu}\s.'’-]{3,}):$/u;
const LONGEST_LABEL = 48;
/** Turns that make a transcript, and turns whose labels are written like any name. */
const TURNS = 2;
const QUIET_TURNS = 4;

/** The label at a place in the text, without its colon, or null. */
export function labelAt(text: string, start: number): Span | null {
  const beginning = text.slice(start, start + LONGEST_LABEL);
  const match = beginning.includes(':') ? LABEL.exec(beginning) : null;
  return match === null ? null : { start, end: start + match[0].length - 1 };
}

export const isLoud = (text: string, label: Span): boolean => LOUD.test(`${text.slice(label.start, label.end)}:`);

export function labelSpeaker(text: string, label: Span): SpeakerMention {
  const words = text.slice(label.start, label.end);
  return { ...label, text: words, kind: 'name', head: label };
}

interface Turn {
  readonly paragraph: Paragraph;
  readonly label: Span;
}

/** The turns of a transcript as quotations: what stands behind the label, one a paragraph. */
export function transcriptTurns(document: Document): QuoteMention[] {
  const { text } = document;
  const turns = document.paragraphs.flatMap((paragraph): Turn[] => {
    const label = labelAt(text, paragraph.start);
    if (label === null || text.slice(label.end + 1, paragraph.end).trim() === '') return [];
    return paragraph.block.role === 'headline' && !comesBack(text, label) ? [] : [{ paragraph, label }];
  });
  const loud = turns.filter((turn) => isLoud(text, turn.label));
  const isTranscript = loud.length >= TURNS || (turns.length >= QUIET_TURNS && repeats(text, turns));
  return isTranscript ? (loud.length >= TURNS ? loud : turns).map((turn) => quoteOf(document, turn)) : [];
}

/** Whether somebody speaks again under a headline's label: "TRANSCRIPT: …" is none's turn. */
const comesBack = (text: string, label: Span): boolean =>
  isLoud(text, label) && text.includes(`\n${text.slice(label.start, label.end)}:`, label.end);

/** People who talk take turns: some label comes back. A list of terms has each once. */
const repeats = (text: string, turns: readonly Turn[]): boolean => {
  const labels = new Set(turns.map(({ label }) => text.slice(label.start, label.end)));
  return labels.size > 1 && labels.size * 2 <= turns.length;
};

function quoteOf({ text, tokens }: Document, { paragraph, label }: Turn): QuoteMention {
  const behind = tokens.slice(paragraph.firstToken, paragraph.lastToken).find((t: Token) => t.start > label.end);
  const content = { start: behind?.start ?? label.end, end: paragraph.end };
  const cue = { start: label.end, end: label.end + 1, text: ':', lemma: ':' };
  const speaker = labelSpeaker(text, label);
  return {
    ...content,
    kind: 'direct',
    content,
    speaker,
    cue,
    rule: 'transcript-turn',
    confidence: 0.95,
    continues: null,
  };
}
