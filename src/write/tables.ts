/** What a column holds, as the Data Package calls it. */
type ColumnType = 'string' | 'integer' | 'number' | 'date';

export interface Column<Name extends string = string, Type extends ColumnType = ColumnType> {
  readonly name: Name;
  readonly type: Type;
  /** The table whose key this column points to. */
  readonly refers?: string;
  readonly says: string;
}

export interface Table {
  readonly name: string;
  /** Unique, and the order of the rows: cells compare as text, by code points. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

const text = <N extends string>(name: N, says: string, refers?: string): Column<N, 'string'> =>
  refers === undefined ? { name, type: 'string', says } : { name, type: 'string', says, refers };
const whole = <N extends string>(name: N, says: string): Column<N, 'integer'> => ({ name, type: 'integer', says });
const real = <N extends string>(name: N, says: string): Column<N, 'number'> => ({ name, type: 'number', says });
const day = <N extends string>(name: N, says: string): Column<N, 'date'> => ({ name, type: 'date', says });

const START = whole('start', 'First code point of the text.');
const END = whole('end', 'Code point behind the last.');
const RULE = text('rule', 'What weighed most in the decision.');
const CONFIDENCE = real('confidence', 'Share of such decisions that are right, 0 to 1.');
const ARTICLE = text('article_id', 'The article.', 'articles');
const ARTICLES = whole('articles', 'Articles that hold it.');
const MENTIONS = whole('mentions', 'Mentions in all articles.');

/** The tables of `output/csv/`, with their columns in order. */
export const TABLES = {
  articles: {
    name: 'articles',
    key: ['article_id'],
    columns: [
      text('article_id', 'The front matter’s id, or the path as an id.'),
      text('path', 'Relative to the input folder.'),
      text('sha256', 'Of the file and its sidecar.'),
      whole('characters', 'Code points of the decoded file.'),
      text('language', 'ISO 639 code.'),
      text('title', 'Headline.'),
      text('source', 'Agency or paper.'),
      text('author', 'Byline.'),
      day('published_at', 'Day of publication.'),
      text('published_at_source', 'Where that day was found.'),
      text('dateline', 'Place of the dateline as written.'),
      text('dateline_place_id', 'The place of the dateline.', 'places'),
      text('duplicate_of', 'The article that this one repeats.', 'articles'),
    ],
  },
  people: {
    name: 'people',
    key: ['person_id'],
    columns: [
      text('person_id', 'Slug of the fullest name.'),
      text('name', 'The form with most mentions.'),
      text('given_name', 'Given name.'),
      text('family_name', 'Family name.'),
      ARTICLES,
      MENTIONS,
      day('first_published_at', 'First day of publication.'),
      day('last_published_at', 'Last day of publication.'),
      text('same_as', 'The id that means the same person.', 'people'),
    ],
  },
  person_aliases: {
    name: 'person_aliases',
    key: ['person_id', 'alias'],
    columns: [text('person_id', 'The person.', 'people'), text('alias', 'Another form of the name.'), ARTICLES],
  },
  person_titles: {
    name: 'person_titles',
    key: ['person_id', 'title'],
    columns: [text('person_id', 'The person.', 'people'), text('title', 'Title or role as written.'), ARTICLES],
  },
  places: {
    name: 'places',
    key: ['place_id'],
    columns: [
      text('place_id', 'geonames:<id> or local:<slug>.'),
      text('name', 'Name of the place.'),
      text('kind', 'country, region, county, city, district, landform, water, facility or area.'),
      text('country_code', 'ISO 3166-1 alpha-2.'),
      text('region_name', 'First-order division.'),
      whole('geonames_id', 'GeoNames id.'),
      real('latitude', 'Degrees north, WGS 84.'),
      real('longitude', 'Degrees east, WGS 84.'),
      ARTICLES,
      MENTIONS,
    ],
  },
  organizations: {
    name: 'organizations',
    key: ['organization_id'],
    columns: [
      text('organization_id', 'Slug of the fullest name.'),
      text('name', 'The form with most mentions.'),
      ARTICLES,
      MENTIONS,
    ],
  },
  mentions: {
    name: 'mentions',
    key: ['article_id', 'start', 'end'],
    columns: [
      ARTICLE,
      START,
      END,
      text('person_id', 'The person meant.', 'people'),
      text('place_id', 'The place meant.', 'places'),
      text('organization_id', 'The organisation meant.', 'organizations'),
      text('type', 'person, place or organization.'),
      text('text', 'As it stands in the file.'),
      text('kind', 'name, nominal or pronoun.'),
      RULE,
      CONFIDENCE,
    ],
  },
  dates: {
    name: 'dates',
    key: ['article_id', 'date_id'],
    columns: [
      ARTICLE,
      text('date_id', 'Counts within the article.'),
      START,
      END,
      text('text', 'As it stands in the file.'),
      text('type', 'TIMEX3: DATE, TIME, DURATION or SET.'),
      text('value', 'TIMEX3 value.'),
      text('mod', 'TIMEX3 modifier.'),
      day('from_date', 'First day that the value covers.'),
      day('to_date', 'Last day that the value covers.'),
      text('grain', 'From century to second.'),
      text('inferred', 'Parts that the text does not say, ";" between.'),
      RULE,
      CONFIDENCE,
    ],
  },
  quotes: {
    name: 'quotes',
    key: ['article_id', 'quote_id'],
    columns: [
      ARTICLE,
      text('quote_id', 'Counts within the article.'),
      START,
      END,
      text('kind', 'direct, partial or indirect.'),
      text('content', 'What was said, without the marks.'),
      text('speaker_person_id', 'The person who said it.', 'people'),
      text('speaker_organization_id', 'The organisation that said it.', 'organizations'),
      text('speaker_text', 'The speaker as written.'),
      text('cue_text', 'The word of saying as written.'),
      text('cue_lemma', 'Its base form.'),
      RULE,
      CONFIDENCE,
      text('continues', 'The quote of the same article that this one goes on.'),
    ],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;

/** Text, a number, or null for an empty field: nothing else survives csv-stringify. */
export type Cell = string | number | null;

type CellOf<Type extends ColumnType> = (Type extends 'string' | 'date' ? string : number) | null;

/** One row of a table: a cell for each of its columns. */
export type Row<T extends TableName> = {
  readonly [C in (typeof TABLES)[T]['columns'][number] as C['name']]: CellOf<C['type']>;
};
