import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderConfigJsonSchema } from '../src/config/config-json-schema.ts';

// Writes the JSON Schema of `.github/gloss.yml` for editors. A test says when it has to be run again.
await writeFile(join(import.meta.dirname, '../docs/gloss.schema.json'), renderConfigJsonSchema());
