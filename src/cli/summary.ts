import type { Summary } from '../pipeline/summary.ts';

/** What a run did, for people: three or four lines. */
export function summaryLines(summary: Summary, output: string): string[] {
  const { articles, people, places, organizations, dates, quotes, processed, unchanged, resumed, removed } = summary;
  const done = [
    `${processed} processed`,
    resumed > 0 ? `${resumed} taken from a run that had been cut off` : '',
    `${unchanged} unchanged`,
    removed > 0 ? `${removed} removed` : '',
  ].filter((part) => part !== '');
  return [
    `${counted(articles, 'article')} (${done.join(', ')}) in ${summary.seconds.toFixed(1)} s`,
    [
      counted(people, 'person', 'people'),
      counted(places, 'place'),
      counted(organizations, 'organization'),
      counted(dates, 'date'),
      counted(quotes, 'quote'),
    ].join(', '),
    ...(summary.rejected === 0 ? [] : [`${summary.rejected} set aside (${codes(summary)}): see rejected.jsonl`]),
    `Output: ${output}`,
  ];
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const codes = ({ rejectedByCode }: Summary): string =>
  Object.entries(rejectedByCode)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ');
