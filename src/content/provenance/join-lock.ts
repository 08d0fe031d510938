import { GlossError } from '../../errors.ts';
import { holdsConflict, splitConflict } from '../conflict-marks.ts';
import { LOCK_FILE, type Lock, type PageRecord } from './lock.ts';
import { parseLock } from './parse-lock.ts';

/** A lock, put together from both sides of a merge where git left that to people. */
export interface JoinedLock {
  lock: Lock;
  /** Records of the other side, of files that both sides have a record of, and not the same one. */
  others: Record<string, PageRecord>;
  /** There was a conflict, so the file has to be written whatever it comes to. */
  wasConflicted: boolean;
}

/**
 * Reads `gloss.lock` also with the marks of a merge conflict in it: every record of either side counts. Where both have one, it is
 * that of the file as it lies there, else ours; a record of a file that is gone does no harm.
 *
 * @throws GlossError as parseLock does, for a conflict too when one of its sides cannot be read.
 */
export function joinLock(options: {
  text: string;
  /** Object id of a file that is there. */
  blobOf: (path: string) => string | undefined;
  file?: string;
}): JoinedLock {
  const { text, blobOf, file = LOCK_FILE } = options;
  const lines = text.split(/\r?\n/);
  const sides = holdsConflict(lines) ? splitConflict(lines) : undefined;
  if (!sides) return { lock: parseLock({ text, file }), others: {}, wasConflicted: false };
  const [ours, theirs] = [sides.ours, sides.theirs].map((side) => readSide(side.join('\n'), file));
  const files: Lock['files'] = Object.assign(Object.create(null), theirs?.files, ours?.files);
  const others: JoinedLock['others'] = Object.create(null);
  for (const [path, one] of Object.entries(ours?.files ?? {})) {
    const other = theirs?.files[path];
    if (!other || JSON.stringify(one) === JSON.stringify(other)) continue;
    const isTheirs = other.output !== one.output && blobOf(path) === other.output;
    files[path] = isTheirs ? other : one;
    others[path] = isTheirs ? one : other;
  }
  return { lock: { version: 1, files }, others, wasConflicted: true };
}

/** Lines of one side are not lines of the file, so the error names none. */
function readSide(side: string, file: string): Lock {
  try {
    return parseLock({ text: side });
  } catch (cause) {
    throw new GlossError({
      code: 'usage',
      message: `${file} holds the markers of a merge conflict, and its sides cannot be read.`,
      remedy: `Take either side (\`git checkout --ours -- ${LOCK_FILE}\`) and run \`gloss run docs --write\`.`,
      cause,
    });
  }
}
