import { WorkflowWorldError } from '@workflow/errors';
import type { PaginatedResponse, PaginationOptions } from '@workflow/world';

/** The most that one page holds, as in the World interface's documentation. */
export const MAX_PAGE = 1_000;

/** A place in a list: the position of the last item that was handed out. */
export function positionCursor(position: number): string {
  return String(position);
}

/** An item and its place, which never changes, whatever else is deleted. */
export interface Placed<T> {
  position: number;
  item: T;
}

/**
 * One page of a list in memory.
 *
 * @param options.items in the order of their positions.
 * @param options.page the caller's wishes.
 * @throws WorkflowWorldError with status 400 for a cursor that no list handed out.
 */
export function paginate<T>(options: {
  items: readonly Placed<T>[];
  page: PaginationOptions | undefined;
  sortOrder: 'asc' | 'desc';
  limit: number;
}): PaginatedResponse<T> {
  const { items, page } = options;
  const descending = (page?.sortOrder ?? options.sortOrder) === 'desc';
  const limit = clampLimit(page?.limit ?? options.limit);
  const after = parseCursor(page?.cursor);
  const ordered = descending ? items.toReversed() : items;
  const start =
    after === undefined
      ? 0
      : ordered.findIndex(({ position }) => (descending ? position < after : position > after));
  const shown = start < 0 ? [] : ordered.slice(start, start + limit);
  return toPage({ shown, hasMore: start >= 0 && start + limit < ordered.length });
}

/** A page of what a query found. */
export function toPage<T>(options: { shown: readonly Placed<T>[]; hasMore: boolean }): PaginatedResponse<T> {
  const last = options.shown.at(-1);
  return {
    data: options.shown.map(({ item }) => item),
    cursor: last ? positionCursor(last.position) : null,
    hasMore: options.hasMore,
  };
}

/** Gives a list that only grows its positions. */
export function placed<T>(items: readonly T[]): Placed<T>[] {
  return items.map((item, position) => ({ position, item }));
}

export function clampLimit(limit: number): number {
  return Math.min(Math.max(1, Math.trunc(limit) || 1), MAX_PAGE);
}

export function parseCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined || cursor === '') return undefined;
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new WorkflowWorldError(`The cursor "${cursor}" was not handed out by this world`, { status: 400 });
}
