import { lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { composeYaml } from '../config/compose-yaml.ts';
import { CONFIG_FILE } from '../config/config-file.ts';
import type { GlossConfig } from '../config/config-schema.ts';
import { MAX_CONFIG_BYTES, parseConfig } from '../config/parse-config.ts';
import { scanYaml } from '../config/scan-yaml.ts';
import { GlossError } from '../errors.ts';

export interface FoundConfig {
  config: GlossConfig;
  /** Its name in messages. */
  file: string;
  /** As it is written; undefined when there is no such file. */
  text: string | undefined;
  /** Whether the file says anything about documentation; without it, the defaults hold. */
  wantsDocs: boolean;
}

/**
 * The configuration of a work tree whose top `directory` is: `file` (from where the command was typed, which is `typedIn`) or
 * `.github/gloss.yml`, which need not be there.
 * Throws GlossError `usage` when the named file is not there, or one is not a plain file, or is wrong (see `parseConfig`).
 */
export function readConfig(options: {
  directory: string;
  typedIn: string;
  file?: string | undefined;
}): FoundConfig {
  const file = options.file ?? CONFIG_FILE;
  const path =
    options.file === undefined ? join(options.directory, CONFIG_FILE) : resolve(options.typedIn, file);
  const text = readSmallFile(path, file);
  if (text === undefined && options.file !== undefined)
    throw refuse(`There is no configuration '${file}'.`, 'Name an existing file with --config.');
  return {
    config: parseConfig({ text, file }),
    file,
    text: text?.replace(/^\ufeff/, ''),
    wantsDocs: hasDocs(text ?? ''),
  };
}

function readSmallFile(path: string, file: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isFile())
    throw refuse(`The configuration '${file}' is no file, or a symbolic link.`, 'Put a file in its place.');
  // A file over the limit is told about without reading it.
  if (stats.size > MAX_CONFIG_BYTES) return ' '.repeat(MAX_CONFIG_BYTES + 1);
  return readFileSync(path, 'utf8');
}

/** Of a text that `parseConfig` took. */
function hasDocs(text: string): boolean {
  const scan = scanYaml(text.replace(/^\ufeff/, ''));
  const value = scan.text === undefined ? undefined : composeYaml(scan.text).value;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'docs');
}

function refuse(message: string, remedy: string): GlossError {
  return new GlossError({ code: 'usage', message, remedy });
}
