import type { FileChoice } from '../config/choose-files.ts';
import { openFilesSource } from '../files-source.ts';
import { commitTexts } from '../git/commit-texts.ts';
import { openCommitTree } from '../git/open-commit-tree.ts';
import { readChangedFiles } from '../git/read-changed-files.ts';
import { readGuidance } from '../git/read-guidance.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import type { AskOptions, PipelineRequest, Target } from '../request.ts';
import type { ChangeSource } from '../steps/rooms.ts';
import type { RunCommand } from './parse-arguments.ts';
import { rangeOf } from './range-of.ts';

/** A question about named files is one about them as they are; with `--base` it is about what changed in them. */
export function looksAtFiles({ pipeline, base, paths }: RunCommand): boolean {
  return pipeline === 'ask' && base === undefined && paths.length > 0;
}

/** What a command line is about: two commits, or the files of one. @throws GlossError as `resolveRange` does. */
export async function openCompared(options: {
  command: RunCommand;
  directory: string;
  /** Name of the repository. */
  repository: string;
  files: FileChoice;
  asked: { ask?: AskOptions };
  again: PipelineRequest | undefined;
  signal: AbortSignal;
}): Promise<{ target: Target; source: ChangeSource; headSha: string }> {
  const { command, directory, repository, files, asked, again, signal } = options;
  if (asked.ask?.of === 'files') {
    const headName = command.head ?? 'HEAD';
    const then = again?.target.kind === 'tree' ? again.target.sha : undefined;
    const sha = then ?? (await resolveCommit({ directory, name: headName }));
    const tree = await openCommitTree({ directory, sha });
    const { identity } = tree;
    return {
      headSha: sha,
      target: { kind: 'tree', repository, identity, sha, baseName: headName, headName: sha.slice(0, 7) },
      source: openFilesSource({ ...files, tree, question: asked.ask.question }),
    };
  }
  const range = await rangeOf({ command, directory, again });
  return {
    headSha: range.headSha,
    target: { kind: 'range', repository, ...range },
    source: {
      readFiles: async () => ({
        files: await readChangedFiles({ directory, ...range, signal }),
        unlisted: 0,
      }),
      // Nobody asks a stranger's words of a range: it has no title.
      readAbout: async () => ({
        ...{ title: '', body: '' },
        guidance: await readGuidance({ directory, sha: range.baseSha }),
      }),
      readTexts: commitTexts({ directory, sha: range.headSha }),
    },
  };
}
