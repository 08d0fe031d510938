import type { ChangedFile } from '../content/changed-file.ts';
import { chunkPatch, type PatchChunk } from '../content/chunk-patch.ts';
import { estimateTokens } from '../content/estimate-tokens.ts';
import { createIgnoreRules } from '../content/ignore-rules.ts';
import { parseHunks } from '../content/parse-hunks.ts';
import type { RequestOptions } from '../request.ts';
import type { ItemContent, Selection } from './pipeline.ts';

/** Largest content of one call, in tokens: the knee of cost against attention and retry grain lies at 6–8k. */
export const CALL_TOKENS = 7_000;
/** What a call leaves for the tags and attributes around its items, in tokens. */
const FRAME_TOKENS = 300;
/** Said of a patch that holds nothing to read. */
const NO_HUNKS = 'no textual change';

/**
 * Makes items of changed files: each file one, a diff larger than a call several, on hunk boundaries.
 * Every file is either among the items or in `notRead` with its reason; nothing goes missing.
 */
export function selectItems(options: { files: ChangedFile[]; options: RequestOptions }): Selection {
  const { files } = options;
  const reasonNotToRead = createIgnoreRules(options.options);
  const selection: Selection = { contents: [], notRead: [], files: files.length, hunksTotal: 0 };
  const keys = new Set<string>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    selection.hunksTotal += countHunks(file);
    const reason = reasonNotToRead(file);
    const contents = reason === undefined ? toContents(file, keys) : [];
    selection.contents.push(...contents);
    if (contents.length === 0) selection.notRead.push({ path: file.path, reason: reason ?? NO_HUNKS });
  }
  return selection;
}

function toContents(file: ChangedFile, keys: Set<string>): ItemContent[] {
  const chunks = chunkPatch({ patch: file.patch ?? '', maxTokens: CALL_TOKENS - FRAME_TOKENS });
  return chunks.map((chunk, index) => ({
    patch: chunk.patch,
    item: {
      key: freeKey(chunks.length === 1 ? file.path : `${file.path}#${index + 1}`, keys),
      path: file.path,
      ...(file.previousPath === undefined ? {} : { previousPath: file.previousPath }),
      status: file.status,
      part: index + 1,
      parts: chunks.length,
      hunks: chunk.hunks,
      ...(isContinuation(chunks[index + 1]) ? { goesOn: true as const } : {}),
      ...countLines(chunk.patch),
      tokens: estimateTokens(chunk.patch),
    },
  }));
}

/** Whether a chunk begins with the rest of a hunk: it shows one more than begin in it. */
function isContinuation(chunk: PatchChunk | undefined): boolean {
  return chunk !== undefined && parseHunks({ patch: chunk.patch }).length > chunk.hunks;
}

/** A file may be called what a part of another is: `a#2` beside a large `a`. */
function freeKey(wanted: string, keys: Set<string>): string {
  const key = keys.has(wanted) ? freeKey(`${wanted}#1`, keys) : wanted;
  keys.add(key);
  return key;
}

/** A patch that was withheld had at least one hunk: to count none would claim that everything was read. */
function countHunks({ patch, patchMissing }: ChangedFile): number {
  if (patch !== undefined) return parseHunks({ patch }).length;
  return patchMissing === undefined ? 0 : 1;
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
