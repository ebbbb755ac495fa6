import { byCodePoint } from '../model/text-order.ts';
import { goesWithAnyRole } from '../person-names/address.ts';
import { familyOf, givenOf, type NameForm, nameOfParts } from '../person-names/name-form.ts';
import { nicknameGroups, soundKey } from '../person-names/name-variants.ts';
import { sameName } from '../person-names/same-name.ts';

/** One id of the `people` table with all that the folder tells of it. */
export interface PersonAcross {
  readonly id: string;
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly titles: readonly string[];
  readonly mentions: number;
  /** ISO days, or null where no article tells its day. */
  readonly firstPublishedAt: string | null;
  readonly lastPublishedAt: string | null;
}

/** Ids that mean one person. */
interface Group {
  readonly members: PersonAcross[];
  readonly forms: NameForm[];
  readonly heads: Set<string>;
  mentions: number;
}

/** A lone family name is whoever has at least this share of the mentions of all who bear it. */
const FILLS_FOLDER = 0.8;
/** Nobody is in the news for longer. */
const LONGEST_CAREER_YEARS = 60;

/**
 * Links ids that mean one person: the value is the id with most mentions of the group, which itself is no key.
 * 1. Full names that `sameName` takes for one and of which no other person's stands in the way.
 * 2. A lone name that is the family name of one person who fills the folder.
 * Roles and dates must not contradict. Needs all ids at once; time grows with their number.
 */
export function sameAs(people: readonly PersonAcross[]): Map<string, string> {
  const ordered = [...people].sort((a, b) => words(b) - words(a) || b.mentions - a.mentions || byCodePoint(a.id, b.id));
  const index = new GroupIndex();
  for (const person of ordered) if (person.familyName !== null) linkFull(person, index);
  for (const person of ordered) if (person.familyName === null) linkLone(person, index);
  return linksOf(index.groups);
}

const words = ({ name }: PersonAcross): number => name.split(' ').length;

function linkFull(person: PersonAcross, index: GroupIndex): void {
  const form = nameOfParts(person.name, person.givenName, person.familyName);
  const alike = index.alike(form).filter((group) => group.forms.some((other) => sameName(form, other) !== null));
  const [only] = alike;
  const fits = alike.length === 1 && only !== undefined && only.forms.every((other) => sameName(form, other) !== null);
  if (fits && !contradicts(person, only)) index.join(only, person, form);
  else index.open(person, form);
}

function linkLone(person: PersonAcross, index: GroupIndex): void {
  const form = nameOfParts(person.name, null, null);
  const bearers = index.bearing(form.words.join(' '));
  const total = bearers.reduce((sum, group) => sum + group.mentions, 0);
  const filler = bearers.find((group) => group.mentions >= FILLS_FOLDER * total);
  if (filler !== undefined && !contradicts(person, filler)) filler.members.push(person);
}

/** Both have roles and share none, or their articles lie too far apart. */
function contradicts(person: PersonAcross, group: Group): boolean {
  const heads = headsOf(person);
  const strangers = heads.length > 0 && group.heads.size > 0 && !heads.some((head) => group.heads.has(head));
  return strangers || group.members.some((member) => yearsApart(person, member) > LONGEST_CAREER_YEARS);
}

/** The last words of the titles: "Norwegian Prime Minister" and "prime minister of Norway" are ministers. */
const headsOf = ({ titles }: PersonAcross): string[] =>
  titles
    .map(
      (title) => (title.toLowerCase().split(/,? (?:of|for|at|in|from|to)\b/u)[0] as string).split(' ').at(-1) as string,
    )
    .filter((head) => !goesWithAnyRole(head.replace(/\.$/u, '')));

function yearsApart(a: PersonAcross, b: PersonAcross): number {
  if (a.lastPublishedAt === null || b.lastPublishedAt === null) return 0;
  const [first, last] = [a.firstPublishedAt ?? a.lastPublishedAt, b.firstPublishedAt ?? b.lastPublishedAt];
  return Math.max(year(first) - year(b.lastPublishedAt), year(last) - year(a.lastPublishedAt), 0);
}

const year = (day: string): number => Number(day.slice(0, 4));

function linksOf(groups: readonly Group[]): Map<string, string> {
  const links = new Map<string, string>();
  for (const { members } of groups) {
    const [main, ...others] = [...members].sort((a, b) => b.mentions - a.mentions || byCodePoint(a.id, b.id));
    for (const other of others) links.set(other.id, (main as PersonAcross).id);
  }
  return links;
}

/** Groups by what their names have in common, so that nobody is compared with everybody. */
class GroupIndex {
  readonly groups: Group[] = [];
  private readonly byKey = new Map<string, Set<Group>>();
  private readonly byFamily = new Map<string, Set<Group>>();

  open(person: PersonAcross, form: NameForm): void {
    const group = { members: [], forms: [], heads: new Set<string>(), mentions: 0 };
    this.groups.push(group);
    this.join(group, person, form);
  }

  join(group: Group, person: PersonAcross, form: NameForm): void {
    group.members.push(person);
    group.forms.push(form);
    group.mentions += person.mentions;
    for (const head of headsOf(person)) group.heads.add(head);
    for (const key of keysOf(form)) put(this.byKey, key, group);
    put(this.byFamily, familyOf(form).join(' '), group);
  }

  alike(form: NameForm): Group[] {
    return [...new Set(queriesOf(form).flatMap((key) => [...(this.byKey.get(key) ?? [])]))];
  }

  bearing(family: string): Group[] {
    return [...(this.byFamily.get(family) ?? [])];
  }
}

/**
 * What two names that may be one have in common: all words, or family and given name, by sound or as pet forms. Never the
 * given name alone, which every "John" of the folder shares.
 */
function sharedKeys(form: NameForm): string[] {
  const given = givenOf(form)[0] ?? '';
  const family = familyOf(form).at(-1) ?? '';
  const keys = [form.words.join(''), [...form.words].sort().join(' ')];
  for (const word of form.words) if (word.length > 1 && word !== given) keys.push(`${word} ${given}`);
  for (const group of nicknameGroups(given)) keys.push(`${family} (${group})`);
  keys.push(`${soundOf(family)} ~ ${soundOf(given)}`);
  return keys;
}

/** "Levi" and "Levy", too short to tell a sound, are spellings of one. */
const soundOf = (word: string): string => soundKey(word, 3) ?? word.replace(/y$/u, 'i');

const isInitial = (word: string): boolean => word.length === 1;

/** "J. Lund" stands under "J." and asks for every J; "Jane Lund" stands under J and asks for "J." alone. */
function keysOf(form: NameForm): string[] {
  const given = givenOf(form)[0] ?? '';
  return [...sharedKeys(form), `${familyOf(form).at(-1)} ${given[0]}${isInitial(given) ? '.' : '*'}`];
}

function queriesOf(form: NameForm): string[] {
  const given = givenOf(form)[0] ?? '';
  const byInitial = `${familyOf(form).at(-1)} ${given[0]}`;
  return [...sharedKeys(form), `${byInitial}.`, ...(isInitial(given) ? [`${byInitial}*`] : [])];
}

function put(map: Map<string, Set<Group>>, key: string, group: Group): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([group]));
  else known.add(group);
}
