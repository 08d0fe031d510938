import { GlossError } from '../errors.ts';
import type { Pipeline } from './pipeline.ts';
import { summary } from './summary.ts';

/** The built-in pipelines. Adding one is a file beside this one and a name here. */
export const pipelines = { summary } satisfies Record<string, Pipeline>;

/** @throws GlossError `usage` that names the pipelines there are. */
export function findPipeline(name: string): Pipeline {
  const found = Object.hasOwn(pipelines, name) ? pipelines[name as keyof typeof pipelines] : undefined;
  if (found) return found;
  throw new GlossError({
    code: 'usage',
    message: `There is no pipeline '${name}'.`,
    remedy: `Pipelines: ${Object.keys(pipelines).join(', ')}.`,
  });
}
