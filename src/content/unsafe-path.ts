/** Linux: PATH_MAX and NAME_MAX, in bytes. */
const MAX_PATH_BYTES = 4_095;
const MAX_NAME_BYTES = 255;

/** What HFS+ overlooks in a name (git's utf8.c, next_hfs_char), so that `.g\u200cit` is `.git` there. */
const OVERLOOKED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** `.git` as Windows and macOS would have it: any case, dots and spaces behind, a stream, the short name. */
const GIT_DIRECTORY = /^(?:\.git|git~\d+)[ .]*(?::.*)?$/i;

const encoder = new TextEncoder();

/**
 * Why nothing may be written at this path of a repository, as a phrase; undefined when it may. A path is relative, in
 * normal form, with `/` between its parts, the same file on every system, and not in `.git`.
 */
export function describeUnsafePath(path: string): string | undefined {
  const parts = path.split('/');
  if (path === '') return 'the path is empty';
  if (/[\p{Cc}\\]/u.test(path)) return 'the path holds a control character or a backslash';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'the path is absolute';
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    return 'the path leaves the repository or is not in normal form';
  if (parts.some((part) => GIT_DIRECTORY.test(part.replaceAll(OVERLOOKED, ''))))
    return "the path lies in git's own directory";
  if (
    encoder.encode(path).length > MAX_PATH_BYTES ||
    parts.some((part) => encoder.encode(part).length > MAX_NAME_BYTES)
  )
    return 'the path is too long';
  return undefined;
}
