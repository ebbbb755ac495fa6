import { expect, test } from 'vitest';
import { readDocument } from '../../src/find/names/read-document.ts';
import { FormTable } from '../../src/find/names/words/form-table.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { documentOf } from '../support.ts';

const forms = new FormTable(openLexicon());

function placesOf(text: string): string[] {
  const document = documentOf(text);
  const { datelines } = readDocument(document, forms);
  return [...new Set(datelines.values())].map(({ first, last }) =>
    text.slice(document.tokens[first]?.start, document.tokens[last - 1]?.end),
  );
}

test.each([
  ['It snowed. OULU, Finland (AP) — Ferries stopped.', ['OULU']],
  ['By Ana Brook. SAN JUAN, April 5 (Wire Service) - Prices fell.', ['SAN JUAN']],
  ['It snowed. TURKU (AP) -- Rain. Later OULU (AP) was cited.', ['TURKU']],
  ['HANOI, Jan 19 (AFP) — Rain fell.', ['HANOI']],
  ['THE HAGUE (AP) — Rain fell.', ['HAGUE']],
  ['OULU/NEW YORK (AP) — Rain fell.', ['OULU', 'NEW YORK']],
  ['OULU/TASS, Jan 19 (AP) — Rain fell.', ['OULU']],
  ['It snowed. NATO (the alliance) met in Oulu.', []],
  ['It snowed. NATO (1949) — the alliance — met.', []],
  ['It snowed. OULU — Ferries stopped.', ['OULU']],
  ['It snowed. OULU — ferries and all — froze.', []],
  ['It snowed. ZARBO — Ferries stopped.', []],
  ['It snowed in OULU (AP) — again.', []],
  ['It snowed.\n\nOULU, Finland, Nov 27\n\nIt snowed.', ['OULU']],
  ['It snowed.\n\nOULU 1998-11-27\n\nIt snowed.', ['OULU']],
  ['It snowed.\n\nOULU, Finland, has snow.\n\nIt snowed.', []],
  ['OULU — Ferries stopped.\n\nTURKU — Rain fell.\n\nXYRQ BOROUGH — A barn burnt.', ['OULU', 'TURKU', 'XYRQ BOROUGH']],
  ['OULU — Ferries stopped.\n\nXYRQ — A barn burnt.', ['OULU']],
  ['It snowed.\n\nFERRIES STOP, Nov 27 or so', []],
])('%s', (text, places) => expect(placesOf(text)).toEqual(places));
