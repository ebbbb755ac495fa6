import { CLASS_COUNT } from './classes.ts';
import { EVIDENCE_COUNT, evidenceIds } from './evidence.ts';
import { MEMORY_COUNT, memoryIds } from './second-look.ts';
import { WEIGHT_TABLE } from './weight-table.ts';

/** What every piece of evidence is worth for each class, in natural log-odds: index evidence * CLASS_COUNT + class. */
export interface WeightTable {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Weights in the table are hundredths of a unit of log-odds. */
const UNIT = 100;

/** Reads the table: one line a piece of evidence, its id and a weight a class between blanks. */
export function readWeights(table: string = WEIGHT_TABLE): WeightTable {
  const rows = new Map<string, readonly number[]>();
  for (const line of table.split('\n')) {
    const [id, ...weights] = line.split(' ');
    if (id !== undefined && id !== '') rows.set(id, weights.map(Number));
  }
  return { first: column(rows, evidenceIds(), EVIDENCE_COUNT), second: column(rows, memoryIds(), MEMORY_COUNT) };
}

function column(rows: ReadonlyMap<string, readonly number[]>, ids: readonly string[], count: number): Float64Array {
  const weights = new Float64Array(count * CLASS_COUNT);
  ids.forEach((id, i) => {
    const row = rows.get(id);
    for (let k = 0; row !== undefined && k < CLASS_COUNT; k++) weights[i * CLASS_COUNT + k] = (row[k] as number) / UNIT;
  });
  return weights;
}

/** The table of fitted weights, sorted as the evidence is; what is worth less than `least` everywhere is left out. */
export function writeWeights(table: WeightTable, least: number): string {
  return [...lines(table.first, evidenceIds(), least), ...lines(table.second, memoryIds(), least)].join('\n');
}

function lines(weights: Float64Array, ids: readonly string[], least: number): string[] {
  return ids.flatMap((id, i) => {
    const row = [...weights.subarray(i * CLASS_COUNT, (i + 1) * CLASS_COUNT)];
    return row.some((w) => Math.abs(w) >= least) ? [`${id} ${row.map((w) => Math.round(w * UNIT)).join(' ')}`] : [];
  });
}
