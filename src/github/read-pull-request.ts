import { GUIDANCE_FILES, joinGuidance } from '../content/review/guidance.ts';
import { RULES_FILES } from '../content/rules-files.ts';
import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import { type PullRequestAddress, pullRequestSubject } from './pull-request-address.ts';
import {
  COMMENT_FIELDS,
  COMMENTS_PER_PAGE,
  type CommentConnection,
  type CommentPage,
  toCommentPage,
} from './read-comments.ts';

import {
  type ReviewThread,
  THREAD_FIELDS,
  THREADS_PER_PAGE,
  type ThreadConnection,
  toThreads,
} from './review-threads.ts';

/** The state of a pull request at one moment. Title, body, names and comments are strangers' text. */
export interface PullRequest {
  /** Login of the identity behind the token. */
  viewer: string;
  /** GraphQL id. */
  id: string;
  number: number;
  title: string;
  body: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  isDraft: boolean;
  url: string;
  baseSha: string;
  headSha: string;
  baseName: string;
  headName: string;
  /** The head is in another repository (a fork). */
  isCrossRepository: boolean;
  changedFiles: number;
  /** Lines, over all files. */
  additions: number;
  deletions: number;
  /** Login; null when the account is gone. */
  author: string | null;
  labels: string[];
  /** The first 100 comments. */
  comments: CommentPage;
  /** The file that was asked for, as it is on the base branch; absent where there is no such file. */
  baseFile?: string;
  /** Conversations at lines, where they were asked for: the first fifty, and where the next ones begin. */
  threads?: { first: ReviewThread[]; nextCursor?: string };
  /** What the base branch says to whoever reviews it, where that was asked for. */
  guidance?: string;
  /** Texts of the base branch's files of rules, by path, where they were asked for. */
  ruleFiles?: ReadonlyMap<string, string>;
}

const LABELS = 100;

const ENTRY = '{ mode object { ... on Blob { text } } }';

/** Files of the base branch: the one that was asked for, those of rules and of guidance, by numbers. */
const composeBase = ({ withFile, withRules, withGuidance }: Asked): string => {
  const numbered = (name: string, paths: readonly string[]) =>
    paths.map((path, index) => `${name}${index}: file(path: ${JSON.stringify(path)}) ${ENTRY}`);
  const files = [
    ...(withFile ? [`file(path: $path) ${ENTRY}`] : []),
    ...(withRules ? numbered('rules', RULES_FILES) : []),
    ...(withGuidance ? numbered('guidance', GUIDANCE_FILES) : []),
  ];
  return files.length === 0 ? '' : `baseRef { target { ... on Commit { ${files.join(' ')} } } }`;
};

interface Asked {
  withFile: boolean;
  withThreads: boolean;
  withRules: boolean;
  withGuidance: boolean;
}

const composeDocument = ({ withFile, withThreads, ...others }: Asked) => `query GlossPullRequest(
  $owner: String!, $repo: String!, $number: Int!${withFile ? ', $path: String!' : ''}
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ${composeBase({ withFile, withThreads, ...others })}
      id number title body state isDraft url
      baseRefOid headRefOid baseRefName headRefName isCrossRepository
      changedFiles additions deletions
      author { login }
      labels(first: ${LABELS}) { nodes { name } }
      comments(first: ${COMMENTS_PER_PAGE}) {
        nodes { ${COMMENT_FIELDS} }
        pageInfo { hasNextPage endCursor }
      }
      ${withThreads ? `reviewThreads(first: ${THREADS_PER_PAGE}) { ${THREAD_FIELDS} }` : ''}
    }
  }
}`;

interface PullRequestNode
  extends Omit<
    PullRequest,
    | 'viewer'
    | 'baseSha'
    | 'headSha'
    | 'baseName'
    | 'headName'
    | 'author'
    | 'labels'
    | 'comments'
    | 'baseFile'
    | 'threads'
    | 'guidance'
    | 'ruleFiles'
  > {
  baseRefOid: string;
  headRefOid: string;
  baseRefName: string;
  headRefName: string;
  author: { login: string } | null;
  labels: { nodes: ({ name: string } | null)[] } | null;
  comments: CommentConnection;
  reviewThreads?: ThreadConnection;
  baseRef?: { target: Record<string, FileEntry | null | undefined> | null } | null;
}

interface FileEntry {
  mode: number;
  object: { text?: string | null } | null;
}

interface Answer {
  viewer: { login: string };
  repository: { pullRequest: PullRequestNode | null } | null;
}

/**
 * Everything a run needs to know about a pull request before it writes, in one GraphQL request. Further
 * comments are read with readMoreComments, and only by whoever needs them.
 *
 * @param options.threads Whether conversations at lines are read, too.
 * @param options.rules Whether the base branch's files of rules are read, too: RULES_FILES.
 * @param options.guidance Whether what the base branch says to reviewers is read, too.
 * @param options.path Of a file to be read from the base branch in the same request.
 * @throws GitHubError, see GitHubFailureKind: `token`, `permission` and `missing` are usage errors.
 */
export async function readPullRequest(
  options: PullRequestAddress & {
    client: GitHubClient;
    path?: string;
    threads?: boolean;
    rules?: boolean;
    guidance?: boolean;
  },
): Promise<PullRequest> {
  const { client, owner, repo, number, path, threads = false } = options;
  const { rules = false, guidance = false } = options;
  const subject = pullRequestSubject(options);
  const permission = 'pull-requests: write';
  const answer = await client.query<Answer>({
    document: composeDocument({
      ...{ withFile: path !== undefined, withThreads: threads, withRules: rules, withGuidance: guidance },
    }),
    variables: { owner, repo, number, ...(path === undefined ? {} : { path }) },
    subject,
    permission: path === undefined ? permission : `contents: read, ${permission}`,
  });
  const node = answer.repository?.pullRequest;
  if (!node) throw new GitHubError({ kind: 'missing', message: `GitHub knows no ${subject}.` });
  const pullRequest = toPullRequest({ viewer: answer.viewer.login, node });
  return {
    ...pullRequest,
    ...(rules ? { ruleFiles: rulesOf(node) } : {}),
    ...(guidance ? { guidance: guidanceOf(node) } : {}),
  };
}

function toPullRequest(options: { viewer: string; node: PullRequestNode }): PullRequest {
  const { baseRefOid, headRefOid, baseRefName, headRefName, author, labels, comments, baseRef, ...rest } =
    options.node;
  const { reviewThreads, ...same } = rest;
  const baseFile = textOf(baseRef?.target?.file);
  return {
    ...same,
    viewer: options.viewer,
    baseSha: baseRefOid,
    headSha: headRefOid,
    baseName: baseRefName,
    headName: headRefName,
    author: author?.login ?? null,
    labels: (labels?.nodes ?? []).filter((label) => label !== null).map((label) => label.name),
    comments: toCommentPage(comments),
    ...(baseFile === undefined ? {} : { baseFile }),
    ...(reviewThreads === undefined ? {} : { threads: toThreadPage(reviewThreads) }),
  };
}

function rulesOf({ baseRef }: PullRequestNode): Map<string, string> {
  return new Map(
    RULES_FILES.flatMap((path, index) => {
      const text = textOf(baseRef?.target?.[`rules${index}`]);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

function guidanceOf({ baseRef }: PullRequestNode): string {
  const texts = GUIDANCE_FILES.flatMap((_, index) => textOf(baseRef?.target?.[`guidance${index}`]) ?? []);
  return joinGuidance(texts.filter((text) => !text.includes('\0')));
}

function toThreadPage(connection: ThreadConnection): NonNullable<PullRequest['threads']> {
  const { hasNextPage, endCursor } = connection.pageInfo;
  const first = toThreads(connection);
  return hasNextPage && endCursor !== null ? { first, nextCursor: endCursor } : { first };
}

/** Bits above the permissions of a mode: a symbolic link or a directory is no file. */
const REGULAR_FILE = 0o10;

/** Undefined where there is no file. Binary bytes are no text, and are told from none by a character no text has. */
function textOf(entry: FileEntry | null | undefined): string | undefined {
  if (!entry || entry.mode >> 12 !== REGULAR_FILE) return undefined;
  return entry.object?.text ?? '\0';
}
