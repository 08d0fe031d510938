/**
 * The link from one file of a repository to another, relative and percent-encoded: `../src/a%20b.ts`. Both paths are from
 * the root of the repository and have no `.` or `..` in them.
 */
export function relativePath({ from, to }: { from: string; to: string }): string {
  const directory = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < directory.length && shared < target.length - 1 && directory[shared] === target[shared]) {
    shared += 1;
  }
  const steps = [...directory.slice(shared).map(() => '..'), ...target.slice(shared).map(encodeSegment)];
  // Without this a name such as `a:b.md` would be read as a scheme. A colon is encoded, so nothing else is needed.
  return steps.join('/');
}

/** RFC 3986 unreserved characters stand as they are, and those that names of files often have and Markdown never reads. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed())
    .replace(/%(?:40|2B|2C|3D)/g, decodeURIComponent)
    .replace(/[()*!'~_]/g, (character) =>
      character === '_' ? character : `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
}

/**
 * The path from the root that a relative link leads to, and its fragment. `from` is the file that the link stands in; a link that
 * starts with a slash starts at the root, as on GitHub. Undefined for what is no relative link, for one that leaves the repository, and
 * for one that is not well encoded.
 */
export function resolveRelative({
  from,
  link,
}: {
  from: string;
  link: string;
}): { path: string; fragment: string } | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|[\\\s\p{Cc}]/iu.test(link)) return undefined;
  const [, address = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(link) ?? [];
  const decoded = decode(address);
  if (decoded === undefined || /[\\\p{Cc}]/u.test(decoded)) return undefined;
  const steps = decoded.startsWith('/') || decoded === '' ? [] : from.split('/').slice(0, -1);
  for (const step of (decoded === '' ? from : decoded).split('/')) {
    if (step === '..' && steps.length === 0) return undefined;
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return { path: steps.join('/'), fragment };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
