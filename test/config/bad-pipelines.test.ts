import { describe, expect, it } from 'vitest';
import { problemsOf } from './problems-of.ts';

/** A file with one pipeline whose lines these are; they begin in line 3, column 5. */
const pipeline = (...lines: string[]) =>
  `pipelines:\n  notes:\n${lines.map((line) => `    ${line}\n`).join('')}`;

const source = 'source: { table: data/a.csv }';
const each = 'each: [{ name: a, kind: text, prompt: x }]';
/** A pipeline with this one stage, which begins in line 4, column 12. */
const stage = (settings: string) => pipeline(source, `each: [{ name: a, ${settings} }]`);
const prompt = (template: string) => stage(`kind: text, prompt: ${JSON.stringify(template)}`);
const overall = (template: string) =>
  pipeline(source, each, `all: [{ name: b, kind: text, prompt: ${JSON.stringify(template)} }]`);
const publish = (settings: string) => pipeline(source, each, `publish: { ${settings} }`);
const picture = (files: string, from = source) =>
  pipeline(from, 'each: [{ name: a, kind: image, prompt: x }]', `publish: { each: [${files}] }`);
const file = (path: string) => publish(`each: [{ path: ${JSON.stringify(path)} }]`);
const object = (schema: string) => stage(`kind: object, prompt: x, schema: ${schema}`);
const answer = (properties: string) => object(`{ type: object, properties: ${properties} }`);
const from = (settings: string) => pipeline(`source: { ${settings} }`, each);

/** What is wrong, a file where it is, and what is told: all of it, or its beginning where that is long. */
const BAD: [what: string, text: string, ...problems: string[]][] = [
  [
    'a text for a pipeline',
    'pipelines: { notes: x }',
    "1:21: pipelines.notes must be a mapping, got 'x'. Write 'key: value' lines.",
  ],
  [
    'a list of pipelines',
    'pipelines: []',
    "1:12: pipelines must be a mapping, got a list. Write 'key: value' lines.",
  ],
  [
    'a name with capitals',
    pipeline(source, each).replace('notes', 'My_Notes'),
    "2:3: pipelines: the name of a pipeline must be a word of a-z, 0-9 and '-' that begins with a letter, with at most 40 characters, got 'My_Notes'.",
  ],
  [
    'the name of a built-in pipeline',
    pipeline(source, each).replace('notes', 'docs'),
    '2:3: pipelines.docs: this name is taken by Gloss. Choose another.',
  ],
  [
    'the name of a prototype',
    pipeline(source, each).replace('notes', '__proto__'),
    "2:3: pipelines: the name of a pipeline must be a word of a-z, 0-9 and '-' that begins with a letter, with at most 40 characters, got '__proto__'.",
  ],
  [
    'a setting with a slip',
    pipeline(source, 'eech: []'),
    "4:5: pipelines.notes.eech is not a setting. Did you mean 'each'?",
  ],
  [
    'a setting of another section',
    pipeline(source, each, 'docs: {}'),
    "5:5: pipelines.notes.docs is not a setting, but 'docs' is one at the top level. Move it there; mind the indentation.",
  ],
  [
    'a setting of the source',
    pipeline(source, each, 'table: a.csv'),
    "5:5: pipelines.notes.table is not a setting, but 'table' is one in 'pipelines.<name>.source'. Move it there; mind the indentation.",
  ],
  [
    'a description of two lines',
    pipeline(source, each, 'description: "a\\nb"'),
    "5:18: pipelines.notes.description must be one line, got 'a\\nb'.",
  ],
  ['no stage', pipeline(source), "3:5: pipelines.notes has no stage. Add one to 'each' or 'all'."],
  [
    'too many items',
    pipeline(source, each, 'max-items: 10001'),
    '5:16: pipelines.notes.max-items must be at most 10000, got 10001.',
  ],
  [
    'an approval that there is not',
    pipeline(source, each, 'approval: yes'),
    "5:15: pipelines.notes.approval must be 'none' or 'command', got 'yes'.",
  ],
  [
    'two pipelines that are wrong',
    `${pipeline(source, 'eech: []')}${pipeline(source).replace('pipelines:\n', '').replace('notes', 'others')}`,
    "4:5: pipelines.notes.eech is not a setting. Did you mean 'each'?",
    "6:5: pipelines.others has no stage. Add one to 'each' or 'all'.",
  ],

  [
    'no source',
    pipeline(each),
    "3:5: pipelines.notes.source is missing. Add 'source: …' to pipelines.notes.",
  ],
  [
    'an empty source',
    from(''),
    '3:13: pipelines.notes.source must name one of files, pull-request, thread, commits, prompts, table, got none.',
  ],
  [
    'two sources',
    from('table: a.csv, files: [src/]'),
    '3:15: pipelines.notes.source must name one of files, pull-request, thread, commits, prompts, table, got files and table. Make a pipeline of each.',
  ],
  [
    'a text for patterns',
    from('files: src/'),
    "3:22: pipelines.notes.source.files must be a list, got 'src/'. Write ['src/'].",
  ],
  ['no pattern', from('files: []'), '3:22: pipelines.notes.source.files must not be empty. Fill it in.'],
  [
    'a bad pattern',
    from("files: ['src/{a,b}{a,b}{a,b}{a,b}{a,b}']"),
    "3:23: pipelines.notes.source.files[0] must have at most 4 groups in braces, got 'src/{a,b}{a,b}{a,b}{a,b}{a,b}'. Write several patterns.",
  ],
  [
    'a pattern that leaves',
    from("files: ['../x/*.md']"),
    "3:23: pipelines.notes.source.files[0] must have no '..' in it: patterns hold from the root downwards, got '../x/*.md'.",
  ],
  ['no commits', from('commits: 0'), '3:24: pipelines.notes.source.commits must be at least 1, got 0.'],
  [
    'a word for a number',
    from('commits: many'),
    "3:24: pipelines.notes.source.commits must be a whole number, got 'many'.",
  ],
  [
    'a number for a conversation',
    from('thread: 3'),
    '3:23: pipelines.notes.source.thread must be true or the path of an exported conversation, got 3.',
  ],
  [
    'a number for a prompt',
    from('prompts: [a, 3]'),
    '3:28: pipelines.notes.source.prompts[1] must be a text or a mapping, got 3.',
  ],
  [
    'a long prompt for an item',
    from(`prompts: [${'x'.repeat(4001)}]`),
    '3:25: pipelines.notes.source.prompts[0] must have at most 4000 characters, got 4001.',
  ],
  [
    'a table outside',
    from('table: ../a.csv'),
    "3:22: pipelines.notes.source.table must have no '.' or '..' in it: write it from the root of the repository, got '../a.csv'.",
  ],
  [
    'an absolute table',
    from('table: /etc/a.csv'),
    "3:22: pipelines.notes.source.table must be relative to the root of the repository, such as 'docs/reference', got '/etc/a.csv'.",
  ],
  [
    'a table that is none',
    from('table: a.xlsx'),
    "3:22: pipelines.notes.source.table must end in .csv, .tsv, .json, .jsonl, .ndjson, .yml or .yaml, got 'a.xlsx'.",
  ],
  [
    'chunks of a table',
    from('table: a.csv, chunk: 500'),
    '3:29: pipelines.notes.source.chunk is only for sources of kind files, thread and pull-request, got table. Remove it.',
  ],
  [
    'a key of files',
    from('files: [src/], key: id'),
    '3:30: pipelines.notes.source.key is only for sources of kind table and prompts, got files. Remove it.',
  ],
  [
    'a slip like a secret',
    from('table: a.csv, keys: id'),
    "3:29: pipelines.notes.source.keys is not a setting. Did you mean 'key'?",
  ],
  [
    'an address',
    from('url: https://example.com'),
    "3:15: pipelines.notes.source.url cannot be set in this file: it decides where code and keys are sent. Use the Action's input 'base-url' or the variable GLOSS_BASE_URL.",
  ],

  [
    'a mapping for stages',
    pipeline(source, 'each: { name: a }'),
    "4:11: pipelines.notes.each must be a list, got a mapping. Write one '- entry' a line.",
  ],
  [
    'a stage without anything',
    pipeline(source, 'each:', '  -'),
    "5:8: stage 1 must be a mapping, got nothing. Write 'key: value' lines.",
  ],
  [
    'a stage without kind',
    stage('prompt: x'),
    '4:12: stage "a": kind is missing. Add \'kind: …\' to stage "a".',
  ],
  [
    'a kind with a slip',
    stage('kind: txt, prompt: x'),
    "4:29: stage \"a\": kind must be 'text', 'object', 'image', 'speech' or 'transform', got 'txt'. Did you mean 'text'?",
  ],
  [
    'speech over all',
    pipeline(source, each, 'all: [{ name: b, kind: speech, prompt: x }]'),
    "5:28: stage \"b\": kind must be 'text', 'object', 'image' or 'transform', got 'speech'.",
  ],
  [
    'a stage without name',
    pipeline(source, 'each: [{ kind: text, prompt: x }]'),
    "4:12: stage 1: name is missing. Add 'name: …' to stage 1.",
  ],
  [
    'a name that templates cannot say',
    pipeline(source, 'each: [{ name: a-b, kind: text, prompt: x }]'),
    "4:20: stage \"a-b\": name must be a word of a-z, 0-9 and '_' that begins with a letter, got 'a-b'.",
  ],
  [
    'two stages of one name',
    pipeline(
      source,
      'each:',
      '  - { name: a, kind: text, prompt: x }',
      '  - { name: a, kind: text, prompt: y }',
    ),
    '6:17: stage "a": an earlier stage has the same name. Choose another.',
  ],
  [
    'a setting of another kind',
    stage('kind: text, prompt: x, voice: alloy'),
    "4:46: stage \"a\": voice is a setting of stages of kind 'speech'. Remove it, or change 'kind'.",
  ],
  [
    'a setting with a slip in a stage',
    stage('kind: text, promt: x'),
    '4:35: stage "a": promt is not a setting. Did you mean \'prompt\'?',
  ],
  [
    'prompt and prompt-file',
    stage('kind: text, prompt: x, prompt-file: a.md'),
    "4:46: stage \"a\": both 'prompt' and 'prompt-file' are given. Remove one of them.",
  ],
  [
    'no prompt',
    stage('kind: text'),
    "4:12: stage \"a\": 'prompt' is missing. Add 'prompt: …', or 'prompt-file: …'.",
  ],
  [
    'an empty prompt',
    stage("kind: text, prompt: ''"),
    '4:43: stage "a": prompt must not be empty. Fill it in.',
  ],
  [
    'a prompt of 20,001 characters',
    stage(`kind: text, prompt: ${'x'.repeat(20_001)}`),
    '4:43: stage "a": prompt must have at most 20000 characters, got 20001.',
  ],
  [
    'a prompt file outside',
    stage('kind: text, prompt-file: ../a.md'),
    "4:48: stage \"a\": prompt-file must have no '.' or '..' in it: write it from the root of the repository, got '../a.md'.",
  ],
  [
    'a prompt file with backslashes',
    stage("kind: text, prompt-file: 'a\\b.md'"),
    "4:48: stage \"a\": prompt-file must have '/' between directories, not '\\', got 'a\\b.md'.",
  ],
  [
    'a model without its provider',
    stage('kind: text, prompt: x, model: gpt-5'),
    "4:53: stage \"a\": model must be 'provider:id', with one of the providers openai, anthropic, google, compatible, offline, got 'gpt-5'.",
  ],
  [
    'a provider that there is not',
    stage('kind: text, prompt: x, model: acme:gpt-5'),
    "4:53: stage \"a\": model must be 'provider:id', with one of the providers openai, anthropic, google, compatible, offline, got 'acme:gpt-5'.",
  ],
  [
    'many retries',
    stage('kind: text, prompt: x, retries: 11'),
    '4:55: stage "a": retries must be at most 10, got 11.',
  ],
  [
    'half a second',
    stage('kind: text, prompt: x, timeout: 0.5'),
    '4:55: stage "a": timeout must be a whole number, got 0.5.',
  ],
  [
    'a size of one number',
    stage('kind: image, prompt: x, size: 1024'),
    '4:53: stage "a": size must be text, got 1024. Put it in quotes: \'1024\'.',
  ],
  [
    'a size in words',
    stage('kind: image, prompt: x, size: large'),
    "4:53: stage \"a\": size must be 'WIDTHxHEIGHT' in pixels, for example 1024x1024, got 'large'.",
  ],
  [
    'a size beyond the limit',
    stage('kind: image, prompt: x, size: 8192x10'),
    '4:53: stage "a": size must be at most 4096x4096, got \'8192x10\'.',
  ],
  [
    'a format that there is not',
    stage('kind: image, prompt: x, format: gif'),
    "4:55: stage \"a\": format must be 'png', 'jpeg' or 'webp', got 'gif'.",
  ],
  [
    'an alternative text that uses nothing',
    stage("kind: image, prompt: x, alt: '{{ picture }}'"),
    '4:56: stage "a": alt: \'picture\' is not there. There are repository, item, stages.',
  ],
  [
    'a key in a stage',
    stage('kind: text, prompt: x, api-key: sk-1'),
    "4:46: stage \"a\": api-key cannot be set in this file: keys are never kept in a file. Use the Action's input 'api-key' or the variable GLOSS_API_KEY.",
  ],
  [
    'an address in a stage',
    stage('kind: text, prompt: x, base-url: https://example.com'),
    "4:46: stage \"a\": base-url cannot be set in this file: it decides where code and keys are sent. Use the Action's input 'base-url' or the variable GLOSS_BASE_URL.",
  ],
  [
    'a command',
    pipeline(source, each, 'run: make'),
    '5:5: pipelines.notes.run cannot be set in this file: Gloss runs nothing that a file names. Write a step of its own into the workflow.',
  ],

  [
    'no schema',
    stage('kind: object, prompt: x'),
    '4:12: stage "a": schema is missing. Add \'schema: …\' to stage "a".',
  ],
  [
    'a text for a schema',
    object('yes'),
    "4:56: stage \"a\": schema must be a mapping, got 'yes'. Write 'key: value' lines.",
  ],
  [
    'a schema of a list',
    object('{ type: array, items: {} }'),
    "4:64: stage \"a\": schema must have 'type: object' at its top, got 'array'.",
  ],
  [
    'a type that there is not',
    answer('{ a: { type: text } }'),
    '4:97: stage "a": schema.properties.a.type must be one of object, array, string, number, integer, boolean, null, or a list of them, got \'text\'.',
  ],
  [
    'a property beside properties',
    object('{ type: object, title: { type: string } }'),
    '4:79: stage "a": schema.title must be text, got a mapping.',
  ],
  [
    'a keyword with a slip',
    object('{ type: object, propertees: {} }'),
    '4:72: stage "a": schema.propertees is no keyword of JSON Schema. Did you mean \'properties\'?',
  ],
  [
    'a keyword that checks nothing',
    answer('{ a: { not: { type: string } } }'),
    "4:91: stage \"a\": schema.properties.a.not is a keyword that answers cannot be checked by: say what is allowed, by 'enum' or 'anyOf'.",
  ],
  [
    'a limit without its type',
    answer('{ a: { maxLength: 3 } }'),
    '4:91: stage "a": schema.properties.a.maxLength is only checked with \'type: string\'. Add the type.',
  ],
  [
    'a list of anything',
    answer('{ a: { type: array } }'),
    '4:89: stage "a": schema.properties.a must say what is in the list. Add \'items: …\'.',
  ],
  [
    'a text for required',
    object('{ type: object, properties: { a: {} }, required: a }'),
    '4:105: stage "a": schema.required must be a list of names, got \'a\'.',
  ],
  [
    'a requirement of nothing',
    object('{ type: object, properties: { a: {} }, required: [b] }'),
    "4:106: stage \"a\": schema.required[0] names 'b', which 'properties' has not.",
  ],
  [
    'an expression, which could take for ever',
    answer("{ a: { type: string, pattern: '(a+)+$' } }"),
    '4:105: stage "a": schema.properties.a.pattern is a keyword that answers cannot be checked by: say the form in \'description\'.',
  ],
  [
    'a reference to nothing',
    answer("{ a: { $ref: '#/$defs/b' } }"),
    '4:56: stage "a": schema cannot be used: Reference not found: #/$defs/b.',
  ],
  [
    'a reference to elsewhere',
    answer("{ a: { $ref: 'https://example.com/b' } }"),
    "4:97: stage \"a\": schema.properties.a.$ref must be a place in this schema, such as '#/$defs/name', got 'https://example.com/b'.",
  ],

  [
    'a template without its end',
    prompt('{{ item.key'),
    '4:44: stage "a": prompt: output "{{ item.key" not closed.',
  ],
  [
    'a tag without its end',
    prompt('{% if item.key %}x'),
    '4:44: stage "a": prompt: tag {% if item.key %} not closed.',
  ],
  [
    'an end without its tag',
    prompt('x{% endif %}'),
    '4:45: stage "a": prompt: \'{% endif %}\' belongs to no open tag.',
  ],
  [
    'a filter that there is not',
    prompt('{{ item.key | shout }}'),
    '4:44: stage "a": prompt: there is no filter \'shout\'.',
  ],
  [
    'a filter of chance',
    prompt('{{ item.row | sample }}'),
    '4:44: stage "a": prompt: the filter \'sample\' would give another text each time.',
  ],
  [
    'a tag that there is not',
    prompt('{% import x %}'),
    '4:44: stage "a": prompt: there is no tag \'{% import %}\'.',
  ],
  [
    'include',
    prompt("{% include 'other' %}"),
    '4:44: stage "a": prompt: \'{% include %}\' would read another file, and a template is whole.',
  ],
  [
    'render',
    prompt("{% render 'other' %}"),
    '4:44: stage "a": prompt: \'{% render %}\' would read another file, and a template is whole.',
  ],
  [
    'a template that includes itself',
    prompt("{% include 'notes' %}{% include 'notes' %}"),
    '4:44: stage "a": prompt: \'{% include %}\' would read another file, and a template is whole.',
  ],
  [
    'a variable that there is not',
    prompt('{{ product }}'),
    '4:47: stage "a": prompt: \'product\' is not there. There are repository, item, stages.',
  ],
  [
    'a variable with a slip',
    prompt('{{ itme.key }}'),
    "4:47: stage \"a\": prompt: 'itme' is not there. Did you mean 'item'?",
  ],
  [
    'what items of other sources have',
    prompt('{{ item.text }}'),
    '4:47: stage "a": prompt: \'item.text\' is not there. There are item.key, item.number, item.row.',
  ],
  [
    'a later stage',
    pipeline(
      source,
      'each:',
      '  - { name: a, kind: text, prompt: "{{ stages.b }}" }',
      '  - { name: b, kind: text, prompt: y }',
    ),
    '5:44: stage "a": prompt: \'stages.b\' is not there. Stage "b" comes later, or is this one: move it up.',
  ],
  [
    'a stage that there is not',
    prompt('{{ stages.outline }}'),
    "4:47: stage \"a\": prompt: 'stages.outline' is not there. There is nothing in 'stages'.",
  ],
  [
    'one item over all',
    overall('{{ item.key }}'),
    '5:46: stage "b": prompt: \'item\' is not there. That is one item, and here are all: use {% for one in items %}{{ one.key }}{% endfor %}.',
  ],
  [
    'a stage on each over all',
    overall('{{ stages.a }}'),
    '5:46: stage "b": prompt: \'stages.a\' is not there. Stage "a" is of each item: use it by {% for one in items %}{{ one.stages.a }}{% endfor %}.',
  ],
  [
    'all items on each',
    prompt('{{ items.size }}'),
    "4:47: stage \"a\": prompt: 'items' is not there. There is 'items' in 'all' and in publish.all only.",
  ],
  [
    'the present time',
    prompt("{{ 'now' | date: '%Y' }}"),
    "4:47: stage \"a\": prompt: 'date' of 'now' would give another text each time.",
  ],
  [
    'the fourth line of a block',
    pipeline(
      source,
      'each:',
      '  - name: a',
      '    kind: text',
      '    prompt: |',
      '      One',
      '      {{ item.key }}',
      '',
      '      and {{ item.kee }} {{ "today" | date: "%Y" }}',
    ),
    "11:18: stage \"a\": prompt: 'item.kee' is not there. Did you mean 'item.key'?",
    "11:33: stage \"a\": prompt: 'date' of 'today' would give another text each time.",
  ],

  [
    'an output that leaves',
    file('docs/../{{ item.key }}.md'),
    "5:31: pipelines.notes.publish.each[0].path must stay inside the repository, got 'docs/../{{ item.key }}.md'.",
  ],
  [
    'an absolute output',
    file('/docs/{{ item.key }}.md'),
    "5:31: pipelines.notes.publish.each[0].path must stay inside the repository, got '/docs/{{ item.key }}.md'.",
  ],
  [
    'an output with backslashes',
    file('docs\\{{ item.key }}.md'),
    "5:31: pipelines.notes.publish.each[0].path must stay inside the repository, got 'docs\\{{ item.key }}.md'.",
  ],
  [
    'an output at the root',
    file('{{ item.key }}.md'),
    "5:31: pipelines.notes.publish.each[0].path must begin with a directory that is written out and does not begin with a dot, got '{{ item.key }}.md'.",
  ],
  [
    'an output below .github',
    file('.github/{{ item.key }}.md'),
    "5:31: pipelines.notes.publish.each[0].path must begin with a directory that is written out and does not begin with a dot, got '.github/{{ item.key }}.md'.",
  ],
  [
    'an output below .github further down',
    file('docs/.github/{{ item.key }}.md'),
    "5:31: pipelines.notes.publish.each[0].path is in a protected place ('.github'), got 'docs/.github/{{ item.key }}.md'.",
  ],
  [
    'an output below node_modules',
    file('node_modules/{{ item.key }}.md'),
    "5:31: pipelines.notes.publish.each[0].path is in a protected place ('node_modules'), got 'node_modules/{{ item.key }}.md'.",
  ],
  [
    'an output over what agents read',
    publish('all: [{ path: docs/AGENTS.md, content: x }]'),
    "5:30: pipelines.notes.publish.all[0].path is a protected file ('AGENTS.md'), got 'docs/AGENTS.md'.",
  ],
  [
    'an output that can run',
    file('docs/{{ item.key }}.sh'),
    '5:31: pipelines.notes.publish.each[0].path must end in .md, .txt, .json, .jsonl, .csv, .yml or .yaml for what stage "a" makes, got \'docs/{{ item.key }}.sh\'.',
  ],
  [
    'an output without extension',
    file('docs/{{ item.key }}'),
    "5:31: pipelines.notes.publish.each[0].path must end in an extension that is written out, got 'docs/{{ item.key }}'.",
  ],
  [
    'an output that is the same for all',
    file('docs/notes.md'),
    "5:31: pipelines.notes.publish.each[0].path must differ from item to item: use {{ item.key }}, got 'docs/notes.md'.",
  ],
  [
    'an output by what a stage made',
    file('docs/{{ item.key }}-{{ stages.a }}.md'),
    "5:55: pipelines.notes.publish.each[0].path: 'stages' is not there. There are item, repository.",
  ],
  [
    'an output with a broken template',
    file('docs/{{ item.key.md'),
    '5:37: pipelines.notes.publish.each[0].path: output "{{ item.key.md" not closed.',
  ],
  [
    'an output with the extension of something else',
    pipeline(
      source,
      'each: [{ name: a, kind: image, prompt: x }]',
      'publish: { each: [{ path: "docs/{{ item.key }}.jpg" }] }',
    ),
    '5:31: pipelines.notes.publish.each[0].path must end in .png for what stage "a" makes, got \'docs/{{ item.key }}.jpg\'.',
  ],
  [
    'an output that is a source',
    pipeline(
      "source: { files: ['docs/**/*.md'] }",
      each,
      'publish: { each: [{ path: "docs/notes/{{ item.key }}.md" }] }',
    ),
    "5:31: pipelines.notes.publish.each[0].path is read by source.files of this pipeline again, got 'docs/notes/{{ item.key }}.md'. Add '!docs/notes/' to source.files.",
  ],
  [
    'an output of no stage',
    publish('all: [{ path: docs/a.md }]'),
    "5:22: pipelines.notes.publish.all[0] has nothing in it: there is no stage in 'all'. Add 'content: …'.",
  ],
  [
    'an output of an unknown stage',
    publish('each: [{ path: "docs/{{ item.key }}.md", stage: b }]'),
    "5:64: pipelines.notes.publish.each[0].stage must name a stage of 'each': a, got 'b'.",
  ],
  [
    'a reference to a text',
    publish('each: [{ path: "docs/{{ item.key }}.md", reference: hero }]'),
    "5:68: pipelines.notes.publish.each[0].reference is only for the picture of a stage of 'each', got 'hero'.",
  ],
  [
    'a reference without a page',
    picture('{ path: "art/{{ item.key }}.png", reference: hero }'),
    "5:68: pipelines.notes.publish.each[0].reference needs whole pages to stand in: source.files without chunk, got 'hero'.",
  ],
  [
    'a reference that is no name',
    picture('{ path: "art/{{ item.key }}.png", reference: "a-->" }'),
    "5:68: pipelines.notes.publish.each[0].reference must be a word of a-z, 0-9 and '-' that begins with a letter, got 'a-->'.",
  ],
  [
    'two pictures for one place',
    picture(
      '{ path: "art/{{ item.key }}.png", reference: a }, { path: "art/{{ item.key }}-2.png", reference: a }',
      'source: { files: [docs/] }',
    ),
    "5:68: pipelines.notes.publish.each[0].reference must differ from picture to picture, got 'a'.",
    "5:120: pipelines.notes.publish.each[1].reference must differ from picture to picture, got 'a'.",
  ],
  [
    'a content that uses nothing',
    publish('all: [{ path: docs/a.md, content: "{{ item.key }}" }]'),
    "5:54: pipelines.notes.publish.all[0].content: 'item' is not there. That is one item, and here are all: use {% for one in items %}{{ one.key }}{% endfor %}.",
  ],
  [
    'a comment that uses nothing',
    publish("comment: '{{ stages.a }}'"),
    '5:29: pipelines.notes.publish.comment: \'stages.a\' is not there. Stage "a" is of each item: use it by {% for one in items %}{{ one.stages.a }}{% endfor %}.',
  ],
  [
    'a text for outputs',
    publish('each: docs/a.md'),
    "5:22: pipelines.notes.publish.each must be a list, got 'docs/a.md'. Write ['docs/a.md'].",
  ],
  [
    'one file twice',
    publish('all: [{ path: docs/a.md, content: x }, { path: docs/A.md, content: y }]'),
    "5:63: pipelines.notes.publish.all[1].path is the same file as pipelines.notes.publish.all[0].path, got 'docs/A.md'. Give each a path of its own; case alone does not tell files apart everywhere.",
  ],
  [
    'one file of two pipelines',
    publish('all: [{ path: docs/a.md, content: x }]') +
      publish('all: [{ path: docs/a.md, content: y }]')
        .replace('pipelines:\n', '')
        .replace('notes', 'others'),
    "9:30: pipelines.others.publish.all[0].path is the same file as pipelines.notes.publish.all[0].path, got 'docs/a.md'. Give each a path of its own; case alone does not tell files apart everywhere.",
  ],
  [
    'the file of the index',
    publish('all: [{ path: docs/reference/README.md, content: x }]'),
    "5:30: pipelines.notes.publish.all[0].path is the same file as docs.index, got 'docs/reference/README.md'. Give each a path of its own; case alone does not tell files apart everywhere.",
  ],
  [
    'one file twice for each item',
    publish('each: [{ path: "docs/{{ item.key }}.md" }, { path: "docs/{{item.key}}.md" }]'),
    "5:67: pipelines.notes.publish.each[1].path is the same file as pipelines.notes.publish.each[0].path, got 'docs/{{item.key}}.md'. Give each a path of its own; case alone does not tell files apart everywhere.",
  ],

  [
    'tabs',
    'pipelines:\n\tnotes: {}\n',
    '2:1: A tab is used for indentation, which YAML does not allow. Use spaces, two for each level.',
  ],
  ['one key twice', pipeline(source, each, source), "5:5: 'source' is set twice. Remove one of them."],
  [
    'anchors',
    pipeline('source: &s { table: a.csv }', each),
    "3:13: '&s' is an anchor, and anchors are refused. Remove it and write values out.",
  ],
  [
    'aliases',
    pipeline('source: *s', each),
    "3:13: '*s' begins with '*', which YAML takes for an alias, and aliases are refused. Put a pattern in quotes: '*s'.",
  ],
  [
    'a pattern without quotes',
    from('files: [*.md]'),
    "3:23: '*.md' begins with '*', which YAML takes for an alias, and aliases are refused. Put a pattern in quotes: '*.md'.",
  ],
  [
    'a bomb of aliases',
    `a: &a [x, x]\n${Array.from({ length: 20 }, (_, index) => `b${index}: [*a, *a]`).join('\n')}\n`,
    "1:4: '&a' is an anchor, and anchors are refused. Remove it and write values out.",
    "2:6: '*a' begins with '*', which YAML takes for an alias, and aliases are refused. Put a pattern in quotes: '*a'.",
  ],
  [
    'merge keys',
    pipeline('<<: { source: {} }', each),
    "3:5: '<<' is a merge key, and merge keys are refused. Write the settings out.",
  ],
  [
    'bytes that are no UTF-8',
    new TextDecoder().decode(Buffer.from(pipeline('description: caf\u00e9'), 'latin1')),
    '3:21: This is not UTF-8. Write the character again, and save the file as UTF-8.',
  ],
  [
    'a control character',
    pipeline('description: "a\u0007b"'),
    "3:20: '\\u{7}' is a control character. Remove it.",
  ],
  [
    'several documents',
    `${pipeline(source, each)}---\npipelines: {}\n`,
    '5:1: A second document begins here. Write one document.',
  ],
  [
    '25 brackets',
    `pipelines: ${'['.repeat(25)}${']'.repeat(25)}\n`,
    '1:36: This is nested too deeply: more than 24 brackets are open. Write it with fewer levels.',
  ],
  [
    '10 MB',
    `pipelines: {}\n#${'x'.repeat(10 * 1024 * 1024)}\n`,
    "1:1: The file must have at most 32 KiB. Shorten its lists: one pattern can stand for many files. Prompts can be in files of their own ('prompt-file').",
  ],
];

/** As many problems as are told at once. */
const MAX_TOLD = 20;
/** Reading one file may take so long, in ms. */
const BUDGET_MS = 1000;

describe('a bad pipeline', () => {
  it.each(BAD)('is told with its place: %s', (_, text, ...problems) => {
    const before = performance.now();
    const told = problemsOf(text);
    expect(performance.now() - before).toBeLessThan(BUDGET_MS);
    expect(told.slice(0, problems.length)).toEqual(problems);
    if (told.length <= MAX_TOLD) expect(told).toHaveLength(problems.length);
  });

  it('is one of many that are tried', () => expect(BAD.length).toBeGreaterThan(100));
});
