import { TOKENS } from './stage.ts';

/** One request and the status the contract run expects; `keep` names a field of the answer for later paths. */
export interface Probe {
  method: string;
  path: string;
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  token?: string;
  keep?: { name: string; field: string };
}

const REPO = '/repos/octo/stage';
const json = (value: unknown) => ({ body: value });

/** Every REST endpoint the product uses or will use; `{sha}` and the like are filled with what was kept. */
export const PROBES: Probe[] = [
  { method: 'GET', path: '/user', status: 200, token: TOKENS.person },
  { method: 'GET', path: '/user', status: 403 },
  { method: 'GET', path: '/users/octo', status: 200 },
  { method: 'GET', path: '/users/nobody', status: 404 },
  { method: 'GET', path: '/rate_limit', status: 200 },
  { method: 'GET', path: REPO, status: 200 },
  { method: 'GET', path: '/repos/octo/nowhere', status: 404 },
  { method: 'GET', path: `${REPO}/collaborators/maintainer/permission`, status: 200 },
  { method: 'GET', path: `${REPO}/collaborators/stranger/permission`, status: 200 },
  { method: 'GET', path: `${REPO}/collaborators/unknown/permission`, status: 404 },

  { method: 'GET', path: `${REPO}/pulls?state=all`, status: 200 },
  { method: 'GET', path: `${REPO}/pulls/1`, status: 200, keep: { name: 'sha', field: 'head.sha' } },
  { method: 'GET', path: `${REPO}/pulls/99`, status: 404 },
  { method: 'GET', path: `${REPO}/pulls/2`, status: 406, headers: { accept: 'application/vnd.github.diff' } },
  { method: 'GET', path: `${REPO}/pulls/1/files?per_page=100`, status: 200 },
  { method: 'GET', path: `${REPO}/pulls/1/commits`, status: 200 },
  { method: 'PATCH', path: `${REPO}/pulls/1`, status: 200, ...json({ body: 'New body' }) },
  {
    method: 'POST',
    path: `${REPO}/pulls`,
    status: 422,
    ...json({ title: 'Again', head: 'feature/one', base: 'main' }),
  },

  { method: 'GET', path: `${REPO}/issues/1`, status: 200 },
  { method: 'GET', path: `${REPO}/issues/3`, status: 200 },
  { method: 'GET', path: `${REPO}/issues/1/comments`, status: 200 },
  {
    method: 'POST',
    path: `${REPO}/issues/1/comments`,
    status: 201,
    ...json({ body: 'Hello' }),
    keep: { name: 'comment', field: 'id' },
  },
  { method: 'POST', path: `${REPO}/issues/1/comments`, status: 422, ...json({ body: 'x'.repeat(65_537) }) },
  { method: 'POST', path: `${REPO}/issues/99/comments`, status: 404, ...json({ body: 'x' }) },
  { method: 'GET', path: `${REPO}/issues/comments/{comment}`, status: 200 },
  { method: 'PATCH', path: `${REPO}/issues/comments/{comment}`, status: 200, ...json({ body: 'Changed' }) },
  {
    method: 'POST',
    path: `${REPO}/issues/comments/{comment}/reactions`,
    status: 201,
    ...json({ content: 'eyes' }),
    keep: { name: 'reaction', field: 'id' },
  },
  {
    method: 'POST',
    path: `${REPO}/issues/comments/{comment}/reactions`,
    status: 200,
    ...json({ content: 'eyes' }),
  },
  { method: 'GET', path: `${REPO}/issues/comments/{comment}/reactions`, status: 200 },
  { method: 'DELETE', path: `${REPO}/issues/comments/{comment}/reactions/{reaction}`, status: 204 },
  { method: 'DELETE', path: `${REPO}/issues/comments/{comment}`, status: 204 },
  { method: 'POST', path: `${REPO}/issues/1/reactions`, status: 201, ...json({ content: 'rocket' }) },
  { method: 'GET', path: `${REPO}/issues/1/reactions`, status: 200 },
  { method: 'GET', path: `${REPO}/issues/1/labels`, status: 200 },
  { method: 'POST', path: `${REPO}/issues/1/labels`, status: 200, ...json({ labels: ['docs'] }) },
  { method: 'DELETE', path: `${REPO}/issues/1/labels/docs`, status: 200 },

  {
    method: 'POST',
    path: `${REPO}/pulls/1/reviews`,
    status: 200,
    ...json({
      event: 'COMMENT',
      body: 'Review',
      comments: [
        { path: 'src/app.ts', line: 22, start_line: 20, side: 'RIGHT', start_side: 'RIGHT', body: 'Here' },
        { path: 'src/app.ts', line: 21, side: 'LEFT', body: 'There' },
      ],
    }),
  },
  {
    method: 'POST',
    path: `${REPO}/pulls/1/reviews`,
    status: 422,
    ...json({ event: 'COMMENT', body: 'x', comments: [{ path: 'src/app.ts', line: 1, body: 'Outside' }] }),
  },
  { method: 'GET', path: `${REPO}/pulls/1/reviews`, status: 200 },
  { method: 'GET', path: `${REPO}/pulls/1/comments`, status: 200, keep: { name: 'thread', field: '0.id' } },
  {
    method: 'POST',
    path: `${REPO}/pulls/1/comments`,
    status: 201,
    ...json({ body: 'One', commit_id: '{sha}', path: 'src/app.ts', line: 21, side: 'RIGHT' }),
  },
  {
    method: 'POST',
    path: `${REPO}/pulls/1/comments/{thread}/replies`,
    status: 201,
    ...json({ body: 'Reply' }),
  },
  {
    method: 'POST',
    path: `${REPO}/pulls/comments/{thread}/reactions`,
    status: 201,
    ...json({ content: '+1' }),
  },

  {
    method: 'POST',
    path: `${REPO}/check-runs`,
    status: 201,
    ...json({ name: 'gloss', head_sha: '{sha}', status: 'in_progress' }),
    keep: { name: 'run', field: 'id' },
  },
  {
    method: 'PATCH',
    path: `${REPO}/check-runs/{run}`,
    status: 200,
    ...json({
      conclusion: 'neutral',
      output: {
        title: 'Done',
        summary: 'Fine',
        annotations: [
          { path: 'src/app.ts', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'Look' },
        ],
      },
    }),
  },
  { method: 'GET', path: `${REPO}/check-runs/{run}`, status: 200 },
  { method: 'GET', path: `${REPO}/check-runs/{run}/annotations`, status: 200 },
  { method: 'GET', path: `${REPO}/commits/{sha}/check-runs`, status: 200 },

  {
    method: 'GET',
    path: `${REPO}/contents/README.md?ref=main`,
    status: 200,
    keep: { name: 'blob', field: 'sha' },
  },
  { method: 'GET', path: `${REPO}/contents/src`, status: 200 },
  { method: 'GET', path: `${REPO}/contents/nothing.md`, status: 404 },
  { method: 'GET', path: `${REPO}/git/trees/main?recursive=1`, status: 200 },
  { method: 'GET', path: `${REPO}/git/blobs/{blob}`, status: 200 },
  { method: 'GET', path: `${REPO}/git/blobs/${'0'.repeat(40)}`, status: 404 },
  { method: 'GET', path: `${REPO}/git/commits/{sha}`, status: 200 },
  { method: 'GET', path: `${REPO}/commits/{sha}`, status: 200 },
  { method: 'GET', path: `${REPO}/git/ref/heads%2Fmain`, status: 200 },
  { method: 'GET', path: `${REPO}/git/ref/heads%2Fnone`, status: 404 },
  { method: 'GET', path: `${REPO}/git/matching-refs/heads%2Ffeature`, status: 200 },
  {
    method: 'POST',
    path: `${REPO}/git/refs`,
    status: 201,
    ...json({ ref: 'refs/heads/gloss/docs', sha: '{sha}' }),
  },
  {
    method: 'POST',
    path: `${REPO}/git/refs`,
    status: 422,
    ...json({ ref: 'refs/heads/gloss/docs', sha: '{sha}' }),
  },
  {
    method: 'PATCH',
    path: `${REPO}/git/refs/heads%2Fgloss%2Fdocs`,
    status: 200,
    ...json({ sha: '{sha}', force: true }),
  },
  {
    method: 'POST',
    path: `${REPO}/pulls`,
    status: 201,
    ...json({ title: 'Docs', head: 'gloss/docs', base: 'main' }),
  },
  { method: 'DELETE', path: `${REPO}/git/refs/heads%2Fgloss%2Fdocs`, status: 204 },
  { method: 'GET', path: `${REPO}/compare/main...feature%2Fone`, status: 200 },
  { method: 'GET', path: `${REPO}/compare/main...nowhere`, status: 404 },
];
