import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { APP, addApp, KEYS } from './app-for-tests.ts';
import { PLACE, type Stage, setStage } from './stage-for-tests.ts';

let stage: Stage;
let octokit: Octokit;
beforeEach(async () => {
  stage = await setStage({ private: true });
  const installationId = addApp(stage.fake);
  octokit = new Octokit({
    baseUrl: stage.fake.url,
    authStrategy: createAppAuth,
    auth: { appId: APP.id, privateKey: KEYS.privateKey, installationId },
  });
});
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

interface Found {
  repository: {
    issueOrPullRequest: {
      __typename: string;
      id: string;
      url: string;
      comments: {
        nodes: Array<{ id: string; body: string; viewerDidAuthor: boolean; author: { login: string } }>;
      };
    };
  };
}

const QUERY = `query($number: Int!) { repository(owner: "octo", name: "stage") { issueOrPullRequest(number: $number) {
  __typename
  ... on Issue { id url comments(first: 9) { nodes { id body viewerDidAuthor author { login } } } }
  ... on PullRequest { id url comments(first: 9) { nodes { id body viewerDidAuthor author { login } } } }
} } }`;

it.each(['Issue', 'PullRequest'])('an App reads and writes comments of an $0', async (type) => {
  const { number } =
    type === 'Issue'
      ? stage.fake.createIssue({ ...PLACE, title: 'A question', author: 'asker' })
      : { number: 1 };
  stage.fake.createComment({ ...PLACE, number, author: 'asker', body: 'from a person' });
  await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...PLACE,
    issue_number: number,
    body: 'over REST',
  });
  const read = async () => (await octokit.graphql<Found>(QUERY, { number })).repository.issueOrPullRequest;
  const { __typename, id, url } = await read();
  expect([__typename, url]).toEqual([
    type,
    `https://github.com/octo/stage/${type === 'Issue' ? 'issues' : 'pull'}/${number}`,
  ]);
  const add =
    'mutation($id: ID!) { addComment(input: { subjectId: $id, body: "new" }) { commentEdge { node { id } } } }';
  const made = await octokit.graphql<{ addComment: { commentEdge: { node: { id: string } } } }>(add, { id });
  const update = `mutation($id: ID!) { updateIssueComment(input: { id: $id, body: "changed" }) {
    issueComment { body viewerDidAuthor } } }`;
  const changed = await octokit.graphql(update, { id: made.addComment.commentEdge.node.id });
  expect(changed).toEqual({
    updateIssueComment: { issueComment: { body: 'changed', viewerDidAuthor: true } },
  });
  const { comments } = await read();
  expect(
    comments.nodes.map(({ body, viewerDidAuthor, author }) => [body, viewerDidAuthor, author.login]),
  ).toEqual([
    ['from a person', false, 'asker'],
    ['over REST', true, 'glossator'],
    ['changed', true, 'glossator'],
  ]);
});
