/** The closed classes of English that the reader of clauses needs; open classes come from the lexicon. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const BE = words(
  "am are be been being is was were 'm 're ’m ’re isn't isn’t wasn't wasn’t weren't weren’t aren't aren’t",
);
export const HAVE = words("had has have having 've ’ve hadn't hadn’t hasn't hasn’t haven't haven’t");
export const DO_OR_MODAL = words(
  "can cannot could did do does may might must shall should will would 'll ’ll 'd ’d can't can’t couldn't couldn’t didn't didn’t don't don’t " +
    "doesn't doesn’t won't won’t wouldn't wouldn’t shouldn't shouldn’t",
);
export const NEGATIONS = words('never no not nor neither');
export const SUBJECT_PRONOUNS = words(
  'he i it she there they we you one others everyone everybody someone somebody nobody many some several most few another both this that these those',
);
export const OBJECT_PRONOUNS = words('her him me them us himself herself themselves itself myself ourselves');
export const POSSESSIVES = words('her his its my our their your');
export const RELATIVES = words('which who whom whose');
export const SUBORDINATORS = words(
  'after although as because before if once since so than though unless until when where whereas while',
);
export const COMPLEMENTIZERS = words('how if that whether what why');
export const CONJUNCTIONS = words('and but or nor yet');
export const DETERMINERS = words(
  'a an the this that these those each every some any no another all both such several many most few one two three four five',
);
export const PREPOSITIONS = words(
  'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by despite down during ' +
    'except for from in inside into like near of off on onto out outside over per since through throughout to toward towards under until up upon via with within without',
);
/** Nouns of time: no speaker, and often between a speaker and the verb ("the mayor on Monday said"). */
export const TIMES = words(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December ' +
    'Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Today Yesterday today yesterday tomorrow tonight day days week weeks month months year years ' +
    'morning afternoon evening night hour hours minute minutes weekend decade time times spring summer autumn winter noon midnight moment',
);
/** Prepositions that tie a further noun phrase to the one before it: "a spokesman for the port". */
export const TYING_PREPOSITIONS = words(
  'about against around at behind between by close for from in inside near of on over to under with within without',
);
/** Nouns of what is said: "the mayor's claim that …". */
export const SPEECH_NOUNS = words(
  'accusation accusations admission allegation allegations answer argument assertion assertions assessment assurance claim claims comment comments complaint ' +
    'complaints conclusion contention criticism declaration demand demands denial description estimate explanation line mantra message motto phrase pledge pledges ' +
    'prediction predictions promise promises proposal question reference remark remarks reply response slogan statement statements suggestion suggestions tweet tweets ' +
    'verdict view vow warning warnings words',
);
/** Kinds of work that have a title. */
export const WORKS = words(
  'album anthem article ballad biography blog book broadcast cartoon chapter column comedy commentary documentary drama editorial episode essay exhibition ' +
    'feature film game headline hit hymn journal magazine memoir mixtape movie musical newspaper novel opera painting pamphlet play podcast poem program ' +
    'programme script sculpture segment series show single sitcom sketch song soap story thriller title track trilogy video',
);
