import type { TokenRange } from '../../../model/document.ts';
import type { Attribution, Scene } from '../scene.ts';
import { isFinished } from '../segments/endings.ts';
import type { Passage } from '../segments/passages.ts';
import type { Segment } from '../segments/segments.ts';

export const segmentAt = (scene: Scene, segment: number): Segment => scene.segments[segment] as Segment;

/** The speaker of another segment, for one that goes on with it or not. */
export function sameAs(scene: Scene, other: number, continues: boolean): Attribution | null {
  const known = scene.attributions[other] ?? null;
  return known === null ? null : { ...known, continues: continues ? other : null };
}

export const passageAt = (scene: Scene, segment: number): Passage => scene.passageOf[segment] as Passage;

export const isStatement = (scene: Scene, segment: number): boolean => {
  const { content } = segmentAt(scene, segment);
  return isFinished(scene.source.document.text, content.start, content.end);
};

/** Whether nothing but the segment stands in its passage. */
export function standsAlone(scene: Scene, segment: number): boolean {
  const { first, last } = passageAt(scene, segment);
  const range = scene.ranges[segment] as TokenRange;
  return last - first - (range.last - range.first) <= 1;
}

/** A statement that is all of its passage. */
export const isAlone = (scene: Scene, segment: number): boolean =>
  standsAlone(scene, segment) && isStatement(scene, segment);
