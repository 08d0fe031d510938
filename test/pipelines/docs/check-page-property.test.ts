import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSyntaxError } from '../../../src/parsers/find-syntax-error.ts';
import { parseMermaid } from '../../../src/parsers/parse-mermaid.ts';
import { parseSource } from '../../../src/parsers/parse-source.ts';
import { checkPage } from '../../../src/pipelines/docs/check-page.ts';
import { renderPage } from '../../../src/pipelines/docs/render-page.ts';
import { createRandom, type Random } from '../../engine/differential/random.ts';

const root = join(import.meta.dirname, '../../..');
const paths = ['git', 'publish'].flatMap((directory) =>
  readdirSync(join(root, 'src', directory))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${directory}/${name}`),
);
const texts = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const words = new Set([...texts.values()].flatMap((text) => text.match(/[A-Za-z_$][\w$]*/g) ?? []));
const pageOf = (path: string) => `docs/reference/${path}.md`;
const files = new Set(paths.flatMap((path) => [path, pageOf(path)]));

const check = (path: string, text: string) =>
  checkPage({
    path: pageOf(path),
    text,
    files,
    anchorsOf: () => undefined,
    linesOf: (target) => texts.get(target)?.split('\n').length,
    knows: (name) => words.has(name),
    sourceTexts: [texts.get(path) ?? ''],
    findSyntaxError,
    parseMermaid,
  });

async function render(path: string, overview = ''): Promise<string> {
  const text = texts.get(path) ?? '';
  const outline = await parseSource({ path, text });
  if (outline === undefined) throw new Error(`${path} is not parsed.`);
  return renderPage({
    spec: {
      ...{ path: pageOf(path), kind: 'reference', title: path, sources: [path] },
      ...{ instructions: '', audience: '' },
    },
    sources: [{ path, blob: '0'.repeat(40), digest: outline.digest, text, outline }],
    answer: { description: 'What it does.', overview, symbols: [], sections: [] },
    model: overview === '' ? 'offline:extractive' : 'mock:model',
    exists: (target) => files.has(target),
  });
}

/** Ways to spoil a page by one paragraph, and the rule that must notice. */
const FAULTS: Record<string, (random: Random) => string> = {
  link: (random) => `See [there](${'../'.repeat(random.between(0, 3))}gone-${random.between(1, 99)}.md).`,
  anchor: (random) => `See [there](#gone-${random.between(1, 99)}).`,
  path: (random) => `It is in \`src/content/gone${random.between(1, 99)}.ts\`.`,
  symbol: (random) => `It calls \`neverWritten${random.pick(['Here', 'There'])}()\`.`,
  placeholder: (random) => random.pick(['TODO: say more.', 'See [placeholder].', '{{ more }}']),
  mermaid: () => '```mermaid\nflowchart LR\n  A --> [\n```',
  code: () => '```ts\nconst = = ;\n}}}\n```',
};

describe('pages of this repository', () => {
  it('have no problems as they are rendered', async () => {
    for (const path of paths) expect([path, await check(path, await render(path))]).toEqual([path, []]);
  });

  it('have exactly the one problem that was put into them, at its line', async () => {
    const random = createRandom(4);
    for (let round = 0; round < 40; round += 1) {
      const path = random.pick(paths);
      const [rule, make] = random.pick(Object.entries(FAULTS));
      const fault = make(random);
      const blocks = (await render(path)).split('\n\n');
      // Behind the front matter, the note, the title and its words; not between a heading and its signature.
      const at = random.pick(
        blocks.flatMap((block, index) =>
          index > 2 && /^(?:Source|\[?Source|\|)/.test(block) ? [index + 1] : [],
        ),
      );
      const before = blocks.slice(0, at).join('\n\n').split('\n').length + 1;
      const text = [...blocks.slice(0, at), fault, ...blocks.slice(at)].join('\n\n');
      const problems = await check(path, text);
      expect([path, fault, problems.map((problem) => problem.rule)]).toEqual([path, fault, [rule]]);
      expect(problems[0]?.line).toBeGreaterThan(before);
      expect(problems[0]?.line).toBeLessThanOrEqual(before + fault.split('\n').length);
    }
  });
});

describe('hostile pages', () => {
  const N = 30_000;
  const fill = (piece: string, head = '') => head + piece.repeat(Math.floor(N / piece.length));
  it.each([
    ['brackets', fill('[')],
    ['brackets in pairs', fill('[a][b]')],
    ['links', fill('[a](gone.md) ')],
    ['links in lines', fill('[a](gone.md)\n\n')],
    ['emphasis', fill('*a')],
    ['underscores', fill('_a ')],
    ['quotes', fill('>')],
    ['lists', fill('- ')],
    ['deeper lists', Array.from({ length: 400 }, (_, index) => `${' '.repeat(index)}- a`).join('\n')],
    ['fences that never end', fill('```\n')],
    ['backticks', fill('`a``')],
    ['code spans', fill('`src/gone.ts` ')],
    ['names in code spans', fill('`goneAway()` ')],
    ['a long code span', `\`${fill('a')}\``],
    ['a path of many segments', `\`src/${fill('a/')}\``],
    ['a name of many members', `\`${fill('aB.')}aB\``],
    ['headings', fill('# a\n')],
    ['headings of one name', fill('# a\n\nx\n\n')],
    [
      'headings that count',
      Array.from({ length: 2000 }, (_, index) => `# a-${index % 90}\n\nx`).join('\n\n'),
    ],
    ['html', fill('<a href="x">')],
    ['open html', fill('<a href=')],
    ['comments', fill('<!--')],
    ['comments that end', fill('<!-- -->\n\n')],
    ['braces', fill('{{')],
    ['dots', fill('...')],
    ['words that begin a gap', fill('insert add ')],
    ['tables', fill('| a ')],
    ['definitions', fill('[a]: b\n')],
    ['footnotes', fill('[^a]')],
    ['front matter', fill('---\n')],
    ['addresses', fill('https://a.b ')],
    ['mail addresses', fill('a@')],
    ['percent signs', `[a](${fill('%')})`],
    ['parents', `[a](${fill('../')})`],
    ['hashes', `[a](${fill('#')})`],
    ['entities', fill('&amp;')],
    ['blanks', fill(' ')],
    ['blank lines', fill(' \n')],
    ['declarations', `\`\`\`ts\n${fill('const a = b => c; ')}\n\`\`\`\n\n\`goneAway\``],
    ['a long word in a fence', `\`\`\`ts\n${fill('a')}\n\`\`\`\n\n\`goneAway\``],
    ['control characters', fill('\u0000\u202e')],
    ['lone surrogates', fill('\ud800 `aB\udc00` ')],
  ])('of %s are checked in reasonable time', async (_, text) => {
    const start = performance.now();
    expect(await check(paths[0] ?? '', `# T\n\n${text}`)).toBeInstanceOf(Array);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('take twice the time when they are twice as long', async () => {
    const time = async (count: number) => {
      const text = '# T\n\nSee [a](gone.md) and `src/gone.ts` and `goneAway()`. TODO\n\n- `x` *y*\n\n'.repeat(
        count,
      );
      const start = performance.now();
      await check(paths[0] ?? '', text);
      return performance.now() - start;
    };
    const short = Math.min(await time(100), await time(100), await time(100));
    const long = Math.min(await time(400), await time(400));
    expect(long / short).toBeLessThan(12);
  });
});
