import { z } from 'zod';
import { explainBadPath, explainUnreadablePath, MAX_PATH_LENGTH } from './explain-bad-path.ts';
import { explainBadPattern, MAX_PATTERN_LENGTH } from './explain-bad-pattern.ts';

const MAX_PATTERNS = 100;

/** A text of one line. */
export function line(maximum: number) {
  return z
    .string()
    .min(1)
    .max(maximum)
    .regex(/^[^\r\n]*$/, 'must be one line');
}

/** A list of patterns of gitignore syntax. */
export function patterns() {
  const pattern = z.string().min(1).max(MAX_PATTERN_LENGTH).superRefine(refuse(explainBadPattern));
  return z.array(pattern).max(MAX_PATTERNS);
}

/** A directory of the repository; a slash at its end is taken away. */
export function directory() {
  return z
    .string()
    .min(1)
    .max(MAX_PATH_LENGTH)
    .overwrite((path) => path.replace(/(?<=[^/])\/$/, ''))
    .superRefine(refuse(explainBadPath));
}

/** A Markdown file of the repository. */
export function markdownFile() {
  return z
    .string()
    .min(1)
    .max(MAX_PATH_LENGTH)
    .superRefine(
      refuse((path) => explainBadPath(path) ?? (/[^/]\.md$/.test(path) ? undefined : "must end in '.md'")),
    );
}

/** A file of the repository that is read; `form` says how its name ends. */
export function sourceFile(form?: RegExp, rule?: string) {
  return z
    .string()
    .min(1)
    .max(MAX_PATH_LENGTH)
    .superRefine(
      refuse((path) => explainUnreadablePath(path) ?? (form?.test(path) === false ? rule : undefined)),
    );
}

function refuse(explain: (text: string) => string | undefined) {
  return (text: string, context: z.RefinementCtx) => {
    const rule = text === '' ? undefined : explain(text);
    if (rule !== undefined) context.addIssue({ code: 'custom', message: rule });
  };
}

/** US dollars that one run may spend. */
export function budgetUsd() {
  return z.number().min(0).max(100_000);
}

/** US dollars for a million tokens, or for a call. */
export function price() {
  return z.number().min(0).max(100_000);
}
