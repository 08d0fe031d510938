import type { FileTree } from '../../content/file-tree.ts';
import { digestSource } from './digest-source.ts';
import type { ParseSource } from './read-outlines.ts';

/** So many texts are held at once. */
const BATCH = 100;

/**
 * Digests of what pages depend on, by path. A source that cannot be read as text is left out.
 */
export async function digestSources(options: {
  tree: FileTree;
  paths: string[];
  parseSource: ParseSource;
}): Promise<Map<string, string>> {
  const { tree, paths, parseSource } = options;
  const digests = new Map<string, string>();
  for (let start = 0; start < paths.length; start += BATCH) {
    const texts = await tree.readTexts(paths.slice(start, start + BATCH));
    for (const [path, text] of texts) {
      const outline = await parseSource({ path, text });
      digests.set(path, digestSource({ text, outline }));
    }
  }
  return digests;
}
