import { createPicker } from '../../pipelines/docs/select-sources.ts';
import type { Survey } from './survey.ts';

/** From so many files on, one page about all of them helps. */
const MANY_DOCS = 8;
const MARKDOWN = /\.mdx?$/i;
/** What every repository has, and what is not for readers of documentation. */
const FORMAL =
  /(?:^|\/)(?:changelog|changes|history|licen[sc]e|contributing|code_of_conduct|security|authors|agents|claude|todo)[^/]*$|(?:^|\/)(?:\.[^/]+|node_modules|tests?|__tests__|fixtures|testdata|vendor|templates?)\//i;
const DIRECTORIES = ['docs', 'doc', 'documentation', 'content', 'website', 'site', 'guide', 'book'];

/** Where a repository keeps what people read, and how much of it there is. */
export function chooseDocs(paths: readonly string[]): Survey['docs'] {
  const markdown = paths.filter((path) => MARKDOWN.test(path) && !FORMAL.test(path));
  const counts = DIRECTORIES.map((directory) => ({
    directory,
    files: markdown.filter((path) => path.startsWith(`${directory}/`)),
  }));
  const best = counts.sort((a, b) => b.files.length - a.files.length)[0];
  const inDirectory = best !== undefined && best.files.length > 0 && best.files.length * 2 >= markdown.length;
  const chosen = inDirectory ? best.files : markdown;
  const ending = chosen.some((path) => /x$/i.test(path)) ? '*.{md,mdx}' : '*.md';
  const pattern = inDirectory ? `/${best.directory}/**/${ending}` : ending;
  const forms = !inDirectory && paths.some((path) => path.startsWith('.github/')) ? ['!/.github/'] : [];
  const patterns = chosen.length === 0 ? [] : [pattern, ...forms];
  const files = patterns.length === 0 ? 0 : paths.filter(createPicker(patterns, 'source.files')).length;
  const directory = best?.files.length ? best.directory : undefined;
  return { directory, patterns, files, isMany: chosen.length >= MANY_DOCS };
}
