import { relativePath, resolveRelative } from '../relative-path.ts';

/** Decides what a link leads to: the target as it is written into the page, or undefined when only its text may stay. */
export type LinkRule = (url: string) => string | undefined;

const URL_IN_TEXT = /https?:\/\/[^\s<>"'`\\|()[\]{}^]{1,500}/gi;
const PLAIN_URL = /^https?:\/\/[^\s<>"'`\\|()[\]{}^]+$/i;
const FRAGMENT = /^[\p{L}\p{M}\p{N}\p{Pc}-]{1,200}$/u;
/** More addresses than this are not remembered: a file that holds them is a list, not a source. */
const MAX_URLS = 5_000;

/** The web addresses that occur in these texts, each as a whole: a part of one, or one with more behind it, is another. */
export function collectUrls(texts: Iterable<string>): Set<string> {
  const urls = new Set<string>();
  for (const text of texts) {
    for (const [found] of text.matchAll(URL_IN_TEXT)) {
      if (urls.size >= MAX_URLS) return urls;
      urls.add(found.replace(/[.,;:!?*_~]+$/, ''));
    }
  }
  return urls;
}

/** The rule for text that stands in the page at `page`: web addresses that are known, and paths inside of the repository. */
export function pageLinks({ page, urls }: { page: string; urls: ReadonlySet<string> }): LinkRule {
  return (url) => {
    if (PLAIN_URL.test(url)) return urls.has(url) ? url : undefined;
    return rebase({ from: page, page, url });
  };
}

/**
 * The rule for a doc comment of the file at `source` that is shown in the page at `page`: its relative links start at
 * that file. Only paths that exist stay links, since nobody would mend them here; places in the source's own text are none.
 */
export function sourceLinks(options: {
  source: string;
  page: string;
  urls: ReadonlySet<string>;
  exists: (path: string) => boolean;
}): LinkRule {
  const { source, page, urls, exists } = options;
  return (url) => {
    if (PLAIN_URL.test(url)) return urls.has(url) ? url : undefined;
    if (url.startsWith('#')) return undefined;
    const target = resolveRelative({ from: source, link: url });
    return target && exists(target.path) ? rebase({ from: source, page, url }) : undefined;
  };
}

function rebase({ from, page, url }: { from: string; page: string; url: string }): string | undefined {
  const target = resolveRelative({ from, link: url });
  if (!target || target.path === '') return undefined;
  const fragment = decodeFragment(target.fragment);
  if (fragment === undefined) return undefined;
  if (target.path === page) return fragment === '' ? undefined : `#${fragment}`;
  return `${relativePath({ from: page, to: target.path })}${fragment && `#${fragment}`}`;
}

/** A fragment that is an anchor or lines; undefined for anything else. */
function decodeFragment(fragment: string): string | undefined {
  if (fragment === '' || FRAGMENT.test(fragment)) return fragment;
  try {
    const decoded = decodeURIComponent(fragment);
    return FRAGMENT.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}
