import { createReader, type Reader } from './lexer.ts';
import { readType, readValue, type TypeReference, type Value } from './parse-document.ts';

export interface InputValue {
  name: string;
  type: TypeReference;
  fallback: Value | undefined;
}

export interface FieldDefinition {
  name: string;
  type: TypeReference;
  arguments: Map<string, InputValue>;
}

export type TypeDefinition =
  | {
      kind: 'object' | 'interface';
      name: string;
      interfaces: string[];
      fields: Map<string, FieldDefinition>;
    }
  | { kind: 'union'; name: string; members: string[] }
  | { kind: 'enum'; name: string; values: string[] }
  | { kind: 'input'; name: string; fields: Map<string, InputValue> }
  | { kind: 'scalar'; name: string };

export type Schema = Map<string, TypeDefinition>;

/** Reads the schema definition language, as far as schema-text.ts uses it. */
export function parseSchema(text: string): Schema {
  const reader = createReader(text);
  const schema: Schema = new Map();
  while (reader.peek().kind !== 'end') {
    const definition = readDefinition(reader);
    schema.set(definition.name, definition);
  }
  return schema;
}

/** The definition a reference ends in, whatever lists and `!` surround it. */
export function namedType(type: TypeReference): string {
  return type.kind === 'named' ? type.name : namedType(type.of);
}

/** A reference as the schema writes it: `[String!]!`. */
export function printType(type: TypeReference): string {
  if (type.kind === 'named') return type.name;
  return type.kind === 'list' ? `[${printType(type.of)}]` : `${printType(type.of)}!`;
}

/** True when an object of this concrete type satisfies a type condition. */
export function isSubtype(schema: Schema, concrete: string, condition: string): boolean {
  if (concrete === condition) return true;
  const wanted = schema.get(condition);
  if (wanted?.kind === 'union') return wanted.members.includes(concrete);
  const actual = schema.get(concrete);
  return actual?.kind === 'object' && actual.interfaces.includes(condition);
}

function readDefinition(reader: Reader): ReturnType<Schema['get']> & object {
  const kind = reader.name();
  const name = reader.name();
  switch (kind) {
    case 'scalar':
      return { kind, name };
    case 'enum':
      return { kind, name, values: readBraces(reader, () => reader.name()) };
    case 'union': {
      reader.expect('=');
      const members = [reader.name()];
      while (reader.accept('|')) members.push(reader.name());
      return { kind, name, members };
    }
    case 'input': {
      const fields = readBraces(reader, () => readInputValue(reader));
      return { kind, name, fields: byName(fields) };
    }
    case 'type':
    case 'interface': {
      const interfaces: string[] = [];
      if (reader.accept('implements')) {
        do interfaces.push(reader.name());
        while (reader.accept('&'));
      }
      const fields = readBraces(reader, () => readField(reader));
      return { kind: kind === 'type' ? 'object' : 'interface', name, interfaces, fields: byName(fields) };
    }
    default:
      throw new Error(`The schema has a definition of an unknown kind: ${kind}.`);
  }
}

function readField(reader: Reader): FieldDefinition {
  const name = reader.name();
  const values: InputValue[] = [];
  if (reader.accept('(')) while (!reader.accept(')')) values.push(readInputValue(reader));
  reader.expect(':');
  return { name, arguments: byName(values), type: readType(reader) };
}

function readInputValue(reader: Reader): InputValue {
  const name = reader.name();
  reader.expect(':');
  const type = readType(reader);
  return { name, type, fallback: reader.accept('=') ? readValue(reader) : undefined };
}

function readBraces<Item>(reader: Reader, read: () => Item): Item[] {
  reader.expect('{');
  const items: Item[] = [];
  while (!reader.accept('}')) items.push(read());
  return items;
}

function byName<Item extends { name: string }>(items: Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.name, item]));
}
