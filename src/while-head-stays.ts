import type { GitHubClient } from './github/create-client.ts';
import { createHeadProbe } from './github/create-head-probe.ts';
import type { PullRequestAddress } from './github/pull-request-address.ts';
import { readPullRequest } from './github/read-pull-request.ts';
import { SupersededError } from './publish/superseded-error.ts';
import { InterruptedError, REPLACE_RUN, type RunEnd } from './run-request.ts';

/** How often the head is asked for while items run, in ms. Most runs end sooner, and never ask. */
const EVERY_MS = 15_000;

export interface HeadWatch {
  /** Aborted when the process is to stop, or when the pull request has a newer head. */
  signal: AbortSignal;
  /** From now on only writing is left, which looks for itself; and what is written may move the head. */
  stop: () => void;
  onStart: (runId: string) => void;
}

/**
 * Runs a pipeline on one head of a pull request for as long as that is the newest. Once it is not, no item is started any more:
 * the run ends as skipped, and what it has answered is there for the run of the newer head.
 *
 * @param options.headSha The run's head.
 * @param options.work Told of a newer head by its signal, with REPLACE_RUN as reason, or throws SupersededError itself.
 */
export async function whileHeadStays<End extends RunEnd>(options: {
  client: GitHubClient;
  address: PullRequestAddress;
  headSha: string;
  /** False where the head is no longer the run's, and the run goes on all the same. */
  watches?: boolean;
  signal: AbortSignal;
  onNote: (note: string) => void;
  /** What is to be told when the run gives way. */
  onMoved?: () => Promise<void>;
  work: (watch: HeadWatch) => Promise<End>;
  /** For tests. */
  everyMs?: number | undefined;
}): Promise<End | RunEnd> {
  const { signal, onNote, onMoved, work, everyMs = EVERY_MS } = options;
  const moved = new AbortController();
  let newer: SupersededError | undefined;
  let runId = '';
  const look = createLook(options);
  let stopped = options.watches === false;
  const timer = setInterval(() => {
    if (stopped) return;
    void look().then((headSha) => {
      if (headSha === undefined || stopped || moved.signal.aborted) return;
      newer = new SupersededError(headSha);
      moved.abort(REPLACE_RUN);
    });
  }, everyMs);
  timer.unref();
  const stop = () => {
    stopped = true;
    clearInterval(timer);
  };
  const onStart = (id: string) => {
    runId = id;
  };
  try {
    return await work({ signal: AbortSignal.any([signal, moved.signal]), stop, onStart });
  } catch (thrown) {
    const isOurs = thrown instanceof InterruptedError && !signal.aborted;
    const error = isOurs ? (newer ?? thrown) : thrown;
    if (!(error instanceof SupersededError)) throw error;
    stop();
    onNote(error.message);
    await onMoved?.();
    const skipped = { kind: 'comment', action: 'skipped', supersededBy: error.headSha } as const;
    return { status: 'skipped', publications: [skipped], runId, resumed: false, error: error.message };
  } finally {
    stop();
  }
}

/** What a run that publishes files is given, so that it gives way while items run, and looks for itself afterwards. */
export function watchedBy(options: {
  watch: HeadWatch;
  onStart: ((runId: string) => void) | undefined;
  beforePublish: (() => Promise<unknown>) | undefined;
}): { signal: AbortSignal; onStart: (runId: string) => void; beforePublish: () => Promise<void> } {
  const { watch, onStart, beforePublish } = options;
  return {
    signal: watch.signal,
    onStart: (runId) => {
      watch.onStart(runId);
      onStart?.(runId);
    },
    beforePublish: async () => {
      watch.stop();
      await beforePublish?.();
    },
  };
}

/** A look at a time; the head that is newer, once there is one. What cannot be read is asked for the next time. */
function createLook(options: {
  client: GitHubClient;
  address: PullRequestAddress;
  headSha: string;
}): () => Promise<string | undefined> {
  const { client, address, headSha } = options;
  const probe = createHeadProbe({ client, ...address, headSha });
  let busy = false;
  return async () => {
    if (busy) return undefined;
    busy = true;
    try {
      if (!(await probe())) return undefined;
      const now = await readPullRequest({ client, ...address });
      return now.headSha === headSha ? undefined : now.headSha;
    } catch {
      return undefined;
    } finally {
      busy = false;
    }
  };
}
