import { join } from 'node:path';
import { toRepositoryRules } from '../content/repository-rules.ts';
import { RULES_FILES } from '../content/rules-files.ts';
import { readText } from '../git/look-at-files.ts';
import type { RepositoryRules } from '../request.ts';

/**
 * What the files of rules at the top of a work tree (`directory`) say.
 *
 * @throws GlossError `usage` for a `.glossignore` over the limits.
 */
export function readRules(directory: string): RepositoryRules {
  const texts = RULES_FILES.flatMap((path) => {
    const text = readText(join(directory, path));
    return text === undefined ? [] : [[path, text] as const];
  });
  return toRepositoryRules(new Map(texts));
}
