import type { QuoteMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Chunk } from '../clauses/chunks.ts';
import type { Clause } from '../clauses/clause.ts';
import { attribution, ownerAttribution } from '../clauses/cues.ts';
import type { Source } from '../clauses/source.ts';
import { Is } from '../clauses/words.ts';
import type { Attribution, Scene } from '../scene.ts';
import type { Passage } from '../segments/passages.ts';
import type { Report, ReportRule } from './report.ts';
import { REPORT_RULES } from './rules.ts';

/**
 * Reported speech, in order of appearance: what a sentence says that somebody says, outside quotation marks or around
 * them. `continues` counts within the list.
 */
export function reportedSpeech(scene: Scene): QuoteMention[] {
  const reports: QuoteMention[] = [];
  for (const passage of scene.passages) if (mayReport(scene.source, passage)) addReports(scene, passage, reports);
  return reports;
}

/** Whether a word in the sentence can be a cue: most sentences have none and stay unread. */
function mayReport(source: Source, { first, last }: Passage): boolean {
  if (first === 0) return true;
  for (let at = first; at < last; at++) if (source.form(at).reports && isCue(source, at)) return true;
  return false;
}

function isCue(source: Source, at: number): boolean {
  const pos = source.tokens[at]?.pos;
  if (source.form(at).lower === 'per' && pos === 'ADP') return true;
  return pos === 'VERB' || source.isVerbDespiteTag(at);
}

/** A cue inside what another reports is part of that report. */
function addReports(scene: Scene, passage: Passage, reports: QuoteMention[]): void {
  const clause = scene.clause(passage);
  let end = -1;
  const earlier = reports.length;
  clause.chunks.forEach((chunk, cue) => {
    const found = cue < end ? null : firstReport(clause, cue, rulesOn(clause, chunk));
    if (found === null || isQuotedOnly(clause, found.report)) return;
    const parts = partsOf(scene, clause, cue, found.report, found.rule);
    if (isTold(parts[0], reports.at(-1))) return;
    dropWithin(reports, earlier, parts);
    for (const [i, part] of parts.entries()) reports.push(i === 0 ? part : { ...part, continues: reports.length - 1 });
    if (parts.length > 0) end = Math.max(end, found.report.rest?.last ?? found.report.last);
  });
}

/** "She thinks it sank, said Ruiz": what a later tag takes in is part of its report. */
function dropWithin(reports: QuoteMention[], earlier: number, parts: readonly QuoteMention[]): void {
  const isWithin = (last: QuoteMention) => parts.some(({ start, end }) => start <= last.start && end >= last.end);
  while (reports.length > earlier && isWithin(reports.at(-1) as QuoteMention)) reports.pop();
}

const NO_RULES: readonly ReportRule[] = [];
const rulesFor = (cue: ReportRule['on']): readonly ReportRule[] => REPORT_RULES.filter(({ on }) => on === cue);
const ON_VERB = rulesFor('verb');
const ON_INTRODUCTION = rulesFor('introduction');
const ON_COLON = rulesFor('colon');
const ON_PHRASE = rulesFor('np');

/** The rules for a cue of its kind; none for a verb or noun that is neither of speech nor of wanting. */
function rulesOn({ source }: Clause, chunk: Chunk): readonly ReportRule[] {
  switch (chunk.kind) {
    case 'verb':
      return chunk.speech !== null || source.is(chunk.main, Is.WILL_VERB | Is.ATTITUDE_VERB) ? ON_VERB : NO_RULES;
    case 'np':
      return source.is(chunk.head, Is.SPEECH_NOUN) ? ON_PHRASE : NO_RULES;
    case 'introduction':
      return ON_INTRODUCTION;
    case 'colon':
      return ON_COLON;
    default:
      return NO_RULES;
  }
}

function firstReport(
  clause: Clause,
  cue: number,
  rules: readonly ReportRule[],
): { rule: ReportRule; report: Report } | null {
  for (const rule of rules) {
    const report = rule.read(clause, cue);
    if (report !== null) return { rule, report };
  }
  return null;
}

/** One report with two tags ("…, the paper said, citing the police") is one. */
const isTold = (report: QuoteMention | undefined, last: QuoteMention | undefined): boolean =>
  report !== undefined && report.start === last?.start && report.end === last.end;

/** All of it stands between quotation marks: a quotation, found as such. */
function isQuotedOnly({ chunks }: Clause, { first, last }: Report): boolean {
  for (let at = first; at < last; at++) {
    const kind = chunks[at]?.kind;
    if (kind !== 'quote' && kind !== 'comma' && kind !== 'stop') return false;
  }
  return true;
}

function partsOf(scene: Scene, clause: Clause, cue: number, report: Report, rule: ReportRule): QuoteMention[] {
  const known =
    report.owned === true ? ownerAttribution(scene, clause, cue) : attribution(scene, clause, report.speaker, cue);
  if (known === null) return [];
  const parts = [partOf(scene, clause, report, known, rule)];
  if (report.rest !== undefined) parts.push(partOf(scene, clause, report.rest, known, rule));
  return parts.filter(({ start, end }) => end > start);
}

function partOf(
  scene: Scene,
  clause: Clause,
  range: { readonly first: number; readonly last: number },
  { speaker, cue }: Attribution,
  { id, confidence }: ReportRule,
): QuoteMention {
  const content = contentOf(scene, clause, range);
  const { start, end } = content;
  return { start, end, kind: 'indirect', content, speaker, cue, rule: id, confidence, continues: null };
}

/** The sign before an item of a list is no part of what is said. */
const BULLET = /^[•*·▪■●‣-]$/u;

function contentOf({ source }: Scene, { chunks }: Clause, part: { first: number; last: number }): Span {
  const opening = chunks[part.first]?.first ?? 0;
  const first = BULLET.test(source.tokens[opening]?.text ?? '') ? opening + 1 : opening;
  const last = chunks[part.last - 1]?.last ?? 0;
  return { start: source.tokens[first]?.start ?? 0, end: source.tokens[last - 1]?.end ?? 0 };
}
