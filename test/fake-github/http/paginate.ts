import { DEFAULT_PER_PAGE, MAXIMUM_PER_PAGE } from '../limits.ts';
import type { Repository } from '../types.ts';
import type { Context } from './context.ts';
import { json, type Reply } from './reply.ts';

/** `per_page` (30 unless told, at most 100) and `page` (from 1) of a request. */
export function readPage(context: Context): { perPage: number; page: number } {
  const number = (name: string, fallback: number): number => {
    const value = Number.parseInt(context.url.searchParams.get(name) ?? '', 10);
    return Number.isNaN(value) || value < 1 ? fallback : value;
  };
  return {
    perPage: Math.min(number('per_page', DEFAULT_PER_PAGE), MAXIMUM_PER_PAGE),
    page: number('page', 1),
  };
}

/** One page of a list, cut before it is rendered. */
export function cutPage<Item>(context: Context, items: Item[]): Item[] {
  const { perPage, page } = readPage(context);
  return items.slice((page - 1) * perPage, page * perPage);
}

/**
 * The `link` header of a list of `total` items, in GitHub's own form: below `/repositories/{id}`, so that a client
 * that builds addresses by hand instead of following it is found out.
 */
export function linkHeader(
  context: Context,
  repository: Repository | undefined,
  total: number,
): Record<string, string> {
  const { perPage, page } = readPage(context);
  const last = Math.max(1, Math.ceil(total / perPage));
  const path = repository
    ? context.route.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`)
    : context.route;
  const link = (target: number, relation: string): string => {
    const query = new URLSearchParams(context.url.searchParams);
    query.set('page', String(target));
    return `<${context.state.url}${path}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return links.length > 0 ? { link: links.join(', ') } : {};
}

/** 200 with one page of a list, rendered, and its `link` header. */
export async function pageReply<Item>(options: {
  context: Context;
  repository?: Repository;
  items: Item[];
  render: (item: Item) => unknown;
}): Promise<Reply> {
  const { context, repository, items, render } = options;
  const page = await Promise.all(cutPage(context, items).map(render));
  return json(200, page, linkHeader(context, repository, items.length));
}
