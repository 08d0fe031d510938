import { compileList } from '../content/ignore-rules.ts';
import type { PipelineConfig } from './pipeline-schema.ts';

/** Stands for whatever a template puts into a path. */
const STAND_IN = 'x';

/** A path as it could be: every part that depends on the item is one letter. */
export function standInPath(path: string): string {
  return path.replaceAll(/\{\{.*?\}\}|\{%.*?%\}/g, STAND_IN);
}

/**
 * The directory to leave out where a pipeline's own source would read what it wrote: each run would then find more items
 * than the one before. Undefined when it would not.
 */
export function readsOwnOutput(options: {
  path: string;
  source: PipelineConfig['source'];
}): string | undefined {
  const { path, source } = options;
  if (source.files === undefined) return undefined;
  const sample = standInPath(path);
  const list = compileList(source.files, 'source.files');
  if (list.takenOut(sample) || list.matched(sample) === undefined) return undefined;
  const literal = path.split('{')[0] ?? '';
  return literal.slice(0, literal.lastIndexOf('/') + 1);
}
