import type { ChangedFile } from '../../src/content/changed-file.ts';
import { redactFile } from '../../src/content/redact/redact-file.ts';
import { commitTexts } from '../../src/git/commit-texts.ts';
import { readChangedFiles } from '../../src/git/read-changed-files.ts';
import { readGuidance } from '../../src/git/read-guidance.ts';
import type { PipelineRequest } from '../../src/request.ts';
import { type DraftPlan, draftPlan } from '../../src/steps/summary/draft-plan.ts';
import type { MergedChange } from '../tokens/list-pull-requests.ts';

export interface DraftedReview extends DraftPlan {
  /** The changed files, with what is shown of them. */
  files: ChangedFile[];
}

/**
 * Plans a review of a change of a local repository as `gloss run review` would, with the files' surroundings and the base's guidance.
 * No call is made.
 *
 * @param options.files Its files, where they are read already.
 * @param options.known Keys of items that were answered before.
 */
export async function draftReview(options: {
  directory: string;
  change: MergedChange;
  files?: ChangedFile[];
  known?: ReadonlySet<string>;
}): Promise<DraftedReview> {
  const { directory, change, known } = options;
  const files = options.files ?? (await readChangedFiles({ directory, ...change }));
  const request: PipelineRequest = {
    pipeline: 'review',
    target: { kind: 'range', repository: 'bench', ...change, baseName: '', headName: '' },
    options: { model: 'openai:mock', paths: [], ignore: [], packing: true },
  };
  const draft = await draftPlan({
    request,
    source: {
      readFiles: async () => ({ files, unlisted: 0 }),
      readAbout: async () => ({
        ...{ title: '', body: '' },
        guidance: await readGuidance({ directory, sha: change.baseSha }),
      }),
      readTexts: commitTexts({ directory, sha: change.headSha }),
    },
    results: { has: (keys) => new Set(keys.filter((key) => known?.has(key) === true)) },
    startedAt: '',
  });
  return { ...draft, files: files.map(redactFile) };
}
