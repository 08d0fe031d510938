import { join } from 'node:path';
import type { FileChange, LeftAlone } from '../content/file-change.ts';
import { renderDiff } from '../content/render-diff.ts';
import { describeUnsafePath } from '../content/unsafe-path.ts';
import { hashFiles } from './hash-files.ts';
import { hashText } from './hash-text.ts';
import { isReadable, readText, statOf } from './look-at-files.ts';
import { runGit } from './run-git.ts';

export interface JudgedChange {
  change: FileChange;
  /** Why it must not be made. */
  obstacle?: LeftAlone;
  /** There is nothing to do. */
  done: boolean;
}

/** Compares each change with what is there, in the order given. Writes nothing. */
export async function judgeChanges(options: {
  directory: string;
  changes: FileChange[];
}): Promise<JudgedChange[]> {
  const { directory, changes } = options;
  const refusals = new Map(changes.map(({ path }) => [path, describeRefusal(directory, path)]));
  const present = changes.filter(
    ({ path }) => refusals.get(path) === undefined && statOf(join(directory, path)),
  );
  const paths = present.map(({ path }) => path);
  const ids = await hashFiles({ directory, paths });
  const current = new Map(paths.map((path, index) => [path, ids[index] ?? null]));
  const format = await readObjectFormat(directory);
  return changes.map((change) => {
    const reason = refusals.get(change.path);
    if (reason !== undefined) return { change, done: false, obstacle: { path: change.path, reason } };
    const there = current.get(change.path) ?? null;
    const wanted = change.content === null ? null : hashText(change.content, format);
    if (there === wanted) return { change, done: true };
    return there === change.basedOn
      ? { change, done: false }
      : { change, done: false, obstacle: describeConflict({ directory, change, there }) };
  });
}

/** Why nothing may be written there whatever it is, as a phrase. */
function describeRefusal(directory: string, path: string): string | undefined {
  const unsafe = describeUnsafePath(path);
  if (unsafe !== undefined) return unsafe;
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const part = parts.slice(0, count).join('/');
    const stats = statOf(join(directory, part));
    if (!stats) return undefined;
    if (stats.isSymbolicLink()) return `'${part}' is a symbolic link`;
    if (part === path && !stats.isFile()) return `'${part}' is no file`;
    if (part !== path && !stats.isDirectory()) return `'${part}' is no folder`;
  }
  return isReadable(join(directory, path)) ? undefined : 'this user may not read it';
}

function describeConflict(options: {
  directory: string;
  change: FileChange;
  there: string | null;
}): LeftAlone {
  const { directory, change, there } = options;
  const { path, basedOn } = change;
  if (there === null) return { path, reason: 'it was deleted meanwhile, or a sparse checkout leaves it out' };
  const reason = basedOn === null ? 'there is a file that was not there before' : 'it was changed meanwhile';
  const text = readText(join(directory, path));
  const currentTexts = new Map(text === undefined ? [] : [[path, text]]);
  return { path, reason, proposal: renderDiff({ changes: [{ ...change, basedOn: there }], currentTexts }) };
}

async function readObjectFormat(directory: string): Promise<'sha1' | 'sha256'> {
  const output = await runGit({ directory, args: ['rev-parse', '--show-object-format'] });
  return output.toString('latin1').trim() === 'sha256' ? 'sha256' : 'sha1';
}
