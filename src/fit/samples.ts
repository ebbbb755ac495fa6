import { Candidate, type Reading, type Run } from '../find/names/candidate.ts';
import { CLASS_COUNT, CLASSES } from '../find/names/classes.ts';
import { constrain } from '../find/names/constraints/index.ts';
import { isSurelyPlace } from '../find/names/constraints/places.ts';
import { isDateline } from '../find/names/datelines.ts';
import { allEvidence, EVIDENCE_LIMIT } from '../find/names/evidence/evidence.ts';
import { isHeaded } from '../find/names/evidence/span-rules/heads.ts';
import type { Lattice, Marks } from '../find/names/lattice.ts';
import { readDocument } from '../find/names/read-document.ts';
import { runsOf } from '../find/names/reading.ts';
import { eachSpan } from '../find/names/spans.ts';
import type { FormTable } from '../find/names/words/form-table.ts';
import { isOrdinal } from '../find/names/words/written.ts';
import { type Lexicon, Sense, WordClass } from '../lexicon/types.ts';
import { leading } from '../model/search.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { GoldName, MarkedArticle } from './corpora.ts';

/** One run of an article with the evidence of all its candidates, ready to be fitted on. */
export interface Sample extends Lattice, Marks {
  /** What it counts in fitting; 1 is usual. */
  readonly weight: number;
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Scores known beforehand, index candidate * CLASS_COUNT + class; null for none. */
  readonly base: Float64Array | null;
  /** Evidence of candidate i: `evidence[offsets[i] .. offsets[i + 1])`. */
  readonly offsets: Int32Array;
  readonly evidence: Int32Array;
}

export interface Prepared {
  readonly article: MarkedArticle;
  readonly reading: Reading;
  readonly runs: readonly Run[];
  readonly samples: readonly Sample[];
}

const buffer = new Int32Array(EVIDENCE_LIMIT);

export function prepare(article: MarkedArticle, lexicon: Lexicon, forms: FormTable, weight = 1): Prepared {
  const reading = readDocument(article.document, forms);
  const runs = runsOf(reading, lexicon);
  const gold = article.names.map((name) => ({ name, span: outputSpan(article, name, lexicon) }));
  const candidate = new Candidate(reading, runs);
  const samples = runs.map((run) => ({ ...sampleOf(candidate, run, article, gold), weight }));
  return { article, reading, runs, samples };
}

interface Gold {
  readonly name: GoldName;
  readonly span: Span;
}

/** The span as the output has it: no titles in a person's name, no "the", no possessive. */
function outputSpan(article: MarkedArticle, name: GoldName, lexicon: Lexicon): Span {
  const { tokens } = article.document;
  const { start, end } = name.core ?? name;
  let i = firstToken(article, start);
  const isLast = (k: number): boolean => (tokens[k]?.end ?? 0) >= end;
  while (!isLast(i) && strips(tokens[i]?.text ?? '', name, lexicon)) i++;
  // No candidate begins with the number of "25th Infantry Division".
  if (!isLast(i) && name.entity !== 'person' && isOrdinal(tokens[i]?.text ?? '')) i++;
  return { start: Math.max(start, tokens[i]?.start ?? start), end };
}

/** "Dean", "Earl" and "Don" are given names so often that they stay. */
const COMMON_GIVEN_NAME = 10;

function strips(text: string, name: GoldName, lexicon: Lexicon): boolean {
  if (/^the$/iu.test(text)) return true;
  const { classes, givenWeight } = lexicon.word(text);
  return name.entity === 'person' && (classes & WordClass.TITLE) !== 0 && givenWeight < COMMON_GIVEN_NAME;
}

const firstToken = ({ document }: MarkedArticle, offset: number): number =>
  leading(document.tokens, ({ end }) => end <= offset);

function sampleOf(c: Candidate, run: Run, article: MarkedArticle, gold: readonly Gold[]): Omit<Sample, 'weight'> {
  const [first, last, offsets, parts]: [number[], number[], number[], number[]] = [[], [], [0], []];
  c.enter(run);
  eachSpan(c.reading, run, (from, to) => {
    c.place(from, to);
    const n = allEvidence(c, buffer);
    for (let k = 0; k < n; k++) parts.push(buffer[k] as number);
    first.push(from);
    last.push(to);
    offsets.push(parts.length);
  });
  const span = { start: c.token(run.first).start, end: c.token(run.last - 1).end };
  const near = gold.filter((g) => overlaps(g.span, span));
  const unsure = article.unsure.filter((u) => overlaps(u, span) && !near.some((g) => overlaps(g.span, u)));
  const allowed = new Uint8Array(first.length * CLASS_COUNT);
  const free = new Uint8Array(run.last - run.first).fill(1);
  markAllowed(c, article, { first, last, allowed, free, run }, near, unsure);
  const lattice = { origin: run.first, size: run.last - run.first, from: 0, to: first.length, first, last };
  const base = new Float64Array(first.length * CLASS_COUNT);
  constrain(c, lattice, base, new Uint8Array(first.length));
  return {
    ...lattice,
    base,
    offsets: Int32Array.from(offsets),
    evidence: Int32Array.from(parts),
    allowed,
    free,
  };
}

interface Draft {
  readonly run: Run;
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly allowed: Uint8Array;
  readonly free: Uint8Array;
}

function markAllowed(
  c: Candidate,
  article: MarkedArticle,
  marks: Draft,
  gold: readonly Gold[],
  unsure: readonly Span[],
): void {
  const { run, first, last, allowed, free } = marks;
  const reached = new Set<Gold>();
  first.forEach((from, i) => {
    const to = last[i] as number;
    const span = { start: c.token(from).start, end: c.token(to - 1).end };
    c.place(from, to);
    const touching = gold.filter((g) => overlaps(g.span, span));
    const same = touching.find((g) => g.span.start === span.start && g.span.end === span.end);
    if (same !== undefined) {
      const settled = isSurelyPlace(run, from, to) || isDateline(c.reading.datelines, from, to);
      allowed[i * CLASS_COUNT + CLASSES.indexOf(settled ? 'place' : same.name.entity)] = 1;
      if (VENUES_ARE_BODIES.includes(article.corpus) && isVenueAsBody(c, same.name))
        allowed[i * CLASS_COUNT + CLASSES.indexOf('place')] = 1;
      reached.add(same);
    } else if (touching.length === 0) {
      const any = unsure.some((u) => overlaps(u, span)) || followsRole(c, from);
      CLASSES.forEach((entity, k) => {
        if (any || !article.kinds.has(entity)) allowed[i * CLASS_COUNT + k] = 1;
      });
    }
  });
  for (let i = run.first; i < run.last; i++) {
    for (const g of reached) if (overlaps(c.token(i), g.span)) free[i - run.first] = 0;
  }
}

/**
 * Some corpora mark a person behind a role ("the defender Ana Brook") only as part of the whole phrase, which our output does
 * not: where no name is marked behind a role, nothing is learnt.
 */
function followsRole(c: Candidate, first: number): boolean {
  const before = c.at(first - 1);
  return (
    /^\p{Ll}/u.test(before.text) &&
    (before.word.nounSense === Sense.PERSON_NOUN || (before.word.classes & (WordClass.ROLE | WordClass.KIN)) !== 0)
  );
}

/** These corpora count museums, hospitals and their like as organisations; we have them as places, like the others. */
const VENUES_ARE_BODIES = ['wikigold-dev', 'politics-dev'];

const isVenue = isHeaded(true, true);
const isVenueAsBody = (c: Candidate, { entity }: GoldName): boolean => entity === 'organization' && isVenue(c);
