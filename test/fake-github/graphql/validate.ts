import type { Location } from './lexer.ts';
import type { Operation, QueryDocument, Selection, TypeReference, Value } from './parse-document.ts';
import { type InputValue, namedType, printType, type Schema } from './parse-schema.ts';
import type { GraphqlProblem } from './problems.ts';

interface Walk {
  schema: Schema;
  document: QueryDocument;
  operation: Operation;
  problems: GraphqlProblem[];
  usedVariables: Set<string>;
  usedFragments: Set<string>;
}

/** What GitHub refuses before it runs anything: unknown fields and arguments, wrong selections, stray variables. */
export function validateOperation(
  schema: Schema,
  document: QueryDocument,
  operation: Operation,
): GraphqlProblem[] {
  const walk: Walk = {
    schema,
    document,
    operation,
    problems: [],
    usedVariables: new Set(),
    usedFragments: new Set(),
  };
  const root = operation.type === 'query' ? 'Query' : 'Mutation';
  const label = operation.name ? `${operation.type} ${operation.name}` : operation.type;
  walkSelections(walk, root, operation.selections, [label]);
  for (const { name, location } of operation.variables) {
    if (walk.usedVariables.has(name)) continue;
    const owner = operation.name ?? `anonymous ${operation.type}`;
    report(
      walk,
      'variableNotUsed',
      `Variable $${name} is declared by ${owner} but not used`,
      [label],
      location,
    );
  }
  for (const { name, location } of document.fragments.values()) {
    if (walk.usedFragments.has(name)) continue;
    report(
      walk,
      'useAndDefineFragment',
      `Fragment ${name} was defined, but not used`,
      [`fragment ${name}`],
      location,
    );
  }
  return walk.problems;
}

function report(walk: Walk, code: string, message: string, path: string[], location: Location): void {
  walk.problems.push({ path, extensions: { code }, locations: [location], message });
}

function walkSelections(walk: Walk, typeName: string, selections: Selection[], path: string[]): void {
  for (const selection of selections) {
    for (const directive of selection.directives) noteVariables(walk, [...directive.arguments.values()]);
    if (selection.kind === 'fragment') {
      const target = selection.typeCondition ?? typeName;
      if (!walk.schema.has(target)) unknownType(walk, target, path, selection.location);
      else walkSelections(walk, target, selection.selections, [...path, `... on ${target}`]);
    } else if (selection.kind === 'spread') {
      const fragment = walk.document.fragments.get(selection.name);
      if (!fragment) {
        const message = `Fragment ${selection.name} was used, but not defined`;
        report(walk, 'useAndDefineFragment', message, [...path, `... ${selection.name}`], selection.location);
      } else if (!walk.schema.has(fragment.typeCondition)) {
        unknownType(walk, fragment.typeCondition, [`fragment ${fragment.name}`], fragment.location);
      } else if (!walk.usedFragments.has(fragment.name)) {
        walk.usedFragments.add(fragment.name);
        walkSelections(walk, fragment.typeCondition, fragment.selections, [`fragment ${fragment.name}`]);
      }
    } else walkField(walk, typeName, selection, [...path, selection.key]);
  }
}

function walkField(walk: Walk, typeName: string, field: Selection & { kind: 'field' }, path: string[]): void {
  if (field.name === '__typename') return;
  const parent = walk.schema.get(typeName);
  const definition =
    parent && 'fields' in parent && parent.kind !== 'input' ? parent.fields.get(field.name) : undefined;
  if (!definition) {
    walk.problems.push({
      path,
      extensions: { code: 'undefinedField', typeName, fieldName: field.name },
      locations: [field.location],
      message: `Field '${field.name}' doesn't exist on type '${typeName}'`,
    });
    return;
  }
  checkArguments(walk, field, definition.arguments, path);
  const target = namedType(definition.type);
  const kind = walk.schema.get(target)?.kind;
  const isComposite = kind === 'object' || kind === 'interface' || kind === 'union';
  if (isComposite && field.selections.length === 0) {
    const message = `Field must have selections (field '${field.name}' returns ${target} but has no selections. Did you mean '${field.name} { ... }'?)`;
    report(walk, 'selectionMismatch', message, path, field.location);
  } else if (!isComposite && field.selections.length > 0) {
    const message = `Selections can't be made on scalars (field '${field.name}' returns ${target} but has selections)`;
    report(walk, 'selectionMismatch', message, path, field.location);
  } else walkSelections(walk, target, field.selections, path);
}

function checkArguments(
  walk: Walk,
  field: Selection & { kind: 'field' },
  definitions: Map<string, InputValue>,
  path: string[],
): void {
  for (const [name, value] of field.arguments) {
    const definition = definitions.get(name);
    noteVariables(walk, [value], [...path, name], field.location);
    if (!definition) {
      const message = `Field '${field.name}' doesn't accept argument '${name}'`;
      report(walk, 'argumentNotAccepted', message, [...path, name], field.location);
    } else if (value.kind === 'variable')
      checkVariable(walk, value.name, definition, [...path, name], field.location);
  }
  const missing = [...definitions.values()]
    .filter(({ name, type, fallback }) => type.kind === 'required' && !fallback && !field.arguments.has(name))
    .map(({ name }) => name);
  if (missing.length > 0) {
    const message = `Field '${field.name}' is missing required arguments: ${missing.join(', ')}`;
    report(walk, 'missingRequiredArguments', message, path, field.location);
  }
}

function checkVariable(
  walk: Walk,
  name: string,
  argument: InputValue,
  path: string[],
  location: Location,
): void {
  const definition = walk.operation.variables.find((variable) => variable.name === name);
  if (!definition) return;
  const given = printType(definition.type);
  const wanted = printType(argument.type);
  if (strip(definition.type) !== strip(argument.type)) {
    const message = `Type mismatch on variable $${name} and argument ${argument.name} (${given} / ${wanted})`;
    report(walk, 'variableMismatch', message, path, location);
  } else if (
    argument.type.kind === 'required' &&
    definition.type.kind !== 'required' &&
    !definition.fallback
  ) {
    const message = `Nullability mismatch on variable $${name} and argument ${argument.name} (${given} / ${wanted})`;
    report(walk, 'variableMismatch', message, path, location);
  }
}

function noteVariables(walk: Walk, values: Value[], path: string[] = [], location?: Location): void {
  for (const value of values) {
    if (value.kind === 'list') noteVariables(walk, value.values, path, location);
    else if (value.kind === 'object') noteVariables(walk, [...value.fields.values()], path, location);
    else if (value.kind === 'variable') {
      walk.usedVariables.add(value.name);
      if (walk.operation.variables.some(({ name }) => name === value.name)) continue;
      const owner = walk.operation.name ?? `anonymous ${walk.operation.type}`;
      const message = `Variable $${value.name} is used by ${owner} but not declared`;
      report(walk, 'variableNotDefined', message, path, location ?? walk.operation.location);
    }
  }
}

function unknownType(walk: Walk, name: string, path: string[], location: Location): void {
  const message = `No such type ${name}, so it can't be a fragment condition`;
  report(walk, 'undefinedType', message, path, location);
}

function strip(type: TypeReference): string {
  return printType(type).replaceAll('!', '');
}
