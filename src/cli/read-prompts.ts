import type { GlossConfig } from '../config/config-schema.ts';
import { listPromptPaths } from '../config/resolve-prompts.ts';
import { openWorkingTree } from '../git/open-working-tree.ts';

/** The prompts that lie in files of a work tree, by path; one that is not there is left out. */
export async function readPrompts(options: {
  directory: string;
  config: GlossConfig;
}): Promise<ReadonlyMap<string, string>> {
  const { directory, config } = options;
  const files = listPromptPaths(config);
  if (files.length === 0) return new Map();
  const tree = await openWorkingTree({ directory });
  return await tree.readTexts(files);
}
