import { stringify } from 'csv-stringify/sync';
import { type Row, TABLES, type TableName } from './tables.ts';

/** csv-stringify quotes the record delimiter as a whole; RFC 4180 wants quotes around each half of it. */
const RFC_4180 = { record_delimiter: 'windows', quoted_match: /[\r\n]/u } as const;

const columnNames = (table: TableName): string[] => TABLES[table].columns.map((column) => column.name);

/** Rows as RFC 4180 has them, each with its line end; no header. */
export const csvRows = <T extends TableName>(table: T, rows: readonly Row<T>[]): string =>
  rows.length === 0 ? '' : stringify([...rows], { ...RFC_4180, columns: columnNames(table) });

export const csvHeader = (table: TableName): string => stringify([columnNames(table)], RFC_4180);

const BATCH = 1_000;

/** A whole table in pieces: the header, always, then the rows. */
export function* csvTable<T extends TableName>(table: T, rows: readonly Row<T>[]): Generator<string> {
  yield csvHeader(table);
  for (let i = 0; i < rows.length; i += BATCH) yield csvRows(table, rows.slice(i, i + BATCH));
}
