import GithubSlugger from 'github-slugger';

/** One heading of a page and what stands under it, up to the next heading. */
export interface PageSection {
  level: number;
  /** Markdown of one line. */
  heading: string;
  /** What a reader sees of the heading: its anchor is made of it. */
  shown: string;
  /** What the heading explains, by which other places of the page refer to it. */
  name?: string;
  /** The file that the name is of. */
  path?: string;
  /** Blocks of Markdown; asked for when all anchors are known. */
  blocks: () => string[];
}

const MAX_LEVEL = 6;

/**
 * The anchors that GitHub gives to these headings, in order. `anchors` has those of names; a name that several files of the page
 * explain has none, since nobody could tell which is meant.
 */
export function findAnchors(sections: PageSection[]): { all: string[]; anchors: Map<string, string> } {
  const slugger = new GithubSlugger();
  const anchors = new Map<string, string>();
  const owners = new Map<string, string | undefined>();
  const all = sections.map(({ shown, name, path }) => {
    const anchor = slugger.slug(shown);
    if (name === undefined) return anchor;
    if (!owners.has(name)) anchors.set(name, anchor);
    else if (owners.get(name) !== path) anchors.delete(name);
    if (!owners.has(name)) owners.set(name, path);
    return anchor;
  });
  return { all, anchors };
}

/** Headings with their blocks, parted by blank lines. */
export function renderSections(sections: PageSection[]): string[] {
  return sections.flatMap(({ level, heading, blocks }) => [
    `${'#'.repeat(Math.min(level, MAX_LEVEL))} ${heading}`,
    ...blocks().filter((block) => block !== ''),
  ]);
}
