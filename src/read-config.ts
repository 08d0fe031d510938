import { CONFIG_FILE } from './config/config-file.ts';
import type { GlossConfig } from './config/config-schema.ts';
import { parseConfig } from './config/parse-config.ts';
import type { FileTree } from './content/file-tree.ts';
import { GlossError } from './errors.ts';

/**
 * Reads the configuration from a tree that is to be trusted: the base, or a person's own working tree.
 *
 * @param options.file as it was asked for; undefined means the usual place, where it may be missing.
 * @throws GlossError `usage` with every problem, or when a file that was asked for is not there.
 */
export async function readConfig(options: {
  tree: FileTree;
  file: string | undefined;
}): Promise<GlossConfig> {
  const { tree, file = CONFIG_FILE } = options;
  const text = (await tree.readTexts([file])).get(file);
  // To take a file that cannot be read for one that is not there would run with other settings than somebody wrote.
  if (text === undefined && (await tree.list()).some(({ path }) => path === file)) {
    const message = `The configuration '${file}' is no text.`;
    throw new GlossError({ code: 'usage', message, remedy: 'Save it as UTF-8.' });
  }
  return checkConfig({ text, file: options.file });
}

/** The same for a text that was read already; undefined where there is no such file. */
export function checkConfig(options: { text: string | undefined; file: string | undefined }): GlossConfig {
  const { text, file = CONFIG_FILE } = options;
  if (text === undefined && options.file !== undefined && options.file !== CONFIG_FILE) {
    throw new GlossError({
      code: 'usage',
      message: `There is no configuration file '${file}'.`,
      remedy: `Name a file of the repository, or leave it out: ${CONFIG_FILE} is read where there is one.`,
    });
  }
  return parseConfig({ text, file });
}
