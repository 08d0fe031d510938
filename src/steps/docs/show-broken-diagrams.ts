import { parsePage } from '../../content/checks/parse-page.ts';
import { type Fence, readParts } from '../../content/checks/read-parts.ts';

const NOTE = '_This diagram does not parse; it is shown as text._';

/**
 * A page whose Mermaid diagrams can all be drawn: one of a doc comment that does not parse becomes plain text, with a word about it
 * below. Such diagrams are the sources' own, so no page fails for them.
 */
export async function showBrokenDiagrams(page: {
  text: string;
  parseMermaid: (code: string) => Promise<object | undefined>;
}): Promise<string> {
  const { text, parseMermaid } = page;
  const root = /mermaid/i.test(text) ? parsePage(text) : undefined;
  if (root === undefined) return text;
  const lines = text.split('\n');
  // From the last one, so that notes move none of those that follow.
  for (const fence of readParts(root, text).fences.toReversed()) {
    if (fence.language !== 'mermaid' || (await parseMermaid(fence.value)) === undefined) continue;
    showAsText(lines, fence);
  }
  return lines.join('\n');
}

function showAsText(lines: string[], { value, line, first }: Fence): void {
  const opening = lines[line - 1] ?? '';
  lines[line - 1] = opening.replace(/((?:`{3,}|~{3,})[ \t]*)\S.*$/, '$1text');
  // In lists and quotes the note would end them.
  const closing = first - 1 + (value === '' ? 0 : value.split('\n').length);
  if (/^(?:`{3}|~{3})/.test(opening) && /^(?:`{3,}|~{3,})$/.test(lines[closing] ?? '')) {
    lines.splice(closing + 1, 0, '', NOTE);
  }
}
