import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLES } from '../src/cli/init/starter-workflows.ts';

// Writes the examples that `gloss init` writes too. A test says when it has to be run again.
for (const [name, text] of Object.entries(EXAMPLES))
  await writeFile(join(import.meta.dirname, '../examples', name), text);
