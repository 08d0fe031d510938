import { checkOutputPath, foldPath } from '../../content/safe-output-path.ts';
import type { PageSpec } from './page.ts';

/** What a page may be called. */
const EXTENSIONS = ['.md'];

export interface RefusedPage {
  page: PageSpec;
  /** The rest of a sentence that begins with the page's path. */
  reason: string;
}

/**
 * Takes out the pages that cannot be written: at an unsafe path, or at a path that some file system takes for that of
 * another page, of a directory or of a file that is there. Of two pages that clash neither is written: which came first
 * would depend on the order of names.
 */
export function refuseClashes(options: { pages: PageSpec[]; index: string | false; paths: string[] }): {
  kept: PageSpec[];
  refused: RefusedPage[];
} {
  const index = options.index === false ? [] : [options.index];
  const planned = Map.groupBy([...options.pages.map(({ path }) => path), ...index], foldPath);
  const present = new Map(options.paths.map((path) => [foldPath(path), path]));
  const directories = new Set([...planned.keys(), ...present.keys()].flatMap(listParents));
  const kept: PageSpec[] = [];
  const refused: RefusedPage[] = [];
  for (const page of options.pages) {
    const reason = findReason({ path: page.path, planned, present, directories });
    if (reason === undefined) kept.push(page);
    else refused.push({ page, reason });
  }
  return { kept, refused };
}

function findReason(options: {
  path: string;
  planned: Map<string, string[]>;
  present: Map<string, string>;
  directories: Set<string>;
}): string | undefined {
  const { path, planned, present, directories } = options;
  const unsafe = checkOutputPath(path, { extensions: EXTENSIONS });
  if (unsafe !== undefined) return unsafe;
  const folded = foldPath(path);
  const namesakes = planned.get(folded) ?? [];
  const other = namesakes.find((each) => each !== path);
  if (other !== undefined) return `differs only in case from the page '${other}'`;
  if (namesakes.length > 1) return 'is the place of another page';
  const there = present.get(folded);
  if (there !== undefined && there !== path) return `differs only in case from the file '${there}'`;
  if (directories.has(folded)) return 'is the place of a directory';
  const file = listParents(folded).find((parent) => planned.has(parent) || present.has(parent));
  return file === undefined
    ? undefined
    : `is below '${planned.get(file)?.[0] ?? present.get(file)}', which is a file`;
}

function listParents(path: string): string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}
