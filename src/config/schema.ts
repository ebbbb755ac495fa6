import { z } from 'zod';

const day = z.iso.date({ error: 'expected a day such as "2019-01-19"' });
const language = z.string().regex(/^[a-z]{2,3}$/u, 'expected a language code such as "en"');

/** Worker threads that a run may have. */
export const THREADS_MOST = 256;

const TOLERANCE = 'expected a count such as 5 or a share such as "2%"';

/** Rejected articles that a run bears: a count, or a share of all such as "2%". */
export const tolerance = z.union(
  [z.int().min(0), z.string().regex(/^(?:100|\d{1,2}(?:\.\d+)?)%$/u, TOLERANCE)],
  TOLERANCE,
);

/** What `pipeline.config.json` may say. Every key may be left out; a key that is not listed is an error. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Where editors find this schema.'),
  input: z.string().min(1).optional().describe('Folder of articles, relative to the configuration file.'),
  output: z.string().min(1).optional().describe('Folder that the run writes, relative to the configuration file.'),
  files: z.string().min(1).default('**/*.txt').describe('Glob of the files that are articles.'),
  concurrency: z
    .int()
    .min(1)
    .max(THREADS_MOST)
    .nullable()
    .default(null)
    .describe('Worker threads; null: one for each core.'),
  defaults: z
    .strictObject({
      date: day.nullable().default(null).describe('Publication date of articles that tell none.'),
      source: z.string().min(1).nullable().default(null).describe('Source of articles that tell none.'),
      language: language.nullable().default(null).describe('Language of articles in which none is recognised.'),
    })
    .prefault({}),
  otherLanguages: z
    .enum(['set-aside', 'pass'])
    .default('set-aside')
    .describe('What becomes of articles that are not in English.'),
  limits: z
    .strictObject({
      bytes: z.int().min(1).default(10_000_000).describe('Largest file that is read.'),
      seconds: z.number().positive().max(3600).default(60).describe('Longest that one article may take.'),
      rejected: tolerance.nullable().default(null).describe('Rejected articles above which the run fails.'),
    })
    .prefault({}),
});

/** A checked configuration. `input` and `output` are absolute. */
export type Config = Omit<z.output<typeof configSchema>, '$schema' | 'input' | 'output'> & {
  readonly input: string | null;
  readonly output: string | null;
};
