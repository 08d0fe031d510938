import { createHash } from 'node:crypto';

export interface RepositoryAddress {
  /** Root of the web pages, for example `https://github.com`. */
  serverUrl: string;
  owner: string;
  repo: string;
}

/** 1-based and inclusive; a single line has only `start`. */
export interface LineRange {
  start: number;
  end?: number;
}

/** GitHub shows these rendered, and only their plain view has line anchors. */
const RENDERED = /\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;

/** The page of a pull request. Pure. */
export function pullRequestUrl(options: RepositoryAddress & { number: number }): string {
  return `${repositoryUrl(options)}/pull/${options.number}`;
}

/** A file, or lines of it, at a commit: the link keeps showing what was meant. Pure. */
export function fileUrl(
  options: RepositoryAddress & { sha: string; path: string; lines?: LineRange },
): string {
  const { sha, path, lines } = options;
  const view = lines !== undefined && RENDERED.test(path) ? '?plain=1' : '';
  const anchor = lines === undefined ? '' : `#${lineAnchor({ side: 'L', lines })}`;
  return `${repositoryUrl(options)}/blob/${encodePath(sha)}/${encodePath(path)}${view}${anchor}`;
}

/**
 * A file, or lines of it, in the diff of a pull request. Pure. GitHub names the file's anchor by the SHA-256
 * of its path.
 *
 * @param options.side `R` for lines of the head, `L` for lines of the base.
 */
export function diffUrl(
  options: RepositoryAddress & { number: number; path: string; side?: 'L' | 'R'; lines?: LineRange },
): string {
  const { path, lines, side = 'R' } = options;
  const file = createHash('sha256').update(path).digest('hex');
  const anchor = lines === undefined ? '' : lineAnchor({ side, lines });
  return `${pullRequestUrl(options)}/files#diff-${file}${anchor}`;
}

/** The bytes of a file on a branch or at a commit, as a picture's address in a comment of the same repository. Pure. */
export function rawUrl(options: RepositoryAddress & { ref: string; path: string }): string {
  const { ref, path } = options;
  return `${repositoryUrl(options)}/raw/${encodePath(ref)}/${encodePath(path)}`;
}

function lineAnchor(options: { side: 'L' | 'R'; lines: LineRange }): string {
  const { side, lines } = options;
  const { start, end = start } = lines;
  return end > start ? `${side}${start}-${side}${end}` : `${side}${start}`;
}

function repositoryUrl(options: RepositoryAddress): string {
  const { serverUrl, owner, repo } = options;
  return `${serverUrl.replace(/\/+$/, '')}/${encodePath(owner)}/${encodePath(repo)}`;
}

/** Per segment; also what encodeURIComponent leaves but would end a Markdown link. */
function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}
