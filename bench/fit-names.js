// Fits the weights of names and writes src/find/names/weights/table.ts; docs/names.md says how.
// npm run fit -- [--corpora DIR] [--folds N] [--dry-run]; DIR is else the folder that DATELINE_EVAL names
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitNames } from '../dist/fit/index.js';
import { openLexicon } from '../dist/lexicon/index.js';
import { EVAL } from './articles.js';

const HEAD =
  '/** Written by `npm run fit`: evidence, then its weight for person, place and organisation in hundredths of log-odds. */\n';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: EVAL },
    folds: { type: 'string', default: '6' },
    'dry-run': { type: 'boolean', default: false },
  },
});
if (values.corpora === '') throw new Error('expected a folder of marked corpora: give --corpora or set DATELINE_EVAL');

const folders = {
  corpora: values.corpora,
  news: 'test/names/news',
  passages: 'test/names/marked',
  contrasts: 'test/names/contrasts',
  gold: 'test/gold',
};
const { table, report } = fitNames(folders, openLexicon(), Number(values.folds));
if (!values['dry-run'])
  writeFileSync('src/find/names/weights/table.ts', `${HEAD}export const WEIGHT_TABLE = \`\n${table}\n\`;\n`);
console.log(report);
