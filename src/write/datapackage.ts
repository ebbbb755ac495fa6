import { type Column, TABLES, type Table, type TableName } from './tables.ts';

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

/** `datapackage.json`: what the tables hold and how they join (Data Package v2). */
export function dataPackage(): string {
  const resources = Object.values(TABLES).map(resource);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'dateline-news',
    title: 'Who, where, when and who said what',
    description: 'Rows are sorted by their key as it stands in the file, by code points: 165 before 79, q10 before q2.',
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

const resource = (table: Table): object => ({
  name: table.name,
  type: 'table',
  path: `csv/${table.name}.csv`,
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { lineTerminator: '\r\n' },
  schema: {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map((column) => field(column, table)),
    missingValues: [''],
    primaryKey: table.key,
    foreignKeys: table.columns.flatMap((column) => foreignKey(column, table)),
  },
});

const field = ({ name, type, says }: Column, table: Table): object => ({
  name,
  type,
  description: says,
  ...(table.key.includes(name) ? { constraints: { required: true } } : {}),
});

/** A reference to the own table leaves out the resource. */
function foreignKey({ name, refers }: Column, table: Table): ForeignKey[] {
  if (refers === undefined) return [];
  const fields = [TABLES[refers as TableName].key[0]];
  return [{ fields: [name], reference: refers === table.name ? { fields } : { resource: refers, fields } }];
}
