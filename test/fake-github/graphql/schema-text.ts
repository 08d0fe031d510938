/**
 * The part of GitHub's GraphQL schema that the fake serves, in GitHub's own names and types. The contract run holds it
 * against the published schema (contract/check-schema.ts), so that a field cannot be invented here.
 */
export const QUERY_SCHEMA = /* GraphQL */ `
scalar Base64String
scalar BigInt
scalar DateTime
scalar GitObjectID
scalar GitRefname
scalar GitTimestamp
scalar URI

interface Node { id: ID! }
interface Actor { avatarUrl(size: Int): URI! login: String! url: URI! }
interface RepositoryOwner { id: ID! login: String! url: URI! }
interface Reactable { databaseId: Int id: ID! reactions(after: String, before: String, first: Int, last: Int, content: ReactionContent): ReactionConnection! }
interface Minimizable { isMinimized: Boolean! minimizedReason: String viewerCanMinimize: Boolean! }
interface GitObject { abbreviatedOid: String! id: ID! oid: GitObjectID! repository: Repository! }
interface Comment {
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  body: String!
  bodyText: String!
  createdAt: DateTime!
  id: ID!
  updatedAt: DateTime!
  viewerDidAuthor: Boolean!
}

type Query {
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]!
  rateLimit(dryRun: Boolean = false): RateLimit
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
  viewer: User!
}
type RateLimit { cost: Int! limit: Int! nodeCount: Int! remaining: Int! resetAt: DateTime! used: Int! }
type PageInfo { endCursor: String hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String }

type User implements Actor & Node & RepositoryOwner {
  avatarUrl(size: Int): URI!
  databaseId: Int
  email: String!
  id: ID!
  login: String!
  name: String
  url: URI!
}
type Bot implements Actor & Node { avatarUrl(size: Int): URI! databaseId: Int id: ID! login: String! url: URI! }
type Organization implements Actor & Node & RepositoryOwner {
  avatarUrl(size: Int): URI!
  databaseId: Int
  id: ID!
  login: String!
  name: String
  url: URI!
}

type Repository implements Node {
  databaseId: Int
  defaultBranchRef: Ref
  description: String
  id: ID!
  isArchived: Boolean!
  isFork: Boolean!
  isPrivate: Boolean!
  issue(number: Int!): Issue
  issueOrPullRequest(number: Int!): IssueOrPullRequest
  label(name: String!): Label
  name: String!
  nameWithOwner: String!
  object(expression: String, oid: GitObjectID): GitObject
  owner: RepositoryOwner!
  pullRequest(number: Int!): PullRequest
  pullRequests(after: String, before: String, first: Int, last: Int, baseRefName: String, headRefName: String, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
  ref(qualifiedName: String!): Ref
  url: URI!
  viewerPermission: RepositoryPermission
}
type Ref implements Node {
  associatedPullRequests(after: String, before: String, first: Int, last: Int, baseRefName: String, headRefName: String, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
  compare(headRef: String!): Comparison
  id: ID!
  name: String!
  prefix: String!
  repository: Repository!
  target: GitObject
}
type Comparison implements Node {
  aheadBy: Int!
  baseTarget: GitObject!
  behindBy: Int!
  commits(after: String, before: String, first: Int, last: Int): ComparisonCommitConnection!
  headTarget: GitObject!
  id: ID!
  status: ComparisonStatus!
}
type Commit implements GitObject & Node {
  abbreviatedOid: String!
  additions: Int!
  author: GitActor
  authoredDate: DateTime!
  changedFilesIfAvailable: Int
  committedDate: DateTime!
  committer: GitActor
  deletions: Int!
  file(path: String!): TreeEntry
  id: ID!
  message: String!
  messageBody: String!
  messageHeadline: String!
  oid: GitObjectID!
  parents(after: String, before: String, first: Int, last: Int): CommitConnection!
  repository: Repository!
  tree: Tree!
  url: URI!
}
type GitActor { date: GitTimestamp email: String name: String user: User }
type Tree implements GitObject & Node {
  abbreviatedOid: String!
  entries: [TreeEntry!]
  id: ID!
  oid: GitObjectID!
  repository: Repository!
}
type TreeEntry { mode: Int! name: String! object: GitObject oid: GitObjectID! path: String size: Int! type: String! }
type Blob implements GitObject & Node {
  abbreviatedOid: String!
  byteSize: Int!
  id: ID!
  isBinary: Boolean
  isTruncated: Boolean!
  oid: GitObjectID!
  repository: Repository!
  text: String
}

union IssueOrPullRequest = Issue | PullRequest
type Issue implements Comment & Node & Reactable {
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  body: String!
  bodyText: String!
  createdAt: DateTime!
  databaseId: Int
  fullDatabaseId: BigInt
  id: ID!
  lastEditedAt: DateTime
  publishedAt: DateTime
  reactions(after: String, before: String, first: Int, last: Int, content: ReactionContent): ReactionConnection!
  repository: Repository!
  updatedAt: DateTime!
  url: URI!
  viewerCanDelete: Boolean!
  viewerCanUpdate: Boolean!
  viewerDidAuthor: Boolean!
  closed: Boolean!
  comments(after: String, before: String, first: Int, last: Int, orderBy: IssueCommentOrder): IssueCommentConnection!
  labels(after: String, before: String, first: Int, last: Int): LabelConnection
  number: Int!
  state: IssueState!
  title: String!
}
type PullRequest implements Comment & Node & Reactable {
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  body: String!
  bodyText: String!
  createdAt: DateTime!
  databaseId: Int
  fullDatabaseId: BigInt
  id: ID!
  lastEditedAt: DateTime
  publishedAt: DateTime
  reactions(after: String, before: String, first: Int, last: Int, content: ReactionContent): ReactionConnection!
  repository: Repository!
  updatedAt: DateTime!
  url: URI!
  viewerCanUpdate: Boolean!
  viewerDidAuthor: Boolean!
  additions: Int!
  baseRef: Ref
  baseRefName: String!
  baseRefOid: GitObjectID!
  baseRepository: Repository
  changedFiles: Int!
  closed: Boolean!
  closedAt: DateTime
  comments(after: String, before: String, first: Int, last: Int, orderBy: IssueCommentOrder): IssueCommentConnection!
  commits(after: String, before: String, first: Int, last: Int): PullRequestCommitConnection!
  deletions: Int!
  files(after: String, before: String, first: Int, last: Int): PullRequestChangedFileConnection
  headRef: Ref
  headRefName: String!
  headRefOid: GitObjectID!
  headRepository: Repository
  headRepositoryOwner: RepositoryOwner
  isCrossRepository: Boolean!
  isDraft: Boolean!
  labels(after: String, before: String, first: Int, last: Int): LabelConnection
  locked: Boolean!
  maintainerCanModify: Boolean!
  mergeable: MergeableState!
  merged: Boolean!
  mergedAt: DateTime
  number: Int!
  reviewThreads(after: String, before: String, first: Int, last: Int): PullRequestReviewThreadConnection!
  reviews(after: String, before: String, first: Int, last: Int, author: String, states: [PullRequestReviewState!]): PullRequestReviewConnection
  state: PullRequestState!
  title: String!
}
type PullRequestChangedFile { additions: Int! changeType: PatchStatus! deletions: Int! path: String! viewerViewedState: FileViewedState! }
type PullRequestCommit implements Node { commit: Commit! id: ID! pullRequest: PullRequest! url: URI! }
type Label implements Node { color: String! description: String id: ID! name: String! }
type IssueComment implements Comment & Minimizable & Node & Reactable {
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  body: String!
  bodyText: String!
  createdAt: DateTime!
  databaseId: Int
  fullDatabaseId: BigInt
  id: ID!
  lastEditedAt: DateTime
  publishedAt: DateTime
  reactions(after: String, before: String, first: Int, last: Int, content: ReactionContent): ReactionConnection!
  repository: Repository!
  updatedAt: DateTime!
  url: URI!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
  viewerCanDelete: Boolean!
  viewerCanUpdate: Boolean!
  viewerDidAuthor: Boolean!
  isMinimized: Boolean!
  minimizedReason: String
  viewerCanMinimize: Boolean!
  issue: Issue!
  pullRequest: PullRequest
}
type UserContentEdit implements Node { createdAt: DateTime! diff: String editedAt: DateTime! id: ID! updatedAt: DateTime! }
type PullRequestReview implements Comment & Minimizable & Node & Reactable {
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  body: String!
  bodyText: String!
  createdAt: DateTime!
  databaseId: Int
  fullDatabaseId: BigInt
  id: ID!
  lastEditedAt: DateTime
  publishedAt: DateTime
  reactions(after: String, before: String, first: Int, last: Int, content: ReactionContent): ReactionConnection!
  repository: Repository!
  updatedAt: DateTime!
  url: URI!
  viewerCanDelete: Boolean!
  viewerCanUpdate: Boolean!
  viewerDidAuthor: Boolean!
  isMinimized: Boolean!
  minimizedReason: String
  viewerCanMinimize: Boolean!
  comments(after: String, before: String, first: Int, last: Int): PullRequestReviewCommentConnection!
  commit: Commit
  pullRequest: PullRequest!
  state: PullRequestReviewState!
  submittedAt: DateTime
}
type PullRequestReviewComment implements Comment & Minimizable & Node & Reactable {
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  body: String!
  bodyText: String!
  createdAt: DateTime!
  databaseId: Int
  fullDatabaseId: BigInt
  id: ID!
  lastEditedAt: DateTime
  publishedAt: DateTime
  reactions(after: String, before: String, first: Int, last: Int, content: ReactionContent): ReactionConnection!
  repository: Repository!
  updatedAt: DateTime!
  url: URI!
  viewerCanDelete: Boolean!
  viewerCanUpdate: Boolean!
  viewerDidAuthor: Boolean!
  isMinimized: Boolean!
  minimizedReason: String
  viewerCanMinimize: Boolean!
  diffHunk: String!
  line: Int
  originalCommit: Commit
  originalLine: Int
  outdated: Boolean!
  path: String!
  pullRequest: PullRequest!
  pullRequestReview: PullRequestReview
  replyTo: PullRequestReviewComment
  startLine: Int
}
type PullRequestReviewThread implements Node {
  comments(after: String, before: String, first: Int, last: Int, skip: Int): PullRequestReviewCommentConnection!
  diffSide: DiffSide!
  id: ID!
  isCollapsed: Boolean!
  isOutdated: Boolean!
  isResolved: Boolean!
  line: Int
  originalLine: Int
  originalStartLine: Int
  path: String!
  pullRequest: PullRequest!
  repository: Repository!
  resolvedBy: User
  startDiffSide: DiffSide
  startLine: Int
  subjectType: PullRequestReviewThreadSubjectType!
  viewerCanReply: Boolean!
  viewerCanResolve: Boolean!
  viewerCanUnresolve: Boolean!
}
type Reaction implements Node { content: ReactionContent! createdAt: DateTime! databaseId: Int id: ID! reactable: Reactable! user: User }

type IssueCommentEdge { cursor: String! node: IssueComment }
type IssueCommentConnection { edges: [IssueCommentEdge] nodes: [IssueComment] pageInfo: PageInfo! totalCount: Int!  }
type UserContentEditEdge { cursor: String! node: UserContentEdit }
type UserContentEditConnection { edges: [UserContentEditEdge] nodes: [UserContentEdit] pageInfo: PageInfo! totalCount: Int!  }
type PullRequestChangedFileEdge { cursor: String! node: PullRequestChangedFile }
type PullRequestChangedFileConnection { edges: [PullRequestChangedFileEdge] nodes: [PullRequestChangedFile] pageInfo: PageInfo! totalCount: Int!  }
type PullRequestReviewThreadEdge { cursor: String! node: PullRequestReviewThread }
type PullRequestReviewThreadConnection { edges: [PullRequestReviewThreadEdge] nodes: [PullRequestReviewThread] pageInfo: PageInfo! totalCount: Int!  }
type PullRequestReviewCommentEdge { cursor: String! node: PullRequestReviewComment }
type PullRequestReviewCommentConnection { edges: [PullRequestReviewCommentEdge] nodes: [PullRequestReviewComment] pageInfo: PageInfo! totalCount: Int!  }
type PullRequestReviewEdge { cursor: String! node: PullRequestReview }
type PullRequestReviewConnection { edges: [PullRequestReviewEdge] nodes: [PullRequestReview] pageInfo: PageInfo! totalCount: Int!  }
type PullRequestCommitEdge { cursor: String! node: PullRequestCommit }
type PullRequestCommitConnection { edges: [PullRequestCommitEdge] nodes: [PullRequestCommit] pageInfo: PageInfo! totalCount: Int!  }
type LabelEdge { cursor: String! node: Label }
type LabelConnection { edges: [LabelEdge] nodes: [Label] pageInfo: PageInfo! totalCount: Int!  }
type PullRequestEdge { cursor: String! node: PullRequest }
type PullRequestConnection { edges: [PullRequestEdge] nodes: [PullRequest] pageInfo: PageInfo! totalCount: Int!  }
type CommitEdge { cursor: String! node: Commit }
type CommitConnection { edges: [CommitEdge] nodes: [Commit] pageInfo: PageInfo! totalCount: Int!  }
type ComparisonCommitConnection { edges: [CommitEdge] nodes: [Commit] pageInfo: PageInfo! totalCount: Int! }
type ReactionEdge { cursor: String! node: Reaction }
type ReactionConnection { edges: [ReactionEdge] nodes: [Reaction] pageInfo: PageInfo! totalCount: Int! viewerHasReacted: Boolean! }

enum CommentAuthorAssociation { COLLABORATOR CONTRIBUTOR FIRST_TIMER FIRST_TIME_CONTRIBUTOR MANNEQUIN MEMBER NONE OWNER }
enum ComparisonStatus { AHEAD BEHIND DIVERGED IDENTICAL }
enum DiffSide { LEFT RIGHT }
enum FileViewedState { DISMISSED UNVIEWED VIEWED }
enum IssueCommentOrderField { UPDATED_AT }
enum IssueOrderField { COMMENTS CREATED_AT UPDATED_AT }
enum IssueState { CLOSED OPEN }
enum MergeableState { CONFLICTING MERGEABLE UNKNOWN }
enum OrderDirection { ASC DESC }
enum PatchStatus { ADDED CHANGED COPIED DELETED MODIFIED RENAMED }
enum PullRequestReviewState { APPROVED CHANGES_REQUESTED COMMENTED DISMISSED PENDING }
enum PullRequestReviewThreadSubjectType { FILE LINE }
enum PullRequestState { CLOSED MERGED OPEN }
enum PullRequestUpdateState { CLOSED OPEN }
enum ReactionContent { CONFUSED EYES HEART HOORAY LAUGH ROCKET THUMBS_DOWN THUMBS_UP }
enum ReportedContentClassifiers { ABUSE DUPLICATE OFF_TOPIC OUTDATED RESOLVED SPAM }
enum RepositoryPermission { ADMIN MAINTAIN READ TRIAGE WRITE }
`;
