import { DatabaseSync } from 'node:sqlite';
import { isTerminalWorkflowRunStatus, SPEC_VERSION_CURRENT, type World } from '@workflow/world';
import { createClock } from './clock.ts';
import { createEventWriter } from './create-event.ts';
import {
  createQueue,
  DEFAULT_LIMITS,
  type QueueEntries,
  type QueueLimits,
  type QueueListener,
} from './create-queue.ts';
import { isDamage } from './damage.ts';
import { createQueueHandler } from './deliver.ts';
import { groupCommits } from './group-commits.ts';
import { indexHooks } from './hook-index.ts';
import {
  type Database,
  type Durability,
  type OpenedDatabase,
  openDatabase,
  warnSetAside,
} from './open-database.ts';
import { pruneRuns, type Retention } from './prune-runs.ts';
import { readStorage } from './read-storage.ts';
import { prepareRows } from './rows.ts';
import type { RunQueue } from './run-queue.ts';
import { keepRunViews } from './run-views.ts';
import { storeEvents } from './store-event.ts';
import { keepStreams } from './streams.ts';
import { syncWindow } from './sync-window.ts';
import { STUCK_MS } from './watch-deliveries.ts';

export interface SqliteWorldOptions extends Partial<QueueListener> {
  /** Holds `world.sqlite`; made when it is missing. One process at a time. */
  directory: string;
  durability?: Durability;
  /** Milliseconds since the epoch. */
  now?: () => number;
  limits?: QueueLimits;
  /** Longest sound time of a replay and of a step, in ms. */
  stuckMs?: Record<'workflow' | 'step', number>;
  /** Opens the file; a test may stand in between. */
  openDatabase?: (path: string) => Database;
  /** Names the code that runs are started with. */
  deploymentId?: () => string;
  /** Told about every event after its commit. */
  onEvent?: (event: { runId: string; eventType: string }) => void;
  /** The file could not be written. Nothing is written any more; a new world continues from the last commit. */
  onFailure?: (error: unknown) => void;
  onWarning?: (message: string) => void;
}

/** The embedded world: the World interface of the Workflow SDK in one process, over one SQLite file. */
export interface SqliteWorld extends World {
  /** For whoever keeps more than runs in the same file. Writes go through `commits`. */
  database: Database;
  commits: ReturnType<typeof groupCommits>;
  queued: Pick<RunQueue, 'activate' | 'park' | 'inFlight' | 'pause'>;
  /** Gives the queue its handlers. */
  setEntries(entries: QueueEntries): void;
  /** Forgets runs of the past, see `pruneRuns`. @returns how many. */
  prune(options: { retention: Retention; now: number }): number;
  close(): Promise<void>;
}

const ignore = () => {};

/**
 * A file whose damage shows only once it is read is set aside as well.
 * @throws GlossError `state`, see `openDatabase`.
 */
export function createSqliteWorld(options: SqliteWorldOptions): SqliteWorld {
  try {
    return createWorld(options);
  } catch (error) {
    if (!isDamage(error)) throw error;
    warnSetAside({ ...options, error });
    return createWorld(options);
  }
}

function createWorld(options: SqliteWorldOptions): SqliteWorld {
  const { directory, durability = 'window' } = options;
  const opened = openDatabase({
    directory,
    durability,
    open: options.openDatabase ?? ((path) => new DatabaseSync(path)),
    onWarning: options.onWarning ?? ignore,
  });
  try {
    return buildWorld(options, opened);
  } catch (error) {
    opened.close({ failed: true });
    throw error;
  }
}

function buildWorld(options: SqliteWorldOptions, opened: OpenedDatabase): SqliteWorld {
  const { durability = 'window', now = Date.now, onEvent = ignore } = options;
  const { database } = opened;
  const window = durability === 'window' ? syncWindow(`${opened.path}-wal`) : undefined;
  const commits = groupCommits({
    database,
    onFailure: options.onFailure ?? ignore,
    onCommit: () => window?.touched(),
  });
  const rows = prepareRows(database);
  const views = keepRunViews(rows);
  const hooks = indexHooks(rows);
  // Trying again reads the same damage; whoever opens the file next sets it aside.
  let damaged = false;
  const onFault: QueueListener['onFault'] = (fault) => {
    if (!isDamage(fault.error)) return options.onFault?.(fault);
    damaged = true;
    return options.onFailure?.(fault.error);
  };
  let entries: QueueEntries | undefined;
  const queue = createQueue({
    rows,
    commits,
    views,
    now,
    limits: options.limits ?? DEFAULT_LIMITS,
    entries: () => entries,
    stuckMs: options.stuckMs ?? STUCK_MS,
    listener: { onReplay: ignore, onIdle: ignore, onStuck: ignore, ...options, onFault },
  });
  const stateOf = (runId: string) => {
    const status = views.read(runId)?.run.status;
    if (status === undefined) return 'none';
    return isTerminalWorkflowRunStatus(status) ? 'ended' : 'going on';
  };
  const streams = keepStreams({ database, commits, stateOf });
  const store = storeEvents({ rows, commits, views, hooks, queue, streams });
  const storage = readStorage({ database, hooks, find: views.read });
  const clock = createClock(now);

  let closed = false;
  return {
    specVersion: SPEC_VERSION_CURRENT,
    ...streams.streamer,
    ...storage,
    events: {
      ...storage.events,
      create: createEventWriter({ clock, views, hooks, queue, store, onEvent }),
    },
    getDeploymentId: async () => options.deploymentId?.() ?? 'gloss',
    queue: queue.queue,
    createQueueHandler,
    database,
    commits,
    queued: queue,
    setEntries: (given) => {
      entries = given;
    },
    prune: (call) => {
      commits.flush();
      const deleted = pruneRuns({ database, ...call });
      for (const runId of deleted) {
        views.drop(runId);
        streams.forgetRun(runId);
      }
      return deleted.length;
    },
    close: async () => {
      if (closed) return;
      closed = true;
      queue.close();
      try {
        streams.closeDue();
        commits.flush();
      } finally {
        window?.stop();
        opened.close({ failed: damaged || commits.failed() });
      }
    },
  };
}
