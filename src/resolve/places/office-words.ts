/** Who holds the office that a word names: a country's government, a first-level region's, a town's. */
export type Office = 'state' | 'region' | 'town';

const OF: Readonly<Record<Office, string>> = {
  state:
    'accused agreed ambassador ambassadors announced armed army banned condemned demanded denied embassy foreign government ' +
    'imposed insisted military ministry parliament president prime rejected said says signed threatened troops vowed warned',
  region:
    'assemblyman assemblywoman gov governor governors lawmaker lawmakers legislator legislators legislature premier sen senator ' +
    'senators statehouse',
  town: 'alderman aldermen councilman councilwoman councillor councillors mayor mayors',
};

const OFFICES: ReadonlyMap<string, Office> = new Map(
  (['state', 'region', 'town'] as const).flatMap((office) =>
    OF[office].split(' ').map((word) => [word, office] as const),
  ),
);

/** "Gov.", "governor" → region; null for a word that names no office and no act of one. */
export const officeOf = (word: string): Office | null => OFFICES.get(word.toLowerCase().replace(/\.$/u, '')) ?? null;
