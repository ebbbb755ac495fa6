/** What the machines see of a word, whatever text it stands in. Tags go by their number in the model. */
export interface WordKind {
  /** The tag of the word as most texts have it. */
  readonly tag: number;
  /** Some function words are known to the patterns by themselves, not by their tags: what they go by; 0 for none. */
  readonly event: number;
  /** The tags that it may have at all: a bit each. */
  readonly possible: number;
  /** The next part of a word that has several, as "cannot" has; null behind the last. */
  readonly rest: WordKind | null;
}

/** Function words' events in a machine of the model are numbers from here on; those of others are their tags. */
const WORD_EVENTS = 1_080_000;
/** As events here: behind the tags. */
const BEHIND_TAGS = 32;

/** What a word of the model's goes by in its patterns; `hint` is the model's number for it, 0 for none. */
export const eventOfHint = (hint: number): number => (hint === 0 ? 0 : hint + BEHIND_TAGS);

interface State {
  /** By event. */
  readonly next: (State | undefined)[];
  /** What the pattern that ends here says; null where none does. */
  verdict: Verdict | null;
  /** The pattern that is complete here, if no longer one is; null for none. */
  shorter: State | null;
}

/** The tag of a pattern's word: for sure, or if the word may have it. */
interface Verdict {
  readonly offset: number;
  readonly tag: number;
  readonly sure: boolean;
}

/** A machine as the model writes it: two numbers that say nothing here, then transitions, names and marks by state. */
type Written = readonly [
  unknown,
  unknown,
  Readonly<Record<string, Readonly<Record<string, number>>>>,
  Readonly<Record<string, string>>,
  Readonly<Record<string, readonly [before: number, behind: number]>>,
];

/** The event of a transition to the shorter pattern. */
const OTHERWISE = '2070003';

/** Corrects tags by patterns of their neighbours: a wink-nlp model's machine, run as wink-nlp runs it. */
export class PatternMachine {
  private readonly root: State;

  constructor(json: string) {
    const [, , transitions, names, marks] = JSON.parse(json) as Written;
    const states = new Map<number, State>();
    const state = (number: number): State => {
      const known = states.get(number) ?? { next: [], verdict: null, shorter: null };
      states.set(number, known);
      return known;
    };
    for (const [number, events] of Object.entries(transitions))
      for (const [event, next] of Object.entries(events)) addTransition(state(Number(number)), event, next, state);
    for (const [number, name] of Object.entries(names))
      state(Number(number)).verdict = verdictOf(Number(name), marks[number]?.[0] ?? 0);
    this.root = state(0);
  }

  /** `tags` of the words, changed in place. The first pattern that fits at a word wins, and the next begins behind it. */
  correct(words: readonly WordKind[], tags: Uint8Array): void {
    for (let at = 0; at < words.length; ) at = this.correctAt(at, words, tags);
  }

  /** Where to go on. */
  private correctAt(start: number, words: readonly WordKind[], tags: Uint8Array): number {
    let state = this.root;
    let found: State | null = null;
    let end = start + 1;
    for (let i = start; i < words.length; i++) {
      const next = state.next[words[i]?.event || (tags[i] as number)];
      if (next === undefined) break;
      state = next;
      const complete = next.verdict === null ? next.shorter : next;
      if (complete === null) continue;
      found = complete;
      end = i + 1;
      if (complete === next) break;
    }
    if (found?.verdict) apply(found.verdict, start, words, tags);
    return end;
  }
}

function addTransition(from: State, event: string, to: number, state: (number: number) => State): void {
  if (event !== OTHERWISE) from.next[eventOf(Number(event))] = state(to);
  else if (to !== 0) from.shorter = state(to);
}

const eventOf = (event: number): number => (event < WORD_EVENTS ? event : eventOfHint(event - WORD_EVENTS));

/** The sure ones are written as negative numbers. */
const verdictOf = (name: number, offset: number): Verdict => ({ offset, tag: Math.abs(name), sure: name < 0 });

function apply({ offset, tag, sure }: Verdict, start: number, words: readonly WordKind[], tags: Uint8Array): void {
  const at = start + offset;
  if (sure || ((words[at] as WordKind).possible & (1 << tag)) !== 0) tags[at] = tag;
}
