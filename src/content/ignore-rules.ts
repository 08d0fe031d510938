import type { RepositoryRules } from '../request.ts';
import type { ChangedFile } from './changed-file.ts';
import type { StatedAttributes } from './git-attributes.ts';
import { describePatchConvention } from './patch-conventions.ts';
import { describePathConvention } from './path-conventions.ts';
import { compileGlobs } from './path-globs.ts';
import { compileRepositoryRules } from './repository-rules.ts';

/** Why a file is not read, as a short phrase for people; undefined when it is to be read. */
export type IgnoreRules = (file: ChangedFile) => string | undefined;

/** How the reason begins of a file that would have been read, had its patch been given. */
export const WITHHELD = 'patch withheld';

const SUBMODULE_PATCH = /^@@ [^\n]*\n[-+]Subproject commit [0-9a-f]{40,64}(?:-dirty)?(?:\n|$)/;

/**
 * Builds the rule that says which changed files are not read, and why. In this order: outside `paths` (empty means all);
 * named by `.glossignore`; matching `ignore`; nothing to read (submodule, binary); conventional names (lockfile, vendored, generated, minified);
 * nothing in the patch (withheld, empty, mode or name only); marks in the patch (generated, minified).
 * `paths` and `ignore` are gitignore patterns; what a pattern with `!` in front matches is taken out again, wherever in the
 * list it stands. In `ignore` such a pattern (`!dist/`) also switches off the rules on conventional names and marks.
 * `rules` are those of the base; what `.glossignore` names, no setting takes in again.
 * Throws GlossError `usage` for a pattern of over 256 characters or 4 brace groups.
 */
export function createIgnoreRules(options: {
  paths: string[];
  ignore: string[];
  rules?: RepositoryRules | undefined;
}): IgnoreRules {
  const inPaths = compileList(options.paths, 'paths');
  const inIgnore = compileList(options.ignore, 'ignore');
  const { ignored, attributesOf } = compileRepositoryRules(options.rules ?? {});
  return (file) => {
    const outside =
      inPaths.takenOut(file.path) || (!inPaths.onlyTakesOut && inPaths.matched(file.path) === undefined);
    if (outside) return `outside 'paths'`;
    const left = ignored(file.path);
    if (left !== undefined) return left;
    const byHand = inIgnore.takenOut(file.path);
    const pattern = byHand ? undefined : inIgnore.matched(file.path);
    if (pattern !== undefined) return `matches ignore pattern '${pattern}'`;
    const unreadable = describeUnreadable(file);
    if (unreadable) return unreadable;
    const attributes = attributesOf(file.path);
    const byName = byHand ? undefined : describeName(file.path, attributes);
    if (byName) return byName;
    if (file.patch === undefined) return describeMissingPatch(file);
    if (byHand || attributes.generated === false) return undefined;
    return describePatchConvention({ path: file.path, patch: file.patch });
  };
}

/**
 * The patterns with `!` are a list of their own: gitignore would not take `src/x/a.ts` out of `src/**` by `!src/x/`,
 * because it asks about directories and files one by one, and nobody who writes that expects it.
 */
export function compileList(patterns: string[], source: string) {
  const exceptions = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const plain = patterns.filter((pattern) => !pattern.startsWith('!'));
  const takesOut = compileGlobs({ patterns: exceptions, source });
  return {
    onlyTakesOut: plain.length === 0,
    matched: compileGlobs({ patterns: plain, source }),
    takenOut: (path: string) => takesOut(path) !== undefined,
  };
}

function describeUnreadable(file: ChangedFile): string | undefined {
  if (file.patch !== undefined && SUBMODULE_PATCH.test(file.patch.slice(0, 300))) return 'submodule';
  return file.binary ? 'binary' : undefined;
}

/** What `.gitattributes` states goes before what names suggest. */
function describeName(path: string, attributes: StatedAttributes): string | undefined {
  if (attributes.generated) return 'generated file (.gitattributes)';
  if (attributes.vendored) return 'vendored (.gitattributes)';
  const convention = describePathConvention(path);
  if (attributes.generated === false && convention?.startsWith('generated')) return undefined;
  if (attributes.vendored === false && convention?.startsWith('vendored')) return undefined;
  return convention;
}

function describeMissingPatch(file: ChangedFile): string {
  if (file.patchMissing) return `${WITHHELD} (${file.patchMissing})`;
  if (file.additions + file.deletions > 0) return WITHHELD;
  switch (file.status) {
    case 'renamed':
      return 'no textual change (renamed)';
    case 'copied':
      return 'no textual change (copied)';
    case 'added':
    case 'removed':
      return 'empty file';
    default:
      return 'no textual change (mode only)';
  }
}
