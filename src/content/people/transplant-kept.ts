import { findKept } from './find-kept.ts';
import { isBlank, readPageLines } from './page-lines.ts';
import { placeRegions } from './place-regions.ts';

/**
 * Puts the kept regions of `from` into `to` (which has none), at the places that correspond, never inside another block. Their bytes and
 * their order stay; the result has the line ends and the byte order mark of `from`.
 */
export function transplantKept({ from, to }: { from: string; to: string }): string {
  const { page, skeleton, regions } = findKept(from);
  const { lines } = readPageLines(to);
  const places = placeRegions({ from: skeleton, to: lines, regions });
  const parts: string[] = [];
  let [position, owesBlank] = [0, false];
  const copyTo = (end: number) => {
    for (; position < Math.min(end, lines.length); position += 1) {
      const line = lines[position] ?? '';
      if (owesBlank && !isBlank(line)) parts.push('');
      owesBlank = false;
      parts.push(line);
    }
  };
  for (const { region, before, tight } of places) {
    copyTo(before);
    const needsBlank = owesBlank || (!tight && parts.length > 0 && !isBlank(parts.at(-1) ?? ''));
    if (needsBlank) parts.push('');
    parts.push(region.text);
    owesBlank = !tight;
  }
  copyTo(lines.length);
  const end = parts.length === 0 ? '' : page.lineEnd;
  return `${page.byteOrderMark}${parts.join(page.lineEnd)}${end}`;
}
