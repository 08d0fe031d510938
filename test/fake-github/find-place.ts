import { ensureUser, getRepository } from './state.ts';
import type { Issue, IssueComment, PullRequest, Repository, State, User } from './types.ts';

export interface Place {
  owner: string;
  repo: string;
}

export interface NumberedPlace extends Place {
  number: number;
}

/** Finds what a test names. All throw when there is none: a mistake in the test. */
export interface Finder {
  repository: (place: Place) => Repository;
  issue: (place: NumberedPlace) => Issue;
  pull: (place: NumberedPlace) => PullRequest;
  comment: (id: number) => IssueComment;
  /** The account with this login, made when unknown; undefined for none. */
  person: (login: string | undefined) => User | undefined;
}

/** The finder over a state. */
export function createFinder(state: State): Finder {
  const repository = ({ owner, repo }: Place): Repository => getRepository(state, owner, repo);
  const issue = (place: NumberedPlace): Issue => {
    const found = repository(place).issues.get(place.number);
    if (!found) throw new Error(`The fake GitHub has no issue ${place.owner}/${place.repo}#${place.number}.`);
    return found;
  };
  return {
    repository,
    issue,
    pull: (place) => {
      const found = issue(place);
      if (found.kind !== 'pull-request') throw new Error(`#${place.number} is not a pull request.`);
      return found;
    },
    comment: (id) => {
      const found = state.comments.get(id);
      if (!found) throw new Error(`The fake GitHub has no issue comment ${id}.`);
      return found;
    },
    person: (login) => (login === undefined ? undefined : ensureUser(state, { login })),
  };
}
