/**
 * Evidence that a pronoun means a candidate, in natural log-odds; "none of them" has 0. Fitted on gum-dev and on our own
 * marked reports (three times their number) by a conditional log-linear
 * model; `unnamed`, `was-nominal`, `reflexive-of-subject` and `object-of-own-clause`, of which there are few, by hand.
 */
export const PRONOUN_WEIGHTS = {
  'sex-certain': 1.2,
  'sex-likely': 0.4,
  'sex-unknown': 0.1,
  'same-sentence': 1.2,
  'sentence-before': 0.9,
  'two-sentences-back': -0.2,
  'farther-back': -0.6,
  'long-ago': -1.6,
  'other-paragraph': -0.9,
  'only-one': 0.4,
  latest: 1,
  'second-latest': 0.4,
  'was-subject': 0.4,
  'was-possessor': 0.5,
  'was-object': 0.3,
  'was-oblique': 0.2,
  'was-other': 0,
  'was-pronoun': 0.5,
  'was-nominal': -0.4,
  'led-sentence': 0.4,
  'same-part': -0.2,
  'in-headline': 0.8,
  protagonist: 0.7,
  spoke: -0.6,
  'was-quoted': -1.1,
  'outside-quote': -0.2,
  new: -0.6,
  'often-named': -0.1,
  unnamed: -0.6,
  'new-clause': 0.8,
  'reflexive-of-subject': 1,
  'own-of-subject': 0.7,
  'own-in-clause': -0.3,
  'object-of-own-clause': -0.7,
  'said-of-self': 0.2,
  'speaks-again': 0.5,
  'named-in-full': 0.3,
  'who-clause': 1,
  cataphora: 0.5,
} as const;

export type PronounEvidence = keyof typeof PRONOUN_WEIGHTS;
