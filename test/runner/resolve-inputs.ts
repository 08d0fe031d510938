import { evaluateMapping, evaluateScalar } from './evaluate-expression.ts';
import type { ActionManifest } from './load-action.ts';
import { expressionScope, type RunningStep } from './running-step.ts';

/**
 * Inputs of an action: `with:` evaluated, defaults for what is not given (an empty value is given). Names compare
 * without case; the action's own spelling is used. Unknown and deprecated names give the runner's warnings.
 */
export function resolveInputs(running: RunningStep, manifest: ActionManifest): Map<string, string> {
  const scope = expressionScope(running);
  const known = new Map(manifest.inputs.map((input) => [input.id.toLowerCase(), input]));
  const inputs = new Map<string, string>();
  const unexpected: string[] = [];
  for (const [name, value] of evaluateMapping(running.step.plan.with, scope)) {
    const definition = known.get(name.toLowerCase());
    if (definition === undefined) unexpected.push(name);
    if (definition?.deprecationMessage !== undefined) {
      warn(running, `Input '${name}' has been deprecated with message: ${definition.deprecationMessage}`);
    }
    inputs.set(definition?.id ?? name, value);
  }
  for (const { id, default: fallback } of manifest.inputs) {
    if (!inputs.has(id)) inputs.set(id, evaluateScalar(fallback, scope));
  }
  if (unexpected.length > 0) {
    const valid = manifest.inputs.map(({ id }) => id).join("', '");
    warn(running, `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`);
  }
  return inputs;
}

function warn(running: RunningStep, message: string): void {
  running.job.journal.annotate({ level: 'warning', message });
}
