import { PAGE_STYLE } from '../../content/page-markdown/page-style.ts';
import type { PageSection } from './page-sections.ts';

/** Fewer symbols than this are seen at a glance. */
const MIN_SYMBOLS = 13;

/**
 * A short table of contents: a line for each group or file with links to its symbols. Empty for a page with at most 12 symbols.
 * `anchors` are those of the sections, in order.
 */
export function renderContents(sections: PageSection[], anchors: string[]): string {
  const listed = sections.map((section, index) => ({ ...section, anchor: anchors[index] ?? '' }));
  const top = Math.min(...listed.filter(({ name }) => name !== undefined).map(({ level }) => level));
  const isListed = ({ name, level }: PageSection) => name !== undefined && level === top;
  if (listed.filter(isListed).length < MIN_SYMBOLS) return '';
  const lines: string[] = [];
  for (const section of listed) {
    if (section.level === top - 1 && section.name === undefined) {
      lines.push(`- [${section.heading}](#${section.anchor})`);
    } else if (isListed(section)) {
      const before = lines.pop() ?? '-';
      const joint = before.includes('): ') || before === '-' ? ',' : ':';
      lines.push(
        `${before}${before === '-' ? '' : joint} [${PAGE_STYLE.code(section.shown)}](#${section.anchor})`,
      );
    }
  }
  return lines.join('\n');
}
