import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ExternalAction } from '../action-run.ts';

/** Not allowed in a name. Source: path-and-artifact-name-validation.ts of actions/toolkit. */
const FORBIDDEN = /["/:<>|*?\r\n\\]/;

export interface FakeArtifacts {
  /** Files by name, by the artifact's name. */
  uploads: Map<string, Map<string, Buffer>>;
  /** Stand-in of `actions/upload-artifact`. */
  actions: Record<string, ExternalAction>;
}

/** The artifacts of one workflow run: names are used once, across attempts of a job too; single files only. */
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
        const content = await readFile(path).catch(() => undefined);
        if (content === undefined)
          return log(`::warning::No files were found with the provided path: ${path}.`);
        uploads.set(name, new Map([[basename(path), content]]));
        return { outputs: { 'artifact-id': String(uploads.size) } };
      },
    },
  };
}
