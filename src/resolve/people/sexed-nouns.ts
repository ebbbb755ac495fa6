import type { Person } from '../../model/resolution.ts';

export type Sex = NonNullable<Person['sex']>;

/** Titles, kin and roles whose word alone tells the bearer's sex. Singular, sorted. */
const MALE = `
baron boy boyfriend bridegroom brother businessman cardinal chap congressman councilman
count cowboy dad daddy duke emperor ex-boyfriend ex-husband father fisherman gentleman godfather godson grandfather
grandpa grandson groom guy half-brother husband imam king lad landlord lord man mister monk mr nephew nobleman
policeman pope priest prince salesman schoolboy sheikh sir son spokesman sportsman statesman stepbrother stepfather
stepson sultan uncle waiter widower
`;
const FEMALE = `
actress aunt ballerina baroness bride businesswoman chairwoman comedienne congresswoman councilwoman countess dame
daughter duchess empress ex-girlfriend ex-wife gal girl girlfriend goddaughter godmother granddaughter grandma
grandmother half-sister heiress heroine hostess lady landlady madam madame miss mom mother mrs ms mum niece noblewoman
nun policewoman priestess princess queen saleswoman schoolgirl sister spokeswoman sportswoman stateswoman
stepdaughter stepmother stepsister waitress widow wife woman
`;

let table: ReadonlyMap<string, Sex> | undefined;

function readTable(): ReadonlyMap<string, Sex> {
  const read = new Map<string, Sex>();
  for (const word of MALE.trim().split(/\s+/u)) read.set(word, 'male');
  for (const word of FEMALE.trim().split(/\s+/u)) read.set(word, 'female');
  return read;
}

/** The sex that a folded noun tells ("mother-in-law" as "mother"), or null. */
export function sexOfNoun(word: string): Sex | null {
  table ??= readTable();
  return table.get(word) ?? table.get(word.replace(/-in-law$/u, '')) ?? null;
}
