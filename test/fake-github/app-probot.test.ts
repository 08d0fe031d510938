import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createNodeMiddleware, createProbot, type Probot } from 'probot';
import { expect, it } from 'vitest';
import { APP, addApp, KEYS } from './app-for-tests.ts';
import { PLACE, setStage } from './stage-for-tests.ts';

const WEBHOOK = { path: '/api/github/webhooks', secret: 'a secret' };

it('a Probot App hears a comment and answers it', async () => {
  const { fake } = await setStage({ private: true });
  const probot = createProbot({
    overrides: {
      appId: APP.id,
      privateKey: KEYS.privateKey,
      secret: WEBHOOK.secret,
      baseUrl: fake.url,
      logLevel: 'fatal',
    },
  });
  const app = (bot: Probot): void => {
    bot.on('issue_comment.created', async (context) => {
      if (context.isBot) return;
      await context.octokit.rest.reactions.createForIssueComment({
        ...context.repo(),
        comment_id: context.payload.comment.id,
        content: 'eyes',
      });
      await context.octokit.rest.issues.createComment(context.issue({ body: 'Heard.' }));
    });
  };
  const middleware = await createNodeMiddleware(app, { probot, webhooksPath: WEBHOOK.path });
  const server = createServer((request, response) => void middleware(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    addApp(fake, {
      events: ['issue_comment'],
      webhook: { url: `http://127.0.0.1:${port}${WEBHOOK.path}`, secret: WEBHOOK.secret },
    });
    const { id } = fake.createComment({ ...PLACE, number: 1, author: 'octo', body: 'Hello?' });
    await fake.deliveriesDone();
    expect(fake.listComments({ ...PLACE, number: 1 }).map(({ body }) => body)).toEqual(['Hello?', 'Heard.']);
    expect(fake.reactions({ commentId: id })).toEqual([{ login: 'glossator[bot]', content: 'eyes' }]);
    expect(fake.deliveries.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect([fake.unhandled, fake.errors]).toEqual([[], []]);
  } finally {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    await fake.close();
  }
});
