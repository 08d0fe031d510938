import type { FileTree } from './content/file-tree.ts';
import { escapeMarkdown } from './content/markdown.ts';
import { createTreeOpener } from './create-tree-opener.ts';
import { type DefinedRun, type DefinitionRun, defineRun, wantsApproval } from './define-run.ts';
import { openDocsComment, type Watched } from './docs-comment.ts';
import { GlossError } from './errors.ts';
import { type PullRequest, readPullRequest } from './github/read-pull-request.ts';
import { readThread } from './github/read-thread.ts';
import { fileUrl, rawUrl } from './github/web-links.ts';
import { openPreview, type Preview } from './open-preview.ts';
import { renderPreview } from './pipelines/docs/render-preview.ts';
import { describeSuperseded } from './publish/superseded-error.ts';
import { openPullRequestSource } from './pull-request-source.ts';
import { NOT_PUSHED, pushFiles } from './push-files.ts';
import { runDefined } from './run-definition.ts';
import {
  CANNOT_ASK,
  findSuperseded,
  isUnseen,
  movedOn,
  withComment,
  withWaitingNote,
} from './run-docs-on-pull-request.ts';
import type { PullRequestEnd } from './run-pull-request.ts';
import { CANCEL_RUN, InterruptedError, type RunOptions } from './run-request.ts';
import { describeDecision } from './steps/describe-decision.ts';
import { watchedBy, whileHeadStays } from './while-head-stays.ts';

export interface PullRequestDefinitionRun extends DefinitionRun {
  number: number;
  /** The head of the event. */
  headSha: string;
  comment: boolean;
  /** Commit files to the pull request's branch; otherwise they are only counted. */
  write: boolean;
  canAsk?: boolean;
  mustAsk?: boolean;
  keptIn?: string;
  progressEveryMs?: () => number;
  sayStopped?: (error: unknown) => string | undefined;
  now?: () => number;
}

const MAX_COMMENT = 60_000;
const DAY_MS = 86_400_000;

/**
 * Runs a pipeline by stages on a pull request: one comment, and with `write` its files on the pull request's branch.
 * Configuration, prompts and `.glossignore` are those of the base.
 *
 * @throws GlossError for everything a person can mend; InterruptedError when `signal` was aborted.
 */
export async function runDefinitionOnPullRequest(run: PullRequestDefinitionRun): Promise<PullRequestEnd> {
  const { client, address, number, headSha, pipeline } = run;
  const readAt = performance.now();
  const pullRequest = await readPullRequest({ client, ...address, number });
  const preview = run.write && run.canAsk === true ? openPreview({ run, pullRequest }) : undefined;
  if (pullRequest.headSha !== headSha && run.decision === undefined && run.runId === undefined) {
    // What waited here was given up for this run.
    await preview?.remove();
    const error = describeSuperseded(pullRequest.headSha);
    return { status: 'skipped', publications: [], runId: '', resumed: false, error };
  }
  const openTree = await createTreeOpener(run);
  const [sources, rules] = [await openTree(headSha), await openTree(pullRequest.baseSha)];
  const { baseSha, baseName } = pullRequest;
  const target = {
    kind: 'pull-request',
    ...address,
    number,
    baseSha,
    headSha,
    baseName,
    headName: headSha.slice(0, 7),
  } as const;
  const approval: typeof wantsApproval = (config, name) =>
    run.write && (run.mustAsk === true || wantsApproval(config, name));
  const defined = await defineRun({ run, rules, target, approval });
  const asks = defined.request.options.approval !== undefined;
  if (asks && run.canAsk !== true) throw cannotAsk(pipeline);
  const draws = defined.request.options.definition?.each.some(({ kind }) => kind === 'image') === true;
  const shown = run.decision !== undefined || (asks && draws) ? preview : undefined;
  try {
    const end = await runDefinedOn({
      run,
      pullRequest,
      readAt,
      openTree,
      sources,
      rules,
      defined,
      preview: shown,
    });
    if (end.status !== 'waiting') await shown?.remove();
    return end;
  } catch (error) {
    // Who stops with the server goes on with its next start, and who is replaced leaves it to the other.
    const isOver = !(error instanceof InterruptedError) || run.signal.reason === CANCEL_RUN;
    if (isOver) await shown?.remove();
    throw error;
  }
}

async function runDefinedOn(call: {
  run: PullRequestDefinitionRun;
  pullRequest: PullRequest;
  readAt: number;
  openTree: (sha: string) => Promise<FileTree>;
  sources: FileTree;
  rules: FileTree;
  defined: DefinedRun;
  preview: Preview | undefined;
}): Promise<PullRequestEnd> {
  const { run, pullRequest, readAt, openTree, sources, rules, defined, preview } = call;
  const { client, address, number, headSha, pipeline } = run;
  const comment = openDocsComment({ run, pullRequest, readAt, pipeline });
  const published: { comment?: string } = {};
  const source = await openPullRequestSource({
    ...run,
    address: { ...address, number },
    pullRequest,
    workspace: run.workspace,
    onNote: run.onWarning,
  });
  const publisher: RunOptions['publisher'] = {
    maxLength: MAX_COMMENT,
    linkTo: (path) => fileUrl({ serverUrl: run.serverUrl, ...address, sha: headSha, path }),
    publish: async (rendered) => {
      published.comment = rendered.comment;
      return [];
    },
  };
  const onTop = run.decision !== undefined;
  const perform = (part: Watched & Pick<RunOptions, 'signal' | 'onStart'>) =>
    runDefined({
      run: { ...run, ...part },
      defined,
      rooms: {
        publisher,
        change: { source, publisher },
        readThread: () => readThread({ client, ...address, number }),
        tree: {
          sources,
          outputs: sources,
          rules,
          ...(run.write && !pullRequest.isCrossRepository
            ? {
                pictureUrl: (path: string) =>
                  rawUrl({ serverUrl: run.serverUrl, ...address, ref: pullRequest.headName, path }),
              }
            : {}),
          ...(preview === undefined ? {} : { showPictures: preview.show }),
          publishFiles: async (files) => {
            await part.beforePublish?.();
            if (!run.write || pullRequest.isCrossRepository) return NOT_PUSHED;
            const branch = {
              kind: 'branch',
              branch: pullRequest.headName,
              headSha,
              isCrossRepository: pullRequest.isCrossRepository,
              onTop,
            } as const;
            return await pushFiles({ run, pipeline, title: pipeline, target: branch, openTree, files });
          },
        },
      },
    });
  const end: PullRequestEnd = await comment.showProgress((part) =>
    whileHeadStays({
      ...{ client, headSha, signal: run.signal, onNote: run.onWarning },
      address: { ...address, number },
      watches: !onTop && pullRequest.headSha === headSha,
      work: (watch) =>
        perform({
          ...part,
          ...watchedBy({ watch, onStart: run.onStart, beforePublish: part.beforePublish }),
        }),
    }),
  );
  if (findSuperseded(end) !== undefined) {
    await comment.giveWay();
    return end;
  }
  // GitHub takes no requests at the moment.
  if (end.status === 'waiting' && end.preview === undefined) return end;
  if (run.dryRun) return end;
  if (end.status === 'waiting')
    end.expiresAt = (run.now ?? Date.now)() + defined.config.approval.days * DAY_MS;
  const said = describe(run, end, published.comment);
  if (said === undefined) return end;
  const text = withWaitingNote({ run, end, text: said });
  const ownSha = end.publications.find(({ kind, sha }) => kind === 'commit' && sha !== undefined)?.sha;
  const publication = await comment.publish({ text, ownSha, quiet: false });
  if (isUnseen(end, publication)) return movedOn(end);
  return withComment({ end, publication, text });
}

/** What the comment says in the end. */
function describe(
  run: PullRequestDefinitionRun,
  end: PullRequestEnd,
  told: string | undefined,
): string | undefined {
  const head = `### ${run.pipeline}`;
  if (end.status === 'waiting' && end.preview) {
    return `${head}\n\n${renderPreview({ preview: end.preview, expiresAt: end.expiresAt ?? 0 })}`;
  }
  if (told !== undefined) return told;
  if (run.decision !== undefined && run.decision.kind !== 'approved') {
    return `${head}\n\n${escapeMarkdown(describeDecision(run.decision))} Nothing was committed.`;
  }
  if (end.text !== undefined && end.text !== '') return end.text.slice(0, MAX_COMMENT);
  return end.error === undefined ? undefined : `${head}\n\n${escapeMarkdown(end.error)}`;
}

function cannotAsk(pipeline: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `The files of '${pipeline}' have to be approved, and nothing keeps what would wait for that.`,
    remedy: CANNOT_ASK,
  });
}
