import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { ActionOptions, CancelDelays, Conclusion, ExternalAction, StepRecord } from './action-run.ts';
import { createJournal, type Journal } from './create-journal.ts';
import type { ActionSources } from './prepare-step.ts';
import { runnerServices } from './services/runner-services.ts';

/** How long the runner waits between signals. Source: ProcessInvoker.cs of actions/runner. */
const RUNNER_DELAYS: CancelDelays = { interrupt: 7500, terminate: 2500, streams: 5000 };

/** The steps context and the inputs that the steps of one composite share. */
export interface StepScope {
  key: string;
  /** False for the workflow's own step. */
  isEmbedded: boolean;
  inputs: Map<string, string>;
  steps: Map<string, { outputs: Record<string, string>; outcome: Conclusion; conclusion: Conclusion }>;
  /** `env:` of the surrounding steps; stronger than what `GITHUB_ENV` adds. */
  overrides: Map<string, string>;
  /** `github.action_path`. */
  actionPath: string | undefined;
  /** Worst conclusion of the steps so far. */
  result: 'success' | 'failure' | 'cancelled';
}

/** The state of a running job. Plain and mutable: one job is run by one flow of control. */
export interface Job {
  options: ActionOptions;
  sources: ActionSources;
  delays: CancelDelays;
  journal: Journal;
  /** Folder that holds whatever the runner makes. */
  root: string;
  temp: string;
  home: string;
  basePath: string;
  eventPath: string;
  /** In the environment of every process, so that strays can be found at the end. */
  trackingId: string;
  status: 'success' | 'failure' | 'cancelled';
  isCancelled: boolean;
  isLost: boolean;
  cancelListeners: Set<() => void>;
  processes: Set<ChildProcess>;
  environment: Map<string, string>;
  addedEnvironment: Map<string, string>;
  paths: string[];
  records: StepRecord[];
  states: Map<string, Map<string, string>>;
  scopes: Map<string, StepScope>;
  /** Keys of node actions whose main (or pre) stage ran and which have a post stage. */
  posts: Set<string>;
  externalPosts: Map<string, ExternalAction>;
}

/** Makes the folders and the event file of a job that has not started yet. */
export async function createJob(options: ActionOptions): Promise<Job> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'action-runner-')));
  const temp = options.runnerTemp ?? join(root, '_temp');
  const home = join(root, 'home');
  const eventPath = join(temp, '_github_workflow', 'event.json');
  const folders = [
    home,
    join(root, '_tool'),
    join(temp, '_github_workflow'),
    join(temp, '_runner_file_commands'),
  ];
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await writeFile(eventPath, JSON.stringify(options.event.payload, undefined, 2));
  const { workspace } = options;
  return {
    options,
    sources: {
      directory: options.directory,
      workspace,
      externalActions: { ...runnerServices(options), ...options.externalActions },
    },
    delays: { ...RUNNER_DELAYS, ...options.cancelDelays },
    journal: createJournal({
      secrets: [options.token, ...(options.secrets ?? [])],
      showDebug: options.debug ?? false,
      workspace,
    }),
    root,
    temp,
    home,
    basePath: options.path ?? machinePath(),
    eventPath,
    trackingId: `github_${randomUUID()}`,
    status: 'success',
    isCancelled: false,
    isLost: false,
    cancelListeners: new Set(),
    processes: new Set(),
    environment: new Map(Object.entries(options.env ?? {})),
    addedEnvironment: new Map(),
    paths: [],
    records: [],
    states: new Map(),
    scopes: new Map(),
    posts: new Set(),
    externalPosts: new Map(),
  };
}

/** The machine's `PATH` without what npm scripts and the person's own home add to it. */
function machinePath(): string {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules') && !folder.startsWith(join(homedir(), '.')))
    .join(delimiter);
}
