import { z } from 'zod';
import { PLACE_NAME } from '../content/picture-references.ts';
import { modelId } from './model-id.ts';
import { budgetUsd, line, patterns, sourceFile } from './setting-kinds.ts';
import { overallStageSchema, stageSchema } from './stage-schema.ts';

/** As a command and a branch can name it. */
export const PIPELINE_NAME = /^[a-z][a-z0-9-]{0,39}$/;
const MAX_STAGES = 10;
const MAX_OVERALL = 5;
const MAX_FILES = 5;
const MAX_PROMPTS = 500;
export const MAX_ITEMS = 10_000;
const MAX_COMMITS = 1_000;

const template = () => z.string().min(1).max(20_000);

const sourceSchema = z
  .strictObject({
    files: patterns()
      .min(1)
      .optional()
      .meta({
        title: 'Files',
        description: 'Files of the repository, as patterns of gitignore syntax: an item each.',
        examples: [['docs/**/*.md']],
      }),
    'pull-request': patterns()
      .optional()
      .meta({
        title: 'Changed files',
        description:
          'Files that a pull request (or range of commits) changes, as patterns; [] means all. An item each.',
        examples: [['src/']],
      }),
    thread: z
      .union([z.literal(true), sourceFile()])
      .optional()
      .meta({
        title: 'Thread',
        description:
          "With 'true' the conversation on the issue or pull request where it is asked for; with a path an exported conversation in the repository (JSON, or Markdown). Parts of it are the items.",
        examples: [true, 'discussions/42.json'],
      }),
    commits: z
      .int()
      .min(1)
      .max(MAX_COMMITS)
      .optional()
      .meta({
        title: 'Commits',
        description: 'So many of the newest commits at most, of the range that is asked for: an item each.',
        examples: [100],
      }),
    prompts: z
      .array(z.union([z.string().min(1).max(4000), z.record(z.string(), z.unknown())]))
      .min(1)
      .max(MAX_PROMPTS)
      .optional()
      .meta({
        title: 'Prompts',
        description: 'Texts, or mappings whose keys templates can use: an item each.',
        examples: [['A lighthouse at dawn', 'A harbour at night']],
      }),
    table: sourceFile(
      /\.(?:csv|tsv|json|jsonl|ndjson|ya?ml)$/i,
      'must end in .csv, .tsv, .json, .jsonl, .ndjson, .yml or .yaml',
    )
      .optional()
      .meta({
        title: 'Table',
        description: 'A CSV, TSV, JSON, JSONL or YAML file of the repository: an item for each row.',
        examples: ['data/products.csv'],
      }),
    key: line(100)
      .optional()
      .meta({
        title: 'Key',
        description:
          'The column (or key of a prompt) that names an item; `id`, `key`, `slug` or `name` unless told, else its number.',
        examples: ['sku'],
      }),
    chunk: z
      .int()
      .min(200)
      .max(100_000)
      .optional()
      .meta({
        title: 'Chunks',
        description: 'Longer texts are cut into items of about so many tokens.',
        examples: [6000],
      }),
  })
  .meta({
    title: 'Source',
    description: 'What the items are: one of files, pull-request, thread, commits, prompts and table.',
  });

const fileSchema = z
  .strictObject({
    path: line(500).meta({
      title: 'Path',
      description:
        'A template. It begins with a directory and ends in an extension, both written out: nothing is written elsewhere.',
      examples: ['docs/products/{{ item.key | slugify }}.md'],
    }),
    content: template()
      .optional()
      .meta({
        title: 'Content',
        description: 'A template for the whole file; without one, the file is what its stage made.',
        examples: ['# {{ item.key }}\n\n{{ stages.text }}\n'],
      }),
    stage: line(40)
      .optional()
      .meta({
        title: 'Stage',
        description:
          'The stage whose outcome is the file, for one without content; the last stage unless told.',
        examples: ['hero'],
      }),
    reference: z
      .string()
      .regex(PLACE_NAME, "must be a word of a-z, 0-9 and '-' that begins with a letter")
      .optional()
      .meta({
        title: 'Reference',
        description:
          'For a picture made from a Markdown page: the page shows it between `<!-- gloss:image NAME -->` and `<!-- /gloss:image -->`, by this name.',
        examples: ['hero'],
      }),
  })
  .meta({ title: 'File', description: 'One file for each item, or one of all.' });

const publishSchema = z
  .strictObject({
    each: z
      .array(fileSchema)
      .max(MAX_FILES)
      .default([])
      .meta({
        title: 'Files of each item',
        description: 'Files that are written for every item.',
        examples: [[{ path: 'docs/products/{{ item.key }}.md' }]],
      }),
    all: z
      .array(fileSchema)
      .max(MAX_FILES)
      .default([])
      .meta({
        title: 'Files of all items',
        description: 'Files that are written once, from all results.',
        examples: [
          [
            {
              path: 'docs/products/README.md',
              content: '{% for one in items %}- {{ one.key }}\n{% endfor %}',
            },
          ],
        ],
      }),
    comment: template()
      .optional()
      .meta({
        title: 'Comment',
        description: 'A template for the comment on the pull request or issue, and for the terminal.',
        examples: ['### Notes\n\n{{ stages.overview }}'],
      }),
  })
  .meta({
    title: 'Publish',
    description: 'Where the results go: files of each item, files of all, a comment.',
  });

/** One entry of `pipelines`. */
export const pipelineSchema = z
  .strictObject({
    description: line(200)
      .default('')
      .meta({
        title: 'Description',
        description: 'What the pipeline is for, in one line, for help and lists.',
        examples: ['Product texts from the price list'],
      }),
    source: sourceSchema,
    each: z
      .array(stageSchema)
      .max(MAX_STAGES)
      .default([])
      .meta({
        title: 'Stages of each item',
        description: 'What is done to every item, in order; each sees what the earlier ones made.',
        examples: [[{ name: 'text', kind: 'text', prompt: 'Describe {{ item.key }}.' }]],
      }),
    all: z
      .array(overallStageSchema)
      .max(MAX_OVERALL)
      .default([])
      .meta({
        title: 'Stages over all',
        description:
          'What is done once, with the results of all items. What is too large for one call is combined in parts.',
        examples: [
          [
            {
              name: 'overview',
              kind: 'text',
              prompt: 'Summarise:\n{% for one in items %}{{ one.stages.text }}\n{% endfor %}',
            },
          ],
        ],
      }),
    publish: publishSchema.prefault({}),
    approval: z
      .enum(['none', 'command'])
      .default('none')
      .meta({
        title: 'Approval',
        description: "With 'command' files wait until somebody with write permission approved them.",
        examples: ['command'],
      }),
    schedule: line(100)
      .optional()
      .meta({
        title: 'Schedule',
        description:
          'When it is meant to run, in words or as cron: a hint for people and for `gloss init`; the workflow decides.',
        examples: ['every Monday'],
      }),
    model: modelId()
      .optional()
      .meta({
        title: 'Model',
        description: "The model, as 'provider:id', where it is not the default.",
        examples: ['openai:gpt-5-mini'],
      }),
    'budget-usd': budgetUsd()
      .optional()
      .meta({
        title: 'Budget',
        description: 'US dollars that one run of it may spend, where that is not the default.',
        examples: [2],
      }),
    'max-items': z
      .int()
      .min(1)
      .max(MAX_ITEMS)
      .default(5_000)
      .meta({
        title: 'Most items',
        description: 'With more items nothing is run, and the error says how many there are.',
        examples: [200],
      }),
  })
  .meta({ title: 'Pipeline', description: 'A pipeline of your own.' });

export type PipelineConfig = z.output<typeof pipelineSchema>;
export type FileOutput = z.output<typeof fileSchema>;

/** Keys by mapping, for suggestions. */
export const PIPELINE_KEYS = {
  '': Object.keys(pipelineSchema.shape),
  source: Object.keys(sourceSchema.shape),
  publish: Object.keys(publishSchema.shape),
  file: Object.keys(fileSchema.shape),
};
