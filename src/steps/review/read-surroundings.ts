import { parseSurroundings } from '../../parsers/parse-surroundings.ts';
import type { ItemContent } from '../../pipelines/pipeline.ts';
import { chooseImports } from '../../pipelines/review/choose-imports.ts';
import { enclosingSymbols } from '../../pipelines/review/enclosing-symbols.ts';
import type { ChangeSource } from '../rooms.ts';

/** Files whose texts are held at once. */
const BATCH = 50;

/**
 * The items with what stands around their hunks, where the files are at hand and a grammar reads them; the others as they were
 * given. Each file is read and parsed once, whatever its parts.
 */
export async function readSurroundings<Content extends ItemContent>(options: {
  source: ChangeSource;
  contents: readonly Content[];
}): Promise<Content[]> {
  const { source, contents } = options;
  if (source.readTexts === undefined) return [...contents];
  const parts = Map.groupBy(
    contents.filter(({ item }) => item.status !== 'removed'),
    ({ item }) => item.path,
  );
  const paths = [...parts.keys()];
  const found = new Map<Content, Content>();
  for (let at = 0; at < paths.length; at += BATCH) {
    const texts = await source.readTexts(paths.slice(at, at + BATCH));
    for (const [path, text] of texts) {
      const around = await parseSurroundings({ path, text });
      if (around === undefined) continue;
      for (const content of parts.get(path) ?? []) {
        const { patch } = content;
        const inside = enclosingSymbols({ patch, symbols: around.symbols });
        const imports = chooseImports({ patch, statements: around.imports });
        found.set(content, { ...content, around: { inside, imports } });
      }
    }
  }
  return contents.map((content) => found.get(content) ?? content);
}
