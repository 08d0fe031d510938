import { type Delivery, type DeliveryIntent, unfit } from './delivery-intent.ts';
import { readPushEvent, readRunnerEvent } from './read-branch-event.ts';
import { readCheckRunEvent } from './read-check-run-event.ts';
import { readCommentEvent } from './read-comment-event.ts';
import { readInstallationEvent } from './read-installation-event.ts';
import { readPullRequestEvent } from './read-pull-request-event.ts';

const READERS: Record<string, (delivery: Delivery) => DeliveryIntent> = {
  pull_request: readPullRequestEvent,
  pull_request_target: readPullRequestEvent,
  issue_comment: readCommentEvent,
  push: readPushEvent,
  check_run: readCheckRunEvent,
  installation: readInstallationEvent,
  installation_repositories: readInstallationEvent,
  schedule: readRunnerEvent,
  workflow_dispatch: readRunnerEvent,
  repository_dispatch: readRunnerEvent,
};

/**
 * What an event asks for, with everything in it checked: names, numbers, object ids. Pure; never throws, whatever JSON
 * the payload is. Ignored with a reason: what nobody asked, what we or other bots did, and what people marked to be left
 * alone. Shapes: https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export function readDelivery(delivery: Delivery): DeliveryIntent {
  const { event } = delivery;
  const reader = Object.hasOwn(READERS, event) ? READERS[event] : undefined;
  return reader ? reader(delivery) : unfit('it has no pull request, no branch and no command');
}
