import { join, relative } from 'node:path';
import type { ExternalAction } from './action-run.ts';
import {
  type ActionManifest,
  type CompositeRuns,
  loadAction,
  type NodeRuns,
  type StepPlan,
} from './load-action.ts';

/** Composite actions may nest this deep. Source: Constants.cs of actions/runner. */
const MAXIMUM_DEPTH = 9;

export interface NodeAction {
  kind: 'node';
  manifest: ActionManifest;
  runs: NodeRuns;
}
export interface CompositeAction {
  kind: 'composite';
  manifest: ActionManifest;
  runs: CompositeRuns;
  steps: PreparedStep[];
}
export interface ExternalReference {
  kind: 'external';
  run: ExternalAction;
}
/** `./path`: lies in the checkout, which only exists once earlier steps have run. */
export interface WorkspaceAction {
  kind: 'workspace';
  directory: string;
}
export type PreparedAction = NodeAction | CompositeAction | ExternalReference | WorkspaceAction;

export interface PreparedStep {
  /** Unique in the job. */
  key: string;
  plan: StepPlan;
  depth: number;
  /** Absent for `run:` steps. A workspace action is replaced by what it turned out to be. */
  action?: PreparedAction;
}

/** Where references of steps lead. */
export interface ActionSources {
  /** The repository of the action under test: `$/path` means a folder in it. */
  directory: string;
  workspace: string;
  externalActions: Record<string, ExternalAction>;
}

/**
 * Resolves a step and, for a composite, all steps below it, before anything runs, as the runner's "Set up job" does.
 * Throws an Error that names a reference which cannot be resolved.
 */
export function prepareStep(options: {
  plan: StepPlan;
  key: string;
  depth: number;
  sources: ActionSources;
}): PreparedStep {
  const { plan, key, depth, sources } = options;
  if (plan.uses === undefined) return { key, plan, depth };
  return { key, plan, depth, action: resolveAction({ uses: plan.uses, key, depth, sources }) };
}

/** Loads the action of a folder and prepares the steps below it. */
export function prepareDirectory(options: {
  directory: string;
  key: string;
  depth: number;
  sources: ActionSources;
}): NodeAction | CompositeAction {
  const { key, depth, sources } = options;
  if (depth > MAXIMUM_DEPTH) {
    throw new Error(`Composite action depth exceeded max depth ${MAXIMUM_DEPTH}`);
  }
  const manifest = loadAction(options.directory);
  const { runs } = manifest;
  if (runs.kind === 'node') return { kind: 'node', manifest, runs };
  const steps = runs.steps.map((plan, index) =>
    prepareStep({ plan, key: `${key}.${plan.id || index}`, depth: depth + 1, sources }),
  );
  return { kind: 'composite', manifest, runs, steps };
}

function resolveAction(options: {
  uses: string;
  key: string;
  depth: number;
  sources: ActionSources;
}): PreparedAction {
  const { uses, sources } = options;
  if (uses.startsWith('./')) return { kind: 'workspace', directory: join(sources.workspace, uses) };
  if (uses.startsWith('$/')) {
    const directory = join(sources.directory, uses.slice(2));
    if (relative(sources.directory, directory).startsWith('..')) {
      throw new Error(`\`${uses}\` leaves the action's repository.`);
    }
    return prepareDirectory({ ...options, directory });
  }
  const run = sources.externalActions[uses] ?? sources.externalActions[uses.split('@', 1)[0] ?? ''];
  if (run === undefined || !uses.includes('@')) {
    throw new Error(`Unable to resolve action \`${uses}\`, repository or version not found`);
  }
  return { kind: 'external', run };
}
