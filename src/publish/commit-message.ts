import type { CommitMessage } from '../github/commit-files.ts';
import { disarmLine, disarmPlainText } from './disarm-plain-text.ts';
import { PIPELINE_TRAILER, RUN_TRAILER, SOURCE_TRAILER } from './our-commit.ts';
import type { PublishFilesOptions } from './publish-files-options.ts';

const HEADLINE_LENGTH = 120;
/** Characters; a longer message says no more, and the pull request tells everything. */
const BODY_LENGTH = 8000;

/**
 * The message of a commit of ours: what the caller says, disarmed, and the trailers by which we know it again, in a
 * paragraph of their own, so that nothing in the body can be taken for one. Pure.
 */
export function composeCommitMessage(options: {
  message: PublishFilesOptions['message'];
  pipeline: string;
  runId: string;
  /** The commit that the files describe. */
  sourceSha?: string;
}): CommitMessage {
  const { message, pipeline, runId, sourceSha } = options;
  const body = disarmPlainText(message.body).trim();
  const short =
    body.length <= BODY_LENGTH ? body : `${body.slice(0, body.lastIndexOf('\n', BODY_LENGTH))}\n…`;
  const source = sourceSha === undefined ? {} : { [SOURCE_TRAILER]: sourceSha };
  const own = { [PIPELINE_TRAILER]: pipeline, ...source, [RUN_TRAILER]: cleanRunId(runId) };
  const trailers = Object.entries({ ...message.trailers, ...own })
    .map(([name, value]) => `${name}: ${disarmLine(value, HEADLINE_LENGTH)}`)
    .join('\n');
  return {
    headline: disarmLine(message.headline, HEADLINE_LENGTH),
    body: short === '' ? trailers : `${short}\n\n${trailers}`,
  };
}

/** A run's id as it stands in the trailer. Pure. */
export function cleanRunId(runId: string): string {
  return runId.replace(/[^\w.:-]/g, '');
}
