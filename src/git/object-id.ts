import { GlossError } from '../errors.ts';
import { runGit } from './run-git.ts';

/** Git's tree without entries, as the base of a comparison from nothing (SHA-1 repositories; see `readEmptyTree`). */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** The id of the empty tree in this repository: SHA-256 repositories have another than `EMPTY_TREE`. */
export async function readEmptyTree({ directory }: { directory: string }): Promise<string> {
  return (await runGit({ directory, args: ['hash-object', '-t', 'tree', '--stdin'] }))
    .toString('latin1')
    .trim();
}

/** Throws a GlossError `usage` unless `sha` is a full object id, so that it can be neither an option nor a range. */
export function assertObjectId(sha: string): void {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return;
  throw new GlossError({
    code: 'usage',
    message: `'${sha}' is not a full commit id.`,
    remedy: 'Pass 40 (or, in SHA-256 repositories, 64) hexadecimal digits.',
  });
}
