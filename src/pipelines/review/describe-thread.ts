import { SEVERITIES, type Severity } from '../../content/review/finding.ts';

const FIRST_LINE = /^\*\*([a-z]+)\*\* (.+)$/m;

/** What the comment of an earlier run (renderFindingComment) says in its first line. Pure. People may have edited it. */
export function describeThread(body: string): { severity: Severity | undefined; title: string | undefined } {
  const [, word, title] = FIRST_LINE.exec(body.split(/\r?\n/, 1)[0] ?? '') ?? [];
  return { severity: SEVERITIES.find((severity) => severity === word), title };
}
