/** The mutations of schema-text.ts. */
export const MUTATION_SCHEMA = /* GraphQL */ `
input IssueCommentOrder { direction: OrderDirection!, field: IssueCommentOrderField! }
input IssueOrder { direction: OrderDirection!, field: IssueOrderField! }
input AddCommentInput { body: String!, clientMutationId: String, subjectId: ID! }
input AddReactionInput { clientMutationId: String, content: ReactionContent!, subjectId: ID! }
input RemoveReactionInput { clientMutationId: String, content: ReactionContent!, subjectId: ID! }
input UpdateIssueCommentInput { body: String!, clientMutationId: String, id: ID! }
input DeleteIssueCommentInput { clientMutationId: String, id: ID! }
input MinimizeCommentInput { classifier: ReportedContentClassifiers!, clientMutationId: String, subjectId: ID! }
input UnminimizeCommentInput { clientMutationId: String, subjectId: ID! }
input CommittableBranch { branchName: String, id: ID, repositoryNameWithOwner: String }
input CommitMessage { body: String, headline: String! }
input FileAddition { contents: Base64String!, path: String! }
input FileDeletion { path: String! }
input FileChanges { additions: [FileAddition!] = [], deletions: [FileDeletion!] = [] }
input CreateCommitOnBranchInput {
  branch: CommittableBranch!, clientMutationId: String, expectedHeadOid: GitObjectID!
  fileChanges: FileChanges, message: CommitMessage!
}
input CreateRefInput { clientMutationId: String, name: String!, oid: GitObjectID!, repositoryId: ID! }
input UpdateRefInput { clientMutationId: String, force: Boolean = false, oid: GitObjectID!, refId: ID! }
input DeleteRefInput { clientMutationId: String, refId: ID! }
input RefUpdate { afterOid: GitObjectID!, beforeOid: GitObjectID, force: Boolean = false, name: GitRefname! }
input UpdateRefsInput { clientMutationId: String, refUpdates: [RefUpdate!]!, repositoryId: ID! }
input ResolveReviewThreadInput { clientMutationId: String, threadId: ID! }
input UnresolveReviewThreadInput { clientMutationId: String, threadId: ID! }
input CreatePullRequestInput {
  baseRefName: String!, body: String, clientMutationId: String, draft: Boolean = false, headRefName: String!
  headRepositoryId: ID, maintainerCanModify: Boolean = true, repositoryId: ID!, title: String!
}
input UpdatePullRequestInput {
  baseRefName: String, body: String, clientMutationId: String, labelIds: [ID!], pullRequestId: ID!
  state: PullRequestUpdateState, title: String
}
type AddCommentPayload { clientMutationId: String commentEdge: IssueCommentEdge subject: Node }
type AddReactionPayload { clientMutationId: String reaction: Reaction subject: Reactable }
type RemoveReactionPayload { clientMutationId: String reaction: Reaction subject: Reactable }
type UpdateIssueCommentPayload { clientMutationId: String issueComment: IssueComment }
type DeleteIssueCommentPayload { clientMutationId: String }
type MinimizeCommentPayload { clientMutationId: String minimizedComment: Minimizable }
type UnminimizeCommentPayload { clientMutationId: String unminimizedComment: Minimizable }
type CreateCommitOnBranchPayload { clientMutationId: String commit: Commit ref: Ref }
type CreateRefPayload { clientMutationId: String ref: Ref }
type UpdateRefPayload { clientMutationId: String ref: Ref }
type DeleteRefPayload { clientMutationId: String }
type UpdateRefsPayload { clientMutationId: String }
type ResolveReviewThreadPayload { clientMutationId: String thread: PullRequestReviewThread }
type UnresolveReviewThreadPayload { clientMutationId: String thread: PullRequestReviewThread }
type CreatePullRequestPayload { clientMutationId: String pullRequest: PullRequest }
type UpdatePullRequestPayload { actor: Actor clientMutationId: String pullRequest: PullRequest }
type Mutation {
  addComment(input: AddCommentInput!): AddCommentPayload
  addReaction(input: AddReactionInput!): AddReactionPayload
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  createPullRequest(input: CreatePullRequestInput!): CreatePullRequestPayload
  createRef(input: CreateRefInput!): CreateRefPayload
  deleteIssueComment(input: DeleteIssueCommentInput!): DeleteIssueCommentPayload
  deleteRef(input: DeleteRefInput!): DeleteRefPayload
  minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload
  removeReaction(input: RemoveReactionInput!): RemoveReactionPayload
  resolveReviewThread(input: ResolveReviewThreadInput!): ResolveReviewThreadPayload
  unminimizeComment(input: UnminimizeCommentInput!): UnminimizeCommentPayload
  unresolveReviewThread(input: UnresolveReviewThreadInput!): UnresolveReviewThreadPayload
  updateIssueComment(input: UpdateIssueCommentInput!): UpdateIssueCommentPayload
  updatePullRequest(input: UpdatePullRequestInput!): UpdatePullRequestPayload
  updateRef(input: UpdateRefInput!): UpdateRefPayload
  updateRefs(input: UpdateRefsInput!): UpdateRefsPayload
}
`;
