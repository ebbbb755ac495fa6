// Measures the linking of people alone: the marked names are handed to the resolver as if they had been found.
// npm run build && node bench/people-given.js GOLD OUTPUT, then: node dist/main.js evaluate GOLD --system OUTPUT --kinds people
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuotes } from '../dist/find/quotes/index.js';
import { openLexicon } from '../dist/lexicon/index.js';
import { finished } from '../dist/model/steps.js';
import { normalise } from '../dist/normalise/index.js';
import { parse } from '../dist/parse/index.js';
import { readGold } from '../dist/read/gold.js';
import { resolve } from '../dist/resolve/index.js';
import { tokenise } from '../dist/tokenise/index.js';
import { asNames, NO_DEFAULTS } from './articles.js';

const [folder, output] = import.meta.filename === process.argv[1] ? process.argv.slice(2) : [];
const lexicon = openLexicon();

/** Marked names as name mentions; of two that overlap the first. */
export function givenNames(gold, document) {
  const people = gold.clusters.flat().filter(({ kind }) => (kind ?? 'name') === 'name');
  const mentions = [
    ...asNames(
      people.map((span) => span.core ?? span),
      'person',
      document,
    ),
    ...asNames(gold.places, 'place', document),
    ...asNames(gold.organizations, 'organization', document),
  ].map(({ mention }) => mention);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return mentions.filter((mention, i) => i === 0 || mention.firstToken >= mentions[i - 1].lastToken);
}

if (folder !== undefined && output !== undefined) {
  mkdirSync(output, { recursive: true });
  for (const { gold, file } of readGold(folder)) {
    const document = tokenise(parse(file, NO_DEFAULTS));
    const names = givenNames(gold, document);
    const findings = { names, dates: [], quotes: findQuotes(document, names, lexicon) };
    const record = normalise(document, finished(resolve(document, findings, lexicon)), lexicon);
    writeFileSync(join(output, `${gold.id}.json`), JSON.stringify(record));
  }
}
