import type { Publication } from '../../src/result.ts';
import { type Content, html, type Markup } from './html.ts';

/** What a run wrote, with links to it. */
export function renderPublications(publications: readonly Publication[] | undefined): Content {
  if (publications === undefined || publications.length === 0) return undefined;
  return html`<h2>Published</h2><ul class="published">${publications.map(renderOne)}</ul>`;
}

function renderOne({ kind, action, url, path, sha }: Publication): Markup {
  const text = path ?? (sha === undefined ? kind : `${kind} ${sha.slice(0, 12)}`);
  const name = isWeb(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : text;
  return html`<li><span>${name}</span> <span class="faint">${action}</span></li>`;
}

/** Only what surely leads to a web page becomes a link: the address is data of a run. */
function isWeb(url: string | undefined): url is string {
  return url !== undefined && /^https:\/\//i.test(url) && URL.canParse(url);
}
