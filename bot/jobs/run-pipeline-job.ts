import { askOptions } from '../../src/config/ask-options.ts';
import type { ModelSettings } from '../../src/models/create-models.ts';
import { OFFLINE_MODEL } from '../../src/models/parse-model-id.ts';
import { runAskOnBranch } from '../../src/run-ask-on-branch.ts';
import { runDefinitionOnBranch } from '../../src/run-definition.ts';
import { runDefinitionOnPullRequest } from '../../src/run-definition-on-pull-request.ts';
import { runDocsOnBranch } from '../../src/run-docs.ts';
import { runDocsOnPullRequest } from '../../src/run-docs-on-pull-request.ts';
import { type PullRequestEnd, runPullRequest } from '../../src/run-pull-request.ts';
import { CANCEL_RUN } from '../../src/run-request.ts';
import type { Progress } from '../../src/steps/rooms.ts';
import type { Bot } from '../bot.ts';
import { explainPublicly } from './explain-publicly.ts';
import type { Job, PipelineWork } from './job.ts';

/**
 * Writes that progress may take of an installation's 500 an hour
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits); the others
 * are for results.
 */
const PROGRESS_WRITES_PER_HOUR = 200;
const HOUR_MS = 3_600_000;

/** Translates a job into the run of the core that does it. */
export async function runPipelineJob(options: {
  bot: Bot;
  job: Job;
  work: PipelineWork;
  signal: AbortSignal;
  models: ModelSettings;
  progress: Progress;
}): Promise<PullRequestEnd> {
  const { bot, job, work, signal, models, progress } = options;
  const { settings, store, core, log } = bot;
  const { owner, repo, installationId, actor } = job;
  const { pipeline, target } = work;
  const { paths, ignore, dryRun, all, model, question } = work.options;
  const common = {
    client: bot.clients.of(installationId),
    serverUrl: settings.serverUrl,
    ...{ paths, ignore, dryRun, models, progress, signal, core },
    ...(actor === undefined ? {} : { actor }),
    ...(job.runId === undefined ? {} : { runId: job.runId }),
    stateDir: core.stateDir,
    onStart: (runId: string) => store.setRun(job.id, runId),
    onWarning: (message: string) => {
      log.info({ job: job.id, message }, 'run');
      store.append(job.id, { type: 'note', text: message });
    },
    progressEveryMs: () => (bot.liveRuns(installationId) * HOUR_MS) / PROGRESS_WRITES_PER_HOUR,
    // A run that only stops with the server is taken up again: its comment goes on being true.
    sayStopped: (error: unknown) => {
      if (signal.aborted) return signal.reason === CANCEL_RUN ? 'it was cancelled.' : undefined;
      return `${explainPublicly(error)} Ask again to go on where it was.`;
    },
  };
  const docs = {
    ...common,
    address: { owner, repo },
    model: model ?? settings.model,
    config: undefined,
    all,
  };
  const isStaged = !['docs', 'summary', 'review', 'ask'].includes(pipeline);
  const decided = job.decision === undefined ? {} : { decision: job.decision };
  if (target.kind === 'branch') {
    const { branch, sha, isDefaultBranch } = target;
    const issue = work.issue === undefined ? {} : { issue: work.issue };
    if (pipeline === 'ask')
      return runAskOnBranch({ ...docs, branch, sha, question, ...issue, publish: true });
    if (isStaged) {
      return runDefinitionOnBranch({
        ...docs,
        pipeline,
        branch,
        sha,
        isDefaultBranch,
        ...issue,
        publish: !dryRun,
      });
    }
    return runDocsOnBranch({ ...docs, branch, sha, isDefaultBranch, publish: !dryRun });
  }
  const { number, headSha, fork } = target;
  if (pipeline === 'docs') {
    return runDocsOnPullRequest({
      ...docs,
      // Without writing it only tells, which is what a dry run is.
      ...{ number, headSha, dryRun: false, comment: true, canAsk: true, now: bot.now },
      write: work.asked && !fork && !dryRun,
      ...decided,
    });
  }
  if (isStaged) {
    return runDefinitionOnPullRequest({
      ...{ ...docs, pipeline, number, headSha, comment: !dryRun, canAsk: true, now: bot.now },
      ...decided,
      write: work.asked && !fork && !dryRun,
    });
  }
  const asked = askOptions({ pipeline, question, of: 'change' });
  return runPullRequest({
    ...common,
    ...{ pipeline, headSha, comment: !dryRun },
    // Whoever asked in a comment is answered there.
    saysFailure: work.commentId === undefined,
    address: { owner, repo, number },
    options: { model: model ?? settings.model ?? OFFLINE_MODEL, paths, ignore, packing: true, ...asked },
  });
}
