import { rm } from 'node:fs/promises';
import { MappingToken } from '@actions/workflow-parser/templates/tokens/mapping-token';
import { StringToken } from '@actions/workflow-parser/templates/tokens/string-token';
import type { ActionHandle, ActionOptions, ActionRun, StepStage } from './action-run.ts';
import { createJob, type Job, type StepScope } from './create-job.ts';
import { endStrayProcesses } from './end-stray-processes.ts';
import type { StepPlan } from './load-action.ts';
import { type PreparedStep, prepareStep } from './prepare-step.ts';
import { hasStage, stageCondition } from './run-composite.ts';
import { runStep } from './run-step.ts';
import { reportError } from './running-step.ts';

const ROOT_KEY = 'action';

/**
 * Runs an action as a job with one step that uses it, the way GitHub's runner does, and returns what GitHub would
 * show. The job's failure is a conclusion, not a rejection. Dispose of the result to delete the runner's folders.
 */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  return await (await startAction(options)).done;
}

/** As `runAction`, but returns as soon as the job has begun, with the means to cancel, kill or lose it. */
export async function startAction(options: ActionOptions): Promise<ActionHandle> {
  const job = await createJob(options);
  const cancel = (): void => cancelJob(job);
  options.signal?.addEventListener('abort', cancel, { once: true });
  if (options.signal?.aborted === true) cancel();
  const done = runJob(job).finally(() => options.signal?.removeEventListener('abort', cancel));
  return {
    done,
    cancel,
    kill: (signal) => [...job.processes].map((child) => child.kill(signal)).includes(true),
    crash: () => loseMachine(job),
    waitForLog: (pattern) => waitForLog({ job, done, pattern }),
  };
}

async function runJob(job: Job): Promise<ActionRun> {
  let outputs: Record<string, string> = {};
  try {
    const step = prepareRoot(job);
    outputs = await runStages(job, step);
  } catch (error) {
    job.status = 'failure';
    reportError(job, error);
  }
  await endStrayProcesses(job.trackingId);
  return describeRun(job, outputs);
}

/** The workflow's step: `uses: <the action>`, `with: <the inputs>`. */
function prepareRoot(job: Job): PreparedStep {
  const { actionPath = '.', inputs = {} } = job.options;
  const text = (value: string) => new StringToken(undefined, undefined, value, undefined);
  const given = new MappingToken(undefined, undefined, undefined);
  for (const [name, value] of Object.entries(inputs)) given.add(text(name), text(value));
  const plan: StepPlan = {
    id: ROOT_KEY,
    name: undefined,
    condition: 'success()',
    continueOnError: undefined,
    env: undefined,
    uses: `$/${actionPath === '.' ? '' : actionPath}`,
    with: given,
    run: undefined,
    shell: undefined,
    workingDirectory: undefined,
  };
  return prepareStep({ plan, key: ROOT_KEY, depth: 0, sources: job.sources });
}

async function runStages(job: Job, step: PreparedStep): Promise<Record<string, string>> {
  const scope: StepScope = {
    key: '',
    isEmbedded: false,
    inputs: new Map(),
    steps: new Map(),
    overrides: new Map(),
    actionPath: undefined,
    result: 'success',
  };
  const run = async (stage: StepStage): Promise<void> => {
    job.journal.beginRecord();
    const { conclusion } = await runStep({ job, scope, step, stage, condition: stageCondition(step, stage) });
    if (conclusion === 'failure' && job.status === 'success') job.status = 'failure';
  };
  if (hasStage(job, step, 'pre')) await run('pre');
  await run('main');
  if (hasStage(job, step, 'post')) await run('post');
  return scope.steps.get(ROOT_KEY)?.outputs ?? {};
}

function cancelJob(job: Job): void {
  if (job.isCancelled) return;
  job.isCancelled = true;
  job.status = 'cancelled';
  for (const listener of [...job.cancelListeners]) listener();
}

function loseMachine(job: Job): void {
  job.isLost = true;
  for (const child of job.processes) child.kill('SIGKILL');
  void endStrayProcesses(job.trackingId);
}

async function waitForLog(options: {
  job: Job;
  done: Promise<unknown>;
  pattern: string | RegExp;
}): Promise<string> {
  const { journal } = options.job;
  const matches = (line: string): boolean =>
    typeof options.pattern === 'string' ? line.includes(options.pattern) : options.pattern.test(line);
  const written = journal.lines.find(matches);
  if (written !== undefined) return written;
  return await new Promise((resolve, reject) => {
    const unsubscribe = journal.onLine((line) => {
      if (!matches(line)) return;
      unsubscribe();
      resolve(line);
    });
    const giveUp = (): void => {
      unsubscribe();
      reject(
        new Error(`The run ended without a log line like ${options.pattern}:\n${journal.lines.join('\n')}`),
      );
    };
    options.done.then(giveUp, giveUp);
  });
}

function describeRun(job: Job, outputs: Record<string, string>): ActionRun {
  const { journal } = job;
  const dispose = () => rm(job.root, { recursive: true, force: true, maxRetries: 3 });
  return {
    conclusion: job.status,
    outputs,
    steps: job.records,
    log: journal.lines.map((line) => `${line}\n`).join(''),
    debug: journal.debugLines,
    summary: journal.summary,
    annotations: journal.annotations,
    hiddenAnnotations: journal.hiddenAnnotations,
    groups: journal.groups,
    env: Object.fromEntries(job.addedEnvironment),
    paths: job.paths,
    state: Object.fromEntries([...job.states].map(([key, state]) => [key, Object.fromEntries(state)])),
    runnerTemp: job.temp,
    dispose,
    [Symbol.asyncDispose]: dispose,
  };
}
