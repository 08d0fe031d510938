/**
 * The line of a diagram (from 1) that mermaid means by `line`: it leaves out front matter, comments with the blank lines
 * before them, and blank lines at the start, before it counts. A line beyond the end is the last one.
 */
export function mapMermaidLines(code: string, line: number): number {
  const lines = code.split('\n');
  const kept: number[] = [];
  let directive = false;
  for (let index = endOfFrontMatter(lines); index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    if (directive) {
      directive = !text.includes('}%%');
    } else if (/^\s*%%(?!\{)/.test(text)) {
      while (lines[kept.at(-1) ?? -1]?.trim() === '') kept.pop();
    } else {
      directive = text.includes('%%{') && !text.includes('}%%');
      const blank = text.replace(/%%\{.*\}%%/, '').trim() === '';
      if (!blank || kept.length > 0) kept.push(index);
    }
  }
  const last = lines.findLastIndex((text) => text.trim() !== '');
  return Math.max(1, Math.min(kept[line - 1] ?? last, last) + 1);
}

/** The index of the first line after front matter; 0 without. */
function endOfFrontMatter(lines: string[]): number {
  const start = lines.findIndex((text) => text.trim() !== '');
  if (lines[start]?.trim() !== '---') return 0;
  return lines.findIndex((text, index) => index > start && text.trim() === '---') + 1;
}
