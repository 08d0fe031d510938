import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ActionInputDefinition,
  type ActionOutputDefinition,
  type ActionRunsNode,
  convertActionTemplate,
  parseAction,
} from '@actions/workflow-parser/actions/index';
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition';
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/mapping-token';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { isMapping, isSequence } from '@actions/workflow-parser/templates/tokens/type-guards';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';

/** A step as written; what is a token still has to be evaluated. */
export interface StepPlan {
  id: string;
  name: TemplateToken | undefined;
  /** With a status function, as the runner completes it. */
  condition: string;
  continueOnError: TemplateToken | undefined;
  env: TemplateToken | undefined;
  uses: string | undefined;
  with: TemplateToken | undefined;
  run: TemplateToken | undefined;
  shell: TemplateToken | undefined;
  workingDirectory: TemplateToken | undefined;
}

export interface NodeRuns {
  kind: 'node';
  main: string;
  pre: string | undefined;
  preIf: string;
  post: string | undefined;
  postIf: string;
}

export interface CompositeRuns {
  kind: 'composite';
  steps: StepPlan[];
}

export interface ActionManifest {
  name: string;
  directory: string;
  inputs: ActionInputDefinition[];
  outputs: ActionOutputDefinition[];
  runs: NodeRuns | CompositeRuns;
}

/**
 * Reads `action.yml` (or `action.yaml`) of a folder with GitHub's own parser. Throws an Error that lists the
 * parser's complaints, or says that the folder has no action or one this runner cannot run (docker, old Node).
 */
export function loadAction(directory: string): ActionManifest {
  const path = ['action.yml', 'action.yaml'].map((name) => join(directory, name)).find(existsSync);
  if (path === undefined) throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${directory}'.`);
  const file = { name: path, content: readFileSync(path, 'utf8') };
  const { context, value } = parseAction(file, new NoOperationTraceWriter());
  context.errors.check();
  if (value === undefined || !isMapping(value)) throw new Error(`'${path}' is empty.`);
  const template = convertActionTemplate(context, value);
  const { runs } = template;
  const manifest: ActionManifest = {
    name: template.name,
    directory,
    inputs: template.inputs ?? [],
    outputs: template.outputs ?? [],
    runs:
      runs.using === 'composite'
        ? { kind: 'composite', steps: readSteps(context, value) }
        : readNodeRuns(runs as ActionRunsNode),
  };
  context.errors.check();
  return manifest;
}

function readNodeRuns(runs: ActionRunsNode): NodeRuns {
  // GitHub's runners lost node20 in September 2026; docker needs a machine that the tests do not have.
  if (runs.using !== 'node24') {
    throw new Error(`'using: ${runs.using}' is not supported, use 'composite' or 'node24' instead.`);
  }
  return {
    kind: 'node',
    main: runs.main,
    pre: runs.pre,
    preIf: runs.preIf ?? 'always()',
    post: runs.post,
    postIf: runs.postIf ?? 'always()',
  };
}

// The parser's own step model drops `with`, `shell` and `working-directory`, so the tokens are read here.
function readSteps(context: TemplateContext, root: MappingToken): StepPlan[] {
  const runs = root.find('runs');
  const steps = runs !== undefined && isMapping(runs) ? runs.find('steps') : undefined;
  if (steps === undefined || !isSequence(steps)) return [];
  return [...steps].filter(isMapping).map((step) => readStep(context, step));
}

function readStep(context: TemplateContext, step: MappingToken): StepPlan {
  const condition = step.find('if');
  return {
    id: step.find('id')?.toString() ?? '',
    name: step.find('name'),
    condition:
      (condition === undefined ? undefined : convertToIfCondition(context, condition))?.expression ??
      'success()',
    continueOnError: step.find('continue-on-error'),
    env: step.find('env'),
    uses: step.find('uses')?.toString(),
    with: step.find('with'),
    run: step.find('run'),
    shell: step.find('shell'),
    workingDirectory: step.find('working-directory'),
  };
}
