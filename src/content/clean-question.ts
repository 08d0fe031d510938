import { redactSecrets } from './redact/redact-secrets.ts';
import { stripInvisible } from './strip-invisible.ts';

/** Characters of a question: a paragraph has room, a prompt of somebody's own has not. */
export const MAX_QUESTION = 1_000;

/**
 * A question as it is asked, kept and shown: one line, without secrets and without characters that nobody sees. Pure.
 *
 * @returns `problem` where there is none to ask, as the end of a sentence that begins with "The question".
 */
export function cleanQuestion(text: string): { question: string } | { problem: string } {
  const question = stripInvisible(text).replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(question)) return { problem: 'is empty' };
  const { length } = [...question];
  if (length <= MAX_QUESTION) return { question: redactSecrets(question).text };
  return { problem: `has ${length} characters, and at most ${MAX_QUESTION} are read` };
}
