import { markReady, setPullRequestState } from './actions/edit-pull-request.ts';
import { type MergeMethod, mergePullRequest } from './actions/merge-pull-request.ts';
import { storePullRequest } from './actions/pull-requests.ts';
import { refreshPullRequest } from './actions/refresh-pull-request.ts';
import type { Finder, NumberedPlace, Place } from './find-place.ts';
import { ensureLabel } from './rest/labels.ts';
import { ensureUser, getRepository } from './state.ts';
import type { AuthorAssociation, PullRequest, State } from './types.ts';

export interface PullRequestOptions extends Place {
  base?: string;
  head: string;
  title?: string;
  body?: string | null;
  draft?: boolean;
  /** A fork, created before. */
  headRepository?: { owner: string; name: string };
  author?: string;
  authorAssociation?: AuthorAssociation;
  labels?: string[];
}

/** What a test may do with pull requests without a request; `by` is the login of who does it. */
export interface PullRequestOperations {
  createPullRequest: (options: PullRequestOptions) => Promise<PullRequest>;
  /** A pull request as it stands now in git. */
  getPullRequest: (options: NumberedPlace) => Promise<PullRequest>;
  /** Merges as somebody's click does; gives the base's new commit. Throws when it conflicts. */
  mergePullRequest: (options: NumberedPlace & { method?: MergeMethod; by?: string }) => Promise<string>;
  /** Closes without merging. */
  closePullRequest: (options: NumberedPlace & { by?: string }) => Promise<void>;
  reopenPullRequest: (options: NumberedPlace & { by?: string }) => Promise<void>;
  /** Takes the draft mark away. */
  markReadyForReview: (options: NumberedPlace & { by?: string }) => void;
  listPullRequests: (options: Place) => Promise<PullRequest[]>;
}

const DEFAULT_AUTHOR = 'contributor';

/** The operations with pull requests over a state. */
export function pullRequestOperations(state: State, find: Finder): PullRequestOperations {
  return {
    createPullRequest: async (options) => {
      const { headRepository } = options;
      const repository = find.repository(options);
      return storePullRequest(state, {
        repository,
        headRepository: headRepository && getRepository(state, headRepository.owner, headRepository.name),
        base: options.base ?? repository.defaultBranch,
        head: options.head,
        title: options.title ?? 'A pull request',
        body: options.body ?? null,
        isDraft: options.draft,
        author: ensureUser(state, { login: options.author ?? DEFAULT_AUTHOR }),
        authorAssociation: options.authorAssociation,
        labels: (options.labels ?? []).map((name) => ensureLabel(state, repository, name)),
      });
    },
    getPullRequest: (place) => refreshPullRequest(state, find.pull(place)),
    mergePullRequest: ({ method = 'merge', by, ...place }) => {
      const pull = find.pull(place);
      return mergePullRequest(state, pull, { method, sender: find.person(by) ?? pull.repository.owner });
    },
    closePullRequest: async ({ by, ...place }) => {
      const pull = await refreshPullRequest(state, find.pull(place));
      setPullRequestState(state, pull, { wanted: 'closed', sender: find.person(by) ?? pull.author });
    },
    reopenPullRequest: async ({ by, ...place }) => {
      const pull = find.pull(place);
      setPullRequestState(state, pull, { wanted: 'open', sender: find.person(by) ?? pull.author });
      await refreshPullRequest(state, pull);
    },
    markReadyForReview: ({ by, ...place }) => {
      const pull = find.pull(place);
      markReady(state, pull, find.person(by) ?? pull.author);
    },
    listPullRequests: async (place) => {
      const pulls = [...find.repository(place).issues.values()].filter(
        (issue) => issue.kind === 'pull-request',
      );
      return Promise.all(pulls.map((pull) => refreshPullRequest(state, pull)));
    },
  };
}
