// Counts what the compiled lexicon holds, as the tables of docs/lexicon.md.
//
//     npm run build && node bench/lexicon-counts.js
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { classNames } from '../dist/lexicon/class-sources.js';
import { COMPANIES, LEANS, leanOf } from '../dist/lexicon/company.js';
import { readData } from '../dist/lexicon/data-file.js';
import { COMPANY_FORM } from '../dist/lexicon/parts/company.js';
import { PART_NAMES, PHRASE_KINDS } from '../dist/lexicon/parts/phrases.js';
import { openKeyTable } from '../dist/lexicon/tables/key-table.js';
import { KINDS, openPlaceFile } from '../dist/lexicon/tables/place-file.js';
import { PRINT_TABLE_HEADER, payloadRange } from '../dist/lexicon/tables/print-table.js';

const DATA = new URL('../src/lexicon/data/', import.meta.url);
const LISTS = new URL('../lexicon-build/lists/', import.meta.url);

/** Payload offsets of a key table, in the order of the blob. */
function* payloads({ blob }, lengthAt) {
  for (let at = 0; at < blob.length; ) {
    const payload = at + 1 + blob[at];
    yield payload;
    at = payload + lengthAt(payload);
  }
}

function count(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left);
}

function print(title, heads, rows) {
  console.log(
    `\n### ${title}\n\n| ${heads.join(' | ')} |\n|${heads.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`,
  );
  for (const row of rows)
    console.log(
      `| ${row.map((cell) => (typeof cell === 'number' ? String(cell).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',') : cell)).join(' | ')} |`,
    );
}

const files = readdirSync(DATA).filter((name) => name !== 'SHA256SUMS');
print(
  'Files',
  ['file', 'bytes'],
  files.map((name) => [`\`${name}\``, statSync(new URL(name, DATA)).size]),
);

const words = openKeyTable(readData('words.bin'));
const classes = [...payloads(words, () => 8)].flatMap((at) => classNames(words.blob.readUInt32LE(at)));
print(`Words of each class, of ${words.size} in the table`, ['class', 'words'], count(classes));

const company = readData('company.bin');
const slots = Array.from({ length: company.readUInt32LE(COMPANIES) }, (_, slot) =>
  company.readUIntLE(COMPANIES + PRINT_TABLE_HEADER + slot * COMPANY_FORM.slotBytes, COMPANY_FORM.slotBytes),
).filter((value) => value !== 0);
const leaning = slots.flatMap((value) => {
  const leans = Math.floor((value % payloadRange(COMPANY_FORM)) / COMPANIES);
  return LEANS.filter((lean) => leanOf(leans, lean) >= 4);
});
print(`Words with a company, ${slots.length}`, ['lean of 4 or more', 'words'], count(leaning));

const places = openPlaceFile(readData('places.bin'));
const kinds = Array.from(places.kind, (value) => `${KINDS[value >>> 4]}, ${places.meta.sources[value & 15]}`);
print(`Places, ${places.count} under ${places.keys.size} names`, ['kind, source', 'places'], count(kinds));

const phrases = openKeyTable(readData('phrases.bin'));
const entries = [...payloads(phrases, (at) => 1 + phrases.blob[at] * 2)].flatMap((at) =>
  Array.from({ length: phrases.blob[at] }, (_, i) => {
    const [part, kind] = [PART_NAMES[phrases.blob[at + 1 + i * 2]], PHRASE_KINDS[phrases.blob[at + 2 + i * 2]]];
    return kind === '' ? part : `${part}, ${kind}`;
  }),
);
print(`Phrases, ${phrases.size} keys`, ['part, kind', 'entries'], count(entries));

const rowsOf = (name) =>
  readFileSync(new URL(name, LISTS), 'utf8')
    .split('\n')
    .filter((row) => row && !row.startsWith('#'));
print(
  'Our own lists',
  ['list', 'rows'],
  readdirSync(LISTS).map((name) => [`\`${name}\``, rowsOf(name).length]),
);
