import { PAGE_SIZES } from './choose-page-size.ts';
import {
  isWorthAskingAgain,
  type LineTotals,
  type ListedFile,
  lacksPatch,
  totalsMatch,
} from './listed-file.ts';
import { type FilesRequest, movedError, readFilePages } from './read-file-pages.ts';

/**
 * Asks again, in smaller and smaller pages, for the pages that hold files without their patch.
 *
 * @param options.size The page size the files were listed with.
 * @param options.left How many requests this may cost.
 * @returns The same files in the same order; those whose patch stayed away as they were.
 * @throws GitHubError as readFilePages, and `moved` when the list is no longer the same.
 */
export async function completePatches(options: {
  request: FilesRequest;
  files: ListedFile[];
  size: number;
  left: number;
}): Promise<ListedFile[]> {
  const { request } = options;
  const files = [...options.files];
  let left = options.left;
  // A page that holds every file would be the same response again.
  const smaller = PAGE_SIZES.filter((size) => size < options.size && size < files.length);
  for (const size of smaller) {
    const wanted = findIncompletePages({ files, size, expected: request.expected });
    const pages = wanted.slice(0, left);
    if (pages.length === 0) break;
    request.onNote?.(`GitHub left out patches; asking again for ${pages.length} page(s) of ${size}.`);
    left -= pages.length;
    for (const page of await readFilePages({ request, size, pages })) {
      page.files.forEach((file, index) => {
        replaceFile({ request, files, index: (page.number - 1) * size + index, file });
      });
    }
  }
  return files;
}

/** The numbers of the pages of this size that hold a file without its patch. */
function findIncompletePages(options: { files: ListedFile[]; size: number; expected: LineTotals }): number[] {
  const { files, size } = options;
  const matching = totalsMatch(options);
  const pages = new Set<number>();
  for (const [index, file] of files.entries()) {
    const asks = lacksPatch({ file, totalsMatch: matching }) && isWorthAskingAgain(file);
    if (asks) pages.add(Math.floor(index / size) + 1);
  }
  return [...pages];
}

function replaceFile(options: {
  request: FilesRequest;
  files: ListedFile[];
  index: number;
  file: ListedFile;
}): void {
  const { request, files, index, file } = options;
  if (files[index]?.filename !== file.filename) throw movedError(request, 'its list of files is another one');
  // A smaller response never knows less, but a later one of the same size might.
  if (file.patch !== undefined || file.changes > 0) files[index] = file;
}
