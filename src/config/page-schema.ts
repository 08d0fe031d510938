import { z } from 'zod';
import { line, markdownFile, patterns } from './setting-kinds.ts';

const MAX_TITLE = 120;
export const MAX_AUDIENCE = 300;
export const MAX_INSTRUCTIONS = 4000;

/** One entry of `docs.pages`. */
export const pageSchema = z
  .strictObject({
    path: markdownFile().meta({
      title: 'Path of the page',
      description:
        "Where the page is written, from the root of the repository; it ends in '.md'. At the place of a generated reference page it replaces that page.",
      examples: ['docs/architecture.md'],
    }),
    title: line(MAX_TITLE).meta({
      title: 'Title of the page',
      description: 'The heading of the page, and its name in the index.',
      examples: ['How a request becomes a comment'],
    }),
    sources: patterns()
      .min(1)
      .meta({
        title: 'Sources of the page',
        description:
          'The files that the page is about, as patterns of gitignore syntax; when one of them changes, the page is written again. A guide may also be about files that are no code.',
        examples: [['src/engine/', 'docs/decisions/*.md']],
      }),
    kind: z
      .enum(['guide', 'reference'])
      .default('guide')
      .meta({
        title: 'Kind of page',
        description:
          "A 'guide' explains how its sources work together, in sections; a 'reference' describes every symbol of its sources.",
        examples: ['guide'],
      }),
    instructions: z
      .string()
      .max(MAX_INSTRUCTIONS)
      .default('')
      .meta({
        title: 'What this page should say',
        description:
          'Your words to the model about this page; they come after docs.instructions. A change to them writes the page again.',
        examples: ['Begin with a diagram of the rooms and what may import what.'],
      }),
    audience: line(MAX_AUDIENCE)
      .optional()
      .meta({
        title: 'Who reads this page',
        description: 'Who this page is written for, where that is not the same as docs.audience.',
        examples: ['people who run Gloss on their own server'],
      }),
  })
  .meta({ title: 'Declared page', description: 'One page about several sources, at a place of its own.' });

export type DeclaredPage = z.output<typeof pageSchema>;
