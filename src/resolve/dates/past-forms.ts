/** Past tenses and participles that do not end in "-ed". */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  (
    'became began bent bet bit bled blew born bought bred broke brought built burst came caught chose clung cost crept cut dealt died drank drew drove dug ' +
    'fell fed felt fled flew forbade forced forgot fought found froze gave got grew heard held hid hit hung hurt kept knelt knew laid lay led leapt left lent let lit lost ' +
    'made meant met overthrew paid put quit ran rang read rode rose said sang sank sat saw sent set shed shone shook shot shut slept slid sold sought spent split spoke ' +
    'sprang spread stole stood strode struck stuck stung swam swept swore swung taken told took tore taught thought threw underwent understood upset went wept withdrew woke won wore wound wrote'
  ).split(' '),
);
