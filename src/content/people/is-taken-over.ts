import { countLines } from './align-lines.ts';
import { isBlank, readPageLines } from './page-lines.ts';

/**
 * Whether people took over by hand what was generated anew: the page has all of its lines, in order, and none that was generated
 * before and is not any more. What else is in it is theirs.
 */
export function isTakenOver(texts: { base: string; skeleton: string; generated: string }): boolean {
  const [base, skeleton, generated] = [texts.base, texts.skeleton, texts.generated].map(readText);
  if (!base || !skeleton || !generated) return false;
  let position = 0;
  for (const line of skeleton) if (line === generated[position]) position += 1;
  if (position < generated.length) return false;
  const [before, now, there] = [base, generated, skeleton].map(countLines);
  return [...(before ?? [])].every(([line, count]) => {
    const wanted = now?.get(line) ?? 0;
    return count <= wanted || (there?.get(line) ?? 0) <= wanted;
  });
}

function readText(text: string): string[] {
  return readPageLines(text).lines.flatMap((line) => (isBlank(line) ? [] : [line.trimEnd()]));
}
