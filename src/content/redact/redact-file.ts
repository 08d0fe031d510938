import type { ChangedFile } from '../changed-file.ts';
import { mapHunkLines } from '../map-hunk-lines.ts';
import { redactSecrets, type SecretPlace } from './redact-secrets.ts';

/**
 * A changed file whose patch shows no secret, with the places of those it had: lines of the file after the change, of the
 * file before it where they are removed. A file without secrets is the one that was given.
 */
export function redactFile(file: ChangedFile): ChangedFile {
  if (file.patch === undefined) return file;
  const { text, found } = redactSecrets(file.patch);
  if (found.length === 0) return file;
  return { ...file, patch: text, redacted: found.map((place) => ({ ...place, line: placeOf(file, place) })) };
}

/** The line of the file that a line of its patch shows; of a hunk's header, the hunk's first. */
function placeOf({ patch = '' }: ChangedFile, { line }: SecretPlace): number {
  const before = `${patch.split('\n').slice(0, line).join('\n')}\n`;
  const shown = mapHunkLines({ patch: before }).at(-1);
  return shown?.line ?? 1;
}
