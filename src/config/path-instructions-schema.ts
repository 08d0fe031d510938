import { z } from 'zod';
import { patterns } from './setting-kinds.ts';

const MAX_ENTRIES = 20;

/** One entry of `review.path-instructions`. */
export const pathInstructionsSchema = z
  .strictObject({
    paths: patterns()
      .min(1)
      .meta({
        title: 'For these files',
        description: 'Which files these are about: patterns of gitignore syntax.',
        examples: [['src/db/**', '*.sql']],
      }),
    instructions: z
      .string()
      .min(1)
      .max(2_000)
      .meta({
        title: 'Instructions',
        description: 'What whoever reviews these files should know.',
        examples: ['Every query is bounded by a tenant.'],
      }),
  })
  .meta({ title: 'Instructions for some files', description: 'Told to the model with these files only.' });

/** `review.path-instructions`. */
export const pathInstructionsListSchema = z
  .array(pathInstructionsSchema)
  .max(MAX_ENTRIES)
  .default([])
  .meta({
    title: 'Instructions for some files',
    description:
      'What whoever reviews some of the files should know: told to the model with these files only. Every entry whose patterns match a file counts for it.',
    examples: [[{ paths: ['*.sql'], instructions: 'Every query is bounded by a tenant.' }]],
  });
