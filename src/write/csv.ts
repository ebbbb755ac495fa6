import { stringify } from 'csv-stringify/sync';
import { type Cell, type Row, TABLES, type TableName } from './tables.ts';

/** csv-stringify quotes the record delimiter as a whole; RFC 4180 wants quotes around each half of it. */
const RFC_4180 = { record_delimiter: 'windows', quoted_match: /[\r\n]/u } as const;

const columnNames = (table: TableName): string[] => TABLES[table].columns.map((column) => column.name);

/** Rows as RFC 4180 has them, each with its line end; no header. */
export function csvRows<T extends TableName>(table: T, rows: readonly Row<T>[]): string {
  const columns = columnNames(table);
  const options = { ...RFC_4180, columns };
  return rows.map((row) => plainRow(row, columns) ?? stringify([row], options)).join('');
}

const NEEDS_QUOTES = /[",\r\n]/u;

/** A row in which nothing needs quotes, as most are: its cells with commas between. Null for any other. */
function plainRow(row: Readonly<Record<string, Cell>>, columns: readonly string[]): string | null {
  let line = '';
  for (const column of columns) {
    const cell = row[column] ?? '';
    if (typeof cell === 'string' && NEEDS_QUOTES.test(cell)) return null;
    line += column === columns[0] ? cell : `,${cell}`;
  }
  return `${line}\r\n`;
}

/** The first line of a table's file. */
export const csvHeader = (table: TableName): string => stringify([columnNames(table)], RFC_4180);

/** Rows that become text at once. */
const BATCH = 1_000;

/** A whole table in pieces: the header, always, then the rows. */
export function* csvTable<T extends TableName>(table: T, rows: readonly Row<T>[]): Generator<string> {
  yield csvHeader(table);
  for (let i = 0; i < rows.length; i += BATCH) yield csvRows(table, rows.slice(i, i + BATCH));
}
