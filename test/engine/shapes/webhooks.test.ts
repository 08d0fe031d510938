import { HookNotFoundError } from '@workflow/errors';
import { describe, expect, it } from 'vitest';
import { getRun, resumeHook, resumeWebhook } from 'workflow/api';
import { notes, visits } from './probe.ts';
import { eventsOf, reasonOf, untilEvents, untilHook, untilHooks, useShapes } from './use-shapes.ts';

const shapes = useShapes();

function post(body: string | Uint8Array<ArrayBuffer>, type = 'application/json'): Request {
  return new Request('https://example.com/hook?x=1', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
}

/** Sends a request to the only webhook of a run. */
async function send(runId: string, request: Request): Promise<Response> {
  const [hook] = await untilHooks(runId);
  return resumeWebhook(hook?.token ?? '', request);
}

describe('a webhook', () => {
  it('accepts a request at once, and the run reads all of it', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'webhookWorkflow');
    const [hook] = await untilHooks(handle.runId());
    const response = await resumeWebhook(hook?.token ?? '', post('{"name":"Zoë"}'));
    expect(response.status).toBe(202);
    expect(await handle.result).toEqual({
      method: 'POST',
      url: 'https://example.com/hook?x=1',
      type: 'application/json',
      data: { name: 'Zoë' },
    });
    expect(notes<string>('url')[0]).toMatch(/\/\.well-known\/workflow\/v1\/webhook\/[\w%-]+$/);
    expect(decodeURIComponent(notes<string>('url')[0] ?? '')).toContain(hook?.token);
    expect(shapes.warnings()).toEqual([]);
  });

  it.each([
    ['text', 'webhookText', 'grüße', 'grüße'],
    ['no text', 'webhookText', '', ''],
    ['much text', 'webhookText', 'ü'.repeat(500_000), 'ü'.repeat(500_000)],
    ['bytes', 'webhookBytes', new Uint8Array([0, 200, 255]), new Uint8Array([0, 200, 255])],
  ])('hands over a body of %s', async (_, workflow, body, result) => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, workflow);
    await send(handle.runId(), post(body, 'application/octet-stream'));
    expect(await handle.result).toEqual(result);
  });

  it('answers with the response it was created with', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'webhookWithStaticResponse');
    const response = await send(handle.runId(), post('{"id":1}'));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ success: true, message: 'Webhook received' });
    expect(await handle.result).toEqual({ id: 1 });
  });

  it.each([
    ['urgent', 'Processing urgently'],
    ['plain', 'Processing normally'],
  ])('answers what a step says: %s', async (type, message) => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'webhookWithDynamicResponse');
    const response = await send(handle.runId(), post(JSON.stringify({ type })));
    expect(response.status).toBe(201);
    expect(response.headers.get('x-answer')).toBe('yes');
    expect(await response.json()).toEqual({ message });
    expect(await handle.result).toBe(type);
    expect(visits()).toEqual([`respond ${message}`]);
  });

  it('answers many requests, each with its own response', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'eventCollectorWorkflow');
    const messages: unknown[] = [];
    for (const type of ['a', 'b', 'done']) {
      messages.push(await (await send(handle.runId(), post(JSON.stringify({ type })))).json());
    }
    expect(messages).toEqual([
      { received: true, message: 'Event received' },
      { received: true, message: 'Event received' },
      { received: true, message: 'Workflow complete' },
    ]);
    expect(await handle.result).toEqual(['a', 'b']);
    expect(visits()).toEqual(['event "a"', 'event "b"']);
  });

  it('that was to be answered by hand and never is tells the caller when the run has ended', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'silentWebhook');
    const [hook] = await untilHooks(handle.runId());
    const response = resumeWebhook(hook?.token ?? '', post('{}'));
    response.catch(() => {});
    expect(await handle.result).toBe('no answer');
    await expect(response).rejects.toThrow('Workflow run did not send a response');
  }, 10_000);

  it('cannot choose its token', async () => {
    const engine = await shapes.open();
    const { result } = await shapes.start(engine, 'webhookWithToken');
    await expect(result).rejects.toThrow(/does not accept a `token` option/);
  });

  it('is not what a plain hook is', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'plainHook');
    await untilHook('plain');
    expect(await reasonOf(resumeWebhook('plain', post('{}')))).toSatisfy(HookNotFoundError.is);
    await resumeHook('plain', 'ok');
    expect(await handle.result).toBe('ok');
  });

  it('is gone when its run has ended', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'webhookText');
    const [hook] = await untilHooks(handle.runId());
    await resumeWebhook(hook?.token ?? '', post('once'));
    await handle.result;
    expect(await reasonOf(resumeWebhook(hook?.token ?? '', post('twice')))).toSatisfy(HookNotFoundError.is);
  });

  it('is waited for over a restart', async () => {
    const first = await shapes.open();
    const { runId } = await shapes.start(first, 'webhookWithDynamicResponse');
    await untilHooks(runId());
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'webhookWithDynamicResponse');
    const response = await send(handle.runId(), post('{"type":"urgent"}'));
    expect(await response.json()).toEqual({ message: 'Processing urgently' });
    expect(await handle.result).toBe('urgent');
    expect(shapes.warnings()).toEqual([]);
  });

  it('may answer many friends while the run sleeps', async () => {
    const engine = await shapes.open();
    const friends = ['ada', 'bob', 'eve'];
    const input = { prompt: 'Party', friends, ms: 3_600_000 };
    const handle = await shapes.start(engine, 'birthdayWorkflow', input);
    await untilEvents(handle.runId(), 'wait_created');
    const invited = notes<{ friend: string; token: string }>('invited');
    for (const name of ['eve', 'ada']) {
      const token = invited.find(({ friend }) => friend === name)?.token ?? '';
      await resumeWebhook(token, post(JSON.stringify({ rsvp: `${name} comes` })));
      const bodies = name === 'eve' ? 1 : 2;
      // Three invitations and the bodies that were read.
      await untilEvents(handle.runId(), 'step_completed', friends.length + bodies);
    }
    await getRun(handle.runId()).wakeUp();
    expect(await handle.result).toBe('Party: eve comes, ada comes');
    expect(visits()).toEqual(['card']);
    expect(await eventsOf(handle.runId(), 'hook_received')).toHaveLength(2);
    expect(shapes.warnings()).toEqual([]);
  });
});
