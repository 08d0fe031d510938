import type { ChangedFile } from '../changed-file.ts';
import { parseHunkHeader } from '../parse-hunk-header.ts';
import { redactSecrets } from './redact-secrets.ts';

/**
 * A changed file whose patch shows no secret, with the places of those it had: lines of the file after the change, of the
 * file before it where they are removed. A file without secrets is the one that was given.
 */
export function redactFile(file: ChangedFile): ChangedFile {
  if (file.patch === undefined) return file;
  const { text, found } = redactSecrets(file.patch);
  if (found.length === 0) return file;
  const lines = numberLines(file.patch);
  const redacted = found.map(({ kind, line }) => ({ kind, line: lines[line - 1] ?? 1 }));
  return { ...file, patch: text, redacted };
}

/** The line of the file that each line of a patch shows; a hunk's header counts as its first. */
function numberLines(patch: string): number[] {
  let [left, right] = [1, 1];
  return patch.split('\n').map((line) => {
    // No line of content begins like this: it has a mark before it.
    const header = parseHunkHeader(line);
    if (header) {
      [left, right] = [header.oldStart, header.newStart];
      return right;
    }
    const mark = line.charAt(0);
    if (mark === '-') return left++;
    if (mark !== '+' && mark !== '\\') left += 1;
    return mark === '\\' ? right : right++;
  });
}
