import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fitNames } from '../fit/index.ts';
import { openLexicon } from '../lexicon/index.ts';

const HEAD =
  '/** Written by `npm run fit`: evidence, then its weight for person, place and organisation in hundredths of log-odds. */\n';
const TABLE = new URL('../../src/find/names/weight-table.ts', import.meta.url);

// A tool of the project's own, not of the package: `npm run fit -- [--corpora DIR] [--folds N] [--dry-run]`.
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/eval' },
    folds: { type: 'string', default: '6' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const own = (folder: string): string => fileURLToPath(new URL(`../../test/${folder}`, import.meta.url));
const folders = {
  corpora: values.corpora,
  passages: own('names/marked'),
  contrasts: own('names/contrasts'),
  gold: own('gold'),
};
const fitted = fitNames(folders, openLexicon(), Number(values.folds));
if (!values['dry-run']) writeFileSync(TABLE, `${HEAD}export const WEIGHT_TABLE = \`\n${fitted.table}\n\`;\n`);
process.stdout.write(`${fitted.report}\n`);
