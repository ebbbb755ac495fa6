import { describe } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { ROLE_RULES, rolesOf } from '../../src/resolve/people/mentions/roles.ts';
import { Wording } from '../../src/resolve/people/words/wording.ts';
import { specify } from '../specify.ts';
import { marked } from './support.ts';

const lexicon = openLexicon();

/** Ids of the rules that find a role beside the name in square brackets. */
function rulesIn(source: string): string[] {
  const { document, findings } = marked(source);
  const [name] = findings.names;
  const range = { first: name?.firstToken ?? 0, last: name?.lastToken ?? 0 };
  return rolesOf(new Wording(document, lexicon), range).map(({ rule }) => rule);
}

describe('where a role stands beside a name', () => specify(ROLE_RULES, rulesIn));
