import { GlossError } from '../errors.ts';
import type { ChangedFile, ChangeStatus } from './changed-file.ts';
import { parseHeaderPath, parseSamePath } from './parse-diff-paths.ts';
import { endOfLine, scanHunks } from './scan-hunks.ts';

/** What the lines between `diff --git` and the first hunk say. */
interface FileHeader {
  firstLine: string;
  from?: string;
  to?: string;
  status?: ChangeStatus;
  modeChanged: boolean;
  binary: boolean;
}

/**
 * Reads the output of `git diff --no-color --no-ext-diff -M --full-index --src-prefix=a/ --dst-prefix=b/` between two commits
 * (also with -C, --binary, any core.quotePath) into one ChangedFile per path, in git's order.
 * A patch is the exact text from the first `@@` on, without the newline that ends its last line: as GitHub's API gives it,
 * so that both sources have equal digests. A file that became a symlink or submodule, which git writes as a removal and an
 * addition of the same path, becomes one file of status `changed` with both patches.
 * Anything that is not understood throws GlossError `git`: no file is ever left out silently.
 *
 * Written here because the library parse-diff 0.12.0 is wrong for git's own output: it keeps `"caf\303\251.txt"` and the
 * like undecoded, splits `diff --git a/x b/y b/x b/y` at the wrong ` b/`, trims spaces at the ends of paths, knows no
 * renames, copies, modes or binary files, and does not give back the exact text of the patch.
 */
export function parseGitDiff({ diff }: { diff: string }): ChangedFile[] {
  const files: ChangedFile[] = [];
  let at = 0;
  while (at < diff.length) {
    const { file, end } = parseFile(diff, at);
    const previous = files.at(-1);
    if (previous && isTypeChange(previous, file)) files[files.length - 1] = joinTypeChange(previous, file);
    else files.push(file);
    at = end;
  }
  return files;
}

function parseFile(diff: string, start: number): { file: ChangedFile; end: number } {
  const { header, end } = parseHeader(diff, start);
  const path = header.to ?? parseSamePath(header.firstLine);
  const hunks = scanHunks({ diff, start: end, path });
  const patch = diff.slice(end, diff.endsWith('\n', hunks.end) ? hunks.end - 1 : hunks.end);
  const file: ChangedFile = {
    path,
    ...(header.from === undefined ? {} : { previousPath: header.from }),
    status: header.status ?? (header.modeChanged && !patch && !header.binary ? 'changed' : 'modified'),
    additions: hunks.additions,
    deletions: hunks.deletions,
    binary: header.binary,
    ...(patch ? { patch } : {}),
  };
  return { file, end: hunks.end };
}

function parseHeader(diff: string, start: number): { header: FileHeader; end: number } {
  let at = endOfLine(diff, start);
  const firstLine = lineOf(diff, start, at);
  if (!firstLine.startsWith('diff --git ')) throw notUnderstood(firstLine);
  const header: FileHeader = { firstLine, modeChanged: false, binary: false };
  while (at < diff.length && !diff.startsWith('@@ ', at) && !diff.startsWith('diff --git ', at)) {
    const next = endOfLine(diff, at);
    const line = lineOf(diff, at, next);
    at = line === 'GIT binary patch' ? endOfBinaryPatch(diff, next) : next;
    readHeaderLine(header, line);
  }
  return { header, end: at };
}

type HeaderRule = (header: FileHeader, value: string) => void;
const ignoreLine: HeaderRule = () => {};
const setBinary: HeaderRule = (header) => {
  header.binary = true;
};
const setStatus =
  (status: ChangeStatus): HeaderRule =>
  (header) => {
    header.status = status;
  };
const setPath =
  (side: 'from' | 'to', status: ChangeStatus): HeaderRule =>
  (header, value) => {
    header[side] = parseHeaderPath(value);
    header.status = status;
  };

/** git-diff, "Generating patch text with -p", extended headers. The names in `---` and `+++` add nothing to them. */
const HEADER_RULES: [prefix: string, rule: HeaderRule][] = [
  ['index ', ignoreLine],
  ['--- ', ignoreLine],
  ['+++ ', ignoreLine],
  ['similarity index ', ignoreLine],
  ['dissimilarity index ', ignoreLine],
  ['new file mode ', setStatus('added')],
  ['deleted file mode ', setStatus('removed')],
  ['rename from ', setPath('from', 'renamed')],
  ['rename to ', setPath('to', 'renamed')],
  ['copy from ', setPath('from', 'copied')],
  ['copy to ', setPath('to', 'copied')],
  ['old mode ', ignoreLine],
  [
    'new mode ',
    (header) => {
      header.modeChanged = true;
    },
  ],
  ['Binary files ', setBinary],
  ['GIT binary patch', setBinary],
];

function readHeaderLine(header: FileHeader, line: string): void {
  const rule = HEADER_RULES.find(([prefix]) => line.startsWith(prefix));
  if (!rule) throw notUnderstood(line);
  rule[1](header, line.slice(rule[0].length));
}

/** Its lines are a length letter and base85 without spaces, so none of them can start the next file. */
function endOfBinaryPatch(diff: string, start: number): number {
  const next = diff.indexOf('\ndiff --git ', start);
  return next === -1 ? diff.length : next + 1;
}

function isTypeChange(removed: ChangedFile, added: ChangedFile): boolean {
  return removed.status === 'removed' && added.status === 'added' && removed.path === added.path;
}

function joinTypeChange(removed: ChangedFile, added: ChangedFile): ChangedFile {
  const patches = [removed.patch, added.patch].filter((patch) => patch !== undefined);
  return {
    path: added.path,
    status: 'changed',
    additions: added.additions,
    deletions: removed.deletions,
    binary: removed.binary || added.binary,
    ...(patches.length > 0 ? { patch: patches.join('\n') } : {}),
  };
}

function lineOf(text: string, start: number, end: number): string {
  return text.slice(start, text.endsWith('\n', end) && end > start ? end - 1 : end);
}

function notUnderstood(line: string): GlossError {
  return new GlossError({
    code: 'git',
    message: `The diff has a line that is not part of git's format: '${line.slice(0, 200)}'.`,
    remedy: 'Run git diff with --no-color --no-ext-diff --submodule=short between two commits.',
  });
}
