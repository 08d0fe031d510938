import { cleanAnswer } from '../../pipelines/docs/clean-answer.ts';
import type { PageContent } from '../../pipelines/docs/page.ts';
import { requestDigest } from '../../pipelines/docs/page-call.ts';
import type { GeneratedPage } from '../../pipelines/docs/page-outcome.ts';
import { renderPage } from '../../pipelines/docs/render-page.ts';
import type { StoredPage } from './stored-docs.ts';

/**
 * A stored answer as the page that is published, with what its record will say of where it came from.
 *
 * @param call.exists whether a path is a file or directory of the repository: links in doc comments lead there.
 */
export function renderStoredPage(call: {
  content: PageContent;
  stored: StoredPage;
  exists: (path: string) => boolean;
}): GeneratedPage {
  const { content, stored, exists } = call;
  const { spec, sources } = content;
  const { answer, model } = stored;
  return {
    content: renderPage({ spec, sources, answer, model, exists }),
    title: spec.title,
    description: cleanAnswer({ answer, content }).description,
    sources: Object.fromEntries(sources.map(({ path, blob, digest }) => [path, { blob, digest }])),
    request: requestDigest(spec),
    model,
  };
}
