import { describe, expect, it } from 'vitest';
import { readAnchors } from '../../../src/content/checks/page-anchors.ts';
import { checkPage, type PageCheck } from '../../../src/pipelines/docs/check-page.ts';

const LINES = 40;
const OTHER = '# Other\n\n## Two words\n\n## `code()` & more\n\n## Two words\n\n<a id="own"></a>\n';
const FILES = new Set([
  ...[
    'README.md',
    'package.json',
    'src/engine/start.ts',
    'src/engine/engine.ts',
    'src/index.ts',
    'test/a.test.ts',
  ],
  ...['docs/page.md', 'docs/other.md', 'docs/deep/inner.md', 'docs/a b.md', 'docs/ä.md', 'docs/logo.png'],
  ...['.github/workflows/ci.yml', 'scripts/build.ts', 'main/x.ts'],
]);
const NAMES = new Set(
  [
    'Engine',
    'Engine.start',
    'start',
    'runAll',
    'run_all',
    'ns',
    'makeRoom',
    'max-items',
    'EngineOptions',
  ].concat(['engine', 'request', 'options', 'timeoutMs', 'SECOND_TRY', 'Category']),
);

const check = (text: string, more: Partial<PageCheck> = {}) =>
  checkPage({
    path: 'docs/page.md',
    text,
    files: FILES,
    anchorsOf: (path) => (path === 'docs/other.md' ? readAnchors(OTHER) : undefined),
    linesOf: (path) => (path.endsWith('.ts') ? LINES : undefined),
    knows: (name) => NAMES.has(name),
    findSyntaxError: async ({ code }) =>
      code.includes('!!')
        ? { line: code.split('\n').findIndex((line) => line.includes('!!')) + 1, message: 'No.' }
        : undefined,
    parseMermaid: async (code) => (code.includes('->>>') ? { line: 2, message: 'No.' } : undefined),
    ...more,
  });

/** The problems of a page as `rule:line`. */
const found = async (text: string, more: Partial<PageCheck> = {}) =>
  (await check(text, more)).map(({ rule, line }) => `${rule}:${line}`);

describe('links', () => {
  it.each([
    ...[
      '[a](other.md)',
      '[a](./other.md)',
      '[a](../README.md)',
      '[a](deep/)',
      '[a](deep)',
      '[a](..)',
      '[a](.)',
    ],
    ...[
      '[a](/src/index.ts)',
      '[a](/)',
      '[a](../src/index.ts?plain=1)',
      '[a](a%20b.md)',
      '[a](%C3%A4.md)',
      '[a](ä.md)',
    ],
    ...[
      '[a](<a b.md>)',
      '![a](logo.png)',
      '![a](logo.png "title")',
      '[a][b]\n\n[b]: other.md',
      '[b]\n\n[b]: other.md',
    ],
    ...[
      '[a](https://example.org/x.md)',
      '<https://example.org>',
      'https://example.org/y',
      '[a](mailto:a@b.c)',
    ],
    ...[
      '[a](//example.org/x)',
      '[a](tel:+1)',
      '`[a](gone.md)`',
      '```\n[a](gone.md)\n```',
      '    [a](gone.md)',
    ],
    ...[
      '\\[a](gone.md)',
      '[a](../src/index.ts#L1)',
      '[a](../src/index.ts#L1-L40)',
      '[a](../src/index.ts#L2-9)',
    ],
    ...['[a](../src/index.ts#L1C2-L3C4)', '[a](logo.png#x)', '[a](deep/inner.md#any)', '[a](#)', '[a](#top)'],
    ...[
      '<a href="other.md">a</a>',
      '<img src="logo.png">',
      'Text.\n\n<!-- [a](gone.md) <a href="gone.md"> -->',
    ],
    ...[
      'An array[0][1] and list [i, j][] and \\[a\\]\\[b\\]',
      '[^1]\n\n[^1]: A note.',
      '[x] and [ ]',
      '[a](../.github/workflows/ci.yml)',
    ],
  ])('lets %j pass', async (text) => expect(await check(`# T\n\n${text}\n`)).toEqual([]));

  it.each([
    ['[a](gone.md)', 'link:3'],
    ['[a](other.MD)', 'link:3'],
    ['[a](page.md/)', 'link:3'],
    ['[a](../../x.md)', 'link:3'],
    ['[a](../../../../etc/passwd)', 'link:3'],
    ['[a](/docs/gone.md)', 'link:3'],
    ['[a](src/index.ts)', 'link:3'],
    ['[a](%2e%2e/gone.md)', 'link:3'],
    ['[a](%zz.md)', 'link:3'],
    ['[a]()', 'link:3'],
    ['![a](gone.png)', 'link:3'],
    ['one\ntwo [a](gone.md)', 'link:4'],
    ['[a][b]\n\n[b]: gone.md', 'link:5'],
    ['See [a][b] there.', 'link:3'],
    ['See [a][].', 'link:3'],
    ['<a href="gone.md">a</a>', 'link:3'],
    ['<p>\n<img src="gone.png">\n</p>', 'link:4'],
    ['| a |\n| --- |\n| [x](gone.md) |', 'link:5'],
    ['> - [x](gone.md)', 'link:3'],
  ])('finds the fault of %j', async (text, problem) =>
    expect(await found(`# T\n\n${text}\n`)).toEqual([problem]),
  );

  it('says what was meant where only one file has the name', async () => {
    const [problem] = await check('# T\n\n[a](start.ts)\n');
    expect(problem?.message).toBe(
      'The link "start.ts" ("docs/start.ts" from the root) leads to no file of the repository. There is "src/engine/start.ts".',
    );
  });

  it('lets a page link to itself before it is written', async () => {
    expect(await check('# T\n\n[a](new.md#t)\n', { path: 'docs/new.md' })).toEqual([]);
  });
});

describe('anchors', () => {
  it.each([
    ['## A `b()` *c*', '#a-b-c'],
    ['## Ünï & Co.', '#ünï--co'],
    ['## Ünï', '#%C3%BCn%C3%AF'],
    ['## 🎉 Party', '#-party'],
    ['## :tada: Party', '#tada-party'],
    ['## Twice\n\nx\n\n## Twice', '#twice-1'],
    ['## [Link](other.md) text', '#link-text'],
    ['## a_b-c', '#a_b-c'],
    ['Setext\n---', '#setext'],
    ['<a id="mine"></a>', '#mine'],
    ["<a name='mine'></a>", '#mine'],
    ['<div id=mine>', '#mine'],
    ['## X', '#user-content-x'],
    ['## Long title {#short}', '#short'],
    ['## x', 'page.md#x'],
    ['', 'other.md#two-words-1'],
    ['', 'other.md#code--more'],
    ['', 'other.md#own'],
    ['', '/docs/other.md#two-words'],
  ])('finds the heading of %j at %j', async (heading, link) => {
    expect(await check(`# T\n\n[a](${link})\n\n${heading}\n\nText.\n`)).toEqual([]);
  });

  it.each([
    ['## A', '#b'],
    ['## A', '#A'],
    ['## Twice', '#twice-1'],
    ['`## A`', '#a'],
    ['```\n## A\n```', '#a'],
    ['', 'other.md#three-words'],
    ['', 'other.md#two-words-2'],
    ['', '../src/index.ts#L0'],
    ['', '../src/index.ts#L41'],
    ['', '../src/index.ts#L9-L3'],
    ['', '../src/index.ts#L1-L41'],
  ])('finds no %j for %j', async (heading, link) => {
    expect(await found(`# T\n\n[a](${link})\n\n${heading}\n\nText.\n`)).toEqual(['anchor:3']);
  });
});

describe('paths', () => {
  it.each([
    ...[
      'src/engine/start.ts',
      'src/engine',
      'src/engine/',
      './src/index.ts',
      'src/engine/start',
      'engine/start.ts',
    ],
    ...[
      'src/index.ts:12',
      'src/index.ts:3-9',
      'src/index.ts#L3-L9',
      '../engine/start.ts',
      'src/**/*.ts',
      'src/{a,b}.ts',
    ],
    ...[
      'src/engine/<name>.ts',
      'src/path/to/x.ts',
      'src/foo/bar.ts',
      'https://example.org/src/x.ts',
      '@src/x',
      'node:fs',
    ],
    ...[
      'lodash/fp',
      'react-dom/client',
      '/src/users',
      '/etc/passwd',
      'application/json',
      'and/or',
      'gone.ts',
      './gone',
    ],
    ...[
      'docs/your-page.md',
      'src/my-module.ts',
      'dist/index.js',
      'scripts/dist/x.js',
      '../lib',
      '~/src/x.ts',
      'a/b/c.ts',
    ],
    ...[
      'src\\engine\\x.ts',
      'GET /src/x',
      'src/x y.ts',
      '1/2',
      'src/index.ContextRenderer',
      'main/…',
      'src/$NAME.ts',
    ],
  ])('lets `%s` pass', async (path) => expect(await check(`# T\n\nThe \`${path}\` here.\n`)).toEqual([]));

  it.each([
    ...[
      'src/engine/stop.ts',
      'src/motor',
      'src/motor/',
      './src/gone.ts',
      'docs/gone.md',
      'src/gone.ts:12',
      'src/gone.ts#L4',
    ],
    ...['.github/workflows/gone.yml', 'test/gone.test.ts', '../src/gone.ts'],
  ])('finds that `%s` is not there', async (path) => {
    expect(await found(`# T\n\nThe \`${path}\` here.\n`)).toEqual(['path:3']);
  });

  it.each([
    ['On the branch `main/gone` you', []],
    ['The route `src/gone` answers', []],
    ['Import it from `src/gone`', []],
    ['The branch has `src/gone.ts`', ['path:3']],
  ])('reads the words around: %j', async (text, problems) => {
    expect(await found(`# T\n\n${text}\n`)).toEqual(problems);
  });

  it('lets a path pass that the sources name', async () => {
    const sourceTexts = ['// such as src/gone.ts'];
    expect(await check('# T\n\n`src/gone.ts`\n', { sourceTexts })).toEqual([]);
  });
});

describe('symbols', () => {
  it.each([
    ...[
      'Engine',
      'Engine.start',
      'Engine.start()',
      'Engine#start',
      'ns::start',
      'runAll',
      'runAll(a, b)',
      'run_all',
      'start()',
    ],
    ...[
      'Promise',
      'string',
      'console.log',
      'true',
      'Promise<Engine>',
      'Promise.all()',
      'Array.isArray(x)',
      'JSON.stringify',
    ],
    ...[
      'engine',
      'gone',
      'id',
      'i',
      'README',
      'NODE_ENV',
      'GITHUB_TOKEN',
      'ABC',
      'TypeError',
      'os.path.join',
      'fmt.Println',
    ],
    ...[
      'maxItems',
      'max_items',
      'makeRooms',
      'Engines',
      'Categories',
      'tsconfig.json',
      'index.test.ts',
      'example.com',
      'v1.2.3',
    ],
    ...[
      '--max-items',
      '-x',
      'a + b',
      'npm run build',
      '"text"',
      '{ a: 1 }',
      'a => b',
      '<div>',
      '@decorator',
      '#123',
    ],
    ...[
      'myThing',
      'fooBar()',
      'MyEngine',
      'exampleCall()',
      'Foo.barBaz()',
      '__init__',
      '__all__',
      'a1b2C3d4',
      'x.y',
      'React.useState',
    ],
    ...[
      'GitHub',
      'JavaScript',
      'camelCase',
      'len()',
      'print(x)',
      'std::vector',
      'HashMap<K, V>',
      'NullPointerException',
    ],
    ...[
      'unknown.thing',
      'lodash.merge()',
      '3.14',
      'Engine[]',
      'new Engine()',
      'await start()',
      'options.timeoutMs',
      'SECOND_TRY',
    ],
  ])('lets `%s` pass', async (name) => expect(await check(`# T\n\nThe \`${name}\` here.\n`)).toEqual([]));

  it.each([
    ...[
      'stopAll',
      'stop_all',
      'EngineFactory',
      'stopAll()',
      'gone()',
      'Engine.stopAll',
      'Engine.stop()',
      'Engine#stop',
      'ns::stop',
    ],
    ...[
      'EngineFactory.create()',
      'EngineFactory<Engine>',
      'new EngineFactory()',
      'options.retryCount',
      'stopAll(a, b)',
      '_stopAll',
    ],
  ])('finds that `%s` is nowhere', async (name) => {
    expect(await found(`# T\n\nThe \`${name}\` here.\n`)).toEqual(['symbol:3']);
  });

  it.each([
    'const stopAll = () => {};',
    'function stopAll() {}',
    "import { stopAll } from 'elsewhere';",
    'const { stopAll } = elsewhere;',
    'def stopAll(x):\n    pass',
    'engine.on(stopAll => 1);',
    'interface X {\n  stopAll: string;\n}',
  ])('knows what an example declares: %j', async (code) => {
    expect(await check(`# T\n\nThe \`stopAll\` here.\n\n\`\`\`ts\n${code}\n\`\`\`\n`)).toEqual([]);
  });

  it('does not take a call in an example for a declaration', async () => {
    expect(await found('# T\n\nThe `stopAll` here.\n\n```ts\nengine.stopAll();\n```\n')).toEqual([
      'symbol:3',
    ]);
  });

  it('tells a dead link for each line that has it', async () => {
    expect(await found('# T\n\n[a](gone.md) [b](gone.md)\n[a](gone.md)\n')).toEqual(['link:3', 'link:4']);
  });

  it('says the same thing once', async () => {
    expect(await found('# T\n\n`stopAll` and `stopAll`.\n\n`stopAll`.\n')).toEqual(['symbol:3']);
  });
});

describe('placeholders', () => {
  it.each([
    ...[
      '`TODO`',
      '```\nTODO: x\n```',
      'A todo list',
      'Todo items',
      '[a](other.md)',
      '[x] done',
      '`<insert name>`',
      '`{{name}}`',
    ],
    ...[
      '$\\{{ x }}',
      'the rest of it',
      'your text',
      'XXXL',
      'METODO',
      'Vec\\<T>',
      'It is to be done by hand.',
      'It leaves a TODO behind.',
      'It finds TODO comments.',
      'Text. <!-- TODO -->',
    ],
  ])('lets %j pass', async (text) => expect(await check(`# T\n\n${text}\n`)).toEqual([]));

  it.each([
    ...[
      'TODO: write',
      'This is TBD.',
      'FIXME',
      'XXX',
      'Use <insert name here>.',
      'Use \\<your name\\>… TODO',
      '[placeholder]',
      '[TODO]',
    ],
    ...[
      '[your name here]',
      '[insert example]',
      '{{ name }}',
      'Lorem ipsum dolor',
      '... rest of the code',
      '… the rest of the file',
    ],
    ...[
      'Your text here',
      'Description goes here',
      'Insert the example here',
      '- TBD',
      '| TODO |\n| --- |\n| x |',
      '**TODO**',
    ],
  ])('finds %j', async (text) => expect(await found(`# T\n\n${text}\n`)).toContain('placeholder:3'));

  it.each([
    ['# T\n\n## A\n\n## B\n\nText.\n', ['placeholder:3']],
    ['# T\n\nText.\n\n## B\n', ['placeholder:5']],
    ['# T\n\nText.\n\n## B\n\n<!-- nothing -->\n', ['placeholder:5']],
    ['# T\n', ['placeholder:1']],
    ['# T\n\n### Deep\n\nText.\n', []],
    ['# T\n\n## A\n\n```ts\nx\n```\n\n## B\n\n- x\n', []],
    ['---\ntitle: TODO\n---\n\n# T\n\nText.\n', []],
  ])('finds sections without text: %j', async (text, problems) => {
    expect(await found(text)).toEqual(problems);
  });

  it('lets a word pass that the sources have', async () => {
    expect(await check('# T\n\nTODO: later.\n', { sourceTexts: ['// TODO: later.'] })).toEqual([]);
  });
});

describe('fences', () => {
  it.each([
    ['```ts\nok\n!!\n```', 'code:6'],
    ['~~~ts {1}\n!!\n~~~', 'code:5'],
    ['- x\n\n  ```ts\n  !!\n  ```', 'code:7'],
    ['```mermaid\nsequenceDiagram\nA->>>B\n```', 'mermaid:6'],
  ])('names the line of the fault in %j', async (fence, problem) => {
    expect(await found(`# T\n\nText.\n${fence}\n`)).toEqual([problem]);
  });

  it.each([
    ['a signature', '# T\n\n```ts\n!!\n```\n'],
    ['a fence without a language', '# T\n\nText.\n\n```\n!!\n```\n'],
    ['indented code', '# T\n\nText.\n\n    !!\n'],
    ['an example of the sources', '# T\n\nText.\n\n```ts\nshown !!\n```\n'],
  ])('does not judge %s', async (_, text) => {
    expect(await check(text, { sourceTexts: ['/**\n *   shown !!\n */'] })).toEqual([]);
  });

  it('judges a diagram right under its heading', async () => {
    expect(await found('# T\n\n```mermaid\nsequenceDiagram\nA->>>B\n```\n')).toEqual(['mermaid:5']);
  });

  it('passes language and code on as they are written', async () => {
    const asked: object[] = [];
    const findSyntaxError = async (fence: object) => void asked.push(fence);
    await check('# T\n\nText.\n\n```TS title="x"\na\n  b\n```\n', {
      findSyntaxError: findSyntaxError as PageCheck['findSyntaxError'],
    });
    expect(asked).toEqual([{ language: 'ts', code: 'a\n  b' }]);
  });
});

describe('the whole page', () => {
  it('counts lines with front matter and Windows line ends', async () => {
    expect(await found('---\r\ntitle: "[a](gone.md)"\r\n---\r\n\r\n# T\r\n\r\n[a](gone.md)\r\n')).toEqual([
      'link:7',
    ]);
  });

  it('reads text behind front matter as it stands', async () => {
    expect(await found('---\ntitle: x\n---\n\n# T\n\nSee {{ name }} on the branch `main/gone`.\n')).toEqual([
      'placeholder:7',
    ]);
  });

  it('sorts by line, and judges only links on lines that the parser wrote', async () => {
    const text = '# T\n\n`stopAll` TODO [a](gone.md)\n\n[b](gone2.md) `src/gone.ts`\n';
    expect(await found(text)).toEqual(['link:3', 'symbol:3', 'placeholder:3', 'link:5', 'path:5']);
    expect(await found(text, { isGenerated: (line) => line === 3 })).toEqual(['link:3', 'link:5', 'path:5']);
  });

  it('keeps messages short and on one line', async () => {
    const [problem] = await check(`# T\n\n[a](<${'x'.repeat(5000)}\u0007.md>)\n`);
    expect(problem?.message.length).toBeLessThan(400);
    expect(problem?.message).not.toMatch(/\p{Cc}/u);
  });

  it('tells at most 200 problems', async () => {
    const text = Array.from({ length: 500 }, (_, index) => `[a](gone${index}.md)`).join('\n\n');
    expect(await check(text)).toHaveLength(200);
  });
});
