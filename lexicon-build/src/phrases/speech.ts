import { fold } from '../../../src/lexicon/fold.ts';
import { SpeechFrame } from '../../../src/lexicon/types.ts';
import { verbForms, verbPhraseForms } from '../inflect.ts';
import { readRows } from '../lists.ts';
import type { Phrases } from './model.ts';

const FRAMES: Readonly<Record<string, number>> = {
  c: SpeechFrame.CLAUSE,
  q: SpeechFrame.QUOTE,
  h: SpeechFrame.HEARER,
  t: SpeechFrame.TOPIC,
  w: SpeechFrame.QUESTION,
  f: SpeechFrame.SPEAKER_FOLLOWS,
};

interface SpeechLine {
  readonly lemma: string;
  readonly frames: number;
  readonly strength: string;
  readonly forms: readonly string[];
}

/** Verbs and phrases with all their forms; the stronger first, since of two verbs with one form ("lay") the first counts. */
export function readSpeech(): SpeechLine[] {
  const verbs = readRows('speech-verbs').map((row) => toLine(row, verbForms));
  const phrases = readRows('speech-phrases').map((row) =>
    toLine(row, row[1] === 'f' ? (phrase) => [phrase] : verbPhraseForms),
  );
  return [...verbs, ...phrases].sort(
    (left, right) => Number(right.strength) - Number(left.strength) || (left.lemma < right.lemma ? -1 : 1),
  );
}

function toLine(
  [lemma = '', frames = '', strength = '1']: readonly string[],
  formsOf: (lemma: string) => string[],
): SpeechLine {
  const bits = [...frames].reduce((sum, letter) => sum | (FRAMES[letter] ?? 0), 0);
  return { lemma, frames: bits, strength, forms: formsOf(lemma).map(fold) };
}

export function addSpeech(phrases: Phrases, lines: readonly SpeechLine[]): void {
  for (const { forms } of lines) for (const form of forms) if (form.includes(' ')) phrases.add(form, 'speech', '');
}

export function speechText(lines: readonly SpeechLine[]): string {
  return `${lines.map(({ lemma, frames, strength, forms }) => [lemma, frames, strength, forms.join(';')].join('\t')).join('\n')}\n`;
}
