/** Rows in a block. */
const ROWS = 256;

/**
 * Gives word forms a row of numbers each, cut from blocks: a small typed array of its own takes ten times as long to make, and
 * lies far from those of the words that stand beside it.
 */
export class FormRows<Block extends Float64Array | Int32Array> {
  private readonly width: number;
  private readonly make: (length: number) => Block;
  private used = ROWS;
  /** Holds the row that was given last. */
  block: Block;

  constructor(width: number, make: (length: number) => Block) {
    this.width = width;
    this.make = make;
    this.block = make(0);
  }

  /** Where the next row begins in its block. */
  next(): number {
    if (this.used === ROWS) {
      this.block = this.make(ROWS * this.width);
      this.used = 0;
    }
    return this.width * this.used++;
  }
}
