import type { ChatMessage } from './call-model.ts';

/** How much of its own bad answer the model is shown: enough to mend it, too little to double the bill. */
const MAX_SHOWN = 4_000;

/**
 * The messages that follow the prompt when an answer could not be used: that answer (its middle left out when long) and
 * what is wrong with it. An empty answer is left out, since some providers refuse empty messages.
 */
export function repairMessages(answer: { text: string; problem: string; isText: boolean }): ChatMessage[] {
  const shown = shorten(answer.text.trim());
  const form = answer.isText ? '' : ', as one JSON object of the given schema and nothing else';
  const correction = `Your answer could not be used: ${answer.problem} Answer the request again, in full${form}.`;
  const messages: ChatMessage[] = [{ role: 'user', content: correction }];
  return shown === '' ? messages : [{ role: 'assistant', content: shown }, ...messages];
}

function shorten(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  return `${text.slice(0, MAX_SHOWN / 2)}\n…\n${text.slice(-MAX_SHOWN / 2)}`;
}
