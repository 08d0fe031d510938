/** Where a link leads: out of reach (another site), out of the repository, or to a path in it with a fragment. */
export type LinkTarget =
  | { kind: 'external' }
  | { kind: 'outside' }
  | { kind: 'inside'; path: string; fragment: string; directory: boolean };

/**
 * Resolves a link or an image as GitHub does for a file of a repository: relative to the page, a leading `/` from the root,
 * percent signs decoded, the query left out.
 */
export function resolveLink(url: string, page: string): LinkTarget {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return { kind: 'external' };
  const [address = '', ...rest] = url.split('#');
  const fragment = decode(rest.join('#'));
  const path = decode(address.split('?', 1)[0] ?? '');
  if (path === '') return { kind: 'inside', path: page, fragment, directory: false };
  const base = path.startsWith('/') ? [] : page.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') base.push(segment);
    else if (base.pop() === undefined) return { kind: 'outside' };
  }
  return { kind: 'inside', path: base.join('/'), fragment, directory: path.endsWith('/') };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
