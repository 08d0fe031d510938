import type { ChangedFile } from '../content/changed-file.ts';
import { chunkPatch } from '../content/chunk-patch.ts';
import { estimateTokens } from '../content/estimate-tokens.ts';
import { createIgnoreRules } from '../content/ignore-rules.ts';
import { parseHunks } from '../content/parse-hunks.ts';
import type { RequestOptions } from '../request.ts';
import type { ItemContent, Selection } from './pipeline.ts';

/** Largest content of one call, in tokens: the knee of cost against attention and retry grain lies at 6–8k. */
export const CALL_TOKENS = 7_000;
/** What a call leaves for the tags and attributes around its items, in tokens. */
const FRAME_TOKENS = 300;

/**
 * Makes items of changed files: each file one, a diff larger than a call several, on hunk boundaries.
 * Every file is either among the items or in `notRead` with its reason; nothing goes missing.
 */
export function selectItems(options: { files: ChangedFile[]; options: RequestOptions }): Selection {
  const { files } = options;
  const reasonNotToRead = createIgnoreRules({ paths: options.options.paths, ignore: options.options.ignore });
  const selection: Selection = { contents: [], notRead: [], files: files.length, hunksTotal: 0 };
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    selection.hunksTotal += file.patch === undefined ? 0 : parseHunks({ patch: file.patch }).length;
    const reason = reasonNotToRead(file);
    if (reason !== undefined) selection.notRead.push({ path: file.path, reason });
    else selection.contents.push(...toContents(file));
  }
  return selection;
}

function toContents(file: ChangedFile): ItemContent[] {
  const chunks = chunkPatch({ patch: file.patch ?? '', maxTokens: CALL_TOKENS - FRAME_TOKENS });
  return chunks.map((chunk, index) => ({
    patch: chunk.patch,
    item: {
      key: chunks.length === 1 ? file.path : `${file.path}#${index + 1}`,
      path: file.path,
      ...(file.previousPath === undefined ? {} : { previousPath: file.previousPath }),
      status: file.status,
      part: index + 1,
      parts: chunks.length,
      hunks: chunk.hunks,
      ...countLines(chunk.patch),
      tokens: estimateTokens(chunk.patch),
    },
  }));
}

function countLines(patch: string): { additions: number; deletions: number } {
  let additions = 0;
  let deletions = 0;
  for (const hunk of parseHunks({ patch })) {
    for (const line of hunk.lines) {
      if (line.startsWith('+')) additions++;
      else if (line.startsWith('-')) deletions++;
    }
  }
  return { additions, deletions };
}
