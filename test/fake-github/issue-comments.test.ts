import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf, PLACE, type Stage, setStage, TOKENS } from './stage-for-tests.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

const COMMENTS = '/repos/octo/stage/issues/1/comments';
const post = (body: unknown, token = TOKENS.bot) =>
  stage.send(COMMENTS, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { authorization: `token ${token}` },
  });

describe('issue comments', () => {
  it('are created, read, changed and removed', async () => {
    const client = stage.client('bot');
    const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}' as const;
    const { data, headers } = await client.request(create, { ...PLACE, issue_number: 1, body: 'Hello' });
    expect(data).toMatchObject({
      body: 'Hello',
      user: { login: 'gloss[bot]', type: 'Bot' },
      performed_via_github_app: { slug: 'gloss' },
    });
    expect(headers.location).toBe(data.url);
    const place = { ...PLACE, comment_id: data.id };
    expect((await client.request(`PATCH ${one}`, { ...place, body: 'Changed' })).data.body).toBe('Changed');
    expect((await client.request(`GET ${one}`, place)).data.body).toBe('Changed');
    expect((await client.request(`DELETE ${one}`, place)).status).toBe(204);
    expect((await failureOf(client.request(`GET ${one}`, place))).status).toBe(404);
  });

  it('have ids that do not fit 32 bits, as on GitHub since 2024', async () => {
    const { id } = stage.fake.createComment({ ...PLACE, number: 1, author: 'a', body: 'b' });
    expect(id).toBeGreaterThan(2 ** 31);
  });

  it.each([
    ['no body', {}, 'Invalid request.\n\n"body" wasn\'t supplied.'],
    ['a number', { body: 1 }, "Invalid request.\n\nFor 'properties/body', 1 is not a string."],
  ])('refuse %s with 422', async (_, body, message) => {
    expect(await post(body)).toMatchObject({ status: 422, body: { message, status: '422' } });
  });

  it.each([
    ['65,536 characters', 'x'.repeat(65_536), 201],
    ['65,537 characters', 'x'.repeat(65_537), 422],
    ['65,536 characters of two UTF-16 units each', '😀'.repeat(65_536), 201],
    ['blanks', ' \n', 422],
  ])('with $0 give $2', async (_, body, status) => {
    const answer = await post({ body });
    expect(answer.status).toBe(status);
    expect(stage.fake.listComments({ ...PLACE, number: 1 })).toHaveLength(status === 201 ? 1 : 0);
    if (body.length > 65_536 && status === 422) {
      expect(answer.body).toEqual({
        message: 'Validation Failed',
        errors: [
          {
            resource: 'IssueComment',
            code: 'unprocessable',
            field: 'data',
            message: 'Body is too long (maximum is 65536 characters)',
          },
        ],
        documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
        status: '422',
      });
    }
  });

  it('come in pages whose links lead through all 250', async () => {
    for (let index = 0; index < 250; index += 1) {
      stage.fake.createComment({ ...PLACE, number: 1, author: 'stranger', body: `Comment ${index}` });
    }
    let next: string | undefined = `${COMMENTS}?per_page=100`;
    const bodies: string[] = [];
    const relations: string[][] = [];
    while (next) {
      const answer = await stage.send(next);
      bodies.push(...(answer.body as Array<{ body: string }>).map(({ body }) => body));
      const links = [...(answer.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)];
      relations.push(links.map(([, , relation]) => relation ?? ''));
      next = links.find(([, , relation]) => relation === 'next')?.[1];
    }
    expect(bodies).toEqual(Array.from({ length: 250 }, (_, index) => `Comment ${index}`));
    expect(relations).toEqual([
      ['next', 'last'],
      ['prev', 'next', 'last', 'first'],
      ['prev', 'first'],
    ]);
    expect(stage.fake.journalSummary()).toEqual(Array.from({ length: 3 }, () => `GET ${COMMENTS}`));
  });

  it('take each reaction of an account once', async () => {
    const { id } = stage.fake.createComment({ ...PLACE, number: 1, author: 'a', body: 'b' });
    const path = `/repos/octo/stage/issues/comments/${id}/reactions`;
    const react = (content: string) =>
      stage.send(path, { method: 'POST', body: JSON.stringify({ content }) });
    expect((await react('eyes')).status).toBe(201);
    expect((await react('eyes')).status).toBe(200);
    expect((await react('thumbs')).status).toBe(422);
    const list = (await stage.send(path)).body as Array<{ id: number; content: string }>;
    expect(list.map(({ content }) => content)).toEqual(['eyes']);
    expect((await stage.send(`${path}/${list[0]?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await stage.send(path)).body).toEqual([]);
  });
});
