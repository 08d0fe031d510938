import { MAXIMUM_PER_PAGE } from '../limits.ts';
import type { Source } from './execute.ts';
import { FieldError } from './problems.ts';

interface PageArguments {
  first?: number;
  last?: number;
  after?: string;
  before?: string;
}

/**
 * One page of a list. Cursors name an item's key, which only grows, so that removals never shift a page. Throws
 * GitHub's refusals for a missing, double or excessive page size.
 */
export function connection<Item>(options: {
  name: string;
  items: Item[];
  key: (item: Item, index: number) => number;
  given: Record<string, unknown>;
  render: (item: Item) => Source;
}): Source {
  const given = options.given as PageArguments;
  checkPage(options.name, given);
  const all = options.items.map((item, index) => ({ item, key: options.key(item, index) }));
  const after = given.after === undefined || given.after === null ? undefined : readCursor(given.after);
  const before = given.before === undefined || given.before === null ? undefined : readCursor(given.before);
  const window = all.filter(
    ({ key }) => (after === undefined || key > after) && (before === undefined || key < before),
  );
  const page =
    typeof given.first === 'number'
      ? window.slice(0, given.first)
      : window.slice(Math.max(0, window.length - (given.last ?? 0)));
  const edges = page.map(({ item, key }) => ({ cursor: writeCursor(key), node: () => options.render(item) }));
  const [first, last] = [page[0], page.at(-1)];
  return {
    totalCount: all.length,
    edges,
    nodes: () => page.map(({ item }) => options.render(item)),
    pageInfo: {
      startCursor: first ? writeCursor(first.key) : null,
      endCursor: last ? writeCursor(last.key) : null,
      hasPreviousPage: first !== undefined && all.some(({ key }) => key < first.key),
      hasNextPage: last !== undefined && all.some(({ key }) => key > last.key),
    },
  };
}

/** A cursor for the item with this key. */
export function writeCursor(key: number): string {
  return Buffer.from(`cursor:v2:${key}`).toString('base64');
}

function readCursor(cursor: string): number {
  const key = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (key === undefined) {
    throw new FieldError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  }
  return Number(key);
}

function checkPage(name: string, { first, last }: PageArguments): void {
  const [size, argument] = typeof first === 'number' ? [first, 'first'] : [last, 'last'];
  if (typeof size !== 'number') {
    throw new FieldError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  if (typeof first === 'number' && typeof last === 'number') {
    throw new FieldError(
      'UNPROCESSABLE',
      `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`,
    );
  }
  if (size > MAXIMUM_PER_PAGE) {
    throw new FieldError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`${argument}\` limit of ${MAXIMUM_PER_PAGE} records.`,
    );
  }
}
