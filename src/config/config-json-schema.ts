import { z } from 'zod';
import { configSchema } from './config-schema.ts';

/** The schema for editors: JSON Schema draft 7, which yaml-language-server reads best, as the text of a file. */
export function renderConfigJsonSchema(): string {
  const schema = z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
