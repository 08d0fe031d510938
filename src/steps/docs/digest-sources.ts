import type { FileTree } from '../../content/file-tree.ts';
import { digestSource } from './digest-source.ts';
import type { ParseSource } from './read-outlines.ts';

/** So many texts are held at once. */
const BATCH = 100;

/** Of one source: what a page by a model depends on, and what an extracted page does. */
export interface SourceDigests {
  digest: string;
  shown: string;
}

/**
 * Digests of what pages depend on, by path. A source that cannot be read as text is left out.
 */
export async function digestSources(options: {
  tree: FileTree;
  paths: string[];
  parseSource: ParseSource;
}): Promise<Map<string, SourceDigests>> {
  const { tree, paths, parseSource } = options;
  const digests = new Map<string, SourceDigests>();
  for (let start = 0; start < paths.length; start += BATCH) {
    const texts = await tree.readTexts(paths.slice(start, start + BATCH));
    for (const [path, text] of texts) {
      const outline = await parseSource({ path, text });
      const shown = digestSource({ text, outline, extracted: true });
      digests.set(path, { digest: digestSource({ text, outline }), shown });
    }
  }
  return digests;
}
