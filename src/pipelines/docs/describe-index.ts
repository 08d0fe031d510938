import { createHash } from 'node:crypto';
import type { IndexSpec } from './list-index.ts';
import { renderIndex } from './render-index.ts';

/** Raised when the index is written differently from the same pages, so that it is written again. */
const TEMPLATE_VERSION = 1;

const TITLE = 'Reference';
const DESCRIPTION = 'Every generated page, by directory.';

/** The index page at a path: how it is written, and what its record says was asked for. */
export function describeIndex({ path }: { path: string }): IndexSpec {
  const asked = JSON.stringify([TEMPLATE_VERSION, path, TITLE, DESCRIPTION]);
  return {
    path,
    title: TITLE,
    description: DESCRIPTION,
    request: createHash('sha256').update(asked).digest('hex'),
    render: (pages) => renderIndex({ path, title: TITLE, description: DESCRIPTION, pages }),
  };
}
