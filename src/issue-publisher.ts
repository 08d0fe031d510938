import type { GitHubClient } from './github/create-client.ts';
import type { PullRequestAddress } from './github/pull-request-address.ts';
import { readConversation } from './github/read-conversation.ts';
import { fileUrl } from './github/web-links.ts';
import { createStickyComment } from './publish/sticky-comment.ts';
import type { Publisher } from './steps/rooms.ts';

/** A comment has 65,536 characters in all. */
const MAX_COMMENT = 65_000;

/** The one comment of a pipeline in the conversation where somebody asked. */
export function createIssuePublisher(options: {
  client: GitHubClient;
  serverUrl: string;
  address: PullRequestAddress;
  /** What links lead to. */
  sha: string;
  pipeline: string;
  /** False writes nothing. */
  publish: boolean;
  onNote: (note: string) => void;
}): Publisher & {
  /** What was published, without its marker. */
  comment(): string | undefined;
} {
  const { client, serverUrl, address, sha, pipeline, onNote } = options;
  let published: string | undefined;
  return {
    comment: () => published,
    maxLength: MAX_COMMENT,
    linkTo: (path, lines) => fileUrl({ serverUrl, ...address, sha, path, ...(lines && { lines }) }),
    publish: async ({ comment }) => {
      published = comment;
      if (!options.publish) return [{ kind: 'comment', action: 'skipped' }];
      const { id, url, comments, gateway } = await readConversation({ client, ...address });
      const pullRequest = { id, url };
      const marker = { pipeline };
      const sticky = createStickyComment({ github: gateway, pullRequest, comments, marker, onNote });
      const { kind, action, url: place } = await sticky.publish(comment);
      return [{ kind, action, url: place }];
    },
  };
}
