/** One line of the table. */
export interface Row {
  measure: string;
  /** In words; empty where there is no goal and the figure is there to be compared with. */
  goal: string;
  value: string;
  verdict: 'met' | 'missed' | '';
  /** How it was measured, for whoever doubts it. */
  how: string;
  /** The same as numbers, for `--json`. */
  numbers: Record<string, number>;
}

/** What a group of rows needs from the command line. */
export interface BenchOptions {
  /** A git directory, also a bare one, whose pull requests are counted. */
  repo: string | undefined;
  /** How often the engines are compared; undefined: as often as their rows say. */
  rounds: number | undefined;
}

/** Rows that are measured together. */
export interface RowGroup {
  /** For `--only`. */
  name: string;
  measure(options: BenchOptions): Promise<Row[]>;
}

/** Whether a value keeps below its goal. */
export function judge({ value, atMost }: { value: number; atMost: number }): 'met' | 'missed' {
  return value <= atMost ? 'met' : 'missed';
}
