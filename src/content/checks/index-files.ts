/** What the rules ask about the files of a repository. */
export interface FileIndex {
  files: ReadonlySet<string>;
  directories: ReadonlySet<string>;
  /** The first segments of all paths. */
  roots: ReadonlySet<string>;
  /** Paths of files and directories by their last segment, and files by it without its extension too. */
  byName: ReadonlyMap<string, string[]>;
}

const known = new WeakMap<ReadonlySet<string>, FileIndex>();

/** The index of a set of paths. It is made once for each set, however many pages ask. */
export function indexFiles(files: ReadonlySet<string>): FileIndex {
  const before = known.get(files);
  if (before !== undefined) return before;
  const index = build(files);
  known.set(files, index);
  return index;
}

function build(files: ReadonlySet<string>): FileIndex {
  const directories = new Set(['']);
  const roots = new Set<string>();
  const byName = new Map<string, string[]>();
  const add = (name: string, path: string) => {
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [path]);
    else list.push(path);
  };
  for (const path of files) {
    roots.add(path.split('/', 1)[0] ?? '');
    const name = lastSegment(path);
    add(name, path);
    const stem = name.replace(/(?<=.)\.[^.]*$/, '');
    if (stem !== name) add(stem, path);
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const directory = path.slice(0, end);
      if (directories.has(directory)) break;
      directories.add(directory);
      add(lastSegment(directory), directory);
    }
  }
  return { files, directories, roots, byName };
}

export const lastSegment = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Paths that end with these segments, whole or without their extension; at most `MAX_CANDIDATES` are looked at. */
export function hasSuffix({ byName }: FileIndex, path: string): boolean {
  const candidates = byName.get(lastSegment(path)) ?? [];
  const ending = `/${path}`;
  return candidates.slice(0, MAX_CANDIDATES).some((candidate) => {
    const whole = `/${candidate}`;
    return whole.endsWith(ending) || whole.replace(/\.[^./]*$/, '').endsWith(ending);
  });
}

const MAX_CANDIDATES = 500;

/** The one file that a wrong path may have meant: of the same name in other letters or in another directory. */
export function findNamesake({ byName }: FileIndex, path: string): string | undefined {
  const candidates = byName.get(lastSegment(path)) ?? [];
  return candidates.length === 1 ? candidates[0] : undefined;
}
