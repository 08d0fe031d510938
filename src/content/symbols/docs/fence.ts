import { dedent, trimLines } from './clean-comment.ts';

const FENCE_WORDS: Record<string, string> = { typescript: 'ts', javascript: 'js' };

/** Code in a fence that is longer than any in it. */
export function fence(code: string, language: string): string {
  const longest = [...code.matchAll(/`{3,}/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 2);
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${FENCE_WORDS[language] ?? language}\n${code}\n${ticks}`;
}

/** An example as Markdown: its code in a fence, if it is not in one. */
export function renderExample(first: string, rest: string[], language: string): string {
  const caption = /^<caption>(.*?)<\/caption>\s*(.*)$/.exec(first.trim());
  const body = trimLines(dedent(caption === null ? rest : [caption[2] ?? '', ...rest]));
  const title = caption === null ? first.trim() : (caption[1] ?? '').trim();
  if (body === '') return title === '' ? '' : `**Example**\n\n${fence(title, language)}`;
  const heading = title === '' ? '**Example**' : `**Example:** ${title}`;
  return `${heading}\n\n${/^\s*(```|~~~)/m.test(body) ? body : fence(body, language)}`;
}
