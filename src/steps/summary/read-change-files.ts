import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ChangeSource } from '../rooms.ts';
import type { KnownResults } from './draft-plan.ts';

export type ChangeFiles = Awaited<ReturnType<ChangeSource['readFiles']>>;

/** The files of a comparison that never changes are asked for once: each listing costs GitHub's limit. */
export async function readChangeFiles(options: {
  source: ChangeSource;
  results: KnownResults;
}): Promise<ChangeFiles> {
  const { source, results } = options;
  if (source.identity === undefined) return source.readFiles();
  const key = resultKey({ files: source.identity });
  const known = results.get?.(key)?.value as ChangeFiles | undefined;
  if (known) return known;
  const files = await source.readFiles();
  // A patch that was withheld may be given the next time.
  const whole = files.files.every((file) => file.patchMissing === undefined);
  if (whole) results.put?.({ key, kind: 'files', value: files as unknown as Json });
  return files;
}
