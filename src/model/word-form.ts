/** Room for as many memos as there are: grown bit by bit, forms would differ in shape, and the whole pipeline takes 5 % longer. */
const UNKNOWN: readonly unknown[] = Array.from({ length: 16 }, () => undefined);

/** A word, number or mark as it is written: one object for all its tokens, which carries what the stages know of it. */
export class WordForm {
  readonly text: string;
  /** By the number of the memo that keeps it. */
  readonly known: unknown[] = UNKNOWN.slice();

  constructor(text: string) {
    this.text = text;
  }
}

let memos = 0;

/**
 * What one stage knows of word forms, worked out when a form is first asked about and kept on the form itself, so that it
 * lives as long as the form does. It may depend on nothing but the form: it changes speed, never output.
 */
export class FormMemo<T extends object | string | number | boolean | null> {
  private readonly number = memos++;
  private readonly workOut: (form: WordForm) => T;

  constructor(workOut: (form: WordForm) => T) {
    this.workOut = workOut;
  }

  of(form: WordForm): T {
    const known = form.known[this.number] as T | undefined;
    if (known !== undefined) return known;
    const result = this.workOut(form);
    form.known[this.number] = result;
    return result;
  }
}
