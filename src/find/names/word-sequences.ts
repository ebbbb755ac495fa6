/**
 * Numbers the sequences of two words or more that a document's names are, from 0 on, so that names of equal words are found without
 * writing their words out. Each is known by the sequence of all but its last word, and that word.
 */
export class WordSequences {
  /** What is kept of each sequence, -1 at first. */
  readonly kept: number[] = [];
  /** Numbers of words lie below; that of a sequence goes on behind them. */
  private readonly limit: number;
  private readonly numbers = new Map<number, number>();

  constructor(words: number) {
    this.limit = words + 1;
  }

  /** The number of the sequence at tokens `first` to `last`, half-open; it is made if it is new. */
  add(byToken: Int32Array, first: number, last: number): number {
    let begun = byToken[first] as number;
    for (let i = first + 1; i < last; i++) {
      const key = this.keyOf(begun, byToken[i] as number);
      begun = this.numbers.get(key) ?? this.make(key);
    }
    return begun - this.limit;
  }

  /** The same, -1 where there is none. */
  find(byToken: Int32Array, first: number, last: number): number {
    let begun: number | undefined = byToken[first] as number;
    for (let i = first + 1; i < last && begun !== undefined; i++)
      begun = this.numbers.get(this.keyOf(begun, byToken[i] as number));
    return begun === undefined ? -1 : begun - this.limit;
  }

  private keyOf(begun: number, word: number): number {
    return begun * this.limit + word;
  }

  private make(key: number): number {
    const number = this.limit + this.kept.length;
    this.numbers.set(key, number);
    this.kept.push(-1);
    return number;
  }
}
