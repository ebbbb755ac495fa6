import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { resolveOrganizations } from '../../src/resolve/organizations/index.ts';
import { endsInPlace, isPublic, wordsOf } from '../../src/resolve/organizations/names.ts';
import { SAME_ORGANIZATION_RULES } from '../../src/resolve/organizations/rules.ts';
import { marked } from '../people/support.ts';
import { specify } from '../specify.ts';

const lexicon = openLexicon();

const organizationsIn = (source: string): string[] => {
  const { document, findings } = marked(source);
  return resolveOrganizations(document, findings, lexicon).map(({ mentions }) =>
    mentions.map((m) => m.text).join(' | '),
  );
};

/** Ids of the rules under which the second name of "one name = another" finds the first. */
const rulesFor = (pair: string): string[] =>
  SAME_ORGANIZATION_RULES.filter(({ keys }) => {
    const [known, wanted] = pair.split(' = ').map((text) => {
      const words = wordsOf(text, lexicon);
      return keys({ text, words, isPublic: isPublic(words, lexicon), endsInPlace: endsInPlace(words, lexicon) });
    });
    return known?.known.some((key) => wanted?.wanted.includes(key)) === true;
  }).map(({ id }) => id);

describe('when two names mean one organisation', () => specify(SAME_ORGANIZATION_RULES, rulesFor));

/** [text with its organisations marked, the names of each] */
test.each([
  ['<Nordlys Shipping Inc.> grew. <Nordlys Shipping> hired.', ['Nordlys Shipping Inc. | Nordlys Shipping']],
  ['The <Federation of Baltic Ports> (<FBP>) met. The <FBP> agreed.', ['Federation of Baltic Ports | FBP | FBP']],
  ['<VTK> (<Vestland Trade Council>) met. <VTK> agreed.', ['VTK | Vestland Trade Council | VTK']],
  ['<FBP> met. The <Federation of Baltic Ports> agreed.', ['FBP | Federation of Baltic Ports']],
  ['The <F.B.P.> met. The <Federation of Baltic Ports> agreed.', ['F.B.P. | Federation of Baltic Ports']],
  ['<FBP College> met. The <FC> agreed.', ['FBP College', 'FC']],
  ['The <Halifax Otters> won. The <Otters> danced.', ['Halifax Otters | Otters']],
  ['The <Halifax Otters> beat the <Truro Otters>. The <Otters> danced.', ['Halifax Otters', 'Truro Otters', 'Otters']],
  ['The <Halifax Courier> reported. The <Courier> was right.', ['Halifax Courier | Courier']],
  ['The <Halifax Post> and the <Truro Post> reported. The <Post> was right.', ['Halifax Post', 'Truro Post', 'Post']],
  ['<Radio Wales> reported. <Wales> won.', ['Radio Wales', 'Wales']],
  ['<Nordlys Bank> sued <Nordlys Shipping>.', ['Nordlys Bank', 'Nordlys Shipping']],
  ['The <Ministry of Fisheries> spoke. The <Ministry> added.', ['Ministry of Fisheries', 'Ministry']],
  [
    '<Fair Baltic Press> and the <Federation of Baltic Ports> met the <FBP>.',
    ['Fair Baltic Press', 'Federation of Baltic Ports', 'FBP'],
  ],
  ['<Nordlys Shipping> grew. "We hired," said <Nordlys>.', ['Nordlys Shipping | Nordlys']],
  ['<Nordlys> grew. <Nordlys Shipping> hired.', ['Nordlys | Nordlys Shipping']],
  ['The <Vestland Trade Council>, or <RVF>, met.', ['Vestland Trade Council | RVF']],
  ['The <Vestland Trade Council>, or <RVF> and all, met.', ['Vestland Trade Council', 'RVF']],
  ['The <Vestland Trade Council>, known as the <RVF>, met.', ['Vestland Trade Council | RVF']],
  ['<Nordlys Freight Lines> grew. <Nordlys> hired.', ['Nordlys Freight Lines | Nordlys']],
  [
    '<Nordlys Inc.> sold <Nordlys Freight Lines>. <Nordlys> hired.',
    ['Nordlys Inc. | Nordlys', 'Nordlys Freight Lines'],
  ],
  ['<FBP Freight Lines> grew. The <FBP> met.', ['FBP Freight Lines', 'FBP']],
  ['The <Halifax Gazette> told it. <Halifax> won.', ['Halifax Gazette', 'Halifax']],
  ['<Halifax Otters> won. <Halifax> led by three.', ['Halifax Otters | Halifax']],
  ['<Truro Town> beat <Halifax Otters>. <Town> led by three.', ['Truro Town | Town', 'Halifax Otters']],
  ['The <Ministry of Fish and Ports> met. The <MFP> and the <FP> agreed.', ['Ministry of Fish and Ports | MFP | FP']],
  ['<Lund, Berg & Co.> sued. <Lund Berg> won.', ['Lund, Berg & Co. | Lund Berg']],
  ['<Nordlys> and (<FBP>) met.', ['Nordlys', 'FBP']],
])('%s', (source, expected) => expect(organizationsIn(source)).toEqual(expected));
