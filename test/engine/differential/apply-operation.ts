import type { World } from '@workflow/world';
import { applyCreate, applyTogether } from './apply-create.ts';
import { applyList } from './apply-list.ts';
import { applyStream } from './apply-stream.ts';
import { describeFailure, type Names, normalise, type Plain } from './normalise.ts';
import type { Operation, RunName, StreamOperation } from './operations.ts';
import { overwriteBytes } from './overwrite-bytes.ts';
import { type RunIds, runIdOf } from './run-names.ts';

/** What the operations before left behind for the operations after, in one world. */
export interface Session {
  readonly world: World;
  readonly names: Names;
  /** Overwrite the bytes of requests and answers after use, as a caller may who owns them. */
  readonly spoils: boolean;
  readonly runs: RunIds;
  /** Later than the time in the operation by this much (ms), since a process's clock cannot go back. */
  shift: number;
  readonly cursors: Map<string, string | null>;
  readonly readers: Map<string, OpenReader>;
  readonly closedStreams: Set<string>;
  /** Closed again, or written to, after their end: the local world may then let a reader wait for ever. */
  readonly overrunStreams: Set<string>;
}

export interface OpenReader {
  readonly run: RunName;
  readonly name: string;
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  /** The first chunk it may deliver. */
  readonly from: number;
  /** A read that was begun. */
  pending?: ReturnType<ReadableStreamDefaultReader<Uint8Array>['read']>;
}

export function createSession(options: {
  world: World;
  names: Names;
  spoils: boolean;
  now: () => number;
}): Session {
  const { names, now } = options;
  const runs = { byName: new Map(), names, now };
  return {
    ...options,
    shift: 0,
    runs,
    cursors: new Map(),
    readers: new Map(),
    closedStreams: new Set(),
    overrunStreams: new Set(),
  };
}

const NO_EVENT = 'evnt_00000000000000000000000000';

/**
 * Calls the world once (page by page for a walk) and says what it answered.
 *
 * @returns the answer without what must differ between worlds; a failure is `{ error: kind }`, never thrown.
 */
export async function applyOperation(session: Session, operation: Operation): Promise<Plain> {
  session.shift = session.runs.now() - operation.at;
  try {
    return await callWorld(session, operation);
  } catch (error) {
    return describeFailure(error, session.names);
  }
}

async function callWorld(session: Session, operation: Operation): Promise<Plain> {
  const { world, names } = session;
  switch (operation.type) {
    case 'create':
      return applyCreate(session, operation);
    case 'together':
      return applyTogether(session, operation);
    case 'list':
      return applyList(session, operation);
    case 'run-get':
      return take(await world.runs.get(runIdOf(session.runs, operation.run), resolving(operation)), session);
    case 'step-get': {
      const run = operation.run === undefined ? undefined : runIdOf(session.runs, operation.run);
      return take(await world.steps.get(run, operation.stepId, resolving(operation)), session);
    }
    case 'event-get': {
      const eventId = names.eventIds.get(operation.event) ?? NO_EVENT;
      return take(
        await world.events.get(runIdOf(session.runs, operation.run), eventId, resolving(operation)),
        session,
      );
    }
    case 'hook-get':
      return take(await world.hooks.get(operation.hookId, resolving(operation)), session);
    case 'hook-by-token':
      return take(await world.hooks.getByToken(operation.token), session);
    default:
      return applyStream(session, operation satisfies StreamOperation);
  }
}

/** Reads the answer, then spoils its bytes where the world must not keep what it hands out. */
export function take(value: unknown, { names, spoils }: Session): Plain {
  const plain = normalise(value, names);
  if (spoils) overwriteBytes(value);
  return plain;
}

export function resolving(options: { resolveData?: 'all' | 'none' }): { resolveData?: 'all' | 'none' } {
  return options.resolveData === undefined ? {} : { resolveData: options.resolveData };
}
