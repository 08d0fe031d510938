import { z } from 'zod';
import { MAX_AUDIENCE, MAX_INSTRUCTIONS, pageSchema } from './page-schema.ts';
import { directory, line, markdownFile, patterns } from './setting-kinds.ts';

const MAX_PAGES = 500;

export const DEFAULT_OUTPUT = 'docs/reference';
export const DEFAULT_AUDIENCE = 'developers who use or change this code';

/** The section `docs`: which pages there are, where they lie and whom they are for. */
export const docsSchema = z
  .strictObject({
    sources: patterns()
      .default(['**'])
      .meta({
        title: 'Sources',
        description:
          "The files that get reference pages, as patterns of gitignore syntax; of these, files in a language that Gloss parses are documented. '[]' writes only the declared pages.",
        examples: [['src/'], ['src/**/*.{ts,tsx}', '!src/legacy/']],
      }),
    ignore: patterns()
      .default([])
      .meta({
        title: 'Files without documentation',
        description:
          "Files that are left out, as patterns of gitignore syntax. A pattern with '!' in front takes in what the built-in rules leave out: tests, fixtures, type declarations, generated, vendored and minified files.",
        examples: [['src/experiments/', '!src/testing/']],
      }),
    group: z
      .enum(['file', 'directory'])
      .default('file')
      .meta({
        title: 'Grouping',
        description:
          "Whether each source file has a reference page of its own ('file'), or all source files of a directory share one ('directory').",
        examples: ['directory'],
      }),
    output: directory()
      .default(DEFAULT_OUTPUT)
      .meta({
        title: 'Output directory',
        description:
          "Where reference pages are written: the page of 'src/a.ts' is '<output>/src/a.ts.md', that of the directory 'src' is '<output>/src/README.md'. Nothing below it is ever a source.",
        examples: ['docs/api'],
      }),
    index: z
      .union([markdownFile(), z.literal(false)])
      .optional()
      .meta({
        title: 'Index page',
        description:
          "Where the list of all pages is written, as a path that ends in '.md', or 'false' for none. Left out, it is '<output>/README.md'.",
        examples: ['docs/README.md', false],
      }),
    audience: line(MAX_AUDIENCE)
      .default(DEFAULT_AUDIENCE)
      .meta({
        title: 'Readers',
        description: 'Who the pages are written for; the model chooses its words accordingly.',
        examples: ['developers who call this library and do not know its inside'],
      }),
    instructions: z
      .string()
      .max(MAX_INSTRUCTIONS)
      .default('')
      .meta({
        title: 'Instructions',
        description:
          'Your words to the model about all pages: terms, tone, what matters. A change to them writes all pages again.',
        examples: ['Say "run", never "job". Units belong to every number.'],
      }),
    pages: z
      .array(pageSchema)
      .max(MAX_PAGES)
      .default([])
      .meta({
        title: 'Declared pages',
        description:
          'Pages about several sources, beside the reference pages: guides, overviews, explanations.',
        examples: [
          [
            {
              path: 'docs/architecture.md',
              title: 'How it is built',
              sources: ['src/**/README.md', 'src/run.ts'],
            },
          ],
        ],
      }),
  })
  .meta({
    title: 'Documentation',
    description: 'What `gloss run docs` writes: reference pages of source files, and pages that you declare.',
  });

/** The section with its defaults. */
export type DocsConfig = Omit<z.output<typeof docsSchema>, 'index'> & { index: string | false };
