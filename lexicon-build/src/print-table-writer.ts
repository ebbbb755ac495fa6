import { hashKey } from '../../src/lexicon/tables/key-table.ts';
import {
  fingerprint,
  PRINT_TABLE_HEADER,
  type PrintTableForm,
  payloadRange,
} from '../../src/lexicon/tables/print-table.ts';

/**
 * What `openPrintTable` reads. `merge` joins the payloads of two keys that share their slot chain and fingerprint, the
 * earlier first.
 */
export function writePrintTable(
  payloads: Iterable<readonly [string, number]>,
  form: PrintTableForm,
  merge: (first: number, second: number) => number,
): Buffer {
  const entries = [...payloads];
  const slotCount = Math.ceil(entries.length / 0.8) + 1;
  const range = payloadRange(form);
  const slots = new Float64Array(slotCount);
  for (const [key, payload] of entries) {
    const print = fingerprint(key, form);
    let slot = hashKey(key) % slotCount;
    while (slots[slot] !== 0 && Math.floor((slots[slot] as number) / range) !== print) slot = (slot + 1) % slotCount;
    const held = slots[slot] as number;
    slots[slot] = print * range + (held === 0 ? payload : merge(held % range, payload));
  }
  const file = Buffer.alloc(PRINT_TABLE_HEADER + slotCount * form.slotBytes);
  file.writeUInt32LE(slotCount, 0);
  slots.forEach((value, slot) => {
    file.writeUIntLE(value, PRINT_TABLE_HEADER + slot * form.slotBytes, form.slotBytes);
  });
  return file;
}
