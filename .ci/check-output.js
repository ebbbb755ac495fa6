// Checks an output folder against schemas/ and datapackage.json: node .ci/check-output.js OUTPUT
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const output = process.argv[2];
const read = (path) => readFileSync(join(output, path), 'utf8');
const problems = [];
const expect = (truth, message) => truth || problems.push(message);

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const isArticle = ajv.compile(
  JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/article.schema.json'), 'utf8')),
);

const documents = read('articles.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
for (const document of documents) {
  const { id } = document.article;
  expect(isArticle(document), `${id}: ${ajv.errorsText(isArticle.errors)}`);
  expect(
    JSON.stringify(JSON.parse(read(`json/${id}.json`))) === JSON.stringify(document),
    `${id}: json/ and articles.jsonl differ`,
  );
}
expect(documents.length > 0, 'no documents');
expect(
  readdirSync(join(output, 'json')).length === documents.length,
  'json/ holds other documents than articles.jsonl',
);

for (const { path, schema } of JSON.parse(read('datapackage.json')).resources) {
  const header = read(path).split('\r\n')[0];
  expect(header === schema.fields.map(({ name }) => name).join(','), `${path}: ${header}`);
}

for (const problem of problems) console.error(problem);
console.log(`${documents.length} documents checked, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
