import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { ExternalAction } from '../action-run.ts';

/** Not allowed in a name. Source: path-and-artifact-name-validation.ts of actions/toolkit. */
const FORBIDDEN = /["/:<>|*?\r\n\\]/;

export interface FakeArtifacts {
  /** Files by name, by the artifact's name. */
  uploads: Map<string, Map<string, Buffer>>;
  /** Stand-in of `actions/upload-artifact`. */
  actions: Record<string, ExternalAction>;
}

/**
 * The artifacts of one workflow run: names are used once, across attempts of a job too. One path is a file; several are
 * folders, and names are what follows the folder that holds them all.
 */
export function createFakeArtifacts(): FakeArtifacts {
  const uploads: FakeArtifacts['uploads'] = new Map();
  return {
    uploads,
    actions: {
      'actions/upload-artifact': async ({ inputs, log }) => {
        const { name = 'artifact', path = '' } = inputs;
        const problem = FORBIDDEN.test(name)
          ? `The artifact name is not valid: ${name}`
          : uploads.has(name) && inputs.overwrite !== 'true'
            ? `Failed to CreateArtifact: an artifact with this name already exists on the workflow run: ${name}`
            : undefined;
        if (problem !== undefined) {
          log(`::error::${problem}`);
          return { conclusion: 'failure' };
        }
        const files = await collect(
          path
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        );
        if (files.size === 0) return log(`::warning::No files were found with the provided path: ${path}.`);
        uploads.set(name, files);
        return { outputs: { 'artifact-id': String(uploads.size) } };
      },
    },
  };
}

async function collect(paths: string[]): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) continue;
    const inside = found.isFile()
      ? [path]
      : (await readdir(path, { recursive: true })).map((name) => join(path, name));
    for (const file of inside) {
      if (!(await stat(file)).isFile()) continue;
      files.set(relative(dirname(path), file), await readFile(file));
    }
  }
  return files;
}
