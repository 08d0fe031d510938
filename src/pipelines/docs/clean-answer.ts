import { cleanLine, cleanMarkdown } from '../../content/page-markdown/clean-markdown.ts';
import { collectUrls, type LinkRule, pageLinks } from '../../content/page-markdown/link-rules.ts';
import { stripInvisible } from '../../content/strip-invisible.ts';
import type { SourceOutline, SourceSymbol } from '../../content/symbols/source-outline.ts';
import type { PageAnswer, PageContent } from './page.ts';
import { pageIds } from './page-ids.ts';

/** Characters of Markdown that an answer may have in each place. */
export const MAX_LENGTH = {
  description: 300,
  overview: 8_000,
  symbol: 4_000,
  parameter: 500,
  returns: 500,
  example: 3_000,
  heading: 120,
  section: 12_000,
  sections: 30,
} as const;

const NO_LINKS: LinkRule = () => undefined;

/**
 * What a model wrote, made safe for a committed page: its Markdown is cleaned (see cleanMarkdown), links lead into the repository or to
 * web addresses that the sources name, symbols and parameters that the parser does not know are dropped, and so is the second
 * answer about a symbol. Lengths are bounded. Cleaning twice is the same as once.
 */
export function cleanAnswer({ answer, content }: { answer: PageAnswer; content: PageContent }): PageAnswer {
  const link = linksOf(content);
  const markdown = (text: string, maxLength: number) => cleanMarkdown(text, { link, maxLength });
  const line = (text: string, maxLength: number) => cleanLine(text, { link, maxLength });
  const known = knownSymbols(content);
  const seen = new Set<SourceSymbol>();
  const symbols = answer.symbols.flatMap((given): PageAnswer['symbols'] => {
    const found = known.get(given.id);
    if (!found || seen.has(found.symbol)) return [];
    seen.add(found.symbol);
    const names = new Set(found.symbol.parameters.map(({ name }) => name));
    return [
      {
        id: found.key,
        description: markdown(given.description, MAX_LENGTH.symbol),
        parameters: given.parameters
          .filter(({ name }) => names.delete(name))
          .map(({ name, description }) => ({ name, description: line(description, MAX_LENGTH.parameter) })),
        returns: line(given.returns, MAX_LENGTH.returns),
        example: cleanExample(given.example),
      },
    ];
  });
  return {
    description: cleanLine(answer.description, { link: NO_LINKS, maxLength: MAX_LENGTH.description }),
    overview: markdown(answer.overview, MAX_LENGTH.overview),
    symbols,
    sections: answer.sections.slice(0, MAX_LENGTH.sections).flatMap(({ heading, body }) => {
      const section = {
        heading: cleanLine(heading, { link: NO_LINKS, maxLength: MAX_LENGTH.heading }),
        body: markdown(body, MAX_LENGTH.section),
      };
      return section.heading === '' || section.body === '' ? [] : [section];
    }),
  };
}

/** The rule on links for what stands in a page of its own: files of the repository, and addresses that the sources name. */
export function linksOf({ spec, sources }: PageContent): LinkRule {
  return pageLinks({ page: spec.path, urls: urlsOf(sources) });
}

/** The web addresses in the sources. A doc comment's are in its text, but for those that were joined by cleaning. */
export function urlsOf(sources: PageContent['sources']): Set<string> {
  return collectUrls(sources.map(({ text }) => text));
}

interface Known {
  key: string;
  symbol: SourceSymbol;
}

/** Every symbol under its id on the page, and under its bare id where that is the only one of its kind. */
function knownSymbols({ sources }: PageContent): Map<string, Known> {
  const idOf = pageIds(sources);
  const all = sources.flatMap(({ path, outline }) =>
    flatten(outline).map((symbol) => ({ key: idOf(path, symbol.id), symbol })),
  );
  const bare = Map.groupBy(all, ({ symbol }) => symbol.id);
  const known = new Map<string, Known>();
  for (const [id, [only, ...others]] of bare) if (only && others.length === 0) known.set(id, only);
  for (const entry of all) known.set(entry.key, entry);
  return known;
}

function flatten(outline: Pick<SourceOutline, 'symbols'> | undefined): SourceSymbol[] {
  const all: SourceSymbol[] = [];
  const open = [...(outline?.symbols ?? [])].reverse();
  for (let symbol = open.pop(); symbol; symbol = open.pop()) {
    all.push(symbol);
    open.push(...symbol.members.toReversed());
  }
  return all;
}

const FENCED = /^\s*(`{3,}|~{3,})[^\n`]*\n([\s\S]*?)\n?[ \t]*\1[ \t]*$/;

/** Code that will stand in a fence: its own fences are taken off, invisible characters go; what is too long is no example. */
function cleanExample(code: string): string {
  let text = trimBlank(stripInvisible(code));
  for (let match = FENCED.exec(text); match; match = FENCED.exec(text)) text = trimBlank(match[2] ?? '');
  return text.length <= MAX_LENGTH.example ? text : '';
}

function trimBlank(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
