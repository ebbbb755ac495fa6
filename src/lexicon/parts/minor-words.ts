import { openPrintTable, type PrintTableForm } from '../tables/print-table.ts';

/**
 * The long tail of names: rare family and given names, small towns, rare ordinary words, a few facts each. Keys are
 * fingerprints of 18 bits, so one unlisted form in some tens of thousands is taken for a listed one: it is weak
 * evidence by design.
 */
export const MinorFlag = { MALE: 1, FEMALE: 2, FAMILY: 4, PLACE: 8, ORDINARY: 16, STARTS_PLACE: 32 } as const;

export const MINOR_FORM: PrintTableForm = { slotBytes: 3, payloadBits: 6 };

/** Flags by folded form, 0 where it is unlisted. */
export function openMinorWords(file: Buffer): (key: string) => number {
  const find = openPrintTable(file, MINOR_FORM);
  return (key) => Math.max(0, find(key));
}
