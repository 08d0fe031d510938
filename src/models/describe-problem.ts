const MAX_ISSUES = 5;
const MAX_CAUSES = 5;

/**
 * Why an answer cannot be used, in words that help the model to mend it: cut off, not JSON, or where it leaves the schema.
 * Names paths and rules of the schema only, never the answer's own text, so that it can also be shown to people.
 */
export function describeProblem(options: {
  finishReason: string;
  error: unknown;
  /** Whether plain text was asked for. */
  isText?: boolean;
}): string {
  if (options.finishReason === 'length')
    return 'the answer was cut off at the output limit; it must be shorter.';
  const issues = findIssues(options.error);
  if (issues.length > 0)
    return `the answer does not fit the schema: ${issues.slice(0, MAX_ISSUES).join('; ')}.`;
  if (options.finishReason !== 'stop') return `the answer ended early (${options.finishReason}).`;
  return options.isText ? 'the answer is empty.' : 'the answer is not valid JSON.';
}

/** The zod issues lie some causes deep in the SDK's error. */
function findIssues(error: unknown): string[] {
  let current: unknown = error;
  for (let depth = 0; depth < MAX_CAUSES && typeof current === 'object' && current !== null; depth += 1) {
    const { issues, cause } = current as { issues?: unknown; cause?: unknown };
    if (Array.isArray(issues)) return issues.map(describeIssue);
    current = cause;
  }
  return [];
}

function describeIssue(issue: unknown): string {
  const { path, message } = issue as { path?: unknown[]; message?: unknown };
  const place = Array.isArray(path) && path.length > 0 ? path.map(String).join('.') : 'the whole answer';
  return `${place}: ${String(message)}`;
}
