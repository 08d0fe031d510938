import { GlossError } from '../errors.ts';
import { ask } from './ask/ask.ts';
import { digest } from './custom/digest.ts';
import { image } from './custom/image.ts';
import { docs } from './docs/docs.ts';
import type { ChangePipeline, PipelineEntry } from './pipeline.ts';
import { review } from './review/review.ts';
import { summary } from './summary.ts';

/** Pipelines over a change, which differ only in what they ask and render. */
const changePipelines: Record<string, ChangePipeline> = { summary, review, ask };

/** The built-in pipelines. Adding one is a file beside this one and a name here. */
export const pipelines: Record<string, PipelineEntry> = {
  ...changePipelines,
  docs,
  digest: { name: digest.name, description: digest.description, looksAt: 'thread' },
  image: { name: image.name, description: image.description, looksAt: 'tree' },
};

/** @throws GlossError `usage` that names the pipelines there are. */
export function findPipeline(name: string): PipelineEntry {
  const found = Object.hasOwn(pipelines, name) ? pipelines[name] : undefined;
  if (found) return found;
  throw new GlossError({
    code: 'usage',
    message: `There is no pipeline '${name}'.`,
    remedy: `Pipelines: ${Object.keys(pipelines).join(', ')}.`,
  });
}

/** @throws GlossError `internal` when it is no pipeline over a change. */
export function findChangePipeline(name: string): ChangePipeline {
  const found = Object.hasOwn(changePipelines, name) ? changePipelines[name] : undefined;
  if (found) return found;
  throw new GlossError({ code: 'internal', message: `'${name}' does not look at a change.` });
}
