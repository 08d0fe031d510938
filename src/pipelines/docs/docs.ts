import type { PipelineEntry } from '../pipeline.ts';

/** The `docs` pipeline: pages about source files, kept true. */
export const docs: PipelineEntry = {
  name: 'docs',
  description: 'reference and guide pages about the sources; only what changed is written anew',
  looksAt: 'tree',
};
