import { createReader, type Location, type Reader, SyntaxProblem } from './lexer.ts';

export type Value =
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'enum'; value: string }
  | { kind: 'variable'; name: string }
  | { kind: 'list'; values: Value[] }
  | { kind: 'object'; fields: Map<string, Value> };

export interface Directive {
  name: string;
  arguments: Map<string, Value>;
}

export interface FieldSelection {
  kind: 'field';
  name: string;
  /** The name in the answer: the alias, or the field's own. */
  key: string;
  arguments: Map<string, Value>;
  directives: Directive[];
  selections: Selection[];
  location: Location;
}

export interface FragmentSelection {
  kind: 'fragment';
  /** Undefined for an inline fragment without a condition. */
  typeCondition: string | undefined;
  directives: Directive[];
  selections: Selection[];
  location: Location;
}

export interface SpreadSelection {
  kind: 'spread';
  name: string;
  directives: Directive[];
  location: Location;
}

export type Selection = FieldSelection | FragmentSelection | SpreadSelection;

export type TypeReference =
  | { kind: 'named'; name: string }
  | { kind: 'list'; of: TypeReference }
  | { kind: 'required'; of: TypeReference };

export interface VariableDefinition {
  name: string;
  type: TypeReference;
  fallback: Value | undefined;
  location: Location;
}

export interface Operation {
  type: 'query' | 'mutation';
  name: string | undefined;
  variables: VariableDefinition[];
  selections: Selection[];
  location: Location;
}

export interface Fragment {
  name: string;
  typeCondition: string;
  selections: Selection[];
  location: Location;
}

export interface QueryDocument {
  operations: Operation[];
  fragments: Map<string, Fragment>;
}

/** Reads a GraphQL query document. Throws `SyntaxProblem`. */
export function parseDocument(text: string): QueryDocument {
  const reader = createReader(text);
  const document: QueryDocument = { operations: [], fragments: new Map() };
  while (reader.peek().kind !== 'end') {
    const { location, value } = reader.peek();
    if (value === 'fragment') {
      reader.next();
      const name = reader.name();
      reader.accept('on');
      const typeCondition = reader.name();
      document.fragments.set(name, { name, typeCondition, selections: readSelections(reader), location });
    } else document.operations.push(readOperation(reader, location));
  }
  return document;
}

/** The operation to run. Throws `SyntaxProblem` when there is none or the choice is open. */
export function operationOf(document: QueryDocument, name?: string): Operation {
  const found = name
    ? document.operations.find((operation) => operation.name === name)
    : document.operations.length === 1
      ? document.operations[0]
      : undefined;
  if (!found) {
    throw new SyntaxProblem(name ? `No operation named "${name}"` : 'An operation name is required', {
      line: 1,
      column: 1,
    });
  }
  return found;
}

function readOperation(reader: Reader, location: Location): Operation {
  if (reader.peek().value === '{') {
    return { type: 'query', name: undefined, variables: [], selections: readSelections(reader), location };
  }
  const type = reader.name();
  if (type !== 'query' && type !== 'mutation') {
    throw new SyntaxProblem(`Expected one of QUERY, MUTATION, FRAGMENT, actual: NAME ("${type}")`, location);
  }
  const name = reader.peek().kind === 'name' ? reader.name() : undefined;
  const variables: VariableDefinition[] = [];
  if (reader.accept('(')) {
    while (!reader.accept(')')) {
      const start = reader.expect('$').location;
      const variable = reader.name();
      reader.expect(':');
      const variableType = readType(reader);
      const fallback = reader.accept('=') ? readValue(reader) : undefined;
      variables.push({ name: variable, type: variableType, fallback, location: start });
    }
  }
  readDirectives(reader);
  return { type, name, variables, selections: readSelections(reader), location };
}

function readSelections(reader: Reader): Selection[] {
  reader.expect('{');
  const selections: Selection[] = [];
  while (!reader.accept('}')) selections.push(readSelection(reader));
  return selections;
}

function readSelection(reader: Reader): Selection {
  const { location } = reader.peek();
  if (reader.accept('...')) {
    if (reader.peek().kind === 'name' && reader.peek().value !== 'on') {
      return { kind: 'spread', name: reader.name(), directives: readDirectives(reader), location };
    }
    const typeCondition = reader.accept('on') ? reader.name() : undefined;
    const directives = readDirectives(reader);
    return { kind: 'fragment', typeCondition, directives, selections: readSelections(reader), location };
  }
  const first = reader.name();
  const name = reader.accept(':') ? reader.name() : first;
  return {
    kind: 'field',
    name,
    key: first,
    arguments: readArguments(reader),
    directives: readDirectives(reader),
    selections: reader.peek().value === '{' ? readSelections(reader) : [],
    location,
  };
}

function readArguments(reader: Reader): Map<string, Value> {
  const values = new Map<string, Value>();
  if (!reader.accept('(')) return values;
  while (!reader.accept(')')) {
    const name = reader.name();
    reader.expect(':');
    values.set(name, readValue(reader));
  }
  return values;
}

function readDirectives(reader: Reader): Directive[] {
  const directives: Directive[] = [];
  while (reader.accept('@')) directives.push({ name: reader.name(), arguments: readArguments(reader) });
  return directives;
}

/** `Name`, `[Name]`, `Name!`: shared with the schema's reader. */
export function readType(reader: Reader): TypeReference {
  let type: TypeReference;
  if (reader.accept('[')) {
    type = { kind: 'list', of: readType(reader) };
    reader.expect(']');
  } else type = { kind: 'named', name: reader.name() };
  return reader.accept('!') ? { kind: 'required', of: type } : type;
}

/** A literal, list, object, enum or variable. */
export function readValue(reader: Reader): Value {
  if (reader.accept('$')) return { kind: 'variable', name: reader.name() };
  if (reader.accept('[')) {
    const values: Value[] = [];
    while (!reader.accept(']')) values.push(readValue(reader));
    return { kind: 'list', values };
  }
  if (reader.accept('{')) {
    const fields = new Map<string, Value>();
    while (!reader.accept('}')) {
      const name = reader.name();
      reader.expect(':');
      fields.set(name, readValue(reader));
    }
    return { kind: 'object', fields };
  }
  const token = reader.peek();
  if (token.kind === 'string') return { kind: 'literal', value: reader.next().value };
  if (token.kind === 'number') return { kind: 'literal', value: Number(reader.next().value) };
  const name = reader.name();
  if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' };
  return name === 'null' ? { kind: 'literal', value: null } : { kind: 'enum', value: name };
}
