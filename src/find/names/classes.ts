import type { EntityKind } from '../../model/mention.ts';

/** The classes that compete for every candidate, in the order of the weight table's columns. "No name" has the score 0. */
export const CLASSES: readonly EntityKind[] = ['person', 'place', 'organization'];

export const CLASS_COUNT = 3;
