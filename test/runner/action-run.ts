import type { FakeArtifacts } from './services/fake-artifacts.ts';
import type { FakeCache } from './services/fake-cache.ts';

/** How a step or the whole run ended, in GitHub's words. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';
export type StepStage = 'pre' | 'main' | 'post';

/** One job with one step, `uses: <the action in directory>`. */
export interface ActionOptions {
  /** The action's repository as the runner downloads it: holds `action.yml` and whatever it refers to. */
  directory: string;
  /** Folder of the action inside `directory`; `.` is the composite at the root. */
  actionPath?: string;
  /** The workflow's `with:`. */
  inputs?: Record<string, string>;
  event: { name: string; payload: object };
  /** `owner/name` of the repository the workflow runs in. */
  repository: string;
  /** Commit and ref of the event, as in `GITHUB_SHA` and `GITHUB_REF`. */
  sha: string;
  ref: string;
  /** The checkout (`GITHUB_WORKSPACE`); must exist. */
  workspace: string;
  /** The workflow's job-level `env:`. */
  env?: Record<string, string>;
  apiUrl: string;
  /** Default: `<apiUrl>/graphql`. */
  graphqlUrl?: string;
  /** Default: `https://github.com`. */
  serverUrl?: string;
  /** `github.token`; always masked. */
  token: string;
  /** Values of the workflow's secrets: masked from the start, as the runner does. */
  secrets?: string[];
  /** Node for JavaScript actions. Default: the Node that runs the tests. */
  nodePath?: string;
  /** `PATH` of the machine. Default: that of the tests, without `node_modules` folders. */
  path?: string;
  /** `RUNNER_TEMP`. Default: a new folder, deleted by `dispose`. */
  runnerTemp?: string;
  /** Further values of the `github` context, such as `run_id`, `run_attempt` or `actor`. */
  github?: Record<string, string>;
  /** The cache service, which outlives jobs. Default: there is none. */
  cache?: FakeCache;
  /** The job's `cache-mode:`. Default: what the event is given. */
  cacheMode?: 'read' | 'write';
  /** Artifacts of the workflow run. Default: new ones. */
  artifacts?: FakeArtifacts;
  /** Stand-ins for third-party actions by `owner/name[/path]@ref` or by `owner/name[/path]`. */
  externalActions?: Record<string, ExternalAction>;
  /** Milliseconds between the signals of a cancellation. Defaults are the runner's own. */
  cancelDelays?: Partial<CancelDelays>;
  /** Cancels the job as a person does with the button. */
  signal?: AbortSignal;
  /** Step debug logging (`ACTIONS_STEP_DEBUG`). */
  debug?: boolean;
}

export interface CancelDelays {
  /** From SIGINT to SIGTERM. */
  interrupt: number;
  /** From SIGTERM to SIGKILL. */
  terminate: number;
  /** How long output may stay open after the process has ended. */
  streams: number;
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  /** Relative to the workspace when inside it. */
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
  title?: string;
}

export interface Group {
  title: string;
  lines: string[];
}

export interface StepRecord {
  /** Place in the tree: ids (or positions) joined by dots, the workflow's step first. */
  key: string;
  id: string;
  name: string;
  stage: StepStage;
  uses?: string;
  /** Before and after `continue-on-error`. */
  outcome: Conclusion;
  conclusion: Conclusion;
  outputs: Record<string, string>;
  /** 128 + the signal's number when a signal ended the process. Absent when none ran. */
  exitCode?: number;
}

/** What GitHub would show and keep of the run. */
export interface ActionRun extends AsyncDisposable {
  conclusion: Exclude<Conclusion, 'skipped'>;
  /** Outputs of the workflow's step. */
  outputs: Record<string, string>;
  /** Every step of every stage in the order of execution, parents before children. */
  steps: StepRecord[];
  /** The job's log, masked, without time stamps. */
  log: string;
  /** `::debug::` messages and the runner's own, masked, whether or not debug logging is on. */
  debug: string[];
  /** Job summary of all steps, masked. */
  summary: string;
  /** At most 10 per level, as GitHub shows; the rest is in `hiddenAnnotations`. */
  annotations: Annotation[];
  hiddenAnnotations: Annotation[];
  /** Groups opened with `::group::`. */
  groups: Group[];
  /** What the steps added through `GITHUB_ENV` and `GITHUB_PATH` (latest last). */
  env: Record<string, string>;
  paths: string[];
  /** Saved state by step key. */
  state: Record<string, Record<string, string>>;
  runnerTemp: string;
  /** Deletes the folders the runner made. */
  dispose(): Promise<void>;
}

/** A running job in the hands of a test. */
export interface ActionHandle {
  done: Promise<ActionRun>;
  /** The cancel button: SIGINT, SIGTERM and SIGKILL with the delays, then the steps whose condition still holds. */
  cancel(): void;
  /** Sends one signal to the current process, behind the runner's back. False when none runs. */
  kill(signal: NodeJS.Signals): boolean;
  /** The machine is lost: processes die at once, nothing after them runs, what they wrote to command files is lost. */
  crash(): void;
  /** The first log line that matches; rejects when the run ends without one. */
  waitForLog(pattern: string | RegExp): Promise<string>;
}

export interface ExternalActionContext {
  /** The reference as written, such as `actions/cache/restore@<sha>`. */
  uses: string;
  stage: StepStage;
  inputs: Record<string, string>;
  env: Record<string, string>;
  workspace: string;
  runnerTemp: string;
  /** Aborts when the step is cancelled. */
  signal: AbortSignal;
  /** One line of the step's standard output; workflow commands work. */
  log(line: string): void;
}

export interface ExternalActionResult {
  conclusion?: 'success' | 'failure';
  outputs?: Record<string, string>;
  /** Variables for later steps, as through `GITHUB_ENV`. */
  env?: Record<string, string>;
  /** Runs after the job's steps. */
  post?: ExternalAction;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a stand-in that does nothing returns nothing.
export type ExternalAction = (context: ExternalActionContext) => Promise<ExternalActionResult | void>;
