import type { Pair } from './gold.ts';
import { AnaphoraScorer } from './scorers/anaphora.ts';
import { type ClusterReport, ClusterScorer } from './scorers/clusters.ts';
import { type DateReport, DateScorer } from './scorers/dates.ts';
import { type NameReport, NameScorer } from './scorers/names.ts';
import { type QuoteReport, QuoteScorer } from './scorers/quotes.ts';
import { type ResolutionReport, ResolutionScorer } from './scorers/resolved-places.ts';
import type { Scores } from './tally.ts';
import type { ScoredKind, Verdict } from './verdict.ts';

export const SCORED_KINDS: readonly ScoredKind[] = ['people', 'places', 'organizations', 'dates', 'quotes'];

export interface EvaluateOptions {
  readonly kinds: readonly ScoredKind[];
  /** Found places on `otherToponyms` (adjectives, demonyms) are not counted. */
  readonly ignoreOther: boolean;
}

/** One corpus's figures. A kind that the corpus does not mark has no entry. */
export interface Report {
  readonly dataSet: string;
  readonly documents: number;
  readonly missing: number;
  readonly people?: NameReport & {
    readonly clusters?: ClusterReport;
    readonly pronouns?: Scores;
    readonly nominals?: Scores;
  };
  readonly places?: NameReport & { readonly resolution?: ResolutionReport };
  readonly organizations?: NameReport;
  readonly dates?: DateReport;
  readonly quotes?: QuoteReport;
}

export interface Evaluation {
  readonly report: Report;
  readonly verdicts: readonly Verdict[];
}

/** Scores what the system made of marked articles. Pure: the articles and the output come from outside. */
export function evaluate(dataSet: string, pairs: readonly Pair[], options: EvaluateOptions): Evaluation {
  const verdicts: Verdict[] = [];
  const sink = (verdict: Verdict): void => void verdicts.push(verdict);
  const marked = (kind: ScoredKind): readonly Pair[] =>
    options.kinds.includes(kind) ? pairs.filter((pair) => pair.gold[kind] !== undefined) : [];
  const report: Report = {
    dataSet,
    documents: pairs.length,
    missing: pairs.filter((pair) => pair.system === null).length,
    ...people(marked('people'), sink),
    ...places(marked('places'), options.ignoreOther, sink),
    ...organizations(marked('organizations'), sink),
    ...dates(marked('dates'), sink),
    ...quotes(marked('quotes'), sink),
  };
  return { report, verdicts };
}

type Sink = (verdict: Verdict) => void;

function people(pairs: readonly Pair[], sink: Sink): Pick<Report, 'people'> {
  if (pairs.length === 0) return {};
  const names = new NameScorer('people', false, sink);
  const clusters = new ClusterScorer();
  const pronouns = new AnaphoraScorer('pronoun', sink);
  const nominals = new AnaphoraScorer('nominal', sink);
  for (const pair of pairs) {
    names.add(pair);
    if (pair.gold.clusters === undefined) continue;
    for (const scorer of [clusters, pronouns, nominals]) scorer.add(pair);
  }
  const clustered = clusters.result();
  if (clustered === null) return { people: names.result() };
  return {
    people: { ...names.result(), clusters: clustered, pronouns: pronouns.result(), nominals: nominals.result() },
  };
}

function places(pairs: readonly Pair[], ignoreOther: boolean, sink: Sink): Pick<Report, 'places'> {
  if (pairs.length === 0) return {};
  const names = new NameScorer('places', ignoreOther, sink);
  const resolution = new ResolutionScorer(sink);
  for (const pair of pairs) resolution.add(pair.gold.id, names.add(pair));
  const resolved = resolution.result();
  return { places: { ...names.result(), ...(resolved === null ? {} : { resolution: resolved }) } };
}

function organizations(pairs: readonly Pair[], sink: Sink): Pick<Report, 'organizations'> {
  if (pairs.length === 0) return {};
  const names = new NameScorer('organizations', false, sink);
  for (const pair of pairs) names.add(pair);
  return { organizations: names.result() };
}

function dates(pairs: readonly Pair[], sink: Sink): Pick<Report, 'dates'> {
  if (pairs.length === 0) return {};
  const scorer = new DateScorer(sink);
  for (const pair of pairs) scorer.add(pair);
  return { dates: scorer.result() };
}

function quotes(pairs: readonly Pair[], sink: Sink): Pick<Report, 'quotes'> {
  if (pairs.length === 0) return {};
  const scorer = new QuoteScorer(sink);
  for (const pair of pairs) scorer.add(pair);
  return { quotes: scorer.result() };
}
