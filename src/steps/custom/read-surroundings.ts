import type { FileTree } from '../../content/file-tree.ts';
import { createGlossIgnore, GLOSS_IGNORE_FILE } from '../../content/gloss-ignore.ts';
import { joinLock } from '../../content/provenance/join-lock.ts';
import { LOCK_FILE } from '../../content/provenance/lock.ts';
import { hashText } from '../../git/hash-text.ts';
import type { MadeFile, Surroundings } from '../../pipelines/custom/assemble-files.ts';
import type { TreeRoom } from '../rooms.ts';

/** What a publisher found to be another than it was read: see FilesToPublish. */
export interface Found {
  leftAlone: string[];
  current: ReadonlyMap<string, string | null>;
}

/** Reads what lies where files are to be written. */
export async function readSurroundings(options: { tree: TreeRoom; files: readonly MadeFile[] }): Promise<{
  at(found: Found): Surroundings;
  objectIdOf(content: string | Uint8Array): string;
}> {
  const { tree, files } = options;
  const entries = await tree.outputs.list();
  const existing = new Map(entries.map(({ path, blob }) => [path, blob]));
  const format = entries[0]?.blob.length === 64 ? 'sha256' : 'sha1';
  const objectIdOf = (content: string | Uint8Array) => hashText(content, format);
  const there = files.filter(
    ({ path, content }) => existing.has(path) && existing.get(path) !== objectIdOf(content),
  );
  const pages = new Set(files.flatMap(({ shownIn }) => shownIn?.page ?? []));
  const wanted = new Set([LOCK_FILE, ...there.map(({ path }) => path), ...pages]);
  const texts = await tree.outputs.readTexts([...wanted]);
  const ignored = createGlossIgnore(await readRules(tree.rules ?? tree.sources));
  const at = ({ current }: Found): Surroundings => {
    const now = current.get(LOCK_FILE);
    const text = now === undefined ? texts.get(LOCK_FILE) : now;
    const { lock, wasConflicted } = joinLock({ text: text ?? '', blobOf: (path) => existing.get(path) });
    const lockBlob =
      now === undefined ? (existing.get(LOCK_FILE) ?? null) : now === null ? null : objectIdOf(now);
    return { existing, lock, wasConflicted, lockBlob, texts, ignored };
  };
  return { at, objectIdOf };
}

async function readRules(tree: FileTree): Promise<string> {
  return (await tree.readTexts([GLOSS_IGNORE_FILE])).get(GLOSS_IGNORE_FILE) ?? '';
}
