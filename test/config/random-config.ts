import type { pseudoRandom } from '../content/pseudo-random.ts';

type Random = ReturnType<typeof pseudoRandom>;
type Settings = Record<string, unknown>;

const WORDS = [
  'lamp',
  'Ärger',
  '日本',
  '#no',
  "it's",
  '"q"',
  'a: b',
  '- x',
  '*star',
  '&and',
  '!bang',
  '%',
  'true',
  '12',
  '~',
  'x\\y',
  '{a}',
  '👍',
];
const MODELS = ['openai:gpt-5-mini', 'compatible:llama3.3:70b', 'offline:extractive'];
const FILES = ['data/a.csv', 'data/b c.tsv', 'd/e.json', 'f.jsonl', 'g.yml'];
/** By the kind of source: its value, and names below `item`. */
const SOURCES: [kind: string, value: (random: Random) => unknown, names: string[]][] = [
  [
    'files',
    (random) => [random.pick(['src/**/*.ts', '/notes/', '/notes/*.{md,txt}', '!x/'])],
    ['path', 'text'],
  ],
  ['pull-request', (random) => random.pick([[], ['src/']]), ['path', 'patch', 'status']],
  ['thread', (random) => random.pick([true, 'talks/42.json']), ['title', 'text', 'authors']],
  ['commits', (random) => 1 + random.below(1000), ['sha', 'subject', 'body', 'author', 'date']],
  [
    'prompts',
    (random) => [words(random), { prompt: words(random), size: random.below(9), deep: [null, { a: 1.5 }] }],
    ['prompt', 'row'],
  ],
  ['table', (random) => random.pick(FILES), ['row', 'row.name', 'row["unit price"]']],
];

const words = (random: Random) =>
  Array.from({ length: 1 + random.below(6) }, () => random.pick(WORDS)).join(random.pick([' ', ' ', '_']));
const lines = (random: Random) =>
  Array.from({ length: 1 + random.below(4) }, () => words(random)).join(random.pick(['\n', '\n\n', '\n  ']));
/** With this chance in ten, settings that may be left out. */
const maybe = (random: Random, settings: () => Settings, chance = 4): Settings =>
  random.below(10) < chance ? settings() : {};

/** Settings as a person could write them: of any kind, all of them right. Equal seeds give equal ones. */
export function randomConfig(random: Random): Settings {
  const names = ['notes', 'digest', 'image', 'a-1', 'x'.repeat(40)].slice(0, 1 + random.below(4));
  return {
    ...maybe(random, () => ({
      defaults: {
        ...{ model: random.pick(MODELS), ignore: ['*.svg', "it's/"], paths: ['src/'] },
        ...{ 'budget-usd': 0.5, 'max-items': 20 },
      },
      prices: { 'compatible:qwen3': { input: 0.1, output: 0.4 }, 'service:slow': { 'per-call': 0.02 } },
    })),
    ...maybe(random, () => ({
      events: {
        'pull-request': [random.pick(['summary', 'docs', names[0] ?? ''])],
        push: random.pick([[], ['docs']]),
      },
    })),
    ...maybe(random, () => ({
      approval: { files: random.pick(['none', 'command']), days: 1 + random.below(30) },
    })),
    ...maybe(random, () => ({ docs: randomDocs(random) })),
    pipelines: Object.fromEntries(names.map((name, index) => [name, randomPipeline(random, `out-${index}`)])),
  };
}

function randomDocs(random: Random): Settings {
  return {
    sources: random.pick([[], ['src/']]),
    ignore: ['*.gen.ts'],
    group: random.pick(['file', 'directory']),
    output: random.pick(['docs/api', 'docs/api/']),
    index: random.pick([false, 'docs/all.md']),
    audience: words(random),
    instructions: lines(random),
    pages: [
      {
        path: 'docs/how.md',
        title: words(random),
        sources: ['src/'],
        kind: random.pick(['guide', 'reference']),
        instructions: lines(random),
        audience: words(random),
      },
    ],
  };
}

function randomPipeline(random: Random, directory: string): Settings {
  const [kind, value, names] = random.pick(SOURCES);
  const each = randomStages({
    random,
    count: random.below(4),
    part: 'each',
    names: names.map((name) => `item.${name}`),
  });
  const all = randomStages({
    random,
    count: each.length === 0 ? 1 : random.below(3),
    part: 'all',
    names: ['items.size', 'failures | json'],
  });
  return {
    ...maybe(random, () => ({ description: words(random) })),
    source: {
      [kind]: value(random),
      ...(kind === 'table' || kind === 'prompts'
        ? maybe(random, () => ({ key: random.pick(['id', 'unit price', "it's"]) }))
        : {}),
      ...(['files', 'thread', 'pull-request'].includes(kind)
        ? maybe(random, () => ({ chunk: 200 + random.below(5000) }))
        : {}),
    },
    ...(each.length === 0 ? {} : { each }),
    ...(all.length === 0 ? {} : { all }),
    ...maybe(random, () => ({ publish: randomPublish({ random, directory, each, all }) }), 8),
    ...maybe(random, () => ({
      approval: random.pick(['none', 'command']),
      schedule: random.pick(['every Monday', '17 4 * * 1']),
    })),
    ...maybe(random, () => ({ model: random.pick(MODELS), 'max-items': 1 + random.below(10_000) })),
  };
}

function randomStages(options: {
  random: Random;
  count: number;
  part: 'each' | 'all';
  names: string[];
}): Settings[] {
  const { random, count, part, names } = options;
  const kinds = ['text', 'object', 'image', 'transform', ...(part === 'each' ? ['speech'] : [])];
  return Array.from({ length: count }, (_, index) => {
    const known = [
      ...names,
      'repository.name',
      ...Array.from({ length: index }, (__, before) => `stages.s${before}`),
    ];
    return {
      name: `s${index}`,
      ...randomStage({ random, kind: random.pick(kinds), template: () => template(random, known) }),
    };
  });
}

function randomStage(options: { random: Random; kind: string; template: () => string }): Settings {
  const { random, kind, template: write } = options;
  const common = {
    kind,
    ...(random.below(5) === 0 ? { 'prompt-file': '.github/gloss/p.md' } : { prompt: write() }),
  };
  if (kind === 'transform')
    return { ...common, ...maybe(random, () => ({ parse: random.pick(['text', 'json']) })) };
  const called = {
    ...common,
    ...maybe(random, () => ({
      model: random.pick(MODELS),
      retries: random.below(11),
      timeout: 1 + random.below(3600),
    })),
  };
  if (kind === 'image')
    return {
      ...called,
      ...maybe(random, () => ({
        size: '1200x630',
        format: random.pick(['png', 'jpeg', 'webp']),
        alt: write(),
        service: 'studio',
      })),
    };
  if (kind === 'speech')
    return {
      ...called,
      ...maybe(random, () => ({
        voice: words(random),
        format: random.pick(['mp3', 'wav', 'opus']),
        service: 'studio',
      })),
    };
  const asked = {
    ...called,
    ...maybe(random, () => ({ system: lines(random), 'max-output-tokens': 16 + random.below(9999) })),
  };
  return kind === 'text' ? asked : { ...asked, schema: { type: 'object', ...randomObject(random, 3) } };
}

/** The inside of a schema of an object. */
function randomObject(random: Random, depth: number): Settings {
  const names = ['title', 'type', 'ä', 'a b', '$x'].slice(0, 1 + random.below(5));
  const properties = Object.fromEntries(names.map((name) => [name, randomSchema(random, depth)]));
  return {
    properties,
    ...maybe(random, () => ({ required: names.slice(0, 1) })),
    ...maybe(random, () => ({ additionalProperties: false })),
  };
}

function randomSchema(random: Random, depth: number): Settings {
  const forms: (() => Settings)[] = [
    () => ({ type: 'string', maxLength: 1 + random.below(99), description: words(random) }),
    () => ({ type: random.pick(['number', 'integer']), minimum: -1.5, maximum: 9 }),
    () => ({ type: ['string', 'null'] }),
    () => ({ enum: [words(random), 1, true] }),
    () => ({ const: words(random) }),
    () => ({ type: 'array', items: randomSchema(random, depth - 1), maxItems: 5 }),
    () => ({ type: 'object', ...randomObject(random, depth - 1) }),
    () => ({ anyOf: [randomSchema(random, depth - 1), { type: 'boolean' }] }),
  ];
  return random.pick(depth > 0 ? forms : forms.slice(0, 5))();
}

function randomPublish(options: {
  random: Random;
  directory: string;
  each: Settings[];
  all: Settings[];
}): Settings {
  const { random, directory, each, all } = options;
  const outcome = (stages: Settings[], path: string, names: string[]): Settings[] =>
    stages.flatMap(({ name, kind, format }, index) => {
      const extension =
        {
          image: format === 'jpeg' ? 'jpg' : (format ?? 'png'),
          speech: format === 'opus' ? 'ogg' : (format ?? 'mp3'),
          object: 'json',
        }[String(kind)] ?? 'md';
      const own = kind === 'image' || kind === 'speech' || random.below(2) === 0;
      const known = [...names, 'repository.name', `stages.${name}`];
      return [
        {
          path: `${directory}/${path}-${index}.${own ? extension : 'txt'}`,
          stage: name,
          ...(own ? {} : { content: template(random, known) }),
        },
      ];
    });
  return {
    each: outcome(each, random.pick(['{{ item.key }}', '{{ item.key | slugify }}', '{{item.number}}']), [
      'item.key',
    ]),
    all: outcome(all, 'all', ['items.size']),
    ...maybe(random, () => ({ comment: template(random, ['items.size', 'failures.size']) })),
  };
}

function template(random: Random, names: string[]): string {
  const name = random.pick(names);
  // Braces and signs of percent would begin something.
  const text = lines(random).replaceAll(/[{}%]/g, '');
  const forms = [
    `{{ ${name} }}`,
    `{{ ${name} | json | truncate: 100 }}`,
    `{% if ${name.split(' | ')[0]} %}yes{% else %}no{% endif %}`,
    `{% assign one = ${name} %}{{ one }}`,
    `{% raw %}{{ anything }}{% endraw %}`,
    `{% for one in ${name.split(' | ')[0]} %}{{ one.a }}{{ forloop.index }}{% endfor %}`,
  ];
  return `${text} ${random.pick(forms)}${random.pick(['', '\n', `\n${text}\n`])}`;
}
