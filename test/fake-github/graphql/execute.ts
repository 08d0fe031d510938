import { coerceArguments, type Variables } from './coerce.ts';
import type { Location } from './lexer.ts';
import type {
  Directive,
  FieldSelection,
  Operation,
  QueryDocument,
  Selection,
  TypeReference,
} from './parse-document.ts';
import { isSubtype, type Schema } from './parse-schema.ts';
import { FieldError, type GraphqlProblem } from './problems.ts';

/** What a field is answered from: plain values, or functions of its arguments. */
export type Source = Record<string, unknown>;

interface Run {
  schema: Schema;
  document: QueryDocument;
  variables: Variables;
  problems: GraphqlProblem[];
}

/** A null where the schema forbids one: it takes its parent with it. */
class NullProblem extends Error {}

/** Answers exactly the selections asked for, one field after another. */
export async function executeOperation(options: {
  schema: Schema;
  document: QueryDocument;
  operation: Operation;
  variables: Variables;
  root: Source;
}): Promise<{ data: unknown; problems: GraphqlProblem[] }> {
  const { operation, root, ...rest } = options;
  const run: Run = { ...rest, problems: [] };
  const typeName = operation.type === 'query' ? 'Query' : 'Mutation';
  try {
    const data = await answerSelections(run, typeName, root, [operation.selections], []);
    return { data, problems: run.problems };
  } catch (problem) {
    if (problem instanceof NullProblem) return { data: null, problems: run.problems };
    throw problem;
  }
}

async function answerSelections(
  run: Run,
  typeName: string,
  source: Source,
  selections: Selection[][],
  path: Array<string | number>,
): Promise<Record<string, unknown>> {
  const fields = new Map<string, FieldSelection[]>();
  for (const list of selections) collectFields(run, typeName, list, fields);
  const answer: Record<string, unknown> = {};
  for (const [key, same] of fields) {
    answer[key] = await answerField(run, typeName, source, same, [...path, key]);
  }
  return answer;
}

function collectFields(
  run: Run,
  typeName: string,
  selections: Selection[],
  fields: Map<string, FieldSelection[]>,
): void {
  for (const selection of selections) {
    if (!isIncluded(run, selection.directives)) continue;
    if (selection.kind === 'field') {
      fields.set(selection.key, [...(fields.get(selection.key) ?? []), selection]);
      continue;
    }
    const fragment = selection.kind === 'spread' ? run.document.fragments.get(selection.name) : selection;
    if (!fragment) continue;
    const condition = fragment.typeCondition ?? typeName;
    if (isSubtype(run.schema, typeName, condition)) collectFields(run, typeName, fragment.selections, fields);
  }
}

function isIncluded(run: Run, directives: Directive[]): boolean {
  return directives.every(({ name, arguments: given }) => {
    const condition = given.get('if');
    const value =
      condition?.kind === 'variable'
        ? run.variables.get(condition.name)
        : condition?.kind === 'literal' && condition.value;
    if (name === 'include') return value === true;
    return name === 'skip' ? value !== true : true;
  });
}

async function answerField(
  run: Run,
  typeName: string,
  source: Source,
  same: FieldSelection[],
  path: Array<string | number>,
): Promise<unknown> {
  const [field] = same;
  if (!field || field.name === '__typename') return typeName;
  const parent = run.schema.get(typeName);
  const definition = parent?.kind === 'object' ? parent.fields.get(field.name) : undefined;
  if (!definition) throw new Error(`The fake's schema has no ${typeName}.${field.name}.`);
  try {
    const given = coerceArguments(run.schema, definition.arguments, field.arguments, run.variables);
    const member = source[field.name];
    const value = await (typeof member === 'function' ? member(given) : member);
    return await completeValue(
      run,
      definition.type,
      value,
      same.map(({ selections }) => selections),
      path,
    );
  } catch (problem) {
    if (problem instanceof FieldError) reportField(run, problem, path, field.location);
    else if (!(problem instanceof NullProblem)) throw problem;
    if (definition.type.kind === 'required') throw new NullProblem();
    return null;
  }
}

function reportField(run: Run, problem: FieldError, path: Array<string | number>, location: Location): void {
  run.problems.push({
    type: problem.type,
    path,
    ...(problem.extensions ? { extensions: problem.extensions } : {}),
    locations: [location],
    message: problem.message,
  });
}

async function completeValue(
  run: Run,
  type: TypeReference,
  value: unknown,
  selections: Selection[][],
  path: Array<string | number>,
): Promise<unknown> {
  if (type.kind === 'required') {
    const completed = await completeValue(run, type.of, value, selections, path);
    if (completed === null) throw new NullProblem(`${path.join('.')} is null`);
    return completed;
  }
  if (value === null || value === undefined) return null;
  if (type.kind === 'list') {
    const items = value as unknown[];
    const completed: unknown[] = [];
    for (const [index, item] of items.entries()) {
      completed.push(await completeValue(run, type.of, item, selections, [...path, index]));
    }
    return completed;
  }
  const definition = run.schema.get(type.name);
  if (!definition || definition.kind === 'scalar' || definition.kind === 'enum') return value;
  const source = value as Source;
  const typeName = definition.kind === 'object' ? type.name : String(source.__typename);
  return answerSelections(run, typeName, source, selections, path);
}
