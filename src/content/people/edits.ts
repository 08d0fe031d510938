import { formatPatch, parsePatch, type StructuredPatch, structuredPatch } from 'diff';
import { joinLines, readPageLines } from './page-lines.ts';
import { stripKept } from './strip-kept.ts';

const CONTEXT_LINES = 3;
/** Beyond so many lines that differ, the whole text is replaced: the comparison's time grows with their square. */
const MAX_DIFFERENCES = 4_000;
const HEADERS = { includeIndex: false, includeUnderline: false, includeFileHeaders: false };

/**
 * What people changed, as the hunks of a unified diff from the generated text to the page without its kept regions. Both have `\n` line
 * ends and one at the end.
 */
export function describeEdits({ generated, merged }: { generated: string; merged: string }): string {
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_DIFFERENCES };
  const patch = structuredPatch('', '', generated, merged, undefined, undefined, options);
  return formatPatch(patch ?? replaceAll(generated, merged), HEADERS);
}

function replaceAll(generated: string, merged: string): StructuredPatch {
  const [removed, added] = [readPageLines(generated).lines, readPageLines(merged).lines];
  const lines = [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)];
  const hunk = { oldStart: 1, oldLines: removed.length, newStart: 1, newLines: added.length, lines };
  return { oldFileName: '', newFileName: '', oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
}

/**
 * The generated text that a published page was made from, by taking people's edits back. Undefined unless every line of the edits is
 * where they say; takes time in proportion to the texts.
 */
export function reverseEdits({ published, edits }: { published: string; edits: string }): string | undefined {
  const { lines } = readPageLines(stripKept(published));
  const result: string[] = [];
  let position = 0;
  for (const hunk of parseHunks(edits)) {
    const start = hunk.newStart - 1;
    if (start < position || start > lines.length) return undefined;
    for (; position < start; position += 1) result.push(lines[position] ?? '');
    for (const entry of hunk.lines) {
      const [mark, line] = [entry[0] ?? ' ', entry.slice(1)];
      if (mark !== '-' && lines[position] !== line) return undefined;
      if (mark !== '+') result.push(line);
      if (mark !== '-') position += 1;
    }
  }
  return joinLines([...result, ...lines.slice(position)]);
}

/** Edits come from the repository: what is no diff has no hunks that fit. */
function parseHunks(edits: string): StructuredPatch['hunks'] {
  try {
    return parsePatch(edits).flatMap((patch) => patch.hunks);
  } catch {
    return [];
  }
}
