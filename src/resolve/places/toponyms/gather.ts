import type { NameMention } from '../../../model/mention.ts';
import { cuesOf } from '../cues/cues.ts';
import type { Reading } from '../cues/reading.ts';
import { type Cues, NO_CUES, type Toponym, toponym } from '../toponym.ts';
import { candidatesOf } from './candidates.ts';

interface Group {
  readonly mentions: NameMention[];
  cues: Cues;
}

/** The mentions of an article put together, and which toponym each belongs to. */
export interface Gathered {
  readonly toponyms: readonly Toponym[];
  /** By index of the mention. */
  readonly ofMention: readonly Toponym[];
  /** By index of the mention. */
  readonly cues: readonly Cues[];
}

/**
 * One sense an article: mentions of one name are one toponym, unless the words beside them tell them apart
 * ("Springfield, Ohio" and "Springfield, Ill.", "Washington state"). By first mention.
 */
export function gatherToponyms(reading: Reading): Gathered {
  const { mentions, lexicon } = reading;
  const cues = mentions.map((_, index) => cuesOf(reading, index));
  const keys = keysOf(mentions, cues);
  const groups = new Map<string, Group>();
  keys.forEach((key, index) => {
    const mention = mentions[index] as NameMention;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { mentions: [mention], cues: cues[index] ?? NO_CUES });
    else {
      group.mentions.push(mention);
      group.cues = merged(group.cues, cues[index] ?? NO_CUES);
    }
  });
  const made = new Map([...groups].map(([key, group]) => [key, asToponym(group)]));
  return { toponyms: [...made.values()], ofMention: keys.map((key) => made.get(key) as Toponym), cues };

  function asToponym(group: Group): Toponym {
    const { text } =
      group.mentions.find((mention) => /\p{Ll}/u.test(mention.text)) ?? (group.mentions[0] as NameMention);
    const name = text.replace(/\s+/gu, ' ');
    const weight = 1 + Math.log2(group.mentions.length) / 2;
    return toponym('mention', name, candidatesOf(name, lexicon), weight, group.mentions, group.cues);
  }
}

/** Upper and lower case are one name ("HANOI"), and so are line breaks and blanks. */
export const sameName = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ');

/** A bare mention takes the key of the nearest qualified one before it, or else of the first behind it. */
function keysOf(mentions: readonly NameMention[], cues: readonly Cues[]): string[] {
  const names = mentions.map(({ text }) => sameName(text));
  const own = names.map((name, index) => qualifiedKey(name, cues[index] ?? NO_CUES));
  const latest = new Map<string, string>();
  for (let index = mentions.length - 1; index >= 0; index--) remember(index);
  return names.map((name, index) => {
    remember(index);
    return own[index] ?? latest.get(name) ?? name;
  });

  function remember(index: number): void {
    const key = own[index];
    if (typeof key === 'string' && cues[index]?.kindTellsApart !== true) latest.set(names[index] as string, key);
  }
}

/** Null where nothing beside the mention tells it from another of its name. */
function qualifiedKey(name: string, { kinds, kindTellsApart, container }: Cues): string | null {
  if (kindTellsApart) return `${name}|${kinds?.join(' ') ?? ''}`;
  return container?.strength === 'strict' ? `${name}|${sameName(container.text)}` : null;
}

const merged = (a: Cues, b: Cues): Cues => ({
  kinds: a.kinds ?? b.kinds,
  kindTellsApart: a.kindTellsApart,
  container: a.container?.strength === 'strict' ? a.container : (b.container ?? a.container),
  dateline: a.dateline || b.dateline,
  office: a.office ?? b.office,
  rowAfter: null,
});
