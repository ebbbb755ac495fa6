/**
 * Evidence that a pronoun means a candidate, in natural log-odds; "none of them" has 0. Fitted on gum-dev and on our own
 * marked reports (three times their number) by a conditional log-linear
 * model; `unnamed`, `was-nominal`, `reflexive-of-subject` and `object-of-own-clause`, of which there are few, by hand, and so
 * `sex-doubted`, `other-sex-by-name`, `intensified`, `behind-participle`, `asked-whether`, `named-in-asking`, `own-in-pair`, `object-of-own-verb`, `asked-of-other`, `named-behind`, `in-own-words`, `asked-it`, `gives-name`, `unnamed-said-of-self`, `owner-of-relative` and, for news, `was-heard` and `speaks-again`.
 * Each with an example in which it holds for somebody whom the pronoun between bars may mean.
 */
export const PRONOUN_EVIDENCE = {
  'sex-certain': [1.2, 'Mrs. [Lund] came. |She| spoke.'],
  'sex-likely': [0.4, '[Ximbo Lund] sold her boat. |She| left.'],
  'sex-unknown': [0.1, '[Ximbo Lund] came on Monday with a crane.\n\n|She| left.'],
  'sex-doubted': [-2, '[Obi Lund] met [Mary Berg]. |She| spoke.'],
  'other-sex-by-name': [-4, '[Mary Lund] met [Karl Berg]. |He| spoke.'],
  'same-sentence': [1.2, '[Mary Lund] said that |she| would stay.'],
  'sentence-before': [0.9, '[Mary Lund] came. |She| spoke.'],
  'two-sentences-back': [-0.2, '[Mary Lund] came. It rained. |She| spoke.'],
  'farther-back': [-0.6, '[Mary Lund] came. It rained. It rained. |She| spoke.'],
  'long-ago': [
    -1.6,
    '[Mary Lund] came. It rained. It rained. It rained. It rained. It rained. It rained. |She| spoke.',
  ],
  'other-paragraph': [-0.9, '[Mary Lund] came.\n\n|She| spoke.'],
  'only-one': [0.4, '[Mary Lund] came. |She| spoke.'],
  latest: [1, '[Ann Berg] left. [Mary Lund] came. |She| spoke.'],
  'second-latest': [0.4, '[Mary Lund] left. [Ann Berg] came. |She| spoke.'],
  'was-subject': [0.4, '[Mary Lund] came. |She| spoke.'],
  'was-possessor': [0.5, '[Mary Lund]’s boat sank. |She| wept.'],
  'was-object': [0.3, 'Friends met [Mary Lund]. |She| wept.'],
  'was-oblique': [0.2, 'Friends ate with [Mary Lund]. |She| wept.'],
  'was-other': [0, 'Present: [Mary Lund]. |She| wept.'],
  'was-pronoun': [0.5, '[Mary Lund] came. She spoke. |She| left.'],
  'was-nominal': [-0.4, 'Mayor [Mary Lund] came. The mayor spoke. |She| left.'],
  'led-sentence': [0.4, '[Mary Lund] came. |She| spoke.'],
  'same-part': [-0.2, '[Mary Lund] came. |She| spoke.'],
  'in-headline': [0.8, '[Mary Lund] wins\n\nIt rained when [Mary Lund] came. |She| spoke.'],
  protagonist: [0.7, '[Ann Berg] left. [Mary Lund] came. [Mary Lund] ate. |She| spoke.'],
  spoke: [-0.6, '[Mary Lund] said little. |She| left.'],
  'was-heard': [0.8, '[Mary Lund] said: “It will rain.”\n\n|She| laughed.'],
  'asked-it': [-5, '[Karl Lund] asked: “Did you?”\n\n“No,” |he| replied.'],
  'was-quoted': [-1.1, '“[Mary Lund] came,” said [Karl Berg]. |She| left.'],
  'outside-quote': [-0.2, '[Mary Lund] came. “|She| is late,” said [Karl Berg].'],
  new: [-0.6, '[Mary Lund] came. |She| spoke.'],
  'often-named': [-0.1, '[Mary Lund] came. [Lund] ate. [Lund] drank. [Lund] slept. |She| woke.'],
  unnamed: [-0.6, 'A woman came to see [Karl Berg]. |She| spoke.'],
  'owner-of-relative': [-2, '[Mary Lund]’s sister, [Ann], sang. |She| left.'],
  'new-clause': [0.8, '[Mary Lund] came, and |she| spoke.'],
  'reflexive-of-subject': [1, '[Mary Lund] washed |herself|.'],
  intensified: [3, '[Mary Lund] |herself| stayed.'],
  'own-of-subject': [0.7, '[Mary Lund] sold |her| boat.'],
  'own-in-pair': [1.5, '[Ann Berg] met [Mary Lund] and |her| son.'],
  'own-in-clause': [-0.3, 'With [Mary Lund] went |her| dog.'],
  'object-of-own-verb': [-2, '[Mary Lund] saw |her|.'],
  'object-of-own-clause': [-0.7, '[Mary Lund] saw |her|.'],
  'said-of-self': [0.2, '[Mary Lund] said |she| was late.'],
  'unnamed-said-of-self': [1.5, '[Karl Berg] came. A trader said |he| was late.'],
  'speaks-again': [1.2, '[Mary Lund] said little. |She| added nothing.'],
  'in-own-words': [-3, '[Mary Lund] slept. “[Mary Lund] came,” |she| said.'],
  'named-behind': [-2, '[Mary Lund] slept. |She| met [Mary Lund].'],
  'named-in-full': [0.3, '[Mary Lund] came. |She| spoke.'],
  'who-clause': [1, 'The prize went to [Mary Lund], who gave |her| boat away.'],
  cataphora: [0.5, 'When |she| came home, [Mary Lund] slept.'],
  'asked-whether': [1.5, 'Asked whether |she| would stay, [Mary Lund] smiled.'],
  'gives-name': [3, '[Ann Berg] left. A clerk gave |her| name as [Mary].'],
  'asked-of-other': [-1.5, '[Mary Lund] asked whether |she| had slept.'],
  'named-in-asking': [-2, 'Asked by [Ann Berg] whether |she| would stay, [Mary Lund] smiled.'],
  'behind-participle': [2, 'Asked whether |she| would stay, [Mary Lund] smiled.'],
} as const satisfies Readonly<Record<string, readonly [weight: number, example: string]>>;

export type PronounEvidence = keyof typeof PRONOUN_EVIDENCE;

export const weightOf = (rule: PronounEvidence): number => PRONOUN_EVIDENCE[rule][0];
