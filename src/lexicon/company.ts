import { openPrintTable, type PrintTableForm } from './print-table.ts';

/** Classes of words that keep the same company in running text, and circles of such classes. */
export const COMPANIES = 512;
export const CIRCLES = 64;

/** What the nearest listed words of a word are, in the order of the packed leans. */
export const LEANS = ['given', 'family', 'place', 'organisation', 'ordinary'] as const;
export type Lean = (typeof LEANS)[number];

const LEAN_BITS = 3;
const COMPANY_BITS = 9;

/**
 * `company.bin`: the circle of each company, less one, a byte each; a print table whose payloads are company - 1 +
 * packed leans × 512.
 */
export const COMPANY_FORM: PrintTableForm = { slotBytes: 5, payloadBits: 24 };

/** What word vectors tell of a word; all zero where they lack it. See `WordFacts`. */
export interface Company {
  readonly company: number;
  readonly circle: number;
  readonly leans: number;
}

const UNKNOWN: Company = { company: 0, circle: 0, leans: 0 };

/** One lean of 0 … 7 out of `WordFacts.leans`. */
export function leanOf(leans: number, lean: Lean): number {
  return (leans >>> (LEANS.indexOf(lean) * LEAN_BITS)) & ((1 << LEAN_BITS) - 1);
}

/** Leans of 0 … 7 each, in the order of `LEANS`. */
export function packLeans(leans: readonly number[]): number {
  return leans.reduce((packed, lean, at) => packed | (lean << (at * LEAN_BITS)), 0);
}

export function packCompany(company: number, leans: number): number {
  return (company - 1) | (leans << COMPANY_BITS);
}

/** Company by folded form. */
export function openCompany(file: Buffer): (key: string) => Company {
  const find = openPrintTable(file, COMPANY_FORM, COMPANIES);
  return (key) => {
    const packed = find(key);
    if (packed < 0) return UNKNOWN;
    const at = packed & (COMPANIES - 1);
    return { company: at + 1, circle: (file[at] ?? 0) + 1, leans: packed >>> COMPANY_BITS };
  };
}
