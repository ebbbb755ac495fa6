import { readRows } from './lists.ts';

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  wife: 'wives',
  thief: 'thieves',
  foot: 'feet',
  chief: 'chiefs',
  mp: 'mps',
};

/** The plural of a noun, or of the last word of a phrase ("prime minister"); the head's where "of", "in" or "to" follows it. */
export function plural(noun: string): string {
  const head = /^(\S+(?: \S+)*?)((?: |-)(?:of|in|to|general|elect)(?: |-|$).*)$/.exec(noun);
  if (head !== null && head[1] !== undefined) return pluralWord(head[1]) + (head[2] ?? '');
  return pluralWord(noun);
}

function pluralWord(noun: string): string {
  for (const [one, many] of Object.entries(IRREGULAR_PLURALS)) {
    if (noun === one || (noun.endsWith(one) && (one === 'man' || one === 'woman' || noun.endsWith(` ${one}`)))) {
      return noun.slice(0, noun.length - one.length) + many;
    }
  }
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const IRREGULAR = new Map(
  readRows('irregular-verbs').map(([lemma = '', past, participle]) => [lemma, [past, participle]]),
);

/** Verbs of several syllables that double their last consonant all the same. */
const DOUBLING =
  /^(?:admit|begin|commit|compel|confer|control|deter|forget|infer|occur|omit|patrol|permit|prefer|quiz|rebel|rebut|recap|recur|refer|regret|submit|transfer|demur|re-?admit|kidnap|worship|program)$/;
/** Verbs that double in British spelling alone. */
const BRITISH_DOUBLING =
  /(?:cancel|counsel|label|level|marshal|model|quarrel|signal|travel|total|channel|rival|tunnel|duel|fuel|marvel)$/;

/** All forms of a verb: base, third person, -ing, past, participle; both spellings where two are used. */
export function verbForms(lemma: string): string[] {
  const irregular = IRREGULAR.get(lemma);
  const past = irregular === undefined ? pasts(lemma) : irregular.flatMap((forms) => (forms ?? '').split('/'));
  return [...new Set([lemma, third(lemma), ...gerunds(lemma), ...past])];
}

function third(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (lemma === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) || lemma === 'go' || lemma === 'do') return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function gerunds(lemma: string): string[] {
  if (/ie$/.test(lemma)) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return [`${lemma.slice(0, -1)}ing`];
  return stems(lemma).map((stem) => `${stem}ing`);
}

function pasts(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return stems(lemma).map((stem) => `${stem}ed`);
}

function stems(lemma: string): string[] {
  const doubled = lemma + lemma.slice(-1);
  if (DOUBLING.test(lemma)) return [doubled];
  if (BRITISH_DOUBLING.test(lemma)) return [lemma, doubled];
  const oneSyllable = /^[^aeiouy]*(?:qu)?[aeiouy][bdgklmnprtvz]$/.test(lemma);
  return [oneSyllable ? doubled : lemma];
}

/** Forms of a verb phrase: its first word inflected. */
export function verbPhraseForms(phrase: string): string[] {
  const [first = '', ...rest] = phrase.split(' ');
  return verbForms(first).map((form) => [form, ...rest].join(' '));
}
