export type { AppOperations, DeliverOptions } from './app-operations.ts';
export type { InstallationOptions } from './apps/installations.ts';
export type { AppOptions } from './apps/register-app.ts';
export type { CommentOptions } from './comment-operations.ts';
export type { RepositoryOptions } from './create-repository.ts';
export type {
  CommitOptions,
  FakeGitHub,
  FakeRepository,
} from './fake-operations.ts';
export type { Fault, FaultHandle, FaultMatch, MatchedRequest } from './faults.ts';
export { GITHUB_LIMITS, type Limits } from './limits.ts';
export type { PullRequestOptions } from './pull-request-operations.ts';
export type { TokenOptions } from './register-token.ts';
export { type FakeGitHubOptions, startFakeGitHub } from './start-fake-github.ts';
export type { JournalEntry, PermissionLevel, Permissions, Role } from './types.ts';
export type { WebhookDelivery } from './webhooks/types.ts';
