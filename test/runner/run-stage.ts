import { randomUUID } from 'node:crypto';
import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { ExternalAction, ExternalActionResult } from './action-run.ts';
import { buildEnvironment, buildPath } from './build-environment.ts';
import { evaluateMapping, evaluateScalar } from './evaluate-expression.ts';
import type { NodeAction } from './prepare-step.ts';
import { createLineProcessor } from './process-output-line.ts';
import { runProcess } from './run-process.ts';
import { expressionScope, type RunningStep, reportError, setEnvironment } from './running-step.ts';

/** Arguments and file endings by shell. Source: ScriptHandlerHelpers.cs of actions/runner. */
const SHELLS: Record<string, { format: string; extension: string }> = {
  bash: { format: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { format: '-e {0}', extension: '.sh' },
  python: { format: '{0}', extension: '.py' },
};

/** Runs a `run:` step: the script goes into a file that the shell is given. */
export async function runScript(running: RunningStep): Promise<void> {
  const { job, step } = running;
  const scope = expressionScope(running);
  const [name = '', ...format] = evaluateScalar(step.plan.shell, scope).split(' ');
  const shell = SHELLS[name];
  const argumentFormat = format.join(' ').trim() || (shell?.format ?? '');
  if (!argumentFormat.includes('{0}')) {
    throw new Error(
      "Invalid shell option. Shell must be a valid built-in (bash, sh, python) or a format string containing '{0}'",
    );
  }
  const script = evaluateScalar(step.plan.run, scope);
  const path = join(job.temp, `${randomUUID()}${shell?.extension ?? ''}`);
  writeFileSync(path, script);
  printHeader(running, { title: `Run ${script.trimStart().split(/[\r\n]/, 1)[0]}`, inputs: undefined });
  const exitCode = await runProcess({
    job,
    command: findCommand(name, buildPath(running)),
    args: argumentFormat.split(' ').map((argument) => argument.replaceAll('{0}', path)),
    directory: resolve(job.options.workspace, evaluateScalar(step.plan.workingDirectory, scope)),
    env: buildEnvironment(running),
    abort: running.abort.signal,
    onLine: createLineProcessor(running),
  });
  running.record.exitCode = exitCode;
  if (exitCode === 0) return;
  if (!running.abort.signal.aborted && !job.isLost) {
    reportError(job, `Process completed with exit code ${exitCode}.`);
  }
  running.result = 'failure';
}

/** Runs one stage of a JavaScript action with the job's Node. A non-zero exit code fails the step. */
export async function runNode(
  running: RunningStep,
  options: { action: NodeAction; inputs: Map<string, string> },
): Promise<void> {
  const { job, stage } = running;
  const { manifest, runs } = options.action;
  const target = join(manifest.directory, runs[stage] ?? '');
  if (statSync(target, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new Error(`File not found: '${target}'`);
  }
  printHeader(running, { title: `Run ${running.step.plan.uses}`, inputs: options.inputs });
  const exitCode = await runProcess({
    job,
    command: job.options.nodePath ?? process.execPath,
    args: [target],
    directory: job.options.workspace,
    env: buildEnvironment(running, options.inputs),
    abort: running.abort.signal,
    onLine: createLineProcessor(running),
  });
  running.record.exitCode = exitCode;
  if (exitCode !== 0) running.result = 'failure';
}

/** Lets a test's stand-in play a third-party action. Its inputs are `with:` as it stands: defaults are unknown. */
export async function runExternal(running: RunningStep, run: ExternalAction): Promise<void> {
  const { job, step, stage } = running;
  const inputs = evaluateMapping(step.plan.with, expressionScope(running));
  printHeader(running, { title: `Run ${step.plan.uses}`, inputs });
  const result: ExternalActionResult =
    (await run({
      uses: step.plan.uses ?? '',
      stage,
      inputs: Object.fromEntries(inputs),
      env: Object.fromEntries(running.environment),
      workspace: job.options.workspace,
      runnerTemp: job.temp,
      signal: running.abort.signal,
      log: createLineProcessor(running),
    })) ?? {};
  Object.assign(running.record.outputs, result.outputs);
  for (const [name, value] of Object.entries(result.env ?? {})) setEnvironment(job, name, value);
  if (result.post !== undefined) job.externalPosts.set(step.key, result.post);
  if (result.conclusion === 'failure') running.result = 'failure';
}

/** What the runner prints before a step, except the script's text: tests look for what scripts say. */
function printHeader(
  running: RunningStep,
  header: { title: string; inputs: Map<string, string> | undefined },
): void {
  const { journal } = running.job;
  if (running.stage === 'post') {
    journal.write('Post job cleanup.');
    return;
  }
  journal.write(`##[group]${header.title}`);
  const given = [...(header.inputs ?? [])].filter(([, value]) => value !== '');
  if (given.length > 0) journal.write('with:');
  for (const [name, value] of given) journal.write(`  ${name}: ${value}`);
  if (running.environment.size > 0) journal.write('env:');
  for (const [name, value] of running.environment) journal.write(`  ${name}: ${value}`);
  journal.write('##[endgroup]');
}

function findCommand(name: string, path: string): string {
  for (const folder of path.split(delimiter)) {
    const candidate = join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // The next folder of PATH may have it.
    }
  }
  throw new Error(`${name}: command not found`);
}
