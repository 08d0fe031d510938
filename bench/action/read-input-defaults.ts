import { readFile } from 'node:fs/promises';

const INPUT = /^ {2}([\w-]+):$/;
const DEFAULT = /^ {4}default: (.*)$/;

/**
 * Inputs of an action's metadata file with their defaults, '' where there is none. Understands the form in which this
 * project writes the file (a default on one line), not all of YAML.
 */
export async function readInputDefaults({ path }: { path: string }): Promise<Record<string, string>> {
  const defaults: Record<string, string> = {};
  let name: string | undefined;
  const text = await readFile(path, 'utf8');
  const section = text.split(/^inputs:$/m)[1]?.split(/^\S/m)[0] ?? '';
  for (const line of section.split('\n')) {
    const opened = INPUT.exec(line)?.[1];
    const value = DEFAULT.exec(line)?.[1];
    if (opened !== undefined) {
      name = opened;
      defaults[name] = '';
    } else if (value !== undefined && name !== undefined) {
      defaults[name] = value.replace(/^(['"])(.*)\1$/, '$2');
    }
  }
  return defaults;
}
