import type { DocsConfig } from '../../config/docs-schema.ts';
import { MAX_SOURCE_BYTES, type TreeEntry } from '../../content/file-tree.ts';
import { compileList } from '../../content/ignore-rules.ts';
import { LOCK_FILE } from '../../content/provenance/lock.ts';
import { describeSourceConvention } from './source-conventions.ts';

/** Longer or deeper paths are not matched against patterns, which take time with the square of it. */
const MAX_PATH_LENGTH = 1024;
const MAX_DEPTH = 64;

/** Why a file is not a source of a page, as a short phrase for people; undefined when it may be one. */
export type SourceRules = (entry: TreeEntry) => string | undefined;

/**
 * The rules on what pages may be made of, whatever page: nothing that Gloss writes itself, nothing that
 * is ignored, nothing that is conventionally no documentation's business unless `docs.ignore` takes it in with `!`.
 */
export function createSourceRules(options: {
  docs: DocsConfig;
  ignored: (path: string) => string | undefined;
}): SourceRules {
  const { docs, ignored } = options;
  const outputs = new Set([
    LOCK_FILE,
    ...(docs.index === false ? [] : [docs.index]),
    ...docs.pages.map(({ path }) => path),
  ]);
  const inIgnore = compileList(docs.ignore, 'docs.ignore');
  return ({ path, size }) => {
    if (!isMatchable(path)) return 'path is too long';
    if (path.startsWith(`${docs.output}/`)) return `below docs.output ('${docs.output}')`;
    if (outputs.has(path)) return 'written by Gloss';
    const reason = ignored(path);
    if (reason !== undefined) return reason;
    if (!inIgnore.takenOut(path)) {
      const pattern = inIgnore.matched(path);
      if (pattern !== undefined) return `matches docs.ignore pattern '${pattern}'`;
      const convention = describeSourceConvention(path);
      if (convention !== undefined) return convention;
    }
    if (size === 0) return 'empty file';
    return size > MAX_SOURCE_BYTES ? `larger than ${MAX_SOURCE_BYTES / 2 ** 20} MiB` : undefined;
  };
}

/** Which paths a list of patterns picks; patterns with `!` in front take out again. An empty list picks nothing. */
export function createPicker(patterns: string[], source: string): (path: string) => boolean {
  const list = compileList(patterns, source);
  return (path) =>
    patterns.length > 0 &&
    isMatchable(path) &&
    !list.takenOut(path) &&
    (list.onlyTakesOut || list.matched(path) !== undefined);
}

function isMatchable(path: string): boolean {
  return path.length <= MAX_PATH_LENGTH && path.split('/').length <= MAX_DEPTH;
}
