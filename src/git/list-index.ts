import { runGit } from './run-git.ts';

/** Room for the names of a million files. */
const MAX_LIST_BYTES = 512 * 1024 * 1024;

export interface IndexedFile {
  blob: string;
  /** Recorded as a symbolic link. */
  link: boolean;
  /** A sparse checkout leaves it out: only git has it. */
  absent: boolean;
}

/**
 * The files of the index by name (Latin-1 of the bytes), without submodules. git-ls-files, "Output":
 * `<tag> <mode> <id> <stage>\t<name>`; the tag S (skip-worktree) marks what a sparse checkout leaves out.
 */
export async function listIndex({ directory }: { directory: string }): Promise<Map<string, IndexedFile>> {
  const files = new Map<string, IndexedFile>();
  for (const record of await listRecords(directory, ['ls-files', '-z', '-t', '--stage'])) {
    const [, tag, kind, blob, name] = /^(.) (100|120)\d{3} ([0-9a-f]+) \d\t(.+)$/s.exec(record) ?? [];
    if (name !== undefined && blob !== undefined)
      files.set(name, { blob, link: kind === '120', absent: tag === 'S' });
  }
  return files;
}

/**
 * Names of the files that differ from the index as far as their times tell, those in conflict among them. git-diff,
 * "Raw output format": with -z every other field is a name.
 */
export async function listChanged(options: {
  directory: string;
  settings: Record<string, string>;
}): Promise<Set<string>> {
  const { directory, settings } = options;
  const args = ['diff-files', '-z', '--raw', '--no-ext-diff', '--no-renames', '--ignore-submodules=all'];
  const records = await listRecords(directory, args, settings);
  return new Set(records.filter((_, index) => index % 2 === 1));
}

/** Names of the files that are neither tracked nor ignored. Repositories inside this one are not looked into. */
export async function listUntracked({ directory }: { directory: string }): Promise<string[]> {
  const names = await listRecords(directory, ['ls-files', '-z', '--others', '--exclude-standard']);
  return names.filter((name) => !name.endsWith('/'));
}

async function listRecords(
  directory: string,
  args: string[],
  settings: Record<string, string> = {},
): Promise<string[]> {
  const output = await runGit({ directory, args, settings, maxBytes: MAX_LIST_BYTES });
  return output.toString('latin1').split('\0').slice(0, -1);
}
