import type { ChangedFile } from '../../src/content/changed-file.ts';
import { parseHunks } from '../../src/content/parse-hunks.ts';
import { parsePromptItems } from '../../src/content/prompt-items.ts';

/**
 * Which hunks of these files stand in the prompts of a review, row by row with the numbers of both sides: `path hunk` for each, counted
 * from 0. Rows are written here once more, so that what writes them for the model is not its own judge.
 */
export function findSentHunks(options: {
  files: readonly ChangedFile[];
  prompts: readonly string[];
}): Set<string> {
  const sent = new Map<string, Set<string>>();
  for (const { attributes, body } of options.prompts.flatMap(parsePromptItems)) {
    if (attributes.path === undefined) continue;
    const rows = sent.get(attributes.path) ?? new Set();
    for (const row of body.split('\n')) rows.add(row);
    sent.set(attributes.path, rows);
  }
  const found = options.files.flatMap(({ path, patch = '' }) =>
    parseHunks({ patch }).flatMap((hunk, index) => {
      const rows = rowsOf(hunk);
      return rows.every((row) => sent.get(path)?.has(row) === true) ? [`${path} ${index}`] : [];
    }),
  );
  return new Set(found);
}

function rowsOf({ oldStart, newStart, lines }: ReturnType<typeof parseHunks>[number]): string[] {
  let [left, right] = [oldStart, newStart];
  return lines.flatMap((line) => {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text.startsWith('\\')) return [];
    if (text.startsWith('-')) return `${left++}||${text}`;
    if (text.startsWith('+')) return `|${right++}|${text}`;
    // Git writes a blank before a line that stays; some tools lose it where the line is empty.
    return `${left++}|${right++}|${text === '' ? ' ' : text}`;
  });
}
