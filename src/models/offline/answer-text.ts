import { parsePromptItems } from '../../content/prompt-items.ts';
import { centralSentences } from './central-sentences.ts';

/** What every answer begins with: it is an extract, and nobody thought about the question. */
export const EXTRACT_LABEL = 'Extracted without a model:';
const MAX_SENTENCES = 5;
const MAX_HEADING = 120;

/**
 * The offline answer to a question in free text: the first heading of the material and its most central sentences, in
 * the order in which they stand there, behind a label that says so. Never empty. Pure.
 */
export function answerText(prompt: string): string {
  const material = materialOf(prompt);
  const heading = headingOf(material);
  const chosen = centralSentences(material).slice(0, MAX_SENTENCES);
  const sentences = chosen.sort((a, b) => a.index - b.index).map(({ sentence }) => sentence);
  const said = [...(heading === undefined ? [] : [`${heading}.`]), ...sentences].join(' ');
  return `${EXTRACT_LABEL} ${said || 'the material holds no sentence to quote.'}`;
}

/**
 * The part of a prompt that is content and not the question: its items; else what follows the first paragraph that ends
 * in a colon, as instructions before quoted content do; else all of it.
 */
export function materialOf(prompt: string): string {
  const items = parsePromptItems(prompt);
  if (items.length > 0) return items.map(({ body }) => body).join('\n\n');
  const opening = /:[ \t]*\n\s*\n/.exec(prompt);
  return opening ? prompt.slice(opening.index + opening[0].length) : prompt;
}

function headingOf(material: string): string | undefined {
  const [, words] = /^ {0,3}#{1,6}[ \t]+([^\n]*?)[ \t#]*$/m.exec(material) ?? [];
  const heading = words?.replace(/[.:!?]+$/, '').trim();
  return heading && heading.length <= MAX_HEADING ? heading : undefined;
}
