import { cleanQuestion } from '../content/clean-question.ts';
import { GlossError } from '../errors.ts';
import type { AskOptions } from '../request.ts';

/**
 * What a request says of `ask`: the question, checked; nothing for other pipelines. Pure.
 *
 * @throws GlossError `usage` where there is no question to answer, or one for a pipeline that answers none.
 */
export function askOptions(options: {
  pipeline: string;
  question: string | undefined;
  of: AskOptions['of'];
}): { ask?: AskOptions } {
  const { pipeline, question: given, of } = options;
  if (pipeline !== 'ask') {
    if (given === undefined) return {};
    throw new GlossError({
      code: 'usage',
      message: `'${pipeline}' answers no question.`,
      remedy: "Leave the question out, or run 'ask'.",
    });
  }
  const cleaned = cleanQuestion(given ?? '');
  if ('question' in cleaned) return { ask: { question: cleaned.question, of } };
  throw new GlossError({
    code: 'usage',
    message: given === undefined ? "'ask' needs a question." : `The question ${cleaned.problem}.`,
    remedy: 'Write: gloss run ask --question "…", or /gloss ask … in a comment.',
  });
}
