import { readDataLines } from '../data-file.ts';
import { fold } from '../fold.ts';
import type { SpeechVerb } from '../types.ts';

/** `speechVerb` of the lexicon over `speech.txt`: lemma, frames, strength, forms (`;` between), tabs between. */
export function openSpeech(): (form: string) => SpeechVerb | null {
  const byForm = new Map<string, SpeechVerb>();
  for (const line of readDataLines('speech.txt')) {
    const [lemma = '', frames = '0', strength = '1', forms = ''] = line.split('\t');
    const verb: SpeechVerb = {
      lemma,
      frames: Number(frames),
      strength: strength === '3' ? 3 : strength === '2' ? 2 : 1,
    };
    for (const form of forms.split(';')) if (!byForm.has(form)) byForm.set(form, verb);
  }
  return (form) => byForm.get(fold(form)) ?? null;
}
