import { type Commit, type Person, readCommits } from '../git/read-commits.ts';
import { makeNodeId } from '../state.ts';
import type { Repository, State, User } from '../types.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import { simpleUser } from './user.ts';

const NOREPLY = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/;

/** The account behind an author line: GitHub knows the no-reply addresses. */
export function findAuthor(state: State, person: Person): User | undefined {
  const login = NOREPLY.exec(person.email)?.[1];
  return login ? state.users.get(login.toLowerCase()) : undefined;
}

/** GitHub signs what is committed through its API, and nothing else here is signed. */
export function verification(commit: Commit) {
  const verified = commit.committer.email === 'noreply@github.com';
  return {
    verified,
    reason: verified ? 'valid' : 'unsigned',
    signature: verified ? '-----BEGIN PGP SIGNATURE-----' : null,
    payload: verified ? `tree ${commit.tree}` : null,
    verified_at: verified ? commit.committer.date : null,
  };
}

/** `commit` of GitHub's published schema. */
export function commitShape(state: State, repository: Repository, commit: Commit) {
  const url = repositoryUrl(state, repository);
  const page = repositoryPage(state, repository);
  const [author, committer] = [commit.author, commit.committer].map((person) => {
    const user = findAuthor(state, person);
    return user ? simpleUser(state, user) : {};
  });
  return {
    sha: commit.sha,
    node_id: makeNodeId('C', repository.id, commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: verification(commit),
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author,
    committer,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
  };
}

/** Commits of a repository by id, as REST lists them. */
export async function commitShapes(state: State, repository: Repository, shas: string[]) {
  const commits = await readCommits(repository.directory, shas);
  return commits.map((commit) => commitShape(state, repository, commit));
}

/** `git-commit` of GitHub's published schema. */
export function gitCommitShape(state: State, repository: Repository, commit: Commit) {
  const url = `${repositoryUrl(state, repository)}/git`;
  const page = repositoryPage(state, repository);
  return {
    sha: commit.sha,
    node_id: makeNodeId('C', repository.id, commit.sha),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
    verification: verification(commit),
  };
}
