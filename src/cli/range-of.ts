import type { CommitRange } from '../git/default-range.ts';
import type { PipelineRequest } from '../request.ts';
import type { RunCommand } from './parse-arguments.ts';
import { resolveRange } from './resolve-range.ts';

/** The commits that a command line means; those of then, where it is asked again. @throws GlossError as `resolveRange` does. */
export async function rangeOf(options: {
  command: RunCommand;
  directory: string;
  again: PipelineRequest | undefined;
}): Promise<CommitRange> {
  const { command, directory, again } = options;
  if (again?.target.kind === 'range') {
    const { baseSha, headSha, baseName, headName } = again.target;
    return { baseSha, headSha, baseName, headName };
  }
  return await resolveRange({ directory, base: command.base, head: command.head });
}
