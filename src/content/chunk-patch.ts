import { GlossError } from '../errors.ts';
import { weighTokens } from './estimate-tokens.ts';
import { type Hunk, parseHunks } from './parse-hunks.ts';
import { formatHunkHeader, splitHunk } from './split-hunk.ts';

/** Below this there is no room for a header and a cut line. */
export const MIN_CHUNK_TOKENS = 100;

/** A part of a patch that is a valid patch itself. */
export interface PatchChunk {
  patch: string;
  /** Position among the chunks, from 0. */
  index: number;
  /** How many of the original hunks start here; see chunkPatch. */
  hunks: number;
  /** True when a line was too long and now ends in a mark that says how much is missing. */
  cut: boolean;
}

interface Part {
  text: string;
  weight: number;
  hunks: number;
  cut: boolean;
}

const NEWLINE_WEIGHT = weighTokens('\n');

/**
 * Splits a patch into chunks of at most `maxTokens` (by estimateTokens), at hunk boundaries. A hunk above the limit is split
 * between lines into hunks with line numbers of their own; a line above the limit is cut with a visible mark.
 * A hunk counts in `hunks` of the chunk in which its first line stands, and in no other: a chunk that only continues a split
 * hunk has 0, and the sum over all chunks is the number of hunks in the patch.
 * Throws GlossError `internal` when `maxTokens` is below MIN_CHUNK_TOKENS.
 */
export function chunkPatch({ patch, maxTokens }: { patch: string; maxTokens: number }): PatchChunk[] {
  if (!(maxTokens >= MIN_CHUNK_TOKENS)) {
    throw new GlossError({
      code: 'internal',
      message: `A patch cannot be split into chunks of ${maxTokens} tokens: at least ${MIN_CHUNK_TOKENS} are needed.`,
    });
  }
  const maxWeight = maxTokens * 100;
  const parts = parseHunks({ patch }).flatMap((hunk) => partsOf(hunk, maxWeight));
  return joinParts(parts, maxWeight).map((part, index) => ({
    patch: part.text,
    index,
    hunks: part.hunks,
    cut: part.cut,
  }));
}

function partsOf(hunk: Hunk, maxWeight: number): Part[] {
  const text = [formatHunkHeader(hunk), ...hunk.lines].join('\n');
  const weight = weighTokens(text);
  if (weight <= maxWeight) return [{ text, weight, hunks: 1, cut: false }];
  return splitHunk({ hunk, maxWeight }).map(({ lines, cut }, index) => {
    const part = lines.join('\n');
    return { text: part, weight: weighTokens(part), hunks: index === 0 ? 1 : 0, cut };
  });
}

function joinParts(parts: Part[], maxWeight: number): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.weight + NEWLINE_WEIGHT + part.weight <= maxWeight) {
      last.text += `\n${part.text}`;
      last.weight += NEWLINE_WEIGHT + part.weight;
      last.hunks += part.hunks;
      last.cut ||= part.cut;
    } else {
      joined.push({ ...part });
    }
  }
  return joined;
}
