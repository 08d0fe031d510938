export interface ChangedFile {
  path: string;
  previousPath: string | undefined;
  /** git's letter: A, M, D, R, C or T. */
  letter: string;
  additions: number;
  deletions: number;
  binary: boolean;
  /** Object id at the head; at the base for a removed file. */
  sha: string;
  /** From the first `@@` on, without the newline at the end; empty when there is none. */
  patch: string;
  patchLines: number;
}

interface RawEntry {
  letter: string;
  sha: string;
  paths: string[];
}

/** Reads `git diff-tree --raw --numstat -z` and joins the patches, which come in the same order. */
export function parseChanges(text: string, patches: string[]): ChangedFile[] {
  const fields = text.split('\u0000');
  const entries: RawEntry[] = [];
  const counts = new Map<string, { additions: number; deletions: number; binary: boolean }>();
  for (let index = 0; index < fields.length; ) {
    const field = fields[index] ?? '';
    if (field.startsWith(':')) {
      const [, , oldSha = '', newSha = '', status = ''] = field.split(' ');
      const letter = status.charAt(0);
      const width = letter === 'R' || letter === 'C' ? 2 : 1;
      entries.push({
        letter,
        sha: letter === 'D' ? oldSha : newSha,
        paths: fields.slice(index + 1, index + 1 + width),
      });
      index += 1 + width;
    } else if (field.includes('\t')) {
      const [additions = '', deletions = '', path = ''] = field.split('\t');
      const renamed = path === '';
      counts.set(renamed ? (fields[index + 2] ?? '') : path, {
        additions: Number(additions) || 0,
        deletions: Number(deletions) || 0,
        binary: additions === '-',
      });
      index += renamed ? 3 : 1;
    } else index += 1;
  }
  let next = 0;
  return entries.map(({ letter, sha, paths }) => {
    // A change of type (file to symlink) is printed as a removal and an addition.
    const width = letter === 'T' ? 2 : 1;
    const patch = patches
      .slice(next, next + width)
      .filter(Boolean)
      .join('\n');
    next += width;
    const path = paths.at(-1) ?? '';
    const count = counts.get(path) ?? { additions: 0, deletions: 0, binary: false };
    return {
      path,
      previousPath: paths.length > 1 ? paths[0] : undefined,
      letter,
      ...count,
      sha,
      patch,
      patchLines: patch === '' ? 0 : patch.split('\n').length,
    };
  });
}

/** Cuts `git diff` output into one patch per file, each from its first `@@` on (empty for none). Only `\n` ends a line. */
export function splitPatches(text: string): string[] {
  const marked = `\n${text.replace(/\n$/, '')}`;
  return marked
    .split('\ndiff --git ')
    .slice(1)
    .map((section) => {
      const start = section.indexOf('\n@@ ');
      return start < 0 ? '' : section.slice(start + 1).replace(/\n$/, '');
    });
}
