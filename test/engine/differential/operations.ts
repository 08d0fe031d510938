import type { AnyEventRequest, ResolveData } from '@workflow/world';

/** A run as an operation names it; `runIdOf` knows its id. */
export type RunName = string;

/** One event to create. `run: null` asks the world for an id; `names` is how later operations call that run. */
export interface CreateOperation {
  readonly type: 'create';
  readonly run: RunName | null;
  readonly names?: RunName;
  readonly event: AnyEventRequest;
  readonly resolveData?: ResolveData;
}

/** Several events handed over in the same tick; `race` when they are about one entity, and one may win. */
export interface TogetherOperation {
  readonly type: 'together';
  readonly race: boolean;
  readonly creates: readonly CreateOperation[];
}

export interface RunGetOperation {
  readonly type: 'run-get';
  readonly run: RunName;
  readonly resolveData?: ResolveData;
}

export interface StepGetOperation {
  readonly type: 'step-get';
  readonly run: RunName | undefined;
  readonly stepId: string;
  readonly resolveData?: ResolveData;
}

/** An event by its name, see `eventName`. */
export interface EventGetOperation {
  readonly type: 'event-get';
  readonly run: RunName;
  readonly event: string;
  readonly resolveData?: ResolveData;
}

export interface HookGetOperation {
  readonly type: 'hook-get';
  readonly hookId: string;
  readonly resolveData?: ResolveData;
}

export interface HookByTokenOperation {
  readonly type: 'hook-by-token';
  readonly token: string;
}

/** What is listed. */
export type Listing =
  | { readonly of: 'runs'; readonly status?: RunStatus; readonly workflowName?: string }
  | { readonly of: 'steps'; readonly run: RunName }
  | { readonly of: 'events'; readonly run: RunName }
  | { readonly of: 'correlation'; readonly correlationId: string; readonly run?: RunName }
  | { readonly of: 'hooks'; readonly run?: RunName };

export type RunStatus = 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';

/** `walk` reads page after page to the end; `first` reads one page and keeps its cursor, `next` goes on from it. */
export interface ListOperation {
  readonly type: 'list';
  readonly listing: Listing;
  readonly mode: 'walk' | 'first' | 'next';
  readonly slot?: string;
  readonly limit?: number;
  readonly sortOrder?: 'asc' | 'desc';
  readonly resolveData?: ResolveData;
}

export type StreamOperation =
  | {
      readonly type: 'stream-write';
      readonly run: RunName;
      readonly name: string;
      readonly chunk: string | Uint8Array;
    }
  | {
      readonly type: 'stream-write-multi';
      readonly run: RunName;
      readonly name: string;
      readonly chunks: readonly (string | Uint8Array)[];
    }
  | { readonly type: 'stream-close'; readonly run: RunName; readonly name: string }
  | { readonly type: 'stream-info'; readonly run: RunName; readonly name: string }
  | { readonly type: 'stream-chunks'; readonly run: RunName; readonly name: string; readonly limit?: number }
  | { readonly type: 'stream-names'; readonly run: RunName }
  /** Reads what there is, to the end if the stream is closed. */
  | {
      readonly type: 'stream-read';
      readonly run: RunName;
      readonly name: string;
      readonly startIndex?: number;
    }
  /** A reader that stays: what it got is the answer of the `stream-drain` with its slot. */
  | {
      readonly type: 'stream-open';
      readonly run: RunName;
      readonly name: string;
      readonly slot: string;
      readonly startIndex?: number;
    }
  | { readonly type: 'stream-drain'; readonly slot: string };

/** One call of a world, as plain data; `at` is the time it happens (ms since 1970), never before the one before. */
export type Operation = { readonly at: number } & (
  | CreateOperation
  | TogetherOperation
  | RunGetOperation
  | StepGetOperation
  | EventGetOperation
  | HookGetOperation
  | HookByTokenOperation
  | ListOperation
  | StreamOperation
);
