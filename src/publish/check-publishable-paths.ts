import type { FileChange } from '../content/file-change.ts';
import { stripInvisible } from '../content/strip-invisible.ts';
import { GlossError } from '../errors.ts';

const MAX_PATH_BYTES = 4096;

/**
 * The last look at the paths of a publication, whoever chose them: nothing below `.github/` or `.git`, in any spelling that
 * some file system takes for it, nothing outside of the repository, each path once. Pure.
 *
 * @throws GlossError `usage` that names the path.
 */
export function checkPublishablePaths(files: Pick<FileChange, 'path'>[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const rule = findRule(path) ?? (seen.has(path) ? 'is written twice' : undefined);
    seen.add(path);
    if (rule === undefined) continue;
    throw new GlossError({
      code: 'usage',
      message: `${JSON.stringify(path)} ${rule}, and is not published.`,
      remedy: 'Choose another output directory in the configuration.',
    });
  }
}

function findRule(path: string): string | undefined {
  if (stripInvisible(path) !== path || path.includes('\\') || Buffer.byteLength(path) > MAX_PATH_BYTES) {
    return 'is not a plain path';
  }
  const parts = path.split('/').map((part) => part.toLowerCase());
  if (parts.some((part) => ['', '.', '..'].includes(part))) return 'is not a path in the repository';
  // Windows drops dots and spaces at the end, names streams after a colon, and has short names.
  const names = parts.map((part) => part.replace(/:.*$/, '').replace(/[. ]+$/, ''));
  if (names.some((name) => name === '.git' || /^git~\d+$/.test(name))) return "is git's own";
  if (names[0] === '.github' || /^github~\d+$/.test(names[0] ?? '')) return 'decides what GitHub runs';
  return undefined;
}
