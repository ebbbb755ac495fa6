/** Least values by path into the report: `{"people.strict.f1": 0.85}`. */
export type Thresholds = Readonly<Record<string, number>>;

export interface Shortfall {
  readonly path: string;
  readonly least: number;
  readonly value: number | null;
}

/** The thresholds that a report does not reach; a path that the report lacks is one. */
export function shortfalls(report: unknown, thresholds: Thresholds): Shortfall[] {
  return Object.entries(thresholds).flatMap(([path, least]) => {
    const value = valueAt(report, path);
    return value !== null && value >= least ? [] : [{ path, least, value }];
  });
}

function valueAt(report: unknown, path: string): number | null {
  let value: unknown = report;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'number' ? value : null;
}
