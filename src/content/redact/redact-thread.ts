import type { Thread } from '../thread.ts';
import { redactSecrets } from './redact-secrets.ts';

type Place = { path: string; kind: string; line: number };

/** A conversation without secrets, and where they stood: in its title, or in which message. */
export function redactThread({ title, messages }: Thread): { thread: Thread; redacted: Place[] } {
  const clean = redactSecrets(title);
  const redacted: Place[] = clean.found.map((place) => ({ path: 'title of the conversation', ...place }));
  const said = messages.map((message, index) => {
    const { text, found } = redactSecrets(message.text);
    redacted.push(...found.map((place) => ({ path: `message ${index + 1} of the conversation`, ...place })));
    return found.length === 0 ? message : { ...message, text };
  });
  return { thread: { title: clean.text, messages: said }, redacted };
}
