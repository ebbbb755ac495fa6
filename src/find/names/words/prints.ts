/** Prints tell at once of most words that they are others than a given one: numbers from 1 on, below this. */
export const PRINTS = 1 << 14;

/** Equal for equal words. */
export function printOf(folded: string): number {
  let print = 0;
  for (let i = 0; i < folded.length; i++) print = (print * 31 + folded.charCodeAt(i)) % (PRINTS - 1);
  return print + 1;
}
