// Fits the weights of src/resolve/people/pronouns/weights.ts: a conditional log-linear model over the candidates of each
// pronoun and "none of them", marked names given. Prints the weights; run it again once they are in, since links depend on them.
// npm run build && node bench/fit-pronouns.js GOLD[:WEIGHT]… e.g. $DATELINE_EVAL/gum-dev test/gold:3
import { findQuotes } from '../dist/find/quotes/index.js';
import { openLexicon } from '../dist/lexicon/index.js';
import { utf16Offsets } from '../dist/normalise/code-points.js';
import { parse } from '../dist/parse/index.js';
import { readGold } from '../dist/read/gold.js';
import { resolvePeople } from '../dist/resolve/people/index.js';
import { PRONOUN_EVIDENCE } from '../dist/resolve/people/pronouns/weights.js';
import { tokenise } from '../dist/tokenise/index.js';
import { NO_DEFAULTS } from './articles.js';
import { givenNames } from './people-given.js';

const [EPOCHS, STEP, DECAY, SHRINK] = [400, 0.05, 0.999, 0.002];
const rules = Object.keys(PRONOUN_EVIDENCE);
const numberOf = new Map(rules.map((rule, i) => [rule, i]));
const lexicon = openLexicon();
const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** Each pronoun of an article: its candidates' evidence, and which of them (or none) the gold names. */
function pronounsOf({ gold, file }, weight) {
  const document = tokenise(parse(file, NO_DEFAULTS));
  const names = givenNames(gold, document);
  const at = utf16Offsets(document.text);
  const clusters = gold.clusters.map((c) => c.map((m) => ({ ...m, start: at(m.start), end: at(m.end) })));
  const entries = [];
  const findings = { names, dates: [], quotes: findQuotes(document, names, lexicon) };
  const people = resolvePeople(document, findings, lexicon, (entry) => entries.push(entry));
  const clusterOf = people.map(({ mentions: [first] }) => clusters.findIndex((c) => c.some((m) => overlap(m, first))));
  return entries
    .filter(({ span }) => /^(?:s?he|him|hers?|his|himself|herself)$/i.test(document.text.slice(span.start, span.end)))
    .map(({ span, taken, decision, evidence, alternatives }) => {
      const right = clusters.findIndex((c) => c.some((m) => m.kind === 'pronoun' && m.start === span.start));
      const all = taken ? [{ label: decision, evidence }, ...alternatives] : alternatives;
      const candidates = all.map((one) => {
        const person = /\(person (\d+)\)$/.exec(one.label);
        const good = person === null ? right < 0 : right >= 0 && clusterOf[person[1] - 1] === right;
        return { features: one.evidence.map(({ rule }) => numberOf.get(rule)), good };
      });
      return { candidates, none: right < 0, weight };
    });
}

/** Adds the gradient of one pronoun's log-likelihood: what is expected given the gold less what is expected without it. */
function addGradient({ candidates, none, weight }, weights, gradient) {
  const odds = candidates.map(({ features }) => Math.exp(features.reduce((sum, i) => sum + weights[i], 0)));
  const total = odds.reduce((sum, x) => sum + x, 1);
  const good = candidates.reduce((sum, one, k) => sum + (one.good ? odds[k] : 0), none ? 1 : 0);
  if (good === 0) return;
  candidates.forEach((one, k) => {
    const pull = ((one.good ? odds[k] / good : 0) - odds[k] / total) * weight;
    for (const i of one.features) gradient[i] += pull;
  });
}

/** Adam with a little shrinkage, from the weights as they are. */
function fittedTo(pronouns) {
  const weights = Float64Array.from(rules, (rule) => PRONOUN_EVIDENCE[rule][0]);
  const [mean, square] = [new Float64Array(rules.length), new Float64Array(rules.length)];
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const gradient = new Float64Array(rules.length);
    for (const pronoun of pronouns) addGradient(pronoun, weights, gradient);
    weights.forEach((weight, i) => {
      const slope = gradient[i] / pronouns.length - SHRINK * weight;
      mean[i] = 0.9 * mean[i] + 0.1 * slope;
      square[i] = DECAY * square[i] + (1 - DECAY) * slope * slope;
      weights[i] += (STEP * (mean[i] / (1 - 0.9 ** epoch))) / (Math.sqrt(square[i] / (1 - DECAY ** epoch)) + 1e-8);
    });
  }
  return weights;
}

const pronouns = process.argv.slice(2).flatMap((argument) => {
  const [folder, weight = '1'] = argument.split(':');
  return [...readGold(folder)].flatMap((article) => pronounsOf(article, Number(weight)));
});
const weights = fittedTo(pronouns);
rules.forEach((rule, i) => {
  console.log(
    `${rule.padEnd(24)} ${PRONOUN_EVIDENCE[rule][0].toFixed(1).padStart(5)} → ${weights[i].toFixed(1).padStart(5)}`,
  );
});
