import type { PaginatedResponse, PaginationOptions, World } from '@workflow/world';
import { resolving, type Session, take } from './apply-operation.ts';
import { checkPages } from './check-pages.ts';
import type { Plain } from './normalise.ts';
import type { ListOperation } from './operations.ts';
import { runIdOf } from './run-names.ts';

/** The largest page a world must give. */
const WHOLE = 1000;
/** A walk that does not end is cut here and looks like one that lost its last page. */
const MOST_PAGES = 40;

export type Page = PaginatedResponse<unknown>;

/**
 * Reads a list. A walk answers `{ items, paging, endCursor }`: all items in order, whether the pages were as asked
 * for and the same as the list in one page, and whether the last page had a cursor.
 */
export async function applyList(session: Session, operation: ListOperation): Promise<Plain> {
  return operation.mode === 'walk' ? walk(session, operation) : readOnePage(session, operation);
}

async function walk(session: Session, operation: ListOperation): Promise<Plain> {
  const pages: Page[] = [];
  let cursor: string | undefined;
  while (pages.length < MOST_PAGES) {
    const page = await readPage(session, operation, { ...paging(operation), ...(cursor ? { cursor } : {}) });
    pages.push(page);
    cursor = page.cursor ?? undefined;
    if (!page.hasMore || cursor === undefined) break;
  }
  const problem = checkPages(pages, operation.limit);
  const items = take(
    pages.flatMap(({ data }) => data),
    session,
  );
  const endCursor = describeCursor(pages.at(-1)?.cursor);
  // A list that fits in one page has nothing to compare its pages with.
  if (pages.length === 1) return { items, paging: problem, endCursor };
  const whole = await readPage(session, operation, { ...paging(operation), limit: WHOLE });
  const isWhole = JSON.stringify(take(whole.data, session)) === JSON.stringify(items);
  return { items, paging: isWhole ? problem : `${problem}, not the whole list`, endCursor };
}

/** One page: the first, or the one after the cursor kept in the slot, with whatever was written in between. */
async function readOnePage(session: Session, operation: ListOperation): Promise<Plain> {
  const slot = operation.slot ?? '';
  const cursor = operation.mode === 'next' ? session.cursors.get(slot) : undefined;
  const page = await readPage(session, operation, { ...paging(operation), ...(cursor ? { cursor } : {}) });
  session.cursors.set(slot, page.cursor ?? cursor ?? null);
  return { data: take(page.data, session), hasMore: page.hasMore, cursor: describeCursor(page.cursor) };
}

function describeCursor(cursor: string | null | undefined): string {
  return typeof cursor === 'string' ? 'a cursor' : String(cursor);
}

function paging({ limit, sortOrder }: ListOperation): PaginationOptions {
  return { ...(limit === undefined ? {} : { limit }), ...(sortOrder === undefined ? {} : { sortOrder }) };
}

async function readPage(
  session: Session,
  operation: ListOperation,
  options: PaginationOptions,
): Promise<Page> {
  const { listing } = operation;
  const { world } = session;
  // A call without any option is a call of its own.
  const pagination = Object.keys(options).length === 0 ? {} : { pagination: options };
  const common = { ...pagination, ...resolving(operation) };
  const run =
    'run' in listing && listing.run !== undefined ? { runId: runIdOf(session.runs, listing.run) } : {};
  switch (listing.of) {
    case 'runs': {
      const { of: _, ...filter } = listing;
      const all = { ...filter, ...common };
      return Object.keys(all).length === 0 ? world.runs.list() : world.runs.list(all);
    }
    case 'steps':
      return world.steps.list({ ...common, ...run } as Parameters<World['steps']['list']>[0]);
    case 'events':
      return world.events.list({ ...common, ...run } as Parameters<World['events']['list']>[0]);
    case 'correlation':
      return world.events.listByCorrelationId({ ...common, ...run, correlationId: listing.correlationId });
    case 'hooks':
      return world.hooks.list({ ...common, ...run });
  }
}
