import { createHash } from 'node:crypto';
import type { SourceOutline } from '../../content/symbols/source-outline.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';

/** Raised when outlines change their form or what the parser finds: stored ones are then read no more. */
const OUTLINE_VERSION = 1;

export type ParseSource = (source: { path: string; text: string }) => Promise<SourceOutline | undefined>;

/**
 * A parser that remembers: what a text at a path was parsed to is kept in the result store, over runs. Sources
 * without a grammar are not remembered; to find that out costs nothing.
 */
export function rememberOutlines(options: {
  results: Pick<ResultStore, 'get' | 'put'>;
  parseSource: ParseSource;
}): ParseSource {
  const { results, parseSource } = options;
  return async ({ path, text }) => {
    const digest = createHash('sha256').update(text).digest('hex');
    const key = resultKey({ stage: 'outline', version: OUTLINE_VERSION, path, digest });
    const known = results.get(key);
    if (known) return known.value as unknown as SourceOutline;
    const outline = await parseSource({ path, text });
    if (outline) results.put({ key, kind: 'outline', value: outline as unknown as Json });
    return outline;
  };
}
