import type { FileTree } from './file-tree.ts';

/** Characters of texts that are held at once. */
const LIMIT = 64 * 1024 * 1024;

/** Texts by object id; a blob is the same in every tree. */
export interface TextMemory {
  get(blob: string): string | undefined;
  put(blob: string, text: string): void;
}

/** Forgets the oldest texts when there are too many. */
export function createTextMemory(limit = LIMIT): TextMemory {
  const texts = new Map<string, string>();
  let size = 0;
  return {
    get: (blob) => texts.get(blob),
    put: (blob, text) => {
      if (texts.has(blob) || text.length > limit) return;
      texts.set(blob, text);
      size += text.length;
      for (const [oldest, { length }] of texts) {
        if (size <= limit) return;
        texts.delete(oldest);
        size -= length;
      }
    },
  };
}

/** A tree that asks for each text once, where asking costs a request. */
export function rememberTexts({ tree, memory }: { tree: FileTree; memory: TextMemory }): FileTree {
  return {
    ...tree,
    readTexts: async (paths) => {
      const wanted = new Set(paths);
      const entries = (await tree.list()).filter(({ path }) => wanted.has(path));
      const texts = new Map<string, string>();
      const missing = entries.filter(({ path, blob }) => {
        const text = memory.get(blob);
        if (text !== undefined) texts.set(path, text);
        return text === undefined;
      });
      if (missing.length === 0) return texts;
      const read = await tree.readTexts(missing.map(({ path }) => path));
      for (const { path, blob } of missing) {
        const text = read.get(path);
        if (text === undefined) continue;
        memory.put(blob, text);
        texts.set(path, text);
      }
      return texts;
    },
    readBlobs: async (blobs) => {
      const texts = new Map<string, string>();
      for (const blob of blobs) {
        const text = memory.get(blob);
        if (text !== undefined) texts.set(blob, text);
      }
      const missing = blobs.filter((blob) => !texts.has(blob));
      if (missing.length === 0) return texts;
      for (const [blob, text] of await tree.readBlobs(missing)) {
        memory.put(blob, text);
        texts.set(blob, text);
      }
      return texts;
    },
  };
}
