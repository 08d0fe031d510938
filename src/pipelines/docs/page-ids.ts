import type { PageSource } from './page.ts';

/**
 * Names the symbols of a page: ids are unique in their file only, so on a page about several files the path stands before them.
 */
export function pageIds(sources: readonly Pick<PageSource, 'path'>[]): (path: string, id: string) => string {
  return sources.length > 1 ? (path, id) => `${path}#${id}` : (_, id) => id;
}
