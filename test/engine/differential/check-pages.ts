interface AnyPage {
  readonly data: readonly unknown[];
  readonly hasMore: boolean;
  readonly cursor: string | null;
}

/**
 * Whether the pages of a walk are as its caller may expect.
 *
 * @param limit the size that was asked for; without it only all full pages must be alike ("default varies by
 *   service", world/shared.d.ts).
 * @returns `as asked`, or what is wrong with them.
 */
export function checkPages(pages: readonly AnyPage[], limit: number | undefined): string {
  const size = limit ?? pages[0]?.data.length ?? 0;
  const problems = pages.flatMap((page, index) => {
    const isLast = index === pages.length - 1;
    const wrong: string[] = [];
    if (page.hasMore === isLast) wrong.push('hasMore');
    if (isLast ? page.data.length > size : page.data.length !== size) wrong.push('size');
    if (isLast && index > 0 && page.data.length === 0) wrong.push('empty');
    if (!isLast && page.cursor === null) wrong.push('no cursor');
    return wrong.map((problem) => `page ${index + 1} of ${pages.length}: ${problem}`);
  });
  return problems.length === 0 ? 'as asked' : problems.join(', ');
}
