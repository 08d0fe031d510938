/** What the value of a keyword of JSON Schema has to be. */
export type KeywordForm =
  | 'any'
  | 'text'
  | 'flag'
  | 'number'
  | 'count'
  | 'type'
  | 'plain'
  | 'plains'
  | 'reference'
  | 'names'
  | 'values'
  | 'schema'
  | 'schemas'
  | 'mapping';

/** The keywords an answer can be checked by, and those that only describe. Others would be taken for a check and be none. */
export const KEYWORDS: Record<string, KeywordForm> = {
  type: 'type',
  properties: 'mapping',
  required: 'names',
  additionalProperties: 'schema',
  items: 'schema',
  enum: 'plains',
  const: 'plain',
  anyOf: 'schemas',
  oneOf: 'schemas',
  allOf: 'schemas',
  minLength: 'count',
  maxLength: 'count',
  format: 'text',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
  minItems: 'count',
  maxItems: 'count',
  prefixItems: 'schemas',
  contains: 'schema',
  uniqueItems: 'flag',
  minProperties: 'count',
  maxProperties: 'count',
  propertyNames: 'schema',
  $ref: 'reference',
  $defs: 'mapping',
  definitions: 'mapping',
  title: 'text',
  description: 'text',
  default: 'any',
  examples: 'values',
  $schema: 'text',
  $comment: 'text',
  deprecated: 'flag',
};

export const TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];

/** Keywords that exist and that answers are not checked by, with what to do. */
export const UNSUPPORTED: ReadonlyMap<string, string> = new Map([
  // An expression of the file over an answer of any length could take for ever.
  ['pattern', "say the form in 'description'"],
  ['patternProperties', "use 'additionalProperties'"],
  ['$id', 'a schema is whole and needs no name'],
  ['id', 'a schema is whole and needs no name'],
  ['not', "say what is allowed, by 'enum' or 'anyOf'"],
  ['if', "use 'anyOf'"],
  ['then', "use 'anyOf'"],
  ['else', "use 'anyOf'"],
  ['dependentSchemas', "use 'anyOf'"],
  ['dependentRequired', "use 'required'"],
  ['unevaluatedProperties', "use 'additionalProperties'"],
  ['unevaluatedItems', "use 'items'"],
  ['$dynamicRef', "use '$ref'"],
]);

/** Keywords that say nothing of a value that is not of these types, and are not looked at where no type is given. */
const KEYWORDS_OF_TYPES: [types: string[], keywords: string[]][] = [
  [['string'], ['minLength', 'maxLength', 'format']],
  [
    ['number', 'integer'],
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ],
  [['array'], ['items', 'prefixItems', 'contains', 'uniqueItems', 'minItems', 'maxItems']],
  [['object'], ['properties', 'required', 'additionalProperties', 'propertyNames']],
  [['object'], ['minProperties', 'maxProperties']],
];

export const TYPES_OF: ReadonlyMap<string, string[]> = new Map(
  KEYWORDS_OF_TYPES.flatMap(([types, keywords]) => keywords.map((key) => [key, types])),
);
