import { type Calibration, UNCALIBRATED } from './calibration.ts';
import { CLASS_COUNT, CLASSES } from './classes.ts';
import { EVIDENCE_COUNT, evidenceIds } from './evidence.ts';
import { MEMORY_COUNT, memoryIds } from './second-look.ts';
import { WEIGHT_TABLE } from './weight-table.ts';

/** What every piece of evidence is worth for each class, in natural log-odds: index evidence * CLASS_COUNT + class. */
export interface WeightTable {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly calibration: Calibration;
}

/** Weights in the table are hundredths of a unit of log-odds. */
const UNIT = 100;

/** Reads the table: one line a piece of evidence, its id and a weight a class between blanks. */
export function readWeights(table: string = WEIGHT_TABLE): WeightTable {
  const rows = new Map<string, readonly number[]>();
  for (const line of table.split('\n')) {
    const [id, ...weights] = line.split(' ');
    if (id !== undefined && id !== '')
      rows.set(
        id,
        weights.map((weight) => Number(weight) / UNIT),
      );
  }
  return {
    first: column(rows, evidenceIds(), EVIDENCE_COUNT),
    second: column(rows, memoryIds(), MEMORY_COUNT),
    calibration: CLASSES.map((kind, k) => {
      const [slope, shift] = rows.get(`calibration:${kind}`) ?? (UNCALIBRATED[k] as readonly [number, number]);
      return [slope as number, shift as number] as const;
    }),
  };
}

function column(rows: ReadonlyMap<string, readonly number[]>, ids: readonly string[], count: number): Float64Array {
  const weights = new Float64Array(count * CLASS_COUNT);
  ids.forEach((id, i) => {
    const row = rows.get(id);
    if (row !== undefined) weights.set(row, i * CLASS_COUNT);
  });
  return weights;
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
