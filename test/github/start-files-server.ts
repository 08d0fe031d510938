import { type ScriptedServer, startScriptedServer } from './start-scripted-server.ts';

/** A file as it really is; the server decides what of it a response shows. */
export interface RealFile {
  filename: string;
  additions: number;
  deletions?: number;
  /** Patch lines beside the changed ones. */
  context?: number;
  binary?: boolean;
  status?: string;
  sha?: string;
  previous_filename?: string;
  /** GitHub shows the counts of this file but never its patch. */
  tooLarge?: boolean;
}

export const HEAD_SHA = 'a'.repeat(40);

/**
 * `GET …/pulls/7/files` as GitHub behaves: pages by `per_page` and `page`, at most 3,000 files, and once the
 * patches of a response have passed `linesLimit` lines, the files behind come with zero changes and no patch.
 */
export async function startFilesServer(options: {
  files: RealFile[];
  linesLimit?: number;
  headSha?: (index: number) => string;
}): Promise<ScriptedServer> {
  const { files, linesLimit = 20_000 } = options;
  return startScriptedServer((request, index) => {
    const query = new URL(request.url, 'http://github.test').searchParams;
    const size = Number(query.get('per_page') ?? 30);
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    let lines = 0;
    const json = files
      .slice(0, 3000)
      .slice(start, start + size)
      .map((file) => {
        const { additions, deletions = 0, context = 0, status = 'modified' } = file;
        lines += additions + deletions + context + 1;
        const dropped = lines > linesLimit;
        const shown = file.binary || dropped ? 0 : 1;
        const ref = options.headSha?.(index) ?? HEAD_SHA;
        return {
          sha: file.sha ?? 'f'.repeat(40),
          filename: file.filename,
          ...(file.previous_filename ? { previous_filename: file.previous_filename } : {}),
          status,
          additions: additions * shown,
          deletions: deletions * shown,
          changes: (additions + deletions) * shown,
          contents_url: `https://api.github.com/repos/octo/repo/contents/x?ref=${status === 'removed' ? 'b'.repeat(40) : ref}`,
          ...(shown === 1 && additions + deletions > 0 && !file.tooLarge ? { patch: patchOf(file) } : {}),
        };
      });
    return { json };
  });
}

export function patchOf(file: RealFile): string {
  return `@@ -1 +1 @@\n${'+x\n'.repeat(file.additions)}${'-x\n'.repeat(file.deletions ?? 0)}`;
}

export function totalsOf(files: RealFile[]): { changedFiles: number; additions: number; deletions: number } {
  const real = files.filter((file) => !file.binary);
  return {
    changedFiles: files.length,
    additions: real.reduce((sum, file) => sum + file.additions, 0),
    deletions: real.reduce((sum, file) => sum + (file.deletions ?? 0), 0),
  };
}
