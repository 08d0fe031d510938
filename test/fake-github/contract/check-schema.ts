import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { schema } from '../graphql/handle-graphql.ts';
import { type InputValue, printType, type TypeDefinition } from '../graphql/parse-schema.ts';

/** As much of graphql-js as is needed here; the package is not a dependency of the project. */
interface PublishedType {
  getFields?: () => Record<string, { type: unknown; args?: Array<{ name: string; type: unknown }> }>;
  getInterfaces?: () => Array<{ name: string }>;
  getValues?: () => Array<{ name: string }>;
  getTypes?: () => Array<{ name: string }>;
}

interface GraphqlPackage {
  buildSchema: (
    text: string,
    options: { assumeValid: boolean },
  ) => { getType: (name: string) => PublishedType | undefined };
}

/** Everything the fake's GraphQL schema says otherwise than GitHub's published one, in sentences. */
export async function checkSchema(options: {
  graphqlPath: string;
  graphqlSchemaPath: string;
}): Promise<string[]> {
  const { buildSchema } = (await import(pathToFileURL(options.graphqlPath).href)) as GraphqlPackage;
  const published = buildSchema(await readFile(options.graphqlSchemaPath, 'utf8'), { assumeValid: true });
  const problems: string[] = [];
  for (const definition of schema.values()) {
    const type = published.getType(definition.name);
    if (type) problems.push(...compareType(definition, type));
    else problems.push(`${definition.name} is not a type of GitHub's.`);
  }
  return problems;
}

function compareType(definition: TypeDefinition, type: PublishedType): string[] {
  const { name } = definition;
  if (definition.kind === 'enum')
    return compareNames(name, definition.values, type.getValues?.() ?? [], true);
  if (definition.kind === 'union')
    return compareNames(name, definition.members, type.getTypes?.() ?? [], true);
  if (definition.kind === 'scalar') return [];
  const problems: string[] = [];
  const fields = type.getFields?.() ?? {};
  if (definition.kind === 'object') {
    problems.push(...compareNames(name, definition.interfaces, type.getInterfaces?.() ?? [], false));
  }
  for (const field of definition.fields.values()) {
    const actual = fields[field.name];
    if (!actual) problems.push(`${name}.${field.name} does not exist.`);
    else {
      const said = printType(field.type);
      if (String(actual.type) !== said)
        problems.push(`${name}.${field.name} is ${actual.type}, not ${said}.`);
      if ('arguments' in field)
        problems.push(...compareArguments(`${name}.${field.name}`, field.arguments, actual.args ?? []));
    }
  }
  if (definition.kind === 'input') {
    const missing = Object.entries(fields).filter(
      ([field, { type: fieldType }]) => String(fieldType).endsWith('!') && !definition.fields.has(field),
    );
    problems.push(...missing.map(([field]) => `${name}.${field} is required and missing.`));
  }
  return problems;
}

function compareArguments(
  field: string,
  said: Map<string, InputValue>,
  actual: Array<{ name: string; type: unknown }>,
): string[] {
  return [...said.values()].flatMap(({ name, type }) => {
    const argument = actual.find((candidate) => candidate.name === name);
    if (!argument) return [`${field}(${name}:) does not exist.`];
    const text = printType(type);
    return String(argument.type) === text ? [] : [`${field}(${name}:) is ${argument.type}, not ${text}.`];
  });
}

function compareNames(
  type: string,
  said: string[],
  actual: Array<{ name: string }>,
  isComplete: boolean,
): string[] {
  const names = actual.map(({ name }) => name);
  const invented = said.filter((name) => !names.includes(name)).map((name) => `${type} has no ${name}.`);
  const missing = isComplete ? names.filter((name) => !said.includes(name)) : [];
  return [...invented, ...missing.map((name) => `${type} lacks ${name}.`)];
}
