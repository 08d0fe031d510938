import { languageOf } from '../../content/symbols/language-of.ts';
import { createPicker } from '../../pipelines/docs/select-sources.ts';
import { describeSourceConvention } from '../../pipelines/docs/source-conventions.ts';
import type { Survey } from './survey.ts';

/** Code beside the code: nobody looks it up in a reference. In Go `doc` is a package like any other. */
const ASIDE =
  /(?:^|\/)(?:\.[^/]+|_?examples?|samples?|docs|doc(?=\/(?!.*\.go$))|documentation|docs_src|scripts?|bench(?:marks?)?|tools?|demos?|playgrounds?|website|site|e2e|hack|ci|specs?|migrat(?:e|ions?))\//i;
/** Settings that are written as code. */
const SETTINGS =
  /(?:^|\/)(?:[^/]*\.config\.[a-z]+|\.[^/]*|setup\.py|noxfile\.py|gulpfile\.[a-z]+|build\.rs)$/i;
/** A directory whose name is a pattern that means itself. */
const PLAIN = /^[\w@][\w@.-]*$/;
const MAX_PATTERNS = 6;
/** A directory with less of the code is left to the person. */
const SHARE = 0.04;

/** Patterns for the code of a repository that reference pages are worth writing about; each matches something. */
export function chooseSources(paths: readonly string[]): Survey['sources'] {
  const parsed = paths.filter(
    (path) => languageOf(path) !== undefined && describeSourceConvention(path) === undefined,
  );
  const main = parsed.filter((path) => !ASIDE.test(path) && !SETTINGS.test(path));
  if (main.length === 0) return { patterns: [], ignore: [], files: 0 };
  const groups = Map.groupBy(main, (path) => (path.includes('/') ? (path.split('/')[0] ?? '') : ''));
  const large = [...groups]
    .filter(([, files]) => files.length >= main.length * SHARE)
    .sort((a, b) => b[1].length - a[1].length);
  const patterns = large.flatMap(([directory, files]) => describeGroup(directory, files));
  const isSimple =
    patterns.length <= MAX_PATTERNS && large.every(([name]) => name === '' || PLAIN.test(name));
  const chosen = isSimple ? patterns : ['**'];
  const picks = createPicker(chosen, 'docs.sources');
  const ignore = listAside(parsed.filter((path) => picks(path)));
  const leaves = ignore.length === 0 ? () => false : createPicker(ignore, 'docs.ignore');
  return { patterns: chosen, ignore, files: parsed.filter((path) => picks(path) && !leaves(path)).length };
}

function describeGroup(directory: string, files: string[]): string[] {
  if (directory === '') {
    const extensions = new Set(files.map((path) => path.slice(path.lastIndexOf('.') + 1)));
    return [...extensions]
      .filter((extension) => /^\w+$/.test(extension))
      .map((extension) => `/*.${extension}`);
  }
  const packages = new Set(files.map((path) => path.split('/')[1]));
  const inSource = files.filter((path) => path.split('/')[2] === 'src');
  // Workspaces: the settings and tests of a package are not its source.
  if (packages.size > 1 && inSource.length > files.length / 2) return [`/${directory}/*/src/`];
  return [`/${directory}/`];
}

/** Directories inside the chosen ones that are beside the code, by their names. */
function listAside(paths: string[]): string[] {
  const names = paths.flatMap((path) => ASIDE.exec(path)?.[0].replace(/^\//, '') ?? []);
  return [...new Set(names)].filter((name) => PLAIN.test(name.slice(0, -1))).sort();
}
