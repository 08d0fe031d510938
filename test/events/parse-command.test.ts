import { describe, expect, test } from 'vitest';
import { NO_OPTIONS } from '../../src/events/flags.ts';
import { MAX_COMMAND_LENGTH, parseCommand } from '../../src/events/parse-command.ts';
import { listVerbs } from '../../src/events/verbs.ts';
import { pipelines } from '../../src/pipelines/registry.ts';

const parse = (body: string, allowedModels?: string[]) =>
  parseCommand({ body, on: 'pull-request', ...(allowedModels && { allowedModels }) });

describe('a command with an argument', () => {
  test.each([
    ['/gloss cancel', 'cancel', undefined],
    ['/gloss pause', 'pause', undefined],
    ['/gloss resume', 'resume', undefined],
    ['/gloss approve', 'approve', undefined],
    ['/gloss approve 3f2a9c1', 'approve', '3f2a9c1'],
    ['/gloss reject', 'reject', undefined],
    ['/gloss reject the examples --are wrong', 'reject', 'the examples --are wrong'],
  ])('%s', (body, verb, argument) => {
    expect(parse(body)).toEqual({
      ...{ kind: 'command', verb, options: NO_OPTIONS },
      ...(argument === undefined ? {} : { argument }),
    });
  });
});

describe('a command is understood', () => {
  const rows: [body: string, verb: string, options?: object][] = [
    ['/gloss', 'help'],
    ['/gloss ', 'help'],
    ['/gloss help', 'help'],
    ['/gloss status', 'status'],
    ['/gloss summary', 'summary'],
    ['   /gloss   summary  ', 'summary'],
    ['/gloss\tsummary', 'summary'],
    ['/gloss summary\nand thank you\n/gloss docs', 'summary'],
    ['/gloss summary\r\nthank you', 'summary'],
    ['/gloss summary\rthank you', 'summary'],
    ['/gloss "summary"', 'summary'],
    ['/gloss summary --dry-run', 'summary', { dryRun: true }],
    ['/gloss summary --paths src/**', 'summary', { paths: ['src/**'] }],
    ["/gloss summary --paths 'a b' src/x", 'summary', { paths: ['a b', 'src/x'] }],
    ['/gloss summary --paths=src/**', 'summary', { paths: ['src/**'] }],
    ['/gloss summary --paths=a=b', 'summary', { paths: ['a=b'] }],
    ['/gloss summary --paths a --dry-run --paths b', 'summary', { paths: ['a', 'b'], dryRun: true }],
    ['/gloss summary --ignore dist/ !dist/x', 'summary', { ignore: ['dist/', '!dist/x'] }],
    ['/gloss summary --paths 文書/** a\\ b', 'summary', { paths: ['文書/**', 'a b'] }],
    ['/gloss summary --paths "say \\"hi\\""', 'summary', { paths: ['say "hi"'] }],
    ["/gloss docs --paths 'src/**' --dry-run", 'docs', { paths: ['src/**'], dryRun: true }],
    ['/gloss docs --all', 'docs', { all: true }],
    ['/gloss estimate summary --paths src', 'summary', { paths: ['src'], dryRun: true }],
    ['/gloss estimate docs --all', 'docs', { all: true, dryRun: true }],
    ['/gloss estimate notes', 'notes', { dryRun: true }],
    ['/gloss retry summary', 'summary'],
    ["/gloss ask Why isn't it cached?", 'ask', { question: "Why isn't it cached?" }],
    ['/gloss ask  What "is"  a\\b | c\tand d? ', 'ask', { question: 'What "is" a\\b | c and d?' }],
    ['/gloss ask "Why?"', 'ask', { question: 'Why?' }],
    ['/gloss ask “Why?”', 'ask', { question: 'Why?' }],
    ['/gloss ask "Why" or "how"?', 'ask', { question: '"Why" or "how"?' }],
    ['/gloss ask What does --all do? --dry-run', 'ask', { question: 'What does --all do? --dry-run' }],
    ['/gloss ask –dry-run is what?', 'ask', { question: '–dry-run is what?' }],
    ['/gloss ask Why?\nAnd thanks', 'ask', { question: 'Why?' }],
    [
      "/gloss ask --paths='src/**' --ignore=x --dry-run Why?",
      'ask',
      { paths: ['src/**'], ignore: ['x'], dryRun: true, question: 'Why?' },
    ],
    ['/gloss estimate ask Why?', 'ask', { dryRun: true, question: 'Why?' }],
    ['/gloss retry ask Why?', 'ask', { question: 'Why?' }],
    ['/gloss retry notes', 'notes'],
    ["/gloss run notes --paths 'data/**'", 'notes', { paths: ['data/**'] }],
  ];
  test.each(rows)('%j', (body, verb, options = {}) => {
    expect(parse(body)).toEqual({ kind: 'command', verb, options: { ...NO_OPTIONS, ...options } });
  });

  test('a model that the operator allows', () => {
    const allowed = ['openai:gpt-x', 'anthropic:y'];
    const options = { ...NO_OPTIONS, model: 'anthropic:y' };
    for (const flag of ['--model anthropic:y', '--model=anthropic:y']) {
      expect(parse(`/gloss docs ${flag}`, allowed)).toEqual({ kind: 'command', verb: 'docs', options });
    }
  });

  test('every pipeline of the registry is a verb, and help can describe each verb in a line', () => {
    for (const name of Object.keys(pipelines)) {
      const asked = name === 'ask' ? ' Why?' : '';
      expect(parse(`/gloss ${name}${asked}`)).toMatchObject({ kind: 'command', verb: name });
    }
    const verbs = listVerbs();
    expect(verbs.map(({ name }) => name)).toEqual([
      ...Object.keys(pipelines),
      ...['run', 'estimate', 'retry', 'help', 'status', 'cancel', 'pause', 'resume', 'approve', 'reject'],
    ]);
    for (const { description } of verbs) expect(description).toMatch(/^[^\n]+$/);
  });

  test('the same options are not shared between commands', () => {
    const first = parse('/gloss summary');
    const second = parse('/gloss summary --paths a');
    expect([first, second]).toMatchObject([{ options: { paths: [] } }, { options: { paths: ['a'] } }]);
    expect(NO_OPTIONS.paths).toEqual([]);
  });
});

describe('never a command', () => {
  const rows: [what: string, body: string][] = [
    ['nothing', ''],
    ['a quotation', '> /gloss summary'],
    ['a quotation without a space', '>/gloss summary'],
    ['a code span', '`/gloss summary`'],
    ['a code block', '```\n/gloss summary\n```'],
    ['a code block of tildes', '~~~\n/gloss summary\n~~~'],
    ['indented code', '    /gloss summary'],
    ['code behind a tab', '\t/gloss summary'],
    ['code behind a space and a tab', ' \t/gloss summary'],
    ['the second line', 'Please\n/gloss summary'],
    ['the line below an empty one', '\n/gloss summary'],
    ['the line below an empty one, with a carriage return', '\r\n/gloss summary'],
    ['the middle of a line', 'Please /gloss summary'],
    ['a list', '- /gloss summary'],
    ['a heading', '# /gloss summary'],
    ['a link', '[/gloss summary](x)'],
    ['emphasis', '**/gloss summary**'],
    ['an HTML comment', '<!-- /gloss summary -->'],
    ['what follows an HTML comment', '<!-- x -->/gloss summary'],
    ['an HTML element', '<b>/gloss summary</b>'],
    ['a longer word', '/glossary'],
    ['a longer word with a verb', '/glosser summary'],
    ['a hyphen', '/gloss-summary'],
    ['a dash', '/gloss–summary'],
    ['a colon', '/gloss: summary'],
    ['a slash', '/gloss/summary'],
    ['a path', '/gloss.md'],
    ['two slashes', '//gloss summary'],
    ['a space behind the slash', '/ gloss summary'],
    ['no slash', 'gloss summary'],
    ['a backslash', '\\/gloss summary'],
    ['an upper-case letter', '/Gloss summary'],
    ['a mention', '@gloss summary'],
    ['a fullwidth slash', '／gloss summary'],
    ['a division slash', '∕gloss summary'],
    ['a fraction slash', '⁄gloss summary'],
    ['a Cyrillic letter', '/glоss summary'],
    ['a fullwidth letter', '/ｇloss summary'],
    ['a zero-width space in front', '\u200b/gloss summary'],
    ['a byte order mark in front', '\ufeff/gloss summary'],
    ['a right-to-left mark in front', '\u202e/gloss summary'],
    ['a zero-width space inside', '/glo\u200bss summary'],
    ['a zero-width space behind', '/gloss\u200b summary'],
    ['a soft hyphen', '/gloss\u00ad summary'],
    ['a no-break space in front', '\u00a0/gloss summary'],
    ['a no-break space behind', '/gloss\u00a0summary'],
    ['an ideographic space', '/gloss\u3000summary'],
    ['a line separator', '/gloss\u2028summary'],
    ['NUL in front', '\0/gloss summary'],
    ['NUL behind', '/gloss\0summary'],
    ['a form feed', '\f/gloss summary'],
    ['an escape sequence', '\u001b[0m/gloss summary'],
  ];
  test.each(rows)('%s', (_, body) => {
    expect(parse(body)).toEqual({ kind: 'none' });
  });
});

describe('refused with a reason', () => {
  const rows: [body: string, reason: RegExp, verb?: string][] = [
    ['/gloss sumary', /^There is no command `sumary`\. Did you mean `summary`\?$/],
    ['/gloss Summary', /`Summary`.*`summary`/],
    ['/gloss zebra', /^There is no command `zebra`\.$/],
    ['/gloss constructor', /^There is no command `constructor`\.$/],
    ['/gloss __proto__', /^There is no command `__proto__`\.$/],
    ['/gloss --dry-run', /^There is no command `--dry-run`\.$/],
    ['/gloss ""', /^There is no command `\(empty\)`\.$/],
    ...['translate', 'changelog', 'diagram'].map((verb): [string, RegExp, string] => [
      `/gloss ${verb} 'x`.replace(" 'x", ' x'),
      new RegExp(`^\`${verb}\` does not work here yet\\.$`),
      verb,
    ]),
    ['/gloss ask', /^What is the question\?$/, 'ask'],
    ['/gloss ask --dry-run', /^What is the question\?$/, 'ask'],
    ['/gloss estimate ask', /^What is the question\?$/, 'ask'],
    ['/gloss ask ???', /^The question is empty\.$/, 'ask'],
    [`/gloss ask ${'x'.repeat(1_001)}`, /^The question has 1001 characters/, 'ask'],
    ['/gloss ask --all Why?', /^`ask` takes no flag `--all`/, 'ask'],
    ['/gloss ask --base-url=https://evil.example Why?', /^`ask` takes no flag `--base-url`/, 'ask'],
    ['/gloss ask --model=openai:x Why?', /^`ask` takes no flag `--model`/, 'ask'],
    ['/gloss ask --paths Why?', /^`--paths` needs a pattern/, 'ask'],
    ['/gloss run', /^Which pipeline\?$/, 'run'],
    ['/gloss estimate', /^Which pipeline\?$/, 'estimate'],
    ['/gloss retry --all', /is no name of a pipeline\.$/, 'retry'],
    ['/gloss estimate summary --all', /`summary` takes no flag `--all`/, 'estimate'],
    ['/gloss run ../x', /is no name of a pipeline\.$/, 'run'],
    ['/gloss run notes now', /`now` is one word too many/, 'run'],
    ['/gloss summary src/**', /^`src\/\*\*` is one word too many\.$/, 'summary'],
    ['/gloss summary --dry-run src', /`src` is one word too many/, 'summary'],
    ['/gloss help summary', /`summary` is one word too many/, 'help'],
    ['/gloss status --all', /`status` takes no flag `--all`/, 'status'],
    ['/gloss cancel x', /`x` is one word too many/, 'cancel'],
    ['/gloss resume docs', /`docs` is one word too many/, 'resume'],
    ['/gloss pause --all', /`pause` takes no flag `--all`/, 'pause'],
    ['/gloss approve x', /`x` is no digest/, 'approve'],
    ['/gloss approve 3f2a9c1 3f2a9c1', /is no digest/, 'approve'],
    ['/gloss approve 3F2A9C1', /is no digest/, 'approve'],
    [`/gloss reject ${'x'.repeat(301)}`, /The reason is too long/, 'reject'],
    ['/gloss summary --all', /`summary` takes no flag `--all`/, 'summary'],
    ['/gloss summary --dryrun', /`--dryrun`\. Did you mean `--dry-run`\?/, 'summary'],
    ['/gloss summary --DRY-RUN', /takes no flag `--DRY-RUN`/, 'summary'],
    ['/gloss summary -n', /takes no flag `-n`/, 'summary'],
    ['/gloss summary --', /takes no flag `--`/, 'summary'],
    ['/gloss summary -', /takes no flag `-`/, 'summary'],
    ['/gloss summary –-dry-run', /`–-dry-run` does not begin with two plain hyphens/, 'summary'],
    ['/gloss summary —dry-run', /does not begin with two plain hyphens/, 'summary'],
    ['/gloss summary −−dry-run', /does not begin with two plain hyphens/, 'summary'],
    ['/gloss summary －－dry-run', /does not begin with two plain hyphens/, 'summary'],
    ['/gloss summary --paths a —dry-run', /does not begin with two plain hyphens/, 'summary'],
    ['/gloss summary --dry–run', /takes no flag `--dry–run`/, 'summary'],
    ['/gloss summary --dry-run=false', /`--dry-run` takes no value/, 'summary'],
    ['/gloss summary --dry-run --dry-run', /`--dry-run` stands twice/, 'summary'],
    ['/gloss summary --paths', /`--paths` needs a pattern/, 'summary'],
    ['/gloss summary --paths --dry-run', /`--paths` needs a pattern/, 'summary'],
    ['/gloss summary --paths=', /`--paths` needs a pattern/, 'summary'],
    ['/gloss summary --paths ""', /`--paths` needs a pattern/, 'summary'],
    [`/gloss summary --paths ${'a'.repeat(257)}`, /^The pattern `a{40}…` is too long/, 'summary'],
    ['/gloss summary --paths **/**/**/**/x', /too long or stands for too many/, 'summary'],
    [`/gloss summary --ignore ${'{a,b}'.repeat(5)}`, /too long or stands for too many/, 'summary'],
    [
      `/gloss summary --paths ${'a '.repeat(16)} --ignore ${'b '.repeat(15)}`,
      /at most 30 patterns/,
      'summary',
    ],
    ["/gloss summary --paths 'src", /^A quotation mark is not closed\.$/],
    ['/gloss summary --model openai:x', /takes no flag `--model`/, 'summary'],
    ['/gloss summary \\', /is one word too many/, 'summary'],
    ['/gloss summary <!-- hidden -->', /is one word too many/, 'summary'],
    [`/gloss summary ${'x'.repeat(MAX_COMMAND_LENGTH)}`, /too long: at most 2000 characters/],
  ];
  test.each(rows)('%j', (body, reason, verb) => {
    const parsed = parse(body);
    expect(parsed).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
    expect(parsed).toHaveProperty('hint', expect.stringMatching(/./));
    expect('verb' in parsed ? parsed.verb : undefined).toBe(verb);
  });

  test.each([
    ...['--base-url', '--api-key', '--config', '--model', '--write', '--repo', '--publish', '--state-dir'],
    ...['--budget-usd', '--max-items', '--out', '--adopt', '--concurrency', '--api_base', '--github-token'],
  ])('%s is nobody’s to set in a comment, and its value is not repeated', (flag) => {
    for (const value of [` sk-secret`, '=sk-secret', ` 'sk-secret'`]) {
      const parsed = parse(`/gloss docs ${flag}${value}`);
      expect(parsed).toMatchObject({ kind: 'refused', reason: expect.stringContaining(`\`${flag}\``) });
      expect(JSON.stringify(parsed)).not.toContain('sk-secret');
    }
  });

  const unseen = [
    '\0',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2028',
  ];
  const more = ['\u202e', '\u2066', '\u3000', '\ufeff', '\ufe0f', '\u{e0041}', '\ud800', '\v', '\f'];
  test.each([...unseen, ...more])('a line with %j', (character) => {
    const parsed = parse(`/gloss summary --paths a${character}b`);
    expect(parsed).toMatchObject({ kind: 'refused', reason: expect.stringContaining('invisible') });
  });

  test.each(['openai:other', 'OpenAI:GPT-X', 'openai:gpt-x ', 'xopenai:gpt-x', 'openai:gpt'])(
    'model %j, which only resembles one that is allowed',
    (model) => {
      const parsed = parse(`/gloss summary --model '${model}'`, ['openai:gpt-x']);
      expect(parsed).toMatchObject({ kind: 'refused', reason: expect.stringContaining('`openai:gpt-x`') });
    },
  );

  test('two models', () => {
    const parsed = parse('/gloss summary --model a:b --model a:b', ['a:b']);
    expect(parsed).toMatchObject({ kind: 'refused', reason: '`--model` stands twice.' });
    expect(parse('/gloss summary --model', ['a:b'])).toMatchObject({ reason: '`--model` needs a model.' });
    expect(parse('/gloss summary --model a:b c', ['a:b'])).toMatchObject({ kind: 'refused' });
  });

  test('a pipeline over a change, asked for on an issue', () => {
    const on = 'issue';
    expect(parseCommand({ body: '/gloss summary', on })).toMatchObject({ kind: 'refused', verb: 'summary' });
    for (const verb of ['docs', 'help', 'status']) {
      expect(parseCommand({ body: `/gloss ${verb}`, on })).toMatchObject({ kind: 'command', verb });
    }
  });
});
