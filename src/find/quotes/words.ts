/** The closed classes of English that the reader of clauses needs; open classes come from the lexicon. Bits of `Form.is`. */
export const Is = {
  BE: 1 << 0,
  HAVE: 1 << 1,
  DO_OR_MODAL: 1 << 2,
  NEGATION: 1 << 3,
  SUBJECT_PRONOUN: 1 << 4,
  OBJECT_PRONOUN: 1 << 5,
  POSSESSIVE: 1 << 6,
  RELATIVE: 1 << 7,
  SUBORDINATOR: 1 << 8,
  COMPLEMENTIZER: 1 << 9,
  CONJUNCTION: 1 << 10,
  DETERMINER: 1 << 11,
  PREPOSITION: 1 << 12,
  /** Ties a further noun phrase to the one before it: "a spokesman for the port". */
  TYING_PREPOSITION: 1 << 13,
  /** Noun of time: no speaker, and often between a speaker and the verb ("the mayor on Monday said"). Matched as written. */
  TIME: 1 << 14,
  /** Noun of what is said: "the mayor's claim that …". */
  SPEECH_NOUN: 1 << 15,
  /** Kind of work that has a title. */
  WORK: 1 << 16,
  POSSESSIVE_MARK: 1 << 17,
  /** Stands for people, not for things. */
  PERSON_PRONOUN: 1 << 18,
  /** A verb of wanting, which reports what somebody means to do: "refuses to". */
  WILL_VERB: 1 << 19,
  /** Ties what is talked of to a verb of speech: "spoke of", "warned against". */
  TOPIC_PREPOSITION: 1 << 20,
  INFINITIVE_MARK: 1 << 21,
} as const;

const LISTS: Readonly<Record<keyof typeof Is, string>> = {
  POSSESSIVE_MARK: "'s ’s 'S ’S ' ’",
  PERSON_PRONOUN: 'he i she they we who',
  WILL_VERB:
    'aim aimed aims decline declined declines declining intend intended intending intends plan planned planning plans refuse refused refuses refusing ' +
    'seek seeking seeks sought want wanted wanting wants wish wished wishes wishing',
  INFINITIVE_MARK: 'to',
  TOPIC_PREPOSITION: 'about against for of on',
  BE: "am are be been being is was were 'm 're ’m ’re isn't isn’t wasn't wasn’t weren't weren’t aren't aren’t",
  HAVE: "had has have having 've ’ve hadn't hadn’t hasn't hasn’t haven't haven’t",
  DO_OR_MODAL:
    "can cannot could did do does may might must shall should will would 'll ’ll 'd ’d can't can’t couldn't couldn’t didn't didn’t don't don’t " +
    "doesn't doesn’t won't won’t wouldn't wouldn’t shouldn't shouldn’t",
  NEGATION: 'never no not nor neither',
  SUBJECT_PRONOUN:
    'he i it she there they we you one others everyone everybody someone somebody nobody many some several most few another both this that these those',
  OBJECT_PRONOUN: 'her him me them us himself herself themselves itself myself ourselves',
  POSSESSIVE: 'her his its my our their your',
  RELATIVE: 'which who whom whose',
  SUBORDINATOR: 'after although as because before if once since so than though unless until when where whereas while',
  COMPLEMENTIZER: 'how if that whether what why',
  CONJUNCTION: 'and but or nor yet',
  DETERMINER:
    'a an the this that these those each every some any no another all both such several many most few one two three four five',
  PREPOSITION:
    'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by despite down during ' +
    'except for from in inside into like near of off on onto out outside over per since through throughout to toward towards under until up upon via with within without',
  TYING_PREPOSITION:
    'about against around at behind between by close for from in inside near of on over to under with within without',
  TIME:
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February March April June July August September October November December ' +
    'Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Today Yesterday today yesterday tomorrow tonight day days week weeks month months year years ' +
    'morning mornings afternoon afternoons evening evenings night nights hour hours minute minutes weekend weekends decade decades time times spring summer autumn winter noon midnight moment',
  SPEECH_NOUN:
    'accusation accusations admission allegation allegations answer argument assertion assertions assessment assurance claim claims comment comments complaint ' +
    'complaints conclusion contention criticism declaration demand demands denial description estimate explanation line mantra message motto phrase pledge pledges ' +
    'prediction predictions promise promises proposal question reference remark remarks reply response slogan statement statements suggestion suggestions tweet tweets ' +
    'verdict view vow warning warnings words',
  WORK:
    'album anthem article ballad biography blog book broadcast cartoon chapter column comedy commentary documentary drama editorial episode essay exhibition ' +
    'feature film game headline hit hymn journal magazine memoir mixtape movie musical newspaper novel opera painting pamphlet play podcast poem program ' +
    'programme script sculpture segment series show single sitcom sketch song soap story thriller title track trilogy video',
};

/** Bits of each listed word. */
export function closedClasses(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const name of Object.keys(LISTS) as (keyof typeof Is)[])
    for (const word of LISTS[name].split(' ')) bits.set(word, (bits.get(word) ?? 0) | Is[name]);
  return bits;
}
