import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findIdleRules } from '../../scripts/keep-mermaid-parser.ts';
import { leaveOut } from '../../scripts/leave-out.ts';
import { parseMermaid } from '../../src/parsers/parse-mermaid.ts';
import { mermaidExamples } from '../parsers/mermaid-examples.ts';

const root = join(import.meta.dirname, '../..');
const MEGABYTE = 1024 * 1024;
let directory: string;
let bundled: typeof parseMermaid;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'leave-out-'));
  await build({
    stdin: {
      contents: "export const load = () => import('./src/parsers/parse-mermaid.ts');",
      resolveDir: root,
      loader: 'ts',
    },
    ...{
      absWorkingDir: root,
      outdir: directory,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
    },
    ...{
      format: 'esm',
      platform: 'node',
      target: 'node24',
      minify: true,
      logLevel: 'silent',
      plugins: [leaveOut],
    },
  });
  const entry: { load: () => Promise<{ parseMermaid: typeof parseMermaid }> } = await import(
    pathToFileURL(join(directory, 'stdin.mjs')).href
  );
  bundled = (await entry.load()).parseMermaid;
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('mermaid in the bundle', () => {
  it.each(mermaidExamples)('judges a $kind as mermaid itself does', async ({ sound, broken }) => {
    expect(await bundled(sound)).toBeUndefined();
    expect(await bundled(broken)).toEqual(await parseMermaid(broken));
  });

  it('is what parses, and loads with the first diagram only', () => {
    const sizes = readdirSync(directory).map((name) => statSync(join(directory, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2.2 * MEGABYTE);
    expect(statSync(join(directory, 'stdin.mjs')).size).toBeLessThan(1000);
  });

  it('is cut by rules that say when mermaid has changed under them', () => {
    expect(findIdleRules(['var something = 1;']).length).toBeGreaterThan(5);
  });
});
