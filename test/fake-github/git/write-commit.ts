import { runGit, tryGit } from './run-git.ts';

/** One file of a new commit; `null` contents remove it. */
export interface FileChange {
  path: string;
  contents: string | Buffer | null;
  mode?: '100644' | '100755' | '120000';
}

let temporaryRefs = 0;

/**
 * Writes a commit on top of `parent` (none for a first commit) and returns its id; no branch moves.
 * `date` is in milliseconds since the epoch. Uses fast-import, which needs neither index nor work tree.
 */
export async function writeCommit(options: {
  directory: string;
  parent: string | undefined;
  message: string;
  changes: FileChange[];
  author: { name: string; email: string };
  committer?: { name: string; email: string };
  date: number;
}): Promise<string> {
  temporaryRefs += 1;
  const ref = `refs/fake/commit-${temporaryRefs}-${options.date}`;
  const seconds = Math.floor(options.date / 1000);
  const committer = options.committer ?? options.author;
  const parts: Array<string | Buffer> = [
    `commit ${ref}\nmark :1\n`,
    `author ${options.author.name} <${options.author.email}> ${seconds} +0000\n`,
    `committer ${committer.name} <${committer.email}> ${seconds} +0000\n`,
    ...data(options.message.endsWith('\n') ? options.message : `${options.message}\n`),
  ];
  if (options.parent) parts.push(`from ${options.parent}\n`);
  for (const change of options.changes) {
    const path = quotePath(change.path);
    if (change.contents === null) parts.push(`D ${path}\n`);
    else parts.push(`M ${change.mode ?? '100644'} inline ${path}\n`, ...data(change.contents));
  }
  parts.push('\nget-mark :1\ndone\n');
  const input = Buffer.concat(parts.map((part) => Buffer.from(part as Buffer)));
  const command = ['fast-import', '--quiet', '--force', '--done'];
  const output = await runGit({ directory: options.directory, command, input });
  const sha = output.toString().trim();
  await runGit({ directory: options.directory, command: ['update-ref', '-d', ref] });
  return sha;
}

/** Moves a ref when it still points at `expected` (all zeros for a new one); false when it does not. */
export async function moveRef(options: {
  directory: string;
  ref: string;
  sha: string;
  expected?: string | undefined;
}): Promise<boolean> {
  const expected = options.expected === undefined ? [] : [options.expected];
  const command = ['update-ref', '--create-reflog', options.ref, options.sha, ...expected];
  return (await tryGit({ directory: options.directory, command })).code === 0;
}

function data(contents: string | Buffer): Array<string | Buffer> {
  const bytes = Buffer.from(contents as Buffer);
  return [`data ${bytes.length}\n`, bytes, '\n'];
}

function quotePath(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
