import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSuiteFlows, SUITE_DIRECTORY } from './world-testing/build-suite-flows.ts';

/**
 * Runs the SDK's own suite of tests for worlds against the embedded world.
 *
 * The release that belongs to this version of the SDK (4.1.24, a development dependency of world-postgres 4.3.7) is
 * not on npm. Of those that are, 4.0.1-beta.23 expects payloads as JSON (spec version 1), and 5.0.0-beta.19 brings
 * the same tests for payloads as bytes, which fit. From it the tests are taken as they are; its server and compiled
 * workflows hold a copy of the SDK's version 5, so ours stand in: the same routes, and the same workflows compiled
 * with this project's SDK. Its sixth part counts deliveries of version 5, which has no queue for steps, and is left out.
 */
const SUITE = '@workflow/world-testing@5.0.0-beta.19';
const PARTS = ['addition', 'idempotency', 'hooks', 'nullByte', 'errors'];
const FILES: Record<string, string> = { nullByte: 'null-byte' };
/** What the suite's helpers import and the project does not have. */
const HELPERS = ['jsonlines@0.1.1', 'chalk@5.6.2'];

const tests = join(SUITE_DIRECTORY, 'package/dist/src');

async function install(): Promise<void> {
  await mkdir(SUITE_DIRECTORY, { recursive: true });
  if (existsSync(join(SUITE_DIRECTORY, 'node_modules/jsonlines')) && existsSync(tests)) return;
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, {
      cwd: SUITE_DIRECTORY,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  await writeFile(join(SUITE_DIRECTORY, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...HELPERS]);
  const archive = run('npm', ['pack', '--silent', SUITE]).trim();
  run('tar', ['xzf', archive]);
}

/** The suite starts the `server.mjs` beside it. */
async function replaceServer(): Promise<void> {
  const server = pathToFileURL(join(import.meta.dirname, 'world-testing/serve-suite.ts')).href;
  const code = `import { serveSuite } from ${JSON.stringify(server)};\nawait serveSuite();\n`;
  await writeFile(join(tests, 'server.mjs'), code);
  const parts = PARTS.map(
    (part) => `import { ${part} } from './package/dist/src/${FILES[part] ?? part}.mjs';\n${part}('gloss');\n`,
  );
  await writeFile(join(SUITE_DIRECTORY, 'world.test.mjs'), parts.join(''));
}

await install();
await buildSuiteFlows();
await replaceServer();
// The suite starts its server with the `node` that it finds.
const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` };
const vitest = join(import.meta.dirname, '../../../node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--root', SUITE_DIRECTORY], {
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
