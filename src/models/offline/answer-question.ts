import type { PromptItem } from '../../content/prompt-items.ts';
import { findPlaces } from '../../content/relevance/find-places.ts';

/** Lines of one item: more would be a copy of it. */
const MAX_LINES = 4;
const ROW = /^\d*\|(\d+)\|[ +](.*)$/;

/**
 * Where words of a question stand in items of numbered rows. It understands no question, so it says nothing but which words
 * stand there.
 */
export function answerQuestion(items: readonly PromptItem[]) {
  const question = items.find(({ attributes }) => attributes.kind === 'question')?.body ?? '';
  return {
    items: items
      .filter(({ attributes }) => attributes.path !== undefined)
      .map(({ id, body }) => ({ id, findings: findIn(question, body) })),
  };
}

function findIn(question: string, body: string) {
  const lines = body.split('\n').flatMap((row) => {
    const [, line, text] = ROW.exec(row) ?? [];
    return line === undefined || text === undefined ? [] : [{ line: Number(line), text }];
  });
  return findPlaces({ question, lines, limit: MAX_LINES }).map(({ startLine, endLine, words }) => ({
    text: words.map((word) => `\`${word}\``).join(', '),
    side: 'RIGHT',
    startLine,
    endLine,
  }));
}
