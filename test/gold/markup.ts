/**
 * The markup in which the gold articles are written, and what it compiles to.
 *
 * A mark is `[HEAD|text]`; marks nest. HEAD is a tag, its arguments, and `@id` for each
 * statement that the marked words are the source of:
 *
 *     P key     a person's name           N key   a person described     R key   a person's pronoun
 *     L key     a place (see places.json) O       an organization        T type value [mod]   a time
 *     Q id      a quotation               I id    reported speech        C id    the cue of a statement
 *     X         quotation marks that are no quotation                    U kind  unsure: either is right
 *
 * A mark without a tag (`[@q1|a spokesman]`) is only a source. Square brackets occur nowhere else.
 * Offsets are Unicode code points, as in the output.
 */

export interface Span {
  start: number;
  end: number;
  text: string;
}

interface Mark extends Span {
  readonly tag: string;
  readonly args: readonly string[];
  readonly sourceOf: readonly string[];
  readonly inside: readonly Mark[];
}

export interface Place {
  readonly kind: string;
  readonly geonamesId: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

interface Mention extends Span {
  kind: 'name' | 'nominal' | 'pronoun';
}

export type Gold = ReturnType<typeof compileGold>;

const MENTION_KINDS = { P: 'name', N: 'nominal', R: 'pronoun' } as const;

const UNSURE_KEYS: Readonly<Record<string, string>> = {
  people: 'ignorePeople',
  places: 'ignorePlaces',
  organizations: 'ignoreOrganizations',
  dates: 'ignoreDates',
  quotes: 'quotedSegmentsPartial',
};

/** The text without its marks, and the marks in the order in which they begin. */
export function parseMarkup(source: string): { text: string; marks: Mark[] } {
  const out: string[] = [];
  const open: Mark[] = [];
  const marks: Mark[] = [];
  const pieces = source.match(/\[[^[\]|]*\||./gsu) ?? [];
  for (const piece of pieces) {
    if (piece === '[') throw new Error(`"[" begins no mark, after: ${out.slice(-30).join('')}`);
    if (piece === ']') close(open, out);
    else if (piece.startsWith('[')) open.push(begin(piece, out.length, open, marks));
    else out.push(piece);
  }
  if (open.length > 0) throw new Error(`mark never closed: [${open[0]?.tag} at ${open[0]?.start}`);
  return { text: out.join(''), marks };
}

function begin(piece: string, start: number, open: readonly Mark[], marks: Mark[]): Mark {
  const words = piece.slice(1, -1).split(' ').filter(Boolean);
  const sourceOf = words.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
  const [tag = 'S', ...args] = words.filter((word) => !word.startsWith('@'));
  const mark = { tag, args, sourceOf, inside: [...open], start, end: start, text: '' };
  marks.push(mark);
  return mark;
}

function close(open: Mark[], out: readonly string[]): void {
  const mark = open.pop();
  if (mark === undefined) throw new Error(`"]" closes nothing, after: ${out.slice(-30).join('')}`);
  mark.end = out.length;
  mark.text = out.slice(mark.start).join('');
}

/** One line of `gold.jsonl`: the marks as lists by kind, in the order of the text. */
export function compileGold(
  id: string,
  publishedAt: string | null,
  source: string,
  places: Readonly<Record<string, Place>>,
) {
  const { marks } = parseMarkup(source);
  const tagged = (tag: string) => marks.filter((mark) => mark.tag === tag);
  return {
    id,
    publishedAt,
    people: tagged('P').map(span),
    clusters: clusters(marks),
    places: tagged('L').map((mark) => ({ ...span(mark), ...placeOf(mark, places) })),
    organizations: tagged('O').map(span),
    dates: tagged('T').map(timex),
    quotes: tagged('Q').map((mark) => statement(mark, marks)),
    indirect: tagged('I').map((mark) => attribution(mark, idsOf(mark), marks)),
    quotedSegmentsOutside: tagged('X').map(span),
    ...unsure(tagged('U')),
  };
}

function span({ start, end, text }: Span): Span {
  return { start, end, text };
}

function placeOf(mark: Mark, places: Readonly<Record<string, Place>>): Place {
  const place = places[mark.args[0] ?? ''];
  if (place === undefined) throw new Error(`places.json has no "${mark.args[0]}" (${mark.text})`);
  return place;
}

function timex(mark: Mark) {
  const [type = '', value = '', mod = null] = mark.args;
  return { ...span(mark), type, value, mod };
}

function clusters(marks: readonly Mark[]): Mention[][] {
  const byKey = new Map<string, Mention[]>();
  for (const mark of marks) {
    const kind = MENTION_KINDS[mark.tag as keyof typeof MENTION_KINDS];
    if (kind === undefined) continue;
    const key = mark.args[0] ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), { ...span(mark), kind }]);
  }
  return [...byKey.values()];
}

/** A quotation: its own source and cue and those of the reported speech that it stands in. */
function statement(mark: Mark, marks: readonly Mark[]) {
  const around = mark.inside.filter((outer) => outer.tag === 'I');
  const ids = [mark, ...around].flatMap(idsOf);
  const parts = [...marks.filter((m) => m.tag === 'Q' && shares(m, mark)), ...around];
  return {
    ...attribution(mark, ids, marks),
    contentStart: Math.min(...parts.map((part) => part.start)),
    contentEnd: Math.max(...parts.map((part) => part.end)),
  };
}

function attribution(mark: Mark, ids: readonly string[], marks: readonly Mark[]) {
  const sources = marks.filter((m) => m.sourceOf.some((id) => ids.includes(id)));
  const cues = marks.filter((m) => m.tag === 'C' && idsOf(m).some((id) => ids.includes(id)));
  return { ...span(mark), sources: sources.map(span), cues: cues.map(span) };
}

function idsOf(mark: Mark): readonly string[] {
  return mark.args;
}

function shares(a: Mark, b: Mark): boolean {
  return idsOf(a).some((id) => idsOf(b).includes(id));
}

function unsure(marks: readonly Mark[]): Record<string, Span[]> {
  const lists: Record<string, Span[]> = {};
  for (const mark of marks) {
    const key = UNSURE_KEYS[mark.args[0] ?? ''];
    if (key === undefined) throw new Error(`unsure of what? [U ${mark.args[0]}|${mark.text}]`);
    lists[key] = [...(lists[key] ?? []), span(mark)];
  }
  return lists;
}
