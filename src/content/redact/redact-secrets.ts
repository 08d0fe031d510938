import { PRIVATE_KEY, redactPrivateKeys } from './private-keys.ts';
import { scanSecrets } from './scan-secrets.ts';

/** Something that looks like a secret, and where it stood. */
export interface SecretPlace {
  kind: string;
  /** From 1. */
  line: number;
}

/** Secrets that touch each other are found one after the other; nobody writes more than a few like that. */
const MAX_ROUNDS = 10;

/**
 * Takes everything out of a text that has the shape of a secret; `[REDACTED:kind]` stands in its place, on the same line.
 * Lines and line ends stay as they are. The same text always gives the same, and what it gives is not changed by a second
 * time. A text without secrets comes back as it is.
 */
export function redactSecrets(given: string): { text: string; found: SecretPlace[] } {
  const found: SecretPlace[] = [];
  let text = given;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const once = redactOnce(text);
    if (once.found.length === 0) break;
    text = once.text;
    found.push(...once.found);
  }
  return { text, found: found.sort((one, other) => one.line - other.line) };
}

function redactOnce(given: string): { text: string; found: SecretPlace[] } {
  const keys = redactPrivateKeys(given);
  const found = keys.lines.map((line): SecretPlace => ({ kind: PRIVATE_KEY.kind, line }));
  let text = '';
  let copied = 0;
  let line = 1;
  for (const { rule, start, end } of scanSecrets(keys.text)) {
    const before = keys.text.slice(copied, start);
    line += countBreaks(before);
    found.push({ kind: rule.kind, line });
    text += `${before}[REDACTED:${rule.kind}]`;
    copied = end;
  }
  return { text: copied === 0 ? keys.text : text + keys.text.slice(copied), found };
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
