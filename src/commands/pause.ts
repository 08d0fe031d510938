import type { CommandIntent } from '../events/delivery-intent.ts';
import { NO_LABEL } from '../events/skip-signs.ts';
import type { GitHubClient } from '../github/create-client.ts';
import { addLabel, removeLabel } from '../github/labels.ts';

type Place = Pick<CommandIntent, 'owner' | 'repo' | 'number'> & { client: GitHubClient };

/** What is said of a pause, in Markdown. */
export const PAUSED = [
  '### Gloss is paused',
  `As long as this pull request has the label \`${NO_LABEL}\`, nothing runs here by itself. Commands work all the same; \`/gloss resume\` takes the label away and goes on.`,
].join('\n\n');

/**
 * Keeps everything from running by itself on a pull request, by the label that says so to the App and to jobs alike, and to
 * people.
 *
 * @throws GitHubError when GitHub says no.
 */
export async function pause(place: Place): Promise<void> {
  await addLabel({ ...place, name: NO_LABEL });
}

/** Takes the pause away. @returns false when there was none. @throws GitHubError when GitHub says no. */
export async function unpause(place: Place): Promise<boolean> {
  return await removeLabel({ ...place, name: NO_LABEL });
}
