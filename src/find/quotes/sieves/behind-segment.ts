import { innerTokens } from '../candidate.ts';
import type { Clause } from '../clauses/clause.ts';
import { speechAt } from '../clauses/cues.ts';
import type { Scene } from '../scene.ts';
import { lastSign } from '../segments/endings.ts';
import type { Passage } from '../segments/passages.ts';
import { isIntroduced } from './before.ts';
import { withinReport } from './within.ts';

/** How the words before the closing mark end: a comma asks for an attribution, a stop allows a short one. */
type Ending = 'comma' | 'question' | 'stop' | 'none';

/** What stands behind a segment: the clause, where the words go on, and how the segment ended. */
export interface Behind {
  readonly clause: Clause;
  readonly at: number;
  readonly ending: Ending;
}

export function behind(scene: Scene, segment: number): Behind | null {
  const { content } = scene.segments[segment] as { content: { start: number; end: number } };
  const within = endingOf(scene.source.document.text, content.start, content.end);
  const slot = scene.slot(segment);
  const passage = scene.passageOf[segment] as Passage;
  const clause = scene.clause(passage);
  if (slot + 1 < clause.chunks.length) return skipMarks(clause, slot + 1, within);
  const next = scene.passages[passage.index + 1];
  if (within === 'none' || next?.paragraph !== passage.paragraph || isIntroduced(scene, segment)) return null;
  if (hasCue(clause, slot) || isInSentence(scene, segment)) return null;
  return { clause: scene.clause(next), at: 0, ending: within };
}

/** "Ruiz told the port that it was |“a tub.”| She left.": small letters go on with their own sentence. */
function isInSentence(scene: Scene, segment: number): boolean {
  const opening = innerTokens(scene, segment)[0];
  return scene.slot(segment) > 0 && /^\p{Ll}/u.test(opening?.text ?? '') && withinReport(scene, segment) !== null;
}

/** "Ruiz |called| it “a tub.” Voss laughed.": a verb of speech and what it takes lead up to the segment, so that the next sentence is no tag. */
function hasCue(clause: Clause, slot: number): boolean {
  for (let at = slot - 1; at >= 0 && at >= slot - BESIDE; at--) if (speechAt(clause, at) !== null) return true;
  return false;
}

/** Farthest that such a verb stands before the segment, in chunks. */
const BESIDE = 3;

function skipMarks(clause: Clause, from: number, within: Ending): Behind {
  let at = from;
  let ending = within;
  for (; clause.chunks[at]?.kind === 'comma' || clause.chunks[at]?.kind === 'dash'; at++)
    if (ending === 'none') ending = 'comma';
  return { clause, at, ending };
}

/** Judged by the last sign that is no closing mark of a quotation within. */
function endingOf(text: string, from: number, to: number): Ending {
  const sign = lastSign(text, from, to);
  if (sign === ',' || sign === '—' || sign === '-') return 'comma';
  if (sign === '?' || sign === '!' || sign === '…') return 'question';
  return sign === '.' ? 'stop' : 'none';
}
