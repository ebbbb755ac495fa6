/** Endings that names of one kind share, and endings of ordinary words: for words that no list knows. */
export interface Affix {
  readonly id: string;
  /** Tested against the folded word. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const ending = (id: string, endings: string, example: string, counterExample: string): Affix => ({
  id,
  pattern: new RegExp(`..(?:${endings})$`, 'u'),
  example,
  counterExample,
});

export const AFFIXES: readonly Affix[] = [
  ending(
    'slavic-surname',
    'ov|ova|ev|eva|enko|sky|ski|skaya|ska|skiy|vich|vic|chuk|yuk|shin|shvili|adze',
    'Petrenko',
    'Petra',
  ),
  ending('nordic-surname', 'sson|sen|sohn|dottir|gaard|lund|strom|qvist|berg', 'Andersson', 'Anders'),
  ending('german-surname', 'mann|stein|baum|bauer|meyer|meier|macher|bach|thal|rich|hardt|feld', 'Hoffmann', 'Hoff'),
  ending('english-surname', 'son|man|wright|smith|worth|croft|bury|ington|ingham|kins|cock|gate', 'Carwright', 'Carla'),
  ending(
    'romance-surname',
    'ez|etti|elli|ini|ano|ello|oni|ucci|acci|eira|eiro|ente|ault|eau|oux|ier',
    'Belletti',
    'Bell',
  ),
  ending('greek-surname', 'opoulos|akis|idis|oglou|poulou|anis', 'Manolakis', 'Manolo'),
  ending('armenian-turkish-surname', 'yan|ian|oglu|gul|lar|turk|kaya|demir', 'Petrosyan', 'Petros'),
  ending(
    'south-asian-surname',
    'wala|swamy|nathan|raj|deep|preet|jee|kar|ullah|uddin|rahman|zada|zadeh|pour',
    'Ramaswamy',
    'Rama',
  ),
  ending('african-surname', 'wanda|ngwa|ele|olu|unle|ike|emeka|bola|mba|nyi|ondo', 'Adebola', 'Adele'),
  ending('diminutive', 'ie|y|o|ito|ita|ina|etta|elle|ette|een', 'Suzette', 'Susan'),
  ending('feminine', 'a|ia|ra|na|la|ya|sha|issa|ana', 'Zalmira', 'Zalmir'),
  ending(
    'town',
    'ton|ville|burg|burgh|borough|boro|ford|ham|wick|bury|port|mouth|haven|stead|chester|caster|field|dale|by',
    'Pelverton',
    'Pelver',
  ),
  ending(
    'settlement',
    'grad|gorod|abad|pur|pura|nagar|polis|stadt|dorf|hausen|hofen|kirchen|heim|hagen|vik|evo|ovo|itsa|ice|any',
    'Zelgorod',
    'Zelda',
  ),
  ending('country', 'land|stan|istan|esia|mark|nesia', 'Vorland', 'Vorla'),
  ending('shire', 'shire|sex|folk|umbria|shires', 'Wexshire', 'Wexford'),
  ending(
    'water-land',
    'wood|woods|hill|hills|lake|creek|brook|bay|beach|island|point|ridge|cliff|shore|bridge|park|gate',
    'Marbrook',
    'Marble',
  ),
  ending('latin-place', 'ia|ica|ania|onia|aria|osa|ena', 'Zarbonia', 'Zarbo'),
  ending(
    'company',
    'tech|soft|corp|bank|net|tel|com|media|pharma|gen|ware|sys|works|air|tron|ex|co|labs',
    'Novatech',
    'Nova',
  ),
  ending('demonym-like', 'ese|ian|ians|ish|eans|ites|ans|nian', 'Zarbonese', 'Zarbo'),
  ending('gerund', 'ing|ings', 'Rambling', 'Ramble'),
  ending('participle', 'ed', 'Rambled', 'Ramble'),
  ending(
    'abstract',
    'tion|tions|sion|ness|ment|ments|ity|ism|ance|ence|ship|hood|ology|ics|ude|ure',
    'Rambleness',
    'Ramble',
  ),
  ending('agent', 'er|ers|or|ors|ist|ists|eer', 'Rambler', 'Ramble'),
  ending('adverb', 'ly', 'Ramblely', 'Ramble'),
  ending('adjective', 'al|ic|ical|ous|ive|able|ible|ful|less|ary', 'Rambleful', 'Ramble'),
  ending('plural', '[^s]s', 'Rambles', 'Ramble'),
  { id: 'foreign-letters', pattern: /[^\p{ASCII}]/u, example: 'Žižek', counterExample: 'Zizek' },
  { id: 'no-vowel', pattern: /^[^aeiouy]+$/u, example: 'Ng', counterExample: 'Nga' },
  { id: 'ends-in-vowel', pattern: /[aiou]$/u, example: 'Moreno', counterExample: 'Moren' },
  {
    id: 'rare-cluster',
    pattern: /(?:zh|kh|dz|sz|cz|rz|hv|mw|nk?r|tsk|gb|kp|xu|xi|ngu|q[^u]|jj|aa|uu|ij|kv)/u,
    example: 'Mwangi',
    counterExample: 'Morgan',
  },
];
