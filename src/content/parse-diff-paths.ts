import { GlossError } from '../errors.ts';
import { unquoteGitPath } from './unquote-git-path.ts';

/** A path of an extended header (`rename to …`): it has no prefix, and quotes only where git needs them. */
export function parseHeaderPath(text: string): string {
  return unquoteGitPath(text)?.path ?? text;
}

/**
 * The path in a `diff --git a/PATH b/PATH` line whose two sides are the same file.
 * Spaces are not quoted, so `a/x b/y b/x b/y` cannot be split at ` b/`; but both halves are equal, so the middle is known.
 * Throws GlossError `git` when they are not: renames carry their paths in lines of their own and never come here,
 * so what is left is a diff written with other prefixes.
 */
export function parseSamePath(line: string): string {
  const names = line.slice('diff --git '.length);
  const path = names.startsWith('"') ? quotedPath(names) : barePath(names);
  if (path !== undefined) return path;
  throw new GlossError({
    code: 'git',
    message: `The diff names a file as '${line.slice(0, 200)}', which is not 'a/PATH b/PATH'.`,
    remedy: 'Run git diff with --src-prefix=a/ --dst-prefix=b/.',
  });
}

function barePath(names: string): string | undefined {
  const path = names.slice(2, 2 + (names.length - 5) / 2);
  return names.length > 5 && names === `a/${path} b/${path}` ? path : undefined;
}

function quotedPath(names: string): string | undefined {
  const source = unquoteGitPath(names);
  const target = source && unquoteGitPath(names.slice(source.length + 1));
  if (!source?.path.startsWith('a/') || !target?.path.startsWith('b/')) return undefined;
  const path = source.path.slice(2);
  return target.path.slice(2) === path ? path : undefined;
}
