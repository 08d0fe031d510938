import { createCommandFiles, processCommandFiles } from './command-files.ts';
import { type CompositeAction, type NodeAction, prepareDirectory } from './prepare-step.ts';
import { resolveInputs } from './resolve-inputs.ts';
import { runComposite } from './run-composite.ts';
import { runExternal, runNode, runScript } from './run-stage.ts';
import { type RunningStep, reportError } from './running-step.ts';

/**
 * Does the work of a step whose condition holds and takes over its command files, as the runner's ActionRunner does.
 * The outcome is in `running.result`; nothing the step does makes this reject.
 */
export async function performStep(running: RunningStep): Promise<void> {
  const { job } = running;
  const files = createCommandFiles(job.temp);
  running.files = files;
  try {
    await dispatchStep(running);
  } catch (error) {
    reportError(job, error);
    running.result = 'failure';
  }
  if (job.isLost) return;
  processCommandFiles(running, files);
  if (running.hasFailedCommand && running.result === 'success') running.result = 'failure';
  if (running.abort.signal.aborted) {
    if (running.step.action?.kind !== 'composite') reportError(job, 'The operation was canceled.');
    running.result = 'cancelled';
  }
}

async function dispatchStep(running: RunningStep): Promise<void> {
  const { job, step, stage } = running;
  const { action } = step;
  if (action === undefined) return await runScript(running);
  if (action.kind === 'external') {
    const post = stage === 'post' ? job.externalPosts.get(step.key) : undefined;
    return await runExternal(running, post ?? action.run);
  }
  const loaded = action.kind === 'workspace' ? loadWorkspaceAction(running, action.directory) : action;
  if (loaded.kind === 'node' && loaded.runs.post !== undefined) job.posts.add(step.key);
  const inputs = resolveInputs(running, loaded.manifest);
  if (loaded.kind === 'node') return await runNode(running, { action: loaded, inputs });
  return await runComposite(running, { action: loaded, inputs });
}

/** Loads an action of the checkout, which may not have existed before this moment, for this and later stages. */
function loadWorkspaceAction({ job, step }: RunningStep, directory: string): NodeAction | CompositeAction {
  const action = prepareDirectory({ ...step, directory, sources: job.sources });
  step.action = action;
  if (action.kind === 'node' && action.runs.pre !== undefined) {
    const message = `\`pre\` execution is not supported for local action from '${step.plan.uses}'`;
    job.journal.annotate({ level: 'warning', message });
  }
  return action;
}
