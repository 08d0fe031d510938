import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { ExpressionData } from '@actions/expressions/data/expressiondata';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import {
  isBasicExpression,
  isMapping,
  isScalar,
} from '@actions/workflow-parser/templates/tokens/type-guards';

const MAXIMUM_ARGUMENTS = 255;

/** What an expression can see. `contexts` are plain JSON values by name. */
export interface ExpressionScope {
  contexts: Record<string, unknown>;
  status: 'success' | 'failure' | 'cancelled';
  /** `cancelled()` asks the job, the other functions may ask the surrounding action. */
  isCancelled: boolean;
  workspace: string;
}

/** An `if:` (with its status function) as the runner decides it. Throws what GitHub's own evaluator throws. */
export function evaluateCondition(condition: string, scope: ExpressionScope): boolean {
  return truthy(evaluate(condition, scope));
}

/** A scalar of the action file as a string, `${{ }}` evaluated. Undefined gives ''. */
export function evaluateScalar(token: TemplateToken | undefined, scope: ExpressionScope): string {
  if (token === undefined) return '';
  if (isBasicExpression(token)) return evaluate(token.expression, scope).coerceString();
  if (isScalar(token)) return token.toString();
  throw new Error(`A ${token.typeName()} stands where one value is expected.`);
}

/** `with:` or `env:` as strings by name, in the order of the file. */
export function evaluateMapping(
  token: TemplateToken | undefined,
  scope: ExpressionScope,
): Map<string, string> {
  const result = new Map<string, string>();
  if (token === undefined) return result;
  if (!isMapping(token)) throw new Error(`A ${token.typeName()} stands where a mapping is expected.`);
  for (const pair of token) result.set(pair.key.toString(), evaluateScalar(pair.value, scope));
  return result;
}

function evaluate(expression: string, scope: ExpressionScope): ExpressionData {
  const functions = createFunctions(scope);
  const { tokens } = new Lexer(expression).lex();
  const names = Object.keys(scope.contexts);
  const tree = new Parser(tokens, names, [...functions.values()]).parse();
  return new Evaluator(tree, toDictionary(scope.contexts), functions).evaluate();
}

function toDictionary(contexts: Record<string, unknown>): data.Dictionary {
  const pairs = Object.entries(contexts).map(([key, value]) => ({
    key,
    value: JSON.parse(JSON.stringify(value ?? null), data.reviver) as ExpressionData,
  }));
  return new data.Dictionary(...pairs);
}

function createFunctions(scope: ExpressionScope): Map<string, FunctionDefinition> {
  const constant = (name: string, value: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  const definitions: FunctionDefinition[] = [
    constant('always', true),
    constant('success', scope.status === 'success'),
    constant('failure', scope.status === 'failure'),
    constant('cancelled', scope.isCancelled),
    {
      name: 'hashFiles',
      minArgs: 1,
      maxArgs: MAXIMUM_ARGUMENTS,
      call: (...patterns) =>
        new data.StringData(
          hashFiles(
            scope.workspace,
            patterns.map((pattern) => pattern.coerceString()),
          ),
        ),
    },
  ];
  return new Map(definitions.map((definition) => [definition.name.toLowerCase(), definition]));
}

/** SHA-256 over the SHA-256 of every file that matches, '' for none: the shape of the runner's own hashFiles. */
function hashFiles(workspace: string, patterns: string[]): string {
  const paths = globSync(patterns, { cwd: workspace })
    .map((path) => join(workspace, path))
    .filter((path) => statSync(path).isFile())
    .sort();
  if (paths.length === 0) return '';
  const total = createHash('sha256');
  for (const path of paths) total.update(createHash('sha256').update(readFileSync(path)).digest());
  return total.digest('hex');
}
