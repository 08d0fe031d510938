import type { Route } from '../http/context.ts';
import { appRoutes } from './apps.ts';
import { artifactRoutes } from './artifacts.ts';
import { checkRunRoutes } from './check-runs.ts';
import { contentsRoutes } from './contents.ts';
import { gitDataRoutes } from './git-data.ts';
import { issueCommentRoutes } from './issue-comments.ts';
import { labelRoutes } from './labels.ts';
import { peopleRoutes } from './people.ts';
import { pullRequestRoutes } from './pull-requests.ts';
import { reactionRoutes } from './reactions.ts';
import { repositoryRoutes } from './repositories.ts';
import { reviewRoutes } from './reviews.ts';

/** Everything the fake serves over REST; the first match wins. */
export const restRoutes: Route[] = [
  ...appRoutes,
  ...peopleRoutes,
  ...artifactRoutes,
  ...checkRunRoutes,
  ...contentsRoutes,
  ...gitDataRoutes,
  ...reactionRoutes,
  ...issueCommentRoutes,
  ...labelRoutes,
  ...reviewRoutes,
  ...pullRequestRoutes,
  ...repositoryRoutes,
];
