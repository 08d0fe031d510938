import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { authoriseActor } from '../../src/events/authorise-actor.ts';
import { PLACE, type Stage, setStage, TOKENS } from '../fake-github/stage-for-tests.ts';
import { createTestClient } from '../github/create-test-client.ts';
import { OTHER_BOT, OWN, OWN_ACCOUNT } from './payloads.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

async function authorise(actor: { login: string; id?: number; type: string }, allowedBots: number[] = []) {
  const { client } = createTestClient({ apiUrl: stage.fake.url, token: TOKENS.bot });
  const { data } = await stage
    .client('owner')
    .request('GET /users/{login}', { login: actor.login })
    .catch(() => ({
      data: { id: 999_999 },
    }));
  stage.fake.clearJournal();
  const account = { id: data.id as number, ...actor };
  return await authoriseActor({ client, ...PLACE, own: OWN, allowedBots, actor: account });
}

describe('who may ask, as GitHub says', () => {
  test.each([
    ['admin', true],
    ['maintain', true],
    ['write', true],
    ['triage', false],
    ['read', false],
    ['none', false],
  ] as const)('a person with %s: %s', async (permission, allowed) => {
    stage.fake.addUser({ login: 'somebody' });
    stage.fake.setPermission({ ...PLACE, login: 'somebody', permission });
    expect(await authorise({ login: 'somebody', type: 'User' })).toMatchObject({ allowed });
    expect(stage.fake.journalSummary()).toEqual(['GET /repos/octo/stage/collaborators/somebody/permission']);
  });

  test.each([
    ['ourselves', OWN_ACCOUNT, false],
    ['another bot', OTHER_BOT, false],
    ['an allowed bot', { login: 'helper[bot]', id: 41, type: 'Bot' }, true],
  ] as const)('%s is decided without a request', async (_, actor, allowed) => {
    expect(await authorise(actor, [41])).toMatchObject({ allowed });
    expect(stage.fake.journalSummary()).toEqual([]);
  });

  test('somebody nobody knows may not, and nobody may while GitHub does not answer', async () => {
    expect(await authorise({ login: 'ghost-of-nobody', type: 'User' })).toMatchObject({ allowed: false });
    stage.fake.inject({ match: { path: /\/permission$/ }, times: 20, fault: { kind: 'unavailable' } });
    await expect(authorise({ login: 'octo', type: 'User' })).rejects.toMatchObject({ kind: 'uncertain' });
  });
});
