import type { FileTree } from '../../content/file-tree.ts';
import { createPicker } from '../../pipelines/docs/select-sources.ts';
import { chooseDocs } from './choose-docs.ts';
import { chooseSources } from './choose-sources.ts';
import { chooseTable } from './choose-table.ts';
import { countLanguages } from './count-languages.ts';
import type { Survey } from './survey.ts';

const TEST_DIRECTORY = /(?:^|\/)((?:tests?|specs?|__tests__|e2e)\/)/;
const MAX_TESTS = 3;
/** What changes often and says little. */
const NOISE = ['*.snap', '__snapshots__/', 'fixtures/', 'testdata/', '*.svg'];

/** Looks at the files of a repository. Reads only the few that may be tables. */
export async function surveyRepository(options: {
  tree: Pick<FileTree, 'list' | 'readTexts'>;
  defaultBranch: string | undefined;
  remote: string | undefined;
}): Promise<Survey> {
  const { tree, defaultBranch, remote } = options;
  const entries = await tree.list();
  const paths = entries.map(({ path }) => path);
  const tests = paths.flatMap((path) => {
    const found = TEST_DIRECTORY.exec(path);
    return found?.[1] === undefined ? [] : [path.slice(0, found.index) + found[0]];
  });
  return {
    files: entries.length,
    bytes: entries.reduce((sum, { size }) => sum + size, 0),
    languages: countLanguages(paths),
    sources: chooseSources(paths),
    tests: [...new Set(tests)].sort((a, b) => a.length - b.length).slice(0, MAX_TESTS),
    noise: NOISE.filter((pattern) => paths.some(createPicker([pattern], 'defaults.ignore'))),
    docs: chooseDocs(paths),
    table: await chooseTable(tree),
    defaultBranch,
    remote,
  };
}
