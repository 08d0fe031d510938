import { z } from 'zod';
import { SEVERITIES } from '../content/review/finding.ts';
import { type DocsConfig, docsSchema } from './docs-schema.ts';
import { modelId } from './model-id.ts';
import { pageSchema } from './page-schema.ts';
import { pathInstructionsListSchema, pathInstructionsSchema } from './path-instructions-schema.ts';
import {
  MAX_ITEMS,
  PIPELINE_KEYS,
  PIPELINE_NAME,
  type PipelineConfig,
  pipelineSchema,
} from './pipeline-schema.ts';
import { budgetUsd, patterns, price } from './setting-kinds.ts';
import { OVERALL_KEYS, STAGE_KEYS } from './stage-schema.ts';

const defaultsSchema = z
  .strictObject({
    model: modelId()
      .optional()
      .meta({
        title: 'Model',
        description:
          "The model that writes, as 'provider:id'; an input or option goes before it. Its key and address come from inputs and the environment, never from this file.",
        examples: ['openai:gpt-5-mini', 'offline:extractive'],
      }),
    'light-model': modelId()
      .optional()
      .meta({
        title: 'Light model',
        description:
          "A cheaper model for small decisions, as 'provider:id': where `max-items` or a budget leaves no room for all, it says by their names and sizes which files of a change are read first. Without it rules do.",
        examples: ['openai:gpt-5-nano'],
      }),
    paths: patterns()
      .default([])
      .meta({
        title: 'Only these files',
        description:
          'Patterns of gitignore syntax: only files that match one of them are looked at. An empty list means all; an input or option goes before it.',
        examples: [['src/', 'docs/']],
      }),
    ignore: patterns()
      .default([])
      .meta({
        title: 'Not these files',
        description:
          "Patterns of gitignore syntax: files that match are not read, beside what `.glossignore` names. A pattern with '!' in front takes in what the built-in rules leave out.",
        examples: [['*.svg', 'legacy/']],
      }),
    'budget-usd': budgetUsd()
      .optional()
      .meta({
        title: 'Budget',
        description:
          'US dollars that one run may spend, failed calls within. At the limit no new call starts, and what there is is published as partial. An input or option goes before it.',
        examples: [0.5],
      }),
    'max-items': z
      .int()
      .min(1)
      .max(MAX_ITEMS)
      .optional()
      .meta({
        title: 'Most items',
        description:
          'At most so many files, pages or items of a run; the others are named as not read. An input or option goes before it.',
        examples: [200],
      }),
  })
  .meta({
    title: 'Defaults',
    description: 'What holds for every pipeline, where an input or option says nothing else.',
  });

/** Names of pipelines; that there are such is checked with those of the file. */
const pipelinesOf = (fallback: string[]) =>
  z.array(z.string().regex(PIPELINE_NAME, 'must be the name of a pipeline')).max(10).default(fallback);

const eventsSchema = z
  .strictObject({
    'pull-request': pipelinesOf(['summary']).meta({
      title: 'On pull requests',
      description:
        "What runs when a pull request is opened, pushed to or made ready. 'docs' says which generated pages it makes stale; your own pipelines comment, and write files only when somebody asks. An empty list: only what people ask for by a command.",
      examples: [['summary', 'docs']],
    }),
    push: pipelinesOf([]).meta({
      title: 'On pushes to the default branch',
      description:
        "With 'docs' stale pages are written anew and proposed in one pull request; so are the files of your own pipelines.",
      examples: [['docs']],
    }),
  })
  .meta({
    title: 'Events',
    description: 'What the App runs by itself. A workflow of the Action says that with its own `on`.',
  });

const MAX_APPROVAL_DAYS = 30;
const DEFAULT_APPROVAL_DAYS = 7;

const approvalSchema = z
  .strictObject({
    files: z
      .enum(['none', 'command'])
      .default('none')
      .meta({
        title: 'Generated files',
        description:
          "Whether somebody with write permission has to approve generated files before they are committed to a pull request's branch: with 'command' they are shown and wait for `/gloss approve`. The pull request that keeps pages up to date after merges needs none: merging it is the approval.",
        examples: ['command'],
      }),
    days: z
      .int()
      .min(1)
      .max(MAX_APPROVAL_DAYS)
      .default(DEFAULT_APPROVAL_DAYS)
      .meta({
        title: 'Days to approve',
        description: 'What nobody approved within so many days is thrown away.',
        examples: [3],
      }),
  })
  .meta({ title: 'Approval', description: 'What people have to agree to before it is published.' });

const priceSchema = z
  .strictObject({
    input: price()
      .optional()
      .meta({
        title: 'Input',
        description: 'US dollars for a million tokens that are sent.',
        examples: [0.25],
      }),
    output: price()
      .optional()
      .meta({
        title: 'Output',
        description: 'US dollars for a million tokens of answers.',
        examples: [2],
      }),
    'cached-input': price()
      .optional()
      .meta({
        title: 'Cached input',
        description: 'The same as `input`, for what the provider had in its cache.',
        examples: [0.025],
      }),
    'per-call': price()
      .optional()
      .meta({
        title: 'Each call',
        description: 'US dollars for each picture, sound or job.',
        examples: [0.04],
      }),
  })
  .meta({
    title: 'Price',
    description: 'What a model costs, where the built-in table says otherwise or nothing.',
  });

const MAX_INLINE = 50;

const reviewSchema = z
  .strictObject({
    'max-findings': z
      .int()
      .min(0)
      .max(MAX_INLINE)
      .default(10)
      .meta({
        title: 'Findings at their lines',
        description: 'At most so many are comments at their lines; the others stand in the overview.',
        examples: [5],
      }),
    'min-confidence': z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .meta({
        title: 'Least confidence',
        description: 'Findings that the model itself is less sure of are not told.',
        examples: [0.7],
      }),
    check: z
      .boolean()
      .default(false)
      .meta({
        title: 'Check',
        description:
          'Whether a review is a check, too, with an annotation for each finding. Needs the permission `checks: write`.',
        examples: [true],
      }),
    'fail-on': z
      .enum(['none', ...SEVERITIES])
      .default('none')
      .meta({
        title: 'Fail for',
        description:
          "The check fails for open findings of this severity or a worse one; with 'none' it is neutral, whatever was found. There is a check then.",
        examples: ['critical'],
      }),
    instructions: z
      .string()
      .max(4_000)
      .default('')
      .meta({
        title: 'Instructions',
        description: 'What whoever reviews this repository should know: told to the model with every call.',
        examples: ['Errors are never swallowed here. All times are UTC.'],
      }),
    'path-instructions': pathInstructionsListSchema,
  })
  .meta({ title: 'Review', description: 'How the pipeline `review` reads a change, and how much it says.' });

/** The file `.github/gloss.yml`. */
export const configSchema = z
  .strictObject({
    defaults: defaultsSchema.prefault({}),
    events: eventsSchema.prefault({}),
    approval: approvalSchema.prefault({}),
    prices: z
      .record(z.string().regex(/^[a-z]+:\S+$/, "must be 'provider:id' or 'service:name'"), priceSchema)
      .default({})
      .meta({
        title: 'Prices',
        description:
          'What models cost, by `provider:id` (or `service:name`), in US dollars; goes before the built-in table.',
        examples: [{ 'compatible:qwen3': { input: 0.1, output: 0.4 } }],
      }),
    review: reviewSchema.prefault({}),
    docs: docsSchema.prefault({}),
    pipelines: z
      .record(z.string(), pipelineSchema)
      .default({})
      .meta({
        title: 'Pipelines',
        description:
          'Your own pipelines by name, and settings of the built-in `digest` and `image`: items from a source, stages on each, stages over all, and where the results go.',
        examples: [
          {
            notes: {
              source: { table: 'data/products.csv' },
              each: [
                { name: 'text', kind: 'text', prompt: 'Describe {{ item.row.name }} in one paragraph.' },
              ],
              publish: { each: [{ path: 'docs/products/{{ item.key }}.md' }] },
            },
          },
        ],
      }),
  })
  .meta({
    title: 'Gloss configuration',
    description:
      'Settings of Gloss for this repository, kept in `.github/gloss.yml` and read from the base branch.',
  });

/** Keys by the mapping they belong to, for suggestions; a list's index is left out of its name. */
export const KNOWN_KEYS: Record<string, string[]> = {
  '': Object.keys(configSchema.shape),
  defaults: Object.keys(defaultsSchema.shape),
  events: Object.keys(eventsSchema.shape),
  approval: Object.keys(approvalSchema.shape),
  'prices.*': Object.keys(priceSchema.shape),
  review: Object.keys(reviewSchema.shape),
  'review.path-instructions': Object.keys(pathInstructionsSchema.shape),
  docs: Object.keys(docsSchema.shape),
  'docs.pages': Object.keys(pageSchema.shape),
  'pipelines.*': PIPELINE_KEYS[''],
  'pipelines.*.source': PIPELINE_KEYS.source,
  'pipelines.*.each': STAGE_KEYS,
  'pipelines.*.all': OVERALL_KEYS,
  'pipelines.*.publish': PIPELINE_KEYS.publish,
  'pipelines.*.publish.each': PIPELINE_KEYS.file,
  'pipelines.*.publish.all': PIPELINE_KEYS.file,
};

export type DefaultsConfig = z.output<typeof defaultsSchema>;

/** The settings of a repository, complete. */
export interface GlossConfig {
  defaults: DefaultsConfig;
  events: z.output<typeof eventsSchema>;
  approval: z.output<typeof approvalSchema>;
  prices: Record<string, z.output<typeof priceSchema>>;
  review: z.output<typeof reviewSchema>;
  docs: DocsConfig;
  pipelines: Record<string, PipelineConfig>;
}
