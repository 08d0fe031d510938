import { escapeMarkdown } from '../content/markdown.ts';
import { describeError, GlossError } from '../errors.ts';
import type { PullRequestEnd } from '../run-pull-request.ts';

/** Characters of a plan that a comment shows. */
const MAX_PLAN = 50_000;

/**
 * What a command came to, as Markdown for whoever asked; undefined when the pipeline's own comment says it: a dry run's
 * plan, where a proposal is, or why nothing was done.
 */
export function describeEnd(options: {
  pipeline: string;
  dryRun: boolean;
  end: PullRequestEnd;
}): string | undefined {
  const { pipeline, dryRun, end } = options;
  const line = `/gloss ${pipeline}`;
  if (dryRun && end.text !== undefined) return renderPlan(line, end.text);
  const said = end.publications.some(({ kind, action }) => kind === 'comment' && action !== 'skipped');
  if (said) return undefined;
  const link = end.publications.find(({ kind }) => kind === 'pull-request')?.url;
  if (link !== undefined) return `\`${line}\`: proposed by ${link}.`;
  // It may quote a provider, or what somebody wrote.
  const why = end.error === undefined ? undefined : escapeMarkdown(end.error);
  return `\`${line}\`: ${why ?? 'everything is up to date; there was nothing to write.'}`;
}

/** Text of the terminal, which may quote anything. */
function renderPlan(line: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const shown = text.slice(0, MAX_PLAN).trimEnd();
  return `\`${line} --dry-run\`: nothing was sent, and nothing written.\n\n${fence}text\n${shown}\n${fence}`;
}

/** An error as everybody may read it: nothing about the machine that ran into it. @param log Whose log says more. */
export function explainPublicly(error: unknown, log: string): string {
  const isLocal =
    !(error instanceof GlossError) ||
    error.code === 'state' ||
    error.code === 'internal' ||
    error.code === 'git';
  return isLocal ? `It failed; the log of ${log} says why.` : describeError(error);
}
