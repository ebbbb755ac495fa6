/**
 * What memos know of the forms of one vocabulary: by memo, then by form. Words that are met together lie side by side, so that
 * the processor's caches hold more of them than if each form kept its own.
 */
export type KnownForms = unknown[][];

/** A word, number or mark as it is written: one object for all its tokens, by which the stages know what they know of it. */
export class WordForm {
  readonly text: string;
  /** Its number among the forms of its vocabulary. */
  readonly number: number;
  /** Shared by all of the vocabulary. */
  readonly known: KnownForms;

  constructor(text: string, number = 0, known: KnownForms = []) {
    this.text = text;
    this.number = number;
    this.known = known;
  }
}

let memos = 0;

/**
 * What one stage knows of word forms, worked out when a form is first asked about and kept with its vocabulary, so that it
 * lives as long as the form does. It may depend on nothing but the form: it changes speed, never output.
 */
export class FormMemo<T extends object | string | number | boolean | null> {
  private readonly number = memos++;
  private readonly workOut: (form: WordForm) => T;

  constructor(workOut: (form: WordForm) => T) {
    this.workOut = workOut;
  }

  of(form: WordForm): T {
    const known = form.known[this.number]?.[form.number] as T | undefined;
    return known === undefined ? this.ask(form) : known;
  }

  /**
   * What is known of the forms of a vocabulary by their numbers, undefined where none was asked about yet: whoever goes over a
   * document's numbers need not touch its forms, which lie far apart. It grows with every form that is asked about.
   */
  column(known: KnownForms): readonly (T | undefined)[] {
    return columnOf(known, this.number) as (T | undefined)[];
  }

  /** What is known of each of a document's tokens. */
  ofAll(forms: readonly WordForm[], numbers: Int32Array): T[] {
    const known = this.column(forms[0]?.known ?? []);
    const all = new Array<T>(forms.length);
    for (let i = 0; i < all.length; i++) {
      const one = known[numbers[i] as number];
      all[i] = one === undefined ? this.ask(forms[i] as WordForm) : one;
    }
    return all;
  }

  private ask(form: WordForm): T {
    const result = this.workOut(form);
    const column = columnOf(form.known, this.number);
    while (column.length <= form.number) column.push(undefined);
    column[form.number] = result;
    return result;
  }
}

/** Without holes, which would make it a slower kind of array. */
function columnOf(known: KnownForms, memo: number): unknown[] {
  while (known.length <= memo) known.push([]);
  return known[memo] as unknown[];
}
