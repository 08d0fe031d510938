import type { World } from '@workflow/world';
import {
  countTwice,
  forgive,
  hideEvents,
  keepTokens,
  loseRetryError,
  renameMissingHook,
  startEarly,
  withCreate,
} from './break-create.ts';
import { changePage, type Params, repeatLast, withRead } from './break-read.ts';
import { dropLastChunk, forgetEmptyChunks, readOnce } from './break-stream.ts';
import type { WorldKind } from './worlds.ts';

/** A world that is broken on purpose, in one way. */
export interface Mutant {
  readonly name: string;
  readonly breakWorld: (world: World) => World;
}

export const MUTANTS: readonly Mutant[] = [
  { name: 'never frees the token of a disposed hook', breakWorld: withCreate(keepTokens) },
  { name: 'counts the second attempt twice', breakWorld: withCreate(countTwice) },
  { name: 'accepts a second step_completed', breakWorld: withCreate(forgive('step_completed')) },
  { name: 'accepts a second wait_completed', breakWorld: withCreate(forgive('wait_completed')) },
  { name: 'accepts a step that is there already', breakWorld: withCreate(forgive('step_created')) },
  { name: 'lets an ended run be cancelled', breakWorld: withCreate(forgive('run_cancelled')) },
  { name: 'starts a step before its retry is due', breakWorld: withCreate(startEarly) },
  { name: 'leaves the last error out when a step is tried again', breakWorld: withCreate(loseRetryError) },
  { name: 'calls a missing hook another kind of error', breakWorld: withCreate(renameMissingHook) },
  { name: 'hides the events that a start hands over', breakWorld: withCreate(hideEvents) },
  {
    name: 'loses the first item of every further page',
    breakWorld: changePage('events', (page, { pagination }) =>
      pagination?.cursor === undefined ? page : { ...page, data: page.data.slice(1) },
    ),
  },
  {
    name: 'repeats the last item of a page on the next',
    breakWorld: withRead('steps', 'list', repeatLast),
  },
  {
    name: 'says that more follows when a page is just full',
    breakWorld: changePage('steps', (page, { pagination }) => ({
      ...page,
      hasMore: page.hasMore || page.data.length === pagination?.limit,
    })),
  },
  {
    name: 'has no cursor on the last page',
    breakWorld: changePage('events', (page) => (page.hasMore ? page : { ...page, cursor: null })),
  },
  {
    name: 'ignores the status filter',
    breakWorld: withRead('runs', 'list', (read) => (params: never) => {
      const { status: _, ...rest } = (params ?? {}) as Params;
      return read(rest as never);
    }),
  },
  {
    name: 'lists hooks of every run',
    breakWorld: withRead('hooks', 'list', (read) => (params: never) => {
      const { runId: _, ...rest } = params as Params;
      return read(rest as never);
    }),
  },
  {
    name: 'reorders two events',
    breakWorld: changePage('events', (page) => ({
      ...page,
      data: page.data.length < 3 ? page.data : [page.data[1], page.data[0], ...page.data.slice(2)],
    })),
  },
  {
    name: 'lists the oldest first whatever was asked',
    breakWorld: withRead('events', 'list', (read) => (params: never) => {
      const { pagination, ...rest } = params as Params;
      const { sortOrder: _, ...page } = pagination ?? {};
      return read({ ...rest, pagination: page } as never);
    }),
  },
  {
    name: 'keeps the input when none was asked for',
    breakWorld: withRead('steps', 'get', (read) => (runId: never, stepId: never) => read(runId, stepId)),
  },
  {
    name: 'keeps the payload of an event when none was asked for',
    breakWorld: withRead('events', 'list', (read) => (params: never) => {
      const { resolveData: _, ...rest } = params as Params;
      return read(rest as never);
    }),
  },
  {
    name: 'looks a correlation id up in every run',
    breakWorld: withRead('events', 'listByCorrelationId', (read) => (params: never) => {
      const { runId: _, ...rest } = params as Params;
      return read(rest as never);
    }),
  },
  { name: 'drops the last chunk of a stream', breakWorld: dropLastChunk },
  { name: 'forgets empty chunks', breakWorld: forgetEmptyChunks },
  { name: 'never closes a stream', breakWorld: (world) => ({ ...world, closeStream: async () => {} }) },
  {
    name: 'counts a negative index from one too far',
    breakWorld: (world) => ({
      ...world,
      readFromStream: (name, startIndex = 0) =>
        world.readFromStream(name, startIndex < 0 ? startIndex - 1 : startIndex),
    }),
  },
  { name: 'reads only what was there when it began', breakWorld: readOnce },
];

/** The world of `kind`, broken. */
export function mutate(kind: WorldKind, mutant: Mutant): WorldKind {
  return {
    name: `${kind.name} that ${mutant.name}`,
    open: async (now) => {
      const opened = await kind.open(now);
      return { ...opened, world: mutant.breakWorld(opened.world) };
    },
  };
}
