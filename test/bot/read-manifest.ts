import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const manifestSchema = z.strictObject({
  ...{ name: z.string(), description: z.string(), url: z.url(), public: z.boolean() },
  hook_attributes: z.strictObject({ url: z.url(), active: z.boolean() }),
  default_permissions: z.record(z.string(), z.enum(['read', 'write'])),
  default_events: z.array(z.string()),
});

/** `bot/app.yml`: what the App asks GitHub for. */
export function readManifest(): z.output<typeof manifestSchema> {
  const path = join(import.meta.dirname, '../../bot/app.yml');
  return manifestSchema.parse(parse(readFileSync(path, 'utf8')));
}
