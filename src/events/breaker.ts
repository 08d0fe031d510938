/** What was done lately for one pull request (or branch), in milliseconds since 1970. Plain data, to be stored. */
export interface BreakerState {
  runs: readonly number[];
  /** Commits of our own. */
  commits: readonly number[];
  tripped: boolean;
}

/** How many of each within the window. 0 lets nothing start. */
export interface BreakerLimits {
  runs: number;
  commits: number;
}

export interface BreakerAnswer {
  allowed: boolean;
  /** To be kept instead of the one that was given. */
  state: BreakerState;
  /** To be told to people, in the log and in the comment: only when it changes. */
  news?: { kind: 'tripped' | 'closed'; message: string };
  /** When it closes again if nothing more happens; milliseconds since 1970. */
  closesAt?: number;
}

export const BREAKER_WINDOW_MS = 3_600_000;
export const BREAKER_LIMITS: BreakerLimits = { runs: 20, commits: 10 };
export const NEW_BREAKER: BreakerState = { runs: [], commits: [], tripped: false };

type Kind = keyof BreakerLimits;
const KINDS: readonly Kind[] = ['runs', 'commits'];

/**
 * Whether another run may start: the last defence against a loop that every other guard missed. It trips when a limit is
 * reached and closes when no more than half of each limit is used, so that a loop is told of seldom and not each minute.
 * Pure: the same times and the same clock give the same answer. Ask before each run, one at a time for each state.
 *
 * @param options.now Milliseconds since 1970.
 */
export function checkBreaker(options: {
  state: BreakerState;
  now: number;
  limits?: BreakerLimits;
}): BreakerAnswer {
  const { now, limits = BREAKER_LIMITS } = options;
  const { tripped } = options.state;
  const recent = {
    runs: keepRecent(options.state.runs, now),
    commits: keepRecent(options.state.commits, now),
  };
  const full = KINDS.filter((kind) => recent[kind].length >= limits[kind]);
  const calm = full.length === 0 && KINDS.every((kind) => recent[kind].length <= restOf(limits[kind]));
  const open = tripped ? !calm : full.length > 0;
  const state = { ...recent, tripped: open };
  if (!open) {
    const message = 'The loop breaker closed; runs start again.';
    return { allowed: true, state, ...(tripped ? { news: { kind: 'closed', message } } : {}) };
  }
  const closesAt = Math.max(...KINDS.map((kind) => calmAt(recent[kind], limits[kind], now)));
  const answer = { allowed: false, state, closesAt };
  if (tripped) return answer;
  const counts = full.map((kind) => `${recent[kind].length} ${kind}`).join(' and ');
  const until = new Date(closesAt).toISOString();
  const message = `The loop breaker tripped: ${counts} within an hour. Nothing more is started here until ${until}.`;
  return { ...answer, news: { kind: 'tripped', message } };
}

/** Notes a run that starts or a commit of our own. Pure. Keeps no more times than decide anything. */
export function recordUse(options: {
  state: BreakerState;
  what: Kind;
  now: number;
  limits?: BreakerLimits;
}): BreakerState {
  const { state, what, now, limits = BREAKER_LIMITS } = options;
  const times = [...keepRecent(state[what], now), now].sort((a, b) => a - b);
  return { ...state, [what]: times.slice(-Math.max(1, limits[what])) };
}

/** A time far ahead comes from a clock that was wrong and would otherwise count for ever. */
function keepRecent(times: readonly number[], now: number): number[] {
  return times.filter((time) => Math.abs(now - time) < BREAKER_WINDOW_MS);
}

function restOf(limit: number): number {
  return Math.floor(limit / 2);
}

/** When so many have grown old that only half the limit is left. */
function calmAt(times: readonly number[], limit: number, now: number): number {
  if (limit <= 0) return now + BREAKER_WINDOW_MS;
  const last = [...times].sort((a, b) => a - b).at(times.length - restOf(limit) - 1);
  return times.length > restOf(limit) && last !== undefined ? last + BREAKER_WINDOW_MS : now;
}
