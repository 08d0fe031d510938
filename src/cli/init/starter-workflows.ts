import { docsWorkflow } from './docs-workflow.ts';
import { summaryWorkflow } from './summary-workflow.ts';
import type { Survey } from './survey.ts';

/** Examples that are also starters, by their name in examples/. */
export const EXAMPLES: Record<string, string> = {
  'summary.yml': summaryWorkflow,
  'docs-weekly.yml': docsWorkflow,
};

/** Where nobody reads workflows of GitHub. */
const OTHER_HOSTS =
  /^https?:\/\/(?:[\w.-]*gitlab[\w.-]*|bitbucket\.org|codeberg\.org|[\w.-]*gitea[\w.-]*)(?::\d+)?\//;

/** Workflows for a repository by path: none on a host that is not GitHub's. */
export function starterWorkflows({ remote, sources }: Survey): { path: string; text: string }[] {
  if (remote !== undefined && OTHER_HOSTS.test(remote)) return [];
  // A server of one's own runs an action from a directory.
  const isServer = remote !== undefined && !remote.startsWith('https://github.com/');
  const adapt = (text: string) =>
    isServer ? text.replaceAll('OWNER/gloss@v0', 'OWNER/gloss/action@v0') : text;
  const summary = { path: '.github/workflows/gloss.yml', text: adapt(summaryWorkflow) };
  const docs = { path: '.github/workflows/gloss-docs.yml', text: adapt(docsWorkflow) };
  return sources.patterns.length === 0 ? [summary] : [summary, docs];
}
