import type { World } from '@workflow/world';

type ListPage = { data: unknown[]; cursor: string | null; hasMore: boolean };
type Get = (...parameters: never[]) => Promise<unknown>;

/** Wraps one reading method. */
export function withRead<Part extends 'runs' | 'steps' | 'events' | 'hooks'>(
  part: Part,
  method: string,
  change: (read: Get) => (...parameters: never[]) => Promise<unknown>,
): (world: World) => World {
  return (world) => {
    const owner = world[part] as unknown as Record<string, Get>;
    const read = owner[method];
    if (!read) throw new Error(`No ${part}.${method} to break.`);
    return { ...world, [part]: { ...owner, [method]: change(read.bind(owner)) } };
  };
}

export const changePage = (
  part: 'runs' | 'steps' | 'events' | 'hooks',
  change: (page: ListPage, params: Params) => ListPage,
) =>
  withRead(
    part,
    'list',
    (read) => async (params: never) => change((await read(params)) as ListPage, params ?? {}),
  );

export interface Params {
  readonly status?: string;
  readonly runId?: string;
  readonly resolveData?: string;
  readonly pagination?: { readonly cursor?: string; readonly limit?: number; readonly sortOrder?: string };
}

export function repeatLast(read: Get): (params: never) => Promise<unknown> {
  let last: unknown;
  return async (params) => {
    const page = (await read(params)) as ListPage;
    const repeated = (params as Params).pagination?.cursor === undefined ? undefined : last;
    last = page.data.at(-1);
    return repeated === undefined ? page : { ...page, data: [repeated, ...page.data] };
  };
}
