import { warning } from '@actions/core';
import type { Job } from './job.ts';

/** What the inputs and, where somebody asked in a comment, the command say together. */
export function optionsOf({ inputs, asked }: Job) {
  return {
    paths: asked && asked.paths.length > 0 ? asked.paths : inputs.paths,
    ignore: [...inputs.ignore, ...(asked?.ignore ?? [])],
    maxItems: inputs['max-items'],
    lightModel: inputs['light-model'],
    dryRun: inputs['dry-run'] || (asked?.dryRun ?? false),
    all: asked?.all ?? false,
  };
}

/**
 * Whether the job's token can write to the conversation: that of a fork's pull request only reads
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request), that
 * of a comment's event is the repository's own. Says so where it matters.
 */
export function mayWrite({ target, asked, inputs }: Job): boolean {
  if (target.kind !== 'pull-request' || !target.fork || asked !== undefined) return true;
  const wanted = inputs.publish ?? ['comment'];
  if (wanted.some((target) => target === 'comment' || target === 'review' || target === 'check')) {
    warning('The pull request comes from a fork: its token may not comment, so see the job summary instead.');
  }
  return false;
}
