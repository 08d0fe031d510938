import type { ChangedFile, ChangeStatus } from '../content/changed-file.ts';
import { GlossError } from '../errors.ts';
import { decodePath } from './decode-path.ts';
import { diffArguments } from './diff-arguments.ts';
import { runGit } from './run-git.ts';

/** Room for the names of a million changed files. */
const MAX_LIST_BYTES = 512 * 1024 * 1024;
const SUBMODULE_MODE = '160000';
const NO_OBJECT = /^0+$/;

/** One changed file as git lists it: everything but its patch. */
export interface ListedFile {
  file: ChangedFile;
  /** Ids of the contents on both sides; a submodule's commits are none. */
  blobs: string[];
  /** False when git's name for it is not UTF-8, so that it cannot be asked for by name. */
  nameable: boolean;
}

/**
 * The files that differ between two trees, in git's order, with git's own counts of lines. Renames are found; binary
 * files (by content, size or attribute) count no lines. A path that is not UTF-8 has its other bytes written as `\351`.
 */
export async function listChangedFiles(options: {
  directory: string;
  baseSha: string;
  headSha: string;
  signal?: AbortSignal | undefined;
}): Promise<ListedFile[]> {
  const { directory, signal } = options;
  const args = diffArguments({ ...options, output: ['--raw', '--numstat', '-z'], paths: [] });
  const output = await runGit({ directory, args, maxBytes: MAX_LIST_BYTES, signal });
  // Latin-1 keeps every byte as one character, so that names can be compared before they are decoded.
  return parseList(output.toString('latin1').split('\0'));
}

interface RawChange {
  oldMode: string;
  newMode: string;
  oldBlob: string;
  newBlob: string;
  letter: string;
  /** Latin-1 of the bytes, as are the keys of `Counts`. */
  oldName: string | undefined;
  name: string;
}

type Counts = Map<string, { added: string; deleted: string }>;

/** git-diff, "Raw output format" and "Other diff formats" (--numstat, -z): first all raw records, then all counts. */
function parseList(fields: string[]): ListedFile[] {
  const changes: RawChange[] = [];
  const counts: Counts = new Map();
  const rest = fields.values();
  const next = () => rest.next().value ?? '';
  for (let field = next(); field !== ''; field = next()) {
    if (field.startsWith(':')) {
      const [oldMode = '', newMode = '', oldBlob = '', newBlob = '', letter = ''] = field.slice(1).split(' ');
      const oldName = /^[RC]/.test(letter) ? next() : undefined;
      changes.push({ oldMode, newMode, oldBlob, newBlob, letter: letter.slice(0, 1), oldName, name: next() });
    } else {
      const [, added, deleted = '', name = ''] = /^(-|\d+)\t(-|\d+)\t(.*)$/s.exec(field) ?? [];
      if (added === undefined) throw notUnderstood(`the record '${field.slice(0, 100)}'`);
      // A rename has an empty name here and its two names in the next two fields.
      if (name === '') next();
      counts.set(name || next(), { added, deleted });
    }
  }
  return changes.map((change) => toListedFile(change, counts));
}

function toListedFile(change: RawChange, counts: Counts): ListedFile {
  const { oldMode, newMode, oldBlob, newBlob, oldName, name } = change;
  const count = counts.get(name);
  const path = decodePath(name);
  if (count === undefined) throw notUnderstood(`no line counts for '${path.text}'`);
  const previous = oldName === undefined ? undefined : decodePath(oldName);
  const sides = [
    { mode: oldMode, blob: oldBlob },
    { mode: newMode, blob: newBlob },
  ];
  return {
    file: {
      path: path.text,
      ...(previous && { previousPath: previous.text }),
      status: statusOf(change),
      additions: Number.parseInt(count.added, 10) || 0,
      deletions: Number.parseInt(count.deleted, 10) || 0,
      binary: count.added === '-',
    },
    blobs: sides
      .filter(({ mode, blob }) => mode !== SUBMODULE_MODE && !NO_OBJECT.test(blob))
      .map(({ blob }) => blob),
    nameable: path.exact && previous?.exact !== false,
  };
}

const STATUS_LETTERS: Readonly<Record<string, ChangeStatus>> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
};

function statusOf({ letter, oldBlob, newBlob }: RawChange): ChangeStatus {
  // Only the mode differs.
  if (letter === 'M' && oldBlob === newBlob) return 'changed';
  return STATUS_LETTERS[letter] ?? 'changed';
}

function notUnderstood(what: string): GlossError {
  return new GlossError({ code: 'git', message: `git's list of changed files is not understood: ${what}.` });
}
