/** What is measured, in a process of its own. */
export type Shape =
  /** Steps that do nothing, all at once. */
  | { kind: 'fan'; steps: number; stepsPerRun?: number }
  /** Steps that do nothing, one after the other. */
  | { kind: 'sequence'; steps: number; stepsPerRun?: number }
  /** Steps that wait in the place of model calls, as many at once as `CALLS_IN_FLIGHT`. */
  | { kind: 'sleep'; steps: number; ms: number; stepsPerRun?: number }
  /** How soon the end of a run's last step is noticed, over short runs. */
  | { kind: 'notice'; runs: number }
  /** Opening a directory with finished runs: the engine, or its storage alone. */
  | { kind: 'open'; what: 'engine' | 'world' }
  /** Nothing to measure: makes the directory that is opened. */
  | { kind: 'prepare'; runs: number };

/** What one process measured. Times in ms, memory in MB (10^6 bytes). */
export interface Measurement {
  /** From the start of the work to its result; for `notice` the median from a last step's end to its run's result. */
  wallMs: number;
  /** User and system time of the process and its server between the same two moments. */
  cpuSeconds: number;
  /** Largest resident set of the process, start-up and all. */
  ownMb: number;
  /** The same of the server's processes; 0 without a server. */
  serverMb: number;
  /** Until the engine was ready and had done a first run of one step, server and all. */
  openMs: number;
  /** A step of the first and of the last hundred, start to start; of a sequence. */
  firstMs?: number;
  lastMs?: number;
  /** Of a state directory after closing it. */
  files?: number;
  bytes?: number;
}

/** Stable over rounds, for what belongs together. */
export function nameShape(shape: Shape): string {
  const { kind } = shape;
  if (kind === 'open') return `open ${shape.what}`;
  if (kind === 'notice' || kind === 'prepare') return `${kind} ${shape.runs}`;
  return [kind, shape.steps, ...(shape.stepsPerRun ? [`by ${shape.stepsPerRun}`] : [])].join(' ');
}
