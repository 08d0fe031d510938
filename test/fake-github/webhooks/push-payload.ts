import { compareCommits, EMPTY_TREE, listCommits } from '../git/compare-commits.ts';
import { type Commit, type Person, readCommits, resolveCommit } from '../git/read-commits.ts';
import { tryGit } from '../git/run-git.ts';
import { findAuthor } from '../shapes/commit.ts';
import { repositoryPage } from '../shapes/repository.ts';
import type { Repository, State, User } from '../types.ts';

export const NO_COMMIT = '0'.repeat(40);
/** Commits a push event carries. */
const PUSHED_COMMITS = 2_048;

/** One ref that moved; `before` and `after` are all zeros for a ref that was made or removed. */
export interface Push {
  repository: Repository;
  sender: User;
  ref: string;
  before: string;
  after: string;
}

/** What a push event tells beside repository and sender. */
export async function pushPayload(state: State, push: Push): Promise<object> {
  const { repository, sender, ref, before, after } = push;
  const { directory } = repository;
  const created = before === NO_COMMIT;
  const deleted = after === NO_COMMIT;
  const head = deleted ? undefined : await resolveCommit(directory, after);
  const shas = head ? (await pushedCommits(push, head)).slice(-PUSHED_COMMITS) : [];
  const commits = await readCommits(directory, shas);
  const [headCommit] = head ? await readCommits(directory, [head]) : [];
  const page = repositoryPage(state, repository);
  const compare = created
    ? `${page}/compare/${ref.replace(/^refs\/(heads|tags)\//, '')}`
    : `${page}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`;
  return {
    ref,
    before,
    after,
    created,
    deleted,
    forced: !created && !deleted && !(await isAncestor(directory, before, after)),
    base_ref: null,
    compare,
    commits: await Promise.all(commits.map((commit) => commitShape(state, repository, commit))),
    head_commit: headCommit ? await commitShape(state, repository, headCommit) : null,
    pusher: { name: sender.login, email: `${sender.id}+${sender.login}@users.noreply.github.com` },
  };
}

/** A new branch tells what the default branch lacks. */
async function pushedCommits({ repository, ref, before }: Push, head: string): Promise<string[]> {
  const { directory, defaultBranch } = repository;
  const isDefault = ref === `refs/heads/${defaultBranch}`;
  const start = before === NO_COMMIT ? (isDefault ? undefined : `refs/heads/${defaultBranch}`) : before;
  const from = start === undefined ? undefined : await resolveCommit(directory, start);
  return from === undefined ? [head] : listCommits(directory, from, head);
}

async function isAncestor(directory: string, before: string, after: string): Promise<boolean> {
  const command = ['merge-base', '--is-ancestor', before, after];
  return (await tryGit({ directory, command })).code === 0;
}

/** `commit` of GitHub's webhook schemas. */
async function commitShape(state: State, repository: Repository, commit: Commit) {
  const files = await compareCommits(repository.directory, commit.parents[0] ?? EMPTY_TREE, commit.sha);
  const paths = (...letters: string[]): string[] =>
    files.filter(({ letter }) => letters.includes(letter)).map(({ path }) => path);
  const renamedFrom = files.flatMap((file) => (file.letter === 'R' ? [file.previousPath ?? ''] : []));
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message.replace(/\n$/, ''),
    timestamp: commit.committer.date,
    url: `${repositoryPage(state, repository)}/commit/${commit.sha}`,
    author: personShape(state, commit.author),
    committer: personShape(state, commit.committer),
    added: paths('A', 'C', 'R'),
    removed: [...paths('D'), ...renamedFrom],
    modified: paths('M', 'T'),
  };
}

function personShape(state: State, person: Person) {
  const user = findAuthor(state, person);
  return { name: person.name, email: person.email, ...(user ? { username: user.login } : {}) };
}
