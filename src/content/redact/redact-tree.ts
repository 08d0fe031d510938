import type { FileTree } from '../file-tree.ts';
import { redactSecrets, type SecretPlace } from './redact-secrets.ts';

/** A tree whose texts hold no secret. */
export interface RedactedTree extends FileTree {
  /** What was taken out of these files when they were last read; of a file that was not read, nothing. */
  placesIn(paths: Iterable<string>): { path: string; kind: string; line: number }[];
}

const known = new WeakMap<FileTree, RedactedTree>();

/**
 * The files as everything but a publication may see them: for prompts, plans, stored results and what is made of them.
 * What is written back over people's text has to be read from the tree itself. Asked again, the tree is the same.
 */
export function redactTree(tree: FileTree): RedactedTree {
  const found = known.get(tree);
  if (found) return found;
  const places = new Map<string, SecretPlace[]>();
  const redacted: RedactedTree = {
    ...tree,
    readTexts: async (paths) => {
      const texts = await tree.readTexts(paths);
      return new Map(
        [...texts].map(([path, text]) => {
          const clean = redactSecrets(text);
          places.set(path, clean.found);
          return [path, clean.text];
        }),
      );
    },
    readBlobs: async (blobs) =>
      new Map([...(await tree.readBlobs(blobs))].map(([blob, text]) => [blob, redactSecrets(text).text])),
    placesIn: (paths) =>
      [...new Set(paths)].flatMap((path) => (places.get(path) ?? []).map((place) => ({ path, ...place }))),
  };
  known.set(tree, redacted);
  known.set(redacted, redacted);
  return redacted;
}
