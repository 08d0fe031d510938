/** What a repository holds, as far as a first configuration depends on it. */
export interface Survey {
  files: number;
  bytes: number;
  /** Most files first. */
  languages: { name: string; files: number }[];
  /** Code that can have reference pages. */
  sources: { patterns: string[]; ignore: string[]; files: number };
  /** Directories with tests at the top or below packages, such as `test/`. */
  tests: string[];
  /** Patterns of what no summary needs to read. */
  noise: string[];
  /** Markdown for readers: where, as patterns, and how many files. */
  docs: { directory: string | undefined; patterns: string[]; files: number; isMany: boolean };
  /** A table whose rows could be items. */
  table: StarterTable | undefined;
  defaultBranch: string | undefined;
  /** Web address of `origin`. */
  remote: string | undefined;
}

export interface StarterTable {
  path: string;
  rows: number;
  columns: string[];
  /** The column that names a row; undefined when none tells them apart. */
  key: string | undefined;
}
