import { describe, expect, it } from 'vitest';
import { createModels } from '../../../src/models/create-models.ts';
import { createHttpService } from '../../../src/models/jobs/create-http-service.ts';
import { fillBody } from '../../../src/models/jobs/fill-body.ts';
import type { JobState } from '../../../src/models/jobs/job-service.ts';
import { readPointer } from '../../../src/models/jobs/json-pointer.ts';
import { readServices } from '../../../src/models/jobs/read-services.ts';
import { settingsFor, startMockJobs } from '../../support/mock-jobs.ts';

const input = { prompt: 'A boat', size: '64x32', format: 'png' };

/** What a service with these settings makes of an answer to its question. */
async function ask(options: {
  settings?: Record<string, unknown>;
  status?: number;
  body: unknown;
  headers?: Record<string, string>;
}) {
  const { settings = {}, status = 200, body, headers = {} } = options;
  const value = JSON.stringify({ studio: { ...settingsFor('https://studio.example'), ...settings } });
  const services = readServices({ value, env: { STUDIO_KEY: 'studio-key-1' }, directory: '.' });
  const studio = services.studio;
  if (!studio) throw new Error('no service');
  const asked: { url: string; headers: Headers; redirect: unknown }[] = [];
  const service = createHttpService({
    name: 'studio',
    settings: studio,
    fetch: async (url, init) => {
      asked.push({ url: String(url), headers: new Headers(init?.headers), redirect: init?.redirect });
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
    },
  });
  const state = await service.poll('a/b?c').catch((error: unknown) => error as JobState);
  return { state, asked, service };
}

describe('what a service says', () => {
  it.each<[string, Parameters<typeof ask>[0], object]>([
    ['queued', { body: { job: { state: 'queued' } } }, { state: 'queued' }],
    ['its own word', { body: { job: { state: 'IN_QUEUE' } } }, { state: 'queued' }],
    ['a word nobody told of', { body: { job: { state: 'dreaming' } } }, { state: 'running' }],
    [
      'a word that was told of',
      { settings: { states: { failed: ['Dreaming'] } }, body: { job: { state: 'dreaming' } } },
      { state: 'failed', reason: "it is 'dreaming'" },
    ],
    [
      'a word told otherwise',
      { settings: { states: { running: ['done'] } }, body: { job: { state: 'done' } } },
      { state: 'running' },
    ],
    ['percents', { body: { job: { state: 'running', progress: 41.6 } } }, { state: 'running', percent: 42 }],
    [
      'percents as text',
      { body: { job: { state: 'running', progress: '7%' } } },
      { state: 'running', percent: 7 },
    ],
    [
      'a fraction',
      { settings: { progressOf: 1 }, body: { job: { state: 'running', progress: 0.4 } } },
      { state: 'running', percent: 40 },
    ],
    ['too much', { body: { job: { state: 'running', progress: 400 } } }, { state: 'running', percent: 100 }],
    [
      'when to come back',
      { body: { job: { state: 'running' } }, headers: { 'retry-after': '7' } },
      { state: 'running', retryAfterMs: 7000 },
    ],
    [
      'done, and where',
      { body: { job: { state: 'done', output: [{ url: '/x' }] } } },
      { state: 'succeeded', result: { url: '/x' } },
    ],
    [
      'done, and what',
      { settings: { result: { base64: '/data' } }, body: { job: { state: 'done' }, data: 'AAAA' } },
      { state: 'succeeded', result: { base64: 'AAAA' } },
    ],
    ['done, and nothing', { body: { job: { state: 'done' } } }, { kind: 'unusable' }],
    [
      'failed, and why',
      { body: { job: { state: 'failed', reason: 'no\npaint' } } },
      { state: 'failed', reason: 'no paint' },
    ],
    [
      'failed, and shows the key',
      { body: { job: { state: 'failed', reason: 'bad studio-key-1' } } },
      { state: 'failed', reason: 'bad [key]' },
    ],
    ['no such job', { status: 404, body: 'nope' }, { state: 'lost' }],
    [
      'too often',
      { status: 429, body: '', headers: { 'retry-after': '3' } },
      { state: 'unknown', retryAfterMs: 3000 },
    ],
    ['not now', { status: 503, body: '' }, { state: 'unknown' }],
    [
      'an error',
      { status: 500, body: { error: { message: 'boom' } } },
      { kind: 'transient', reason: "Service 'studio' answered 500: boom" },
    ],
    ['a bad key', { status: 401, body: {} }, { kind: 'unauthorised' }],
    [
      'go elsewhere',
      { status: 302, body: '', headers: { location: 'http://10.0.0.1/' } },
      { kind: 'unauthorised' },
    ],
    [
      'nothing legible',
      { body: '<html>' },
      { kind: 'transient', reason: "Service 'studio' gave no state at '/job/state'." },
    ],
    ['a state that is none', { body: { job: { state: 7 } } }, { kind: 'transient' }],
    ['far too much', { body: ' '.repeat(2_000_000) }, { kind: 'refused' }],
  ])('%s', async (_, answer, state) => {
    expect((await ask(answer)).state).toMatchObject(state);
  });

  it('is asked for with the key, at an address that its words cannot bend', async () => {
    const { asked } = await ask({ body: {} });
    expect(asked[0]?.url).toBe('https://studio.example/jobs/a%2Fb%3Fc');
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer studio-key-1');
    expect(asked[0]?.redirect).toBe('manual');
  });

  it.each([
    ['nothing', {}],
    ['null', { job: { id: null } }],
    ['an empty id', { job: { id: '' } }],
    ['a list', { job: { id: ['1'] } }],
    ['a page', '<html>'],
    ['far too long an id', { job: { id: 'x'.repeat(501) } }],
  ])(
    'is not there when the answer to a submission is %s, and it says where the id should be',
    async (_, body) => {
      const { service } = await ask({ body });
      await expect(service.submit({ id: 'step-1', input })).rejects.toMatchObject({
        kind: 'unusable',
        reason: "Service 'studio' took the work and gave no id at '/job/id'.",
      });
    },
  );

  it.each(['.', '..'])('names no job by %s, which would lead to another address', async (id) => {
    const { service } = await ask({ body: { job: { id } } });
    const named = service.submit({ id: 'step-1', input });
    await expect(named).rejects.toMatchObject({ kind: 'unusable' });
  });

  it('may hold the bytes themselves, no more than are wanted', async () => {
    const { service } = await ask({ body: {} });
    const inline = (base64: string) => service.download({ base64 }, { maxBytes: 3 });
    expect([...(await inline('AQID'))]).toEqual([1, 2, 3]);
    expect([...(await inline('data:image/png;base64,AQID'))]).toEqual([1, 2, 3]);
    await expect(inline('AQIDBA==')).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('what is handed over', () => {
  it('takes turns with calls, is counted and told of', async () => {
    await using server = await startMockJobs();
    const events: unknown[] = [];
    const services = readServices({ value: server.settings(), env: { STUDIO_KEY: 'k' }, directory: '.' });
    const models = createModels({ services, onCall: (event) => events.push(event) });
    const service = models.service('studio');
    const id = await service.submit({ id: 'work-1', input });
    expect(await service.submit({ id: 'work-1', input })).toBe(id);
    expect(server.jobs).toMatchObject([{ key: 'work-1', submissions: 2 }]);
    expect(models.usedCalls()).toBe(2);
    expect(events[0]).toMatchObject({ model: 'service:studio', schemaName: 'job', outcome: 'answered' });
  });

  it('is refused at once after a refused key', async () => {
    await using server = await startMockJobs();
    server.refuse(() => ({ status: 403 }));
    const services = readServices({ value: server.settings(), env: { STUDIO_KEY: 'k' }, directory: '.' });
    const service = createModels({ services }).service('studio');
    for (const id of ['one', 'two'])
      await expect(service.submit({ id, input })).rejects.toMatchObject({ kind: 'unauthorised' });
  });

  it('needs the key that was named', () => {
    const value = JSON.stringify({ studio: settingsFor('http://127.0.0.1:1') });
    const services = readServices({ value, env: {}, directory: '.' });
    const models = createModels({ services });
    expect(() => models.service('studio')).toThrow(/Service 'studio' needs a key/);
    expect(() => models.service('constructor')).toThrow(/There is no service 'constructor'/);
    expect(() => createModels({}).service('x')).toThrow(/There is no service 'x'/);
  });

  it('is put together of texts alone, once', () => {
    const body = {
      a: '{{prompt}} at {{size}}',
      list: ['{{format}}', 7, null],
      voice: '{{voice}}',
      deep: { voice: '{{voice}}', kept: 'x{{voice}}' },
      other: '{{ prompt }} {{key}}',
    };
    expect(fillBody(body, { ...input, prompt: '$& {{size}} "quoted"' })).toEqual({
      a: '$& {{size}} "quoted" at 64x32',
      list: ['png', 7, null],
      deep: { kept: 'x' },
      other: '{{ prompt }} {{key}}',
    });
  });
});

it.each([
  ['', { a: 1 }, { a: 1 }],
  ['/a/0/b', { a: [{ b: 1 }] }, 1],
  ['/a~1b/~0c', { 'a/b': { '~c': 2 } }, 2],
  ['/', { '': 3 }, 3],
  ['/a/b', { a: 'text' }, undefined],
  ['/a/b/c', { a: null }, undefined],
  ['/constructor/name', {}, undefined],
  ['/a/length', { a: 'text' }, undefined],
])('the pointer %j', (pointer, value, found) => {
  expect(readPointer(value, pointer)).toEqual(found);
});
