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
/** More than there are events: a row of a machine's table. */
const EVENTS = 0x80;
/** Where no pattern goes on. */
const NONE = -1;

/** Words with the tags that they have so far, and what they go by in the patterns. */
export class Tagged {
  readonly tags: Uint8Array;
  readonly events: Uint8Array;
  private readonly words: readonly WordKind[];

  constructor(words: readonly WordKind[]) {
    this.words = words;
    this.tags = new Uint8Array(words.length);
    this.events = new Uint8Array(words.length);
    for (let i = 0; i < words.length; i++) {
      const { tag, event } = words[i] as WordKind;
      this.tags[i] = tag;
      this.events[i] = event || tag;
    }
  }

  /** What a pattern that begins at `start` says. */
  apply({ offset, tag, sure }: Verdict, start: number): void {
    const at = start + offset;
    const { possible, event } = this.words[at] as WordKind;
    if (!sure && (possible & (1 << tag)) === 0) return;
    this.tags[at] = tag;
    this.events[at] = event || tag;
  }
}

/** Corrects tags by patterns of their neighbours: a wink-nlp model's machine, run as wink-nlp runs it. */
export class PatternMachine {
  /** The state to go on with, by state and event. */
  private readonly next: Int16Array;
  /** What the pattern that ends in a state says; null where none does. */
  private readonly verdicts: (Verdict | null)[];
  /** The pattern that is complete in a state, if no longer one is; `NONE` where none is. */
  private readonly shorter: Int16Array;

  constructor(json: string) {
    const [, , transitions, names, marks] = JSON.parse(json) as Written;
    const states = 1 + Math.max(...Object.keys({ ...transitions, ...names }).map(Number));
    this.next = new Int16Array(states * EVENTS).fill(NONE);
    this.verdicts = new Array(states).fill(null);
    this.shorter = new Int16Array(states).fill(NONE);
    for (const [state, events] of Object.entries(transitions))
      for (const [event, next] of Object.entries(events)) this.addTransition(Number(state), event, next);
    for (const [state, name] of Object.entries(names))
      this.verdicts[Number(state)] = verdictOf(Number(name), marks[state]?.[0] ?? 0);
  }

  private addTransition(from: number, event: string, to: number): void {
    if (event !== OTHERWISE) this.next[from * EVENTS + eventOf(Number(event))] = to;
    else if (to !== 0) this.shorter[from] = to;
  }

  /** The first pattern that fits at a word wins, and the next begins behind it. */
  correct(words: Tagged): void {
    for (let at = 0; at < words.events.length; ) at = this.correctAt(at, words);
  }

  /** Where to go on. */
  private correctAt(start: number, words: Tagged): number {
    let state = 0;
    let found = NONE;
    let end = start + 1;
    for (let i = start; i < words.events.length; i++) {
      state = this.next[state * EVENTS + (words.events[i] as number)] as number;
      if (state === NONE) break;
      const isComplete = this.verdicts[state] !== null;
      const complete = isComplete ? state : (this.shorter[state] as number);
      if (complete === NONE) continue;
      found = complete;
      end = i + 1;
      if (isComplete) break;
    }
    const verdict = found === NONE ? null : (this.verdicts[found] as Verdict | null);
    if (verdict !== null) words.apply(verdict, start);
    return end;
  }
}

const eventOf = (event: number): number => (event < WORD_EVENTS ? event : eventOfHint(event - WORD_EVENTS));

/** The sure ones are written as negative numbers. */
const verdictOf = (name: number, offset: number): Verdict => ({ offset, tag: Math.abs(name), sure: name < 0 });
