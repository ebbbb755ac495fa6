import { COMPANIES } from '../company.ts';
import { openPrintTable, type PrintTableForm } from '../tables/print-table.ts';

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
