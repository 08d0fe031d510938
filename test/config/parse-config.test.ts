import { describe, expect, it } from 'vitest';
import { MODEL_PROVIDERS } from '../../src/config/model-id.ts';
import { MAX_CONFIG_BYTES, parseConfig } from '../../src/config/parse-config.ts';
import { assertPattern } from '../../src/content/path-globs.ts';
import { describeErrorLines, exitCodeFor } from '../../src/errors.ts';
import { PROVIDERS } from '../../src/models/parse-model-id.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { problemsOf } from './problems-of.ts';

const parse = (text: string | undefined) => parseConfig({ text, file: '.github/gloss.yml' });

const DEFAULTS = {
  defaults: { paths: [], ignore: [] },
  events: { 'pull-request': ['summary'], push: [] },
  approval: { files: 'none', days: 7 },
  prices: {},
  review: {
    ...{ 'max-findings': 10, 'min-confidence': 0.5, 'path-instructions': [], instructions: '' },
    ...{ check: false, 'fail-on': 'none' },
  },
  docs: {
    sources: ['**'],
    ignore: [],
    group: 'file',
    output: 'docs/reference',
    index: 'docs/reference/README.md',
    audience: 'developers who use or change this code',
    instructions: '',
    pages: [],
  },
  pipelines: {},
};

describe('a configuration that says nothing', () => {
  it.each<[string, string | undefined]>([
    ['missing', undefined],
    ['empty', ''],
    ['blank lines', '\n\n  \n'],
    ['comments only', '# yaml-language-server: $schema=x\n# docs:\n'],
    ['a byte order mark', '\ufeff'],
    ['an empty document', '---\n...\n'],
    ['sections without settings', 'defaults:\ndocs:\n  pages:\n'],
    ['null', '~'],
  ])('is the defaults: %s', (_, text) => expect(parse(text)).toEqual(DEFAULTS));
});

describe('a configuration', () => {
  it('says what runs by itself, and what has to be approved', () => {
    const text = 'events:\n  pull-request: [docs]\n  push: [docs]\napproval:\n  files: command\n  days: 3\n';
    expect(parse(text)).toEqual({
      ...DEFAULTS,
      events: { 'pull-request': ['docs'], push: ['docs'] },
      approval: { files: 'command', days: 3 },
    });
    expect(parse('events:\n  pull-request: []\n')).toMatchObject({
      events: { 'pull-request': [], push: [] },
    });
  });

  it('is read with its defaults applied', () => {
    const text =
      '\ufeffdefaults:\r\n  model: compatible:llama3.3:70b\r\n  paths: [src/]\r\ndocs:\r\n  sources: []\r\n  group: directory\r\n' +
      '  output: docs/api/\r\n  index: false\r\n  instructions: |\r\n    *Never* "job".\r\n    &c.\r\n  pages:\r\n' +
      "    - path: docs/how.md\r\n      title: 'How: it works'\r\n      sources: ['*.md', '!a.md']\r\n";
    expect(parse(text)).toEqual({
      ...DEFAULTS,
      defaults: { model: 'compatible:llama3.3:70b', paths: ['src/'], ignore: [] },
      docs: {
        ...DEFAULTS.docs,
        sources: [],
        group: 'directory',
        output: 'docs/api',
        index: false,
        instructions: '*Never* "job".\n&c.\n',
        pages: [
          {
            path: 'docs/how.md',
            title: 'How: it works',
            sources: ['*.md', '!a.md'],
            kind: 'guide',
            instructions: '',
          },
        ],
      },
    });
  });

  it('puts the index into the output directory', () => {
    expect(parse('docs: { output: api }').docs.index).toBe('api/README.md');
  });

  it('may be as large as the limit, in bytes', () => {
    const comment = (bytes: number) => `#${'é'.repeat((bytes - 2) / 2)}\n`;
    expect(parse(comment(MAX_CONFIG_BYTES))).toEqual(DEFAULTS);
    expect(problemsOf(comment(MAX_CONFIG_BYTES + 2))).toEqual([
      "1:1: The file must have at most 32 KiB. Shorten its lists: one pattern can stand for many files. Prompts can be in files of their own ('prompt-file').",
    ]);
  });

  it('knows the providers that models know', () => expect(MODEL_PROVIDERS).toEqual(PROVIDERS));
});

describe('a problem', () => {
  it.each<[string, string]>([
    // Values
    [
      'docs:\n  group: files',
      "2:10: docs.group must be 'file' or 'directory', got 'files'. Did you mean 'file'?",
    ],
    ['docs: { group: all }', "1:16: docs.group must be 'file' or 'directory', got 'all'."],
    ['docs:\r\n  group: 3\r\n', "2:10: docs.group must be 'file' or 'directory', got 3."],
    ['docs: { sources: src/ }', "1:18: docs.sources must be a list, got 'src/'. Write ['src/']."],
    [
      'docs: { sources: {a: 1} }',
      "1:18: docs.sources must be a list, got a mapping. Write one '- entry' a line.",
    ],
    ['docs: { sources: [1] }', "1:19: docs.sources[0] must be text, got 1. Put it in quotes: '1'."],
    ['docs: { sources: [[a]] }', '1:19: docs.sources[0] must be text, got a list.'],
    ["docs: { sources: [''] }", '1:19: docs.sources[0] must not be empty. Fill it in.'],
    ['docs: yes', "1:7: docs must be a mapping, got 'yes'. Write 'key: value' lines."],
    ['docs: { audience: "a\\nb" }', "1:19: docs.audience must be one line, got 'a\\nb'."],
    [
      'docs: { index: true }',
      '1:16: docs.index must be a path or false, got true. Leave it out for the default.',
    ],
    [
      'events: { push: [summary] }',
      "1:18: events.push[0] is no pipeline that can run here, got 'summary'. There are docs, image.",
    ],
    [
      'events: { pull-request: [diagram] }',
      "1:26: events.pull-request[0] is no pipeline that can run here, got 'diagram'. There are summary, review, docs, digest, image.",
    ],
    ['approval: { files: yes }', "1:20: approval.files must be 'none' or 'command', got 'yes'."],
    ['approval: { days: 31 }', '1:19: approval.days must be at most 30, got 31.'],
    ['approval: { days: 0 }', '1:19: approval.days must be at least 1, got 0.'],
    ['approval: { days: 1.5 }', '1:19: approval.days must be a whole number, got 1.5.'],
    ['docs: { index: docs }', "1:16: docs.index must end in '.md', got 'docs'."],
    [
      'docs: { index: .md }',
      "1:16: docs.index must not begin with a dot: tools read their settings from such places, got '.md'.",
    ],
    [
      'defaults: { model: gpt-5 }',
      "1:20: defaults.model must be 'provider:id', with one of the providers openai, anthropic, google, compatible, offline, got 'gpt-5'.",
    ],
    [
      `docs: { instructions: ${'x'.repeat(4001)} }`,
      '1:23: docs.instructions must have at most 4000 characters, got 4001.',
    ],
    ['events: { push: docs }', "1:17: events.push must be a list, got 'docs'. Write ['docs']."],
    [
      'events: { pull-request: summary }',
      "1:25: events.pull-request must be a list, got 'summary'. Write ['summary'].",
    ],
    [
      'events: { pull-request: [diagram] }',
      "1:26: events.pull-request[0] is no pipeline that can run here, got 'diagram'. There are summary, review, docs, digest, image.",
    ],
    [
      'events: { schedule: [docs] }',
      '1:11: events.schedule is not a setting. Known here: pull-request, push.',
    ],
    ['approval: { files: always }', "1:20: approval.files must be 'none' or 'command', got 'always'."],
    ['approval: { days: 0 }', '1:19: approval.days must be at least 1, got 0.'],
    ['approval: { days: 31 }', '1:19: approval.days must be at most 30, got 31.'],
    ['approval: command', "1:11: approval must be a mapping, got 'command'. Write 'key: value' lines."],
    [`docs: { ignore: [${'a,'.repeat(101)}] }`, '1:17: docs.ignore must have at most 100 entries, got 101.'],
    ['- a', "1:1: The file must be a mapping, got a list. Write 'key: value' lines."],
    ['text', "1:1: The file must be a mapping, got 'text'. Write 'key: value' lines."],
    // Pages
    [
      'docs:\n  pages:\n    - path: docs/a.md\n      sources: [a]',
      "3:7: docs.pages[0].title is missing. Add 'title: …' to docs.pages[0].",
    ],
    [
      'docs:\n  pages:\n    -',
      "3:6: docs.pages[0] must be a mapping, got nothing. Write 'key: value' lines.",
    ],
    [
      'docs: { pages: [{ path: docs/a.md, title: a, sources: [] }] }',
      '1:55: docs.pages[0].sources must not be empty. Fill it in.',
    ],
    [
      'docs: { pages: [{ path: docs/reference/Readme.md, title: a, sources: [a] }] }',
      "1:25: docs.pages[0].path is the same file as docs.index, got 'docs/reference/Readme.md'. Give each a path of its own; case alone does not tell files apart everywhere.",
    ],
    // Keys
    ['docs:\n  sorces: []', "2:3: docs.sorces is not a setting. Did you mean 'sources'?"],
    ['Docs: {}', "1:1: Docs is not a setting. Did you mean 'docs'?"],
    [
      'sources: [a]',
      "1:1: sources is not a setting, but 'sources' is one in 'docs'. Move it there; mind the indentation.",
    ],
    [
      'docs: { defaults: {} }',
      "1:9: docs.defaults is not a setting, but 'defaults' is one at the top level. Move it there; mind the indentation.",
    ],
    ['pipeline: {}', "1:1: pipeline is not a setting. Did you mean 'pipelines'?"],
    [
      '"a\\u202e\\nb": 1',
      "1:1: 'a\\u{202e}\\nb' is not a setting. Known here: defaults, events, approval, prices, review, docs, pipelines.",
    ],
    ['docs:\n  group: file\n  group: file', "3:3: 'group' is set twice. Remove one of them."],
    [
      '__proto__: { docs: {} }',
      '1:1: __proto__ is not a setting. Known here: defaults, events, approval, prices, review, docs, pipelines.',
    ],
    [
      'docs: { __proto__: { group: directory } }',
      '1:9: docs.__proto__ is not a setting. Known here: sources, ignore, group, output, index, audience, instructions, pages.',
    ],
    [
      'constructor: { prototype: 1 }',
      '1:1: constructor is not a setting. Known here: defaults, events, approval, prices, review, docs, pipelines.',
    ],
    // YAML
    [
      'docs:\n\tgroup: file',
      '2:1: A tab is used for indentation, which YAML does not allow. Use spaces, two for each level.',
    ],
    ['docs:\n  audience: x: y', "2:13: A second ': ' is in this line. Put a text with a colon in quotes."],
    ['docs: { audience: @x }', '1:19: A value cannot begin with this character. Put the value in quotes.'],
    ['defaults: { ? a : b }', "1:13: '?' begins an explicit key. Write 'key: value'."],
    ['docs: {}\n---\ndocs: {}', '2:1: A second document begins here. Write one document.'],
    ['docs: {}\n...\ndocs: {}', '3:1: A second document begins here. Write one document.'],
    ['%YAML 1.1\n---\ndocs: {}', "1:1: '%YAML' is a directive, and directives are refused. Remove the line."],
    ['docs: &a {}', "1:7: '&a' is an anchor, and anchors are refused. Remove it and write values out."],
    ['defaults:\n  <<: {}', "2:3: '<<' is a merge key, and merge keys are refused. Write the settings out."],
    [
      'docs: !!js/function x',
      "1:7: '!!js/function' begins with '!', which YAML takes for a tag, and tags are refused. Put a pattern in quotes: '!!js/function'.",
    ],
    [
      'defaults:\n  ignore:\n    - *.{png,svg}',
      "3:7: '*.{png,svg}' begins with '*', which YAML takes for an alias, and aliases are refused. Put a pattern in quotes: '*.{png,svg}'.",
    ],
    ['docs: ]', '1:7: This bracket closes nothing. Remove it, or put the text in quotes.'],
    ['a: \u0000', "1:4: '\\u{0}' is a control character. Remove it."],
    ['a: 1\rb: 2', "1:5: '\\u{d}' is a control character. Remove it."],
  ])('in %j is named with its place and a remedy', (text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });

  it('does not keep others from being told', () => {
    const text =
      'docs:\n  group: files\n  ignore:\n    - *.md\n  ignore: 3\n  base-url: http://x\nmodle: x\n';
    expect(problemsOf(text).map((problem) => problem.split(':')[0])).toEqual(['2', '4', '5', '6', '7']);
  });

  it('is a line of its own for people, and nothing is run', () => {
    let failure: unknown;
    try {
      parse('docs: { group: a, index: b }');
    } catch (error) {
      failure = error;
    }
    expect(describeErrorLines(failure)).toEqual([
      '.github/gloss.yml has 2 problems:',
      ".github/gloss.yml:1:16: docs.group must be 'file' or 'directory', got 'a'.",
      ".github/gloss.yml:1:26: docs.index must end in '.md', got 'b'.",
    ]);
    expect(exitCodeFor(failure)).toBe(2);
  });

  it('among hundreds is told with the first twenty', () => {
    const lines = problemsOf(Array.from({ length: 300 }, (_, index) => `x${index}: 1`).join('\n'));
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('… and 280 more.');
  });
});

describe('settings that decide where keys go or what is run', () => {
  const keys = [
    ...['base-url', 'baseUrl', 'base_url', 'api-base', 'openai-base-url', 'url', 'endpoint', 'proxy'],
    ...['api-key', 'apiKey', 'key', 'openai_api_key', 'token', 'github-token', 'secret', 'password'],
    ...[
      'headers',
      'header',
      'authorization',
      'command',
      'commands',
      'run',
      'script',
      'pre-run',
      'hooks',
      'env',
    ],
  ];
  it.each(keys)("are refused by the file, and their value is not shown: '%s'", (key) => {
    for (const text of [`${key}: s3cr3t`, `docs:\n  ${key}: s3cr3t`, `defaults: { ${key}: s3cr3t }`]) {
      const [problem, ...others] = problemsOf(text);
      expect(problem).toMatch(/ cannot be set in this file: .+\. .+\.$/);
      expect(problem).not.toContain('s3cr3t');
      expect(others).toEqual([]);
    }
  });

  it.each(['max-tokens', 'monkey', 'runner', 'language'])(
    "are not seen where there are none: '%s'",
    (key) => {
      expect(problemsOf(`${key}: 1`)[0]).toContain('is not a setting');
    },
  );
});

describe('a pattern', () => {
  it.each<[string, string]>([
    ['{a,b}'.repeat(5), 'must have at most 4 groups in braces'],
    ['{a,b,c,d}{a,b,c,d}{a,b,c,d}{a,b}', 'must stand for at most 64 patterns with its braces'],
    ['**/a/**/b/**/c/**', "must have at most 3 times '**'"],
    ['./src', "must not begin with './', which matches nothing"],
    ['!./src', "must not begin with './', which matches nothing"],
    ['../src', "must have no '..' in it"],
    ['src\\lib', "must have '/' between directories, not '\\'"],
    ['#a', "must not begin with '#'"],
    [' a', 'must not begin or end with a space'],
    ['!', 'must not be empty'],
    ['a\nb', 'must be one line'],
    ['x'.repeat(257), 'must have at most 256 characters'],
  ])('%j is refused', (pattern, rule) => {
    expect(problemsOf(`docs: { sources: [${JSON.stringify(pattern)}] }`)[0]).toContain(
      `docs.sources[0] ${rule}`,
    );
  });

  it('that is accepted compiles', () => {
    const random = pseudoRandom(17);
    let accepted = 0;
    for (let round = 0; round < 2000; round++) {
      const pattern = Array.from({ length: 1 + random.below(24) }, () =>
        random.pick([...'{{{,,,}}}ab*/!']),
      ).join('');
      if (problemsOf(`docs: { sources: [${JSON.stringify(pattern)}] }`).length > 0) continue;
      accepted += 1;
      assertPattern({ pattern, source: 'test' });
    }
    expect(accepted).toBeGreaterThan(500);
  });
});

describe('an output path', () => {
  it.each<[string, string]>([
    ['/etc', 'must be relative'],
    ['~/x', 'must be relative'],
    ['C:/x', 'must be relative'],
    ['../x', "must have no '.' or '..'"],
    ['docs/../../x', "must have no '.' or '..'"],
    ['./docs', "must have no '.' or '..'"],
    ['docs\\x', "must have '/' between directories"],
    ['docs//x', 'must have a name between two slashes'],
    ['docs/x:y', 'must have none of'],
    ['docs./x', 'must have no dot or space at the end of a name'],
    ['docs /x', 'must have no dot or space at the end of a name'],
    ['.git/hooks', "must not be in '.git'"],
    ['docs/.GIT', "must not be in '.git'"],
    ['git~1', "must not be in '.git'"],
    ['.github/workflows', "must not be in '.git', '.github'"],
    ['a/node_modules', "must not be in '.git', '.github' or 'node_modules'"],
    ['.vscode', 'must not begin with a dot'],
    ['do\u200bcs', 'must have no invisible characters'],
    ['\u202edocs', 'must have no invisible characters'],
    ['cafe\u0301', 'must be in the composed form of Unicode'],
    ['x'.repeat(501), 'must have at most 500 characters'],
  ])('%j is refused for the output, the index and pages', (path, rule) => {
    const shown = JSON.stringify(path);
    const page = JSON.stringify(`${path}/a.md`);
    expect(problemsOf(`docs: { output: ${shown} }`)[0]).toContain(`docs.output ${rule}`);
    expect(problemsOf(`docs: { index: ${page} }`)[0]).toContain(`docs.index ${rule}`);
    const declared = `docs: { pages: [{ path: ${page}, title: a, sources: [a] }] }`;
    expect(problemsOf(declared)[0]).toContain(`docs.pages[0].path ${rule}`);
  });
});
