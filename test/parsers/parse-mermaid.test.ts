import mermaid from 'mermaid';
import { describe, expect, it, vi } from 'vitest';
import { mapMermaidLines } from '../../src/parsers/map-mermaid-lines.ts';
import { MAX_MERMAID_CHARACTERS, parseMermaid } from '../../src/parsers/parse-mermaid.ts';
import { mermaidExamples } from './mermaid-examples.ts';

describe('parseMermaid', () => {
  it.each(mermaidExamples)(
    'accepts a sound $kind and says what is wrong with a broken one',
    async ({ sound, broken }) => {
      expect(await parseMermaid(sound)).toBeUndefined();
      expect(await parseMermaid(broken)).toMatchObject({ message: expect.stringMatching(/\w{3}/) });
    },
  );

  it('has an example of every kind that mermaid registers', () => {
    const kinds = mermaid.getRegisteredDiagramsMetadata().map(({ id }) => id);
    expect(new Set(mermaidExamples.map(({ kind }) => kind))).toEqual(
      new Set(kinds.filter((kind) => kind !== 'error' && kind !== '---')),
    );
  });

  it.each([
    ['flowchart LR\n  A --> B\n  B --> [', 3],
    ['%% a note\n\nflowchart LR\n%% another\n\n%% third\n  A --> [\n  B', 7],
    ['---\ntitle: T\n---\nflowchart LR\n  A --> [\n  B', 5],
    ['%%{init: {"theme": "dark"}}%%\nsequenceDiagram\n  A->>B', 3],
    ['pie\n  "a" : 1\n  %% note\n  "b" is 2', 4],
  ])('names the line in the text that was written: %j', async (code, line) => {
    expect((await parseMermaid(code))?.line).toBe(line);
  });

  it('never names a line that is not there', () => {
    expect(mapMermaidLines('flowchart LR\n A[\n\n', 99)).toBe(2);
    expect(mapMermaidLines('', 1)).toBe(1);
  });

  it.each(['', '   ', 'nonsense', '---\n', '```', 'flowchart LR\n\u0000', '%%{init: {', 'hello\nA-->B'])(
    'says that %j is no diagram, and does not throw',
    async (code) => expect(await parseMermaid(code)).toHaveProperty('message'),
  );

  it('forgets what a diagram configured', async () => {
    const before = JSON.stringify([mermaid.mermaidAPI.getConfig(), mermaid.mermaidAPI.getSiteConfig()]);
    const settings =
      '{"theme": "dark", "logLevel": 1, "gitGraph": {"mainBranchName": "trunk"}, "__proto__": {"a": 1}}';
    expect(await parseMermaid(`%%{init: ${settings}}%%\ngitGraph\n commit\n checkout trunk`)).toBeUndefined();
    expect(
      await parseMermaid(
        '---\nconfig:\n  gitGraph:\n    mainBranchName: trunk\n---\ngitGraph\n checkout trunk',
      ),
    ).toBeUndefined();
    expect(JSON.stringify([mermaid.mermaidAPI.getConfig(), mermaid.mermaidAPI.getSiteConfig()])).toBe(before);
    expect(await parseMermaid('gitGraph\n commit\n checkout trunk')).toBeDefined();
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it('judges diagrams that are asked for at once as it judges them one by one', async () => {
    const texts = mermaidExamples.flatMap(({ sound, broken }) => [sound, broken]);
    const results = await Promise.all(texts.map(parseMermaid));
    expect(results.map((result) => result === undefined)).toEqual(texts.map((_, index) => index % 2 === 0));
  });

  it('prints nothing and leaves no browser behind', async () => {
    const spies = [
      ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name)),
      vi.spyOn(process.stdout, 'write'),
      vi.spyOn(process.stderr, 'write'),
    ];
    try {
      await parseMermaid('sequenceDiagram\n  box Aqua\n  participant A\n  end\n  A->>A: x');
      await parseMermaid('%%{init: {"logLevel": "trace"}}%%\nflowchart LR\n  A --> [');
      expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    expect('window' in globalThis).toBe(false);
  });

  const aliases = 'abcdefghi'
    .split('')
    .map(
      (name, index) =>
        `${name}: &${name} [${Array(10).fill(index === 0 ? '1' : `*${'abcdefghi'[index - 1]}`)}]`,
    );
  it.each([
    ['a text of more than the limit', `flowchart LR\n${'A-->B\n'.repeat(MAX_MERMAID_CHARACTERS / 6)}`],
    ['aliases of aliases', `---\nconfig:\n  ${aliases.join('\n  ')}\n---\nflowchart LR\n  A --> B`],
    ['a space of millions of columns', 'block-beta\n  space:99999999'],
    ['deep nesting', `flowchart LR\n${'subgraph a\n'.repeat(800)}`],
    ['deep brackets', `railroad-peg-beta\nr <- ${'('.repeat(9000)}`],
    ['directives that never end', '%%{init: {"a":'.repeat(700)],
  ])('refuses %s in reasonable time', async (_, code) => {
    const start = performance.now();
    expect(await parseMermaid(code)).toHaveProperty('message');
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it.each(['pie\n  "Disk space: 2048" : 3', '---\ntitle: "5 * 3 *is*"\n---\nflowchart LR\n  A --> B'])(
    'lets %j pass',
    async (code) => expect(await parseMermaid(code)).toBeUndefined(),
  );
});
