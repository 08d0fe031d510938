import type { BranchPullRequest, BranchState, ComparedBranch } from './branch-state.ts';
import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import { branchSubject, type RepositoryPlace } from './repository-place.ts';

/** Commits ahead that are looked at: GitHub's largest page. */
const COMMITS = 100;
const OPEN_PULLS = 20;
/** Forks may have branches of the same name, and their pull requests are in the way of ours. */
const CLOSED_PULLS = 50;

const PERSON = 'name email user { login }';
/** With both ends, because a query is no snapshot: the branch may be pushed to while it is answered. */
const COMPARISON = `aheadBy behindBy baseTarget { oid } headTarget { oid } commits(first: ${COMMITS}) {
  nodes { oid message parents(first: 2) { nodes { oid } } author { ${PERSON} } committer { ${PERSON} } }
}`;
const PULL = 'id number url body isDraft state baseRefName headRefOid isCrossRepository';

const DOCUMENT = `query GlossBranchState(
  $owner: String!, $repo: String!, $base: String!, $baseRef: String!, $branch: String!, $branchRef: String!,
  $temporary: String!, $temporaryRef: String!, $branches: Boolean!, $temporaries: Boolean!
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
    base: ref(qualifiedName: $baseRef) {
      target { oid }
      head: compare(headRef: $branch) @include(if: $branches) { ${COMPARISON} }
      temporary: compare(headRef: $temporary) @include(if: $temporaries) { ${COMPARISON} }
    }
    head: ref(qualifiedName: $branchRef) {
      target { oid }
      associatedPullRequests(first: ${OPEN_PULLS}, states: [OPEN]) { nodes { ${PULL} } }
    }
    temporary: ref(qualifiedName: $temporaryRef) { target { oid } }
    closed: pullRequests(
      first: ${CLOSED_PULLS}, states: [CLOSED, MERGED], headRefName: $branch, baseRefName: $base
      orderBy: { field: CREATED_AT, direction: DESC }
    ) { nodes { ${PULL} } }
  }
}`;

interface PersonNode {
  name: string | null;
  email: string | null;
  user: { login: string } | null;
}

interface ComparisonNode {
  aheadBy: number;
  behindBy: number;
  baseTarget: { oid: string };
  headTarget: { oid: string };
  commits: {
    nodes: ({
      oid: string;
      message: string;
      parents: { nodes: ({ oid: string } | null)[] | null };
      author: PersonNode | null;
      committer: PersonNode | null;
    } | null)[];
  };
}

interface PullNode {
  id: string;
  number: number;
  url: string;
  body: string;
  isDraft: boolean;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  baseRefName: string;
  headRefOid: string;
  isCrossRepository: boolean;
}

interface RefNode {
  target: { oid: string } | null;
}

interface Answer {
  viewer: { login: string };
  repository: {
    id: string;
    base: (RefNode & { head?: ComparisonNode | null; temporary?: ComparisonNode | null }) | null;
    head: (RefNode & { associatedPullRequests: { nodes: (PullNode | null)[] | null } }) | null;
    temporary: RefNode | null;
    closed: { nodes: (PullNode | null)[] | null };
  } | null;
}

interface Question extends RepositoryPlace {
  client: GitHubClient;
  branch: string;
  baseBranch: string;
  /** Another branch to compare in the same request; `<branch>-next` unless told. */
  temporary?: string;
}

/**
 * Everything that has to be known of a branch before something is proposed from it, in one GraphQL request (two or
 * three on a server that refuses to compare with a branch that is not there, instead of answering null).
 *
 * @throws GitHubError `missing` when there is no such repository or base; else see GitHubFailureKind.
 */
export async function readBranchState(question: Question): Promise<BranchState> {
  const { owner, repo, baseBranch } = question;
  const answer = await ask(question);
  const { repository } = answer;
  const baseSha = repository?.base?.head?.baseTarget.oid ?? repository?.base?.target?.oid;
  if (!repository || baseSha === undefined) {
    const subject = branchSubject({ owner, repo, branch: baseBranch });
    throw new GitHubError({ kind: 'missing', message: `GitHub knows no ${subject}.` });
  }
  const head = toBranch({ ref: repository.head, comparison: repository.base?.head });
  const temporary = toBranch({ ref: repository.temporary, comparison: repository.base?.temporary });
  const own = (nodes: (PullNode | null)[] | null | undefined) =>
    (nodes ?? []).filter((node) => node !== null).filter((node) => !node.isCrossRepository);
  const opened = own(repository.head?.associatedPullRequests.nodes);
  const open = opened.find((node) => node.baseRefName === baseBranch) ?? opened[0];
  const [last] = own(repository.closed.nodes);
  return {
    viewer: answer.viewer.login,
    repositoryId: repository.id,
    baseSha,
    ...(head && { head }),
    ...(temporary && { temporary }),
    ...(open && { open: toPull(open) }),
    ...(last && { last: { ...toPull(last), merged: last.state === 'MERGED' } }),
  };
}

async function ask(question: Question): Promise<Answer> {
  const { client, owner, repo, branch, baseBranch, temporary = `${branch}-next` } = question;
  const send = (compare: { branches: boolean; temporaries: boolean }) =>
    client.query<Answer>({
      document: DOCUMENT,
      variables: {
        ...{ owner, repo, branch, temporary, base: baseBranch, ...compare },
        baseRef: `refs/heads/${baseBranch}`,
        branchRef: `refs/heads/${branch}`,
        temporaryRef: `refs/heads/${temporary}`,
      },
      subject: branchSubject({ owner, repo, branch }),
      permission: 'contents: write',
    });
  try {
    return await send({ branches: true, temporaries: true });
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== 'missing') throw error;
    const there = await send({ branches: false, temporaries: false });
    const compare = {
      branches: Boolean(there.repository?.head),
      temporaries: Boolean(there.repository?.temporary),
    };
    return compare.branches || compare.temporaries ? send(compare) : there;
  }
}

/** A branch that cannot be compared shares nothing with the base: all of it is somebody else's. */
function toBranch(options: {
  ref: RefNode | null;
  comparison: ComparisonNode | null | undefined;
}): ComparedBranch | undefined {
  const { ref, comparison } = options;
  const sha = ref?.target?.oid;
  if (sha === undefined) return undefined;
  if (!comparison) return { sha, aheadBy: 1, behindBy: 0, commits: [] };
  const { aheadBy, behindBy, headTarget, commits } = comparison;
  return {
    sha: headTarget.oid,
    aheadBy,
    behindBy,
    commits: commits.nodes
      .filter((node) => node !== null)
      .map(({ oid, message, parents, author, committer }) => ({
        sha: oid,
        message,
        parents: (parents.nodes ?? []).filter((node) => node !== null).map((node) => node.oid),
        author: toPerson(author),
        committer: toPerson(committer),
      })),
  };
}

function toPerson(node: PersonNode | null) {
  return { login: node?.user?.login ?? null, name: node?.name ?? '', email: node?.email ?? '' };
}

function toPull(node: PullNode): BranchPullRequest {
  const { id, number, url, body, isDraft, baseRefName, headRefOid } = node;
  return { id, number, url, body, isDraft, baseName: baseRefName, headSha: headRefOid };
}
