import { z } from 'zod';
import { modelId } from './model-id.ts';
import { line, sourceFile } from './setting-kinds.ts';

/** As a template can name it: `stages.outline`. */
export const STAGE_NAME = /^[a-z][a-z0-9_]{0,39}$/;
const MAX_PROMPT = 20_000;
const MAX_TIMEOUT_SECONDS = 3600;
const MAX_RETRIES = 10;
const MAX_OUTPUT_TOKENS = 64_000;
const MAX_SIDE = 4096;

const name = z
  .string()
  .regex(STAGE_NAME, "must be a word of a-z, 0-9 and '_' that begins with a letter")
  .meta({
    title: 'Name',
    description: 'What later stages and outputs call it: `stages.<name>`.',
    examples: ['outline'],
  });

const prompt = z
  .string()
  .min(1)
  .max(MAX_PROMPT)
  .meta({
    title: 'Prompt',
    description:
      'A Liquid template over `item`, `stages`, `repository` (and `items`, `failures` in `all`): what is asked, or said, or drawn.',
    examples: ['Write one paragraph about {{ item.path }}:\n\n{{ item.text }}'],
  });

const common = {
  name,
  prompt: prompt.optional(),
  'prompt-file': sourceFile()
    .optional()
    .meta({
      title: 'Prompt in a file',
      description: 'A file of the repository that holds the prompt, read from the base like this file.',
      examples: ['.github/gloss/outline.md'],
    }),
};

const called = {
  ...common,
  model: modelId()
    .optional()
    .meta({
      title: 'Model of the stage',
      description: "The model, as 'provider:id', where it is not the pipeline's.",
      examples: ['openai:gpt-5-mini'],
    }),
  retries: z
    .int()
    .min(0)
    .max(MAX_RETRIES)
    .optional()
    .meta({
      title: 'Retries',
      description:
        'How often a failed call is tried again before the item is given up; 5 unless told. A refusal is final.',
      examples: [2],
    }),
  timeout: z
    .int()
    .min(1)
    .max(MAX_TIMEOUT_SECONDS)
    .optional()
    .meta({
      title: 'Timeout',
      description: 'Seconds that one call of this stage may take.',
      examples: [300],
    }),
};

const system = z
  .string()
  .max(MAX_PROMPT)
  .optional()
  .meta({
    title: 'Instructions',
    description: 'What holds for every item: tone, form, rules. It is no template.',
    examples: ['Short sentences. British spelling.'],
  });

const maxOutput = z
  .int()
  .min(16)
  .max(MAX_OUTPUT_TOKENS)
  .optional()
  .meta({
    title: 'Longest answer',
    description: 'Tokens that an answer may have at most; a longer one is a failure.',
    examples: [2000],
  });

const kindOf = <Word extends string>(word: Word) =>
  z.literal(word).meta({
    title: 'Kind',
    description: 'What the stage does; it decides which other settings the stage takes.',
    examples: [word],
  });

const text = z
  .strictObject({ kind: kindOf('text'), ...called, system, 'max-output-tokens': maxOutput })
  .meta({ title: 'Text', description: 'One model call that answers with text.' });

const object = z
  .strictObject({
    kind: kindOf('object'),
    ...called,
    system,
    'max-output-tokens': maxOutput,
    schema: z.record(z.string(), z.unknown()).meta({
      title: 'Schema',
      description: 'JSON Schema of the answer, an object.',
      examples: [{ type: 'object', properties: { summary: { type: 'string' } }, required: ['summary'] }],
    }),
  })
  .meta({ title: 'Object', description: 'One model call that answers with data of a given form.' });

const size = z
  .string()
  .regex(/^[1-9]\d{1,3}x[1-9]\d{1,3}$/, {
    error: "must be 'WIDTHxHEIGHT' in pixels, for example 1024x1024",
    abort: true,
  })
  .refine(
    (value) => value.split('x').every((side) => Number(side) <= MAX_SIDE),
    `must be at most ${MAX_SIDE}x${MAX_SIDE}`,
  );

const service = line(60)
  .optional()
  .meta({
    title: 'Service',
    description:
      'The job service that makes it, by the name the operator gave it; without one the model makes it. Addresses and keys are never in this file.',
    examples: ['studio'],
  });

const image = z
  .strictObject({
    kind: kindOf('image'),
    ...called,
    service,
    size: size.optional().meta({
      title: 'Size',
      description: 'Pixels, WIDTHxHEIGHT; 1024x1024 unless told.',
      examples: ['1200x630'],
    }),
    format: z
      .enum(['png', 'jpeg', 'webp'])
      .optional()
      .meta({
        title: 'Format',
        description: 'The format of the picture; png unless told.',
        examples: ['webp'],
      }),
    alt: prompt.optional().meta({
      title: 'Alternative text',
      description:
        'A template for what the picture shows, for those who do not see it; the first words of the prompt unless told.',
      examples: ['The parts of {{ item.key }} and how they meet'],
    }),
  })
  .meta({ title: 'Image', description: 'One picture, checked before it is kept.' });

const speech = z
  .strictObject({
    kind: kindOf('speech'),
    ...called,
    service,
    voice: line(60)
      .optional()
      .meta({
        title: 'Voice',
        description: "A voice by the provider's own name for it.",
        examples: ['alloy'],
      }),
    format: z
      .enum(['mp3', 'wav', 'opus'])
      .optional()
      .meta({ title: 'Format', description: 'The format of the sound; mp3 unless told.', examples: ['wav'] }),
  })
  .meta({ title: 'Speech', description: 'The prompt, read aloud.' });

const transform = z
  .strictObject({
    kind: kindOf('transform'),
    ...common,
    parse: z
      .enum(['text', 'json'])
      .optional()
      .meta({
        title: 'Reading',
        description: "What the rendered text is: 'text', or 'json' to be read into data.",
        examples: ['json'],
      }),
  })
  .meta({ title: 'Transform', description: 'A template alone; no model is called.' });

/** One entry of `each`: what is done to every item. */
export const stageSchema = z.discriminatedUnion('kind', [text, object, image, speech, transform]);

/** One entry of `all`: what is done once, with all results. */
export const overallStageSchema = z.discriminatedUnion('kind', [text, object, image, transform]);

export type StageConfig = z.output<typeof stageSchema>;

/** What each kind of stage takes, for suggestions. */
export const KEYS_OF_KIND: Record<string, string[]> = Object.fromEntries(
  Object.entries({ text, object, image, speech, transform }).map(([kind, { shape }]) => [
    kind,
    Object.keys(shape),
  ]),
);

export const STAGE_KINDS = Object.keys(KEYS_OF_KIND);

/** Kinds of stage over all; what is said aloud is one item's. */
export const OVERALL_KINDS = STAGE_KINDS.filter((kind) => kind !== 'speech');

const keysOf = (kinds: string[]) => [...new Set(kinds.flatMap((kind) => KEYS_OF_KIND[kind] ?? []))];

/** Keys of any kind of stage. */
export const STAGE_KEYS = keysOf(STAGE_KINDS);
export const OVERALL_KEYS = keysOf(OVERALL_KINDS);
