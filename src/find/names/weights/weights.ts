import { CLASS_COUNT, CLASSES } from '../classes.ts';
import { EVIDENCE_COUNT, evidenceIds, evidenceNumbers } from '../evidence/evidence-names.ts';
import { MEMORY_COUNT, memoryIds } from '../evidence/memory-names.ts';
import { type Calibration, UNCALIBRATED } from './calibration.ts';
import { UNIT } from './class-sums.ts';
import { WEIGHT_TABLE } from './table.ts';

/** What every piece of evidence is worth for each class, in natural log-odds: index evidence * CLASS_COUNT + class. */
export interface WeightTable {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly calibration: Calibration;
}

/** A table as it was read, with the names of the first look's evidence that weighs anything: to make all 200,000 takes too long. */
export interface NamedWeights extends WeightTable {
  readonly names: ReadonlyMap<number, string>;
}

/** Reads the table: one line a piece of evidence, its id and a weight a class between blanks. */
export function readWeights(table: string = WEIGHT_TABLE): NamedWeights {
  const first = new Float64Array(EVIDENCE_COUNT * CLASS_COUNT);
  const second = new Float64Array(MEMORY_COUNT * CLASS_COUNT);
  const calibration = new Map<string, readonly number[]>();
  const names = new Map<number, string>();
  const evidence = evidenceNumbers();
  const memory = new Map(memoryIds().map((id, i) => [id, i]));
  for (const line of table.split('\n')) {
    const [id, ...columns] = line.split(' ');
    if (id === undefined || id === '') continue;
    const row = columns.map((weight) => Number(weight) / UNIT);
    const number = evidence(id);
    const remembered = memory.get(id);
    if (number >= 0) {
      first.set(row, number * CLASS_COUNT);
      names.set(number, id);
    }
    if (remembered !== undefined) second.set(row, remembered * CLASS_COUNT);
    if (number < 0 && remembered === undefined) calibration.set(id, row);
  }
  const lines = CLASSES.map((kind, k) => {
    const [slope, shift] = calibration.get(`calibration:${kind}`) ?? (UNCALIBRATED[k] as readonly [number, number]);
    return [slope as number, shift as number] as const;
  });
  return { first, second, calibration: lines, names };
}

/** The table of fitted weights, in the order of the evidence; what is worth less than `least` everywhere is left out. */
export function writeWeights({ first, second, calibration }: WeightTable, least: number): string {
  const shares = CLASSES.map((kind, k) => `calibration:${kind} ${hundredths(calibration[k] ?? [1, 0])}`);
  return [...shares, ...lines(first, evidenceIds(), least), ...lines(second, memoryIds(), least)].join('\n');
}

function lines(weights: Float64Array, ids: readonly string[], least: number): string[] {
  return ids.flatMap((id, i) => {
    const row = [...weights.subarray(i * CLASS_COUNT, (i + 1) * CLASS_COUNT)];
    return row.some((weight) => Math.abs(weight) >= least) ? [`${id} ${hundredths(row)}`] : [];
  });
}

const hundredths = (row: readonly number[]): string => row.map((weight) => Math.round(weight * UNIT)).join(' ');
