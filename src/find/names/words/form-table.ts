import type { Lexicon } from '../../../lexicon/types.ts';
import { FormMemo, type KnownForms, type WordForm } from '../../../model/word-form.ts';
import { MODES, Mode } from '../layout.ts';
import { type Form, readForm } from './forms.ts';

/** Word forms as one lexicon has them. The same form in the same mode has the same record as long as the form lives. */
export class FormTable {
  readonly edge: Form;
  private readonly byMode: readonly FormMemo<Form>[];
  private readonly glances: readonly FormMemo<number>[];

  constructor(lexicon: Lexicon) {
    this.byMode = MODES.map((_, mode) => new FormMemo(({ text }) => readForm(text, mode, lexicon)));
    this.glances = this.byMode.map((forms) => new FormMemo((word) => glanceOf(forms.of(word))));
    this.edge = readForm('', Mode.RUNNING, lexicon);
  }

  /** By mode and number what is known of the forms of a vocabulary; what is not known yet, `get` and `glance` add. */
  columns(known: KnownForms): FormColumns {
    return {
      forms: this.byMode.map((memo) => memo.column(known)),
      glances: this.glances.map((memo) => memo.column(known)),
    };
  }

  get(word: WordForm, mode: number): Form {
    return (this.byMode[mode] as FormMemo<Form>).of(word);
  }

  /** See `glanceOf`. */
  glance(word: WordForm, mode: number): number {
    return (this.glances[mode] as FormMemo<number>).of(word);
  }
}

interface FormColumns {
  readonly forms: readonly (readonly (Form | undefined)[])[];
  readonly glances: readonly (readonly (number | undefined)[])[];
}

/** What is asked of every token of a document, in one number: its form need not be touched. */
const glanceOf = ({ ability, isNoted, smallCircle, smallPrint }: Form): number =>
  ability | (isNoted ? NOTED : 0) | (smallCircle << CIRCLE) | (smallPrint << PRINT);
const NOTED = 1 << 8;
const CIRCLE = 9;
const PRINT = 16;
export const abilityIn = (glance: number): number => glance & 0xff;
export const isNotedIn = (glance: number): boolean => (glance & NOTED) !== 0;
export const circleIn = (glance: number): number => (glance >> CIRCLE) & 0x7f;
export const printIn = (glance: number): number => glance >> PRINT;
