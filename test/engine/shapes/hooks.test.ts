import { HookNotFoundError } from '@workflow/errors';
import { describe, expect, it } from 'vitest';
import { getHookByToken, getRun, resumeHook } from 'workflow/api';
import { documentApproval } from './flows/hooks.ts';
import { countVisits, hold, release, visits } from './probe.ts';
import { eventsOf, reasonOf, untilEvents, untilHook, untilVisited, useShapes } from './use-shapes.ts';

const shapes = useShapes();

/** Longer than any test runs. */
const HOUR_MS = 3_600_000;

describe('a hook', () => {
  it('hands its payload to the run that waits for it', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'approvalWorkflow', 'token');
    await untilHook('token');
    const hook = await resumeHook('token', { approved: true, comment: 'fine' });
    expect(hook.runId).toBe(handle.runId());
    expect(await handle.result).toEqual({ approved: true, comment: 'fine' });
    expect(visits()).toEqual(['approved true']);
    expect(shapes.warnings()).toEqual([]);
  });

  it('has a token of its own that a step can pass on', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'randomTokenWorkflow');
    await expect.poll(() => visits().length, { interval: 5 }).toBe(1);
    const token = visits()[0]?.slice('token '.length) ?? '';
    await resumeHook(token, 'hello');
    expect(await handle.result).toEqual({ conflict: null, payload: 'hello' });
    expect(visits()).toHaveLength(1);
  });

  it('receives many payloads, sent as fast as can be, in their order', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'slackChannelBot', 'c1');
    await untilHook('slack_messages:c1');
    const texts = ['one', 'two', 'three', 'four', '/stop'];
    for (const text of texts) await resumeHook('slack_messages:c1', { user: 'ada', text });
    expect(await handle.result).toEqual(texts.map((text) => `ada: ${text}`));
    expect(visits()).toEqual(texts.slice(0, -1));
    expect(shapes.warnings()).toEqual([]);
  });

  it('receives payloads one by one while the run works on each', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'slackChannelBot', 'c1');
    await untilHook('slack_messages:c1');
    for (const text of ['one', 'two', 'three']) {
      await resumeHook('slack_messages:c1', { user: 'ada', text });
      await untilVisited(text);
    }
    await resumeHook('slack_messages:c1', { user: 'ada', text: '/stop' });
    expect(await handle.result).toHaveLength(4);
    expect(visits()).toEqual(['one', 'two', 'three']);
  });

  it('receives each of many payloads that are sent at the same time once', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'slackChannelBot', 'c1');
    await untilHook('slack_messages:c1');
    const texts = Array.from({ length: 20 }, (_, index) => `m${index}`);
    await Promise.all(texts.map((text) => resumeHook('slack_messages:c1', { user: 'ada', text })));
    await resumeHook('slack_messages:c1', { user: 'ada', text: '/stop' });
    const seen = (await handle.result) as string[];
    expect(seen.at(-1)).toBe('ada: /stop');
    expect(seen.slice(0, -1).sort()).toEqual(texts.map((text) => `ada: ${text}`).sort());
    expect(visits()).toEqual(seen.slice(0, -1).map((line) => line.slice('ada: '.length)));
    expect(shapes.warnings()).toEqual([]);
  });

  it('can be resumed through the engine', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'approvalWorkflow', 'token');
    await untilHook('token');
    await engine.resumeHook('token', { approved: true, comment: '' });
    expect(await handle.result).toEqual({ approved: true, comment: '' });
    await expect(engine.resumeHook('token', {})).rejects.toThrow();
  });

  it('that nobody ever waits for holds nothing up', async () => {
    hold('inside');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'unusedHook', 'token');
    await untilVisited('inside');
    await untilHook('token');
    await resumeHook('token', 'unheard');
    release('inside');
    expect(await handle.result).toBeUndefined();
    expect(visits()).toEqual(['inside', 'outside']);
    expect(shapes.warnings()).toEqual([]);
  });

  it('can be waited for again and again', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'collectTwice', 'token');
    await untilHook('token');
    await resumeHook('token', 'first');
    await untilVisited('first');
    await resumeHook('token', 'second');
    expect(await handle.result).toEqual(['first', 'second']);
  });

  it('keeps what came before the run waits for it', async () => {
    hold('order 7');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'orderWorkflow', '7');
    await untilVisited('order 7');
    await resumeHook('order:7', 'in time');
    release('order 7');
    expect(await handle.result).toEqual({ paid: 'in time' });
    expect(countVisits('order 7')).toBe(1);
  });

  it('may be listened to in the background', async () => {
    hold('turn 1');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'queuedMessages', 'token');
    await untilVisited('turn 1');
    await untilHook('token');
    await resumeHook('token', 'psst');
    release('turn 1');
    expect(await handle.result).toEqual(['psst']);
    expect(visits()).toEqual(['turn 1', 'turn 2']);
  });

  it('carries all that can be serialized', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'anyPayload', 'token');
    await untilHook('token');
    const payload = {
      date: new Date(1),
      map: new Map([['a', new Set([1n])]]),
      bytes: new Uint8Array([0, 255]),
      url: new URL('https://example.com/?q=ü'),
      missing: undefined,
    };
    await resumeHook('token', payload);
    expect(await handle.result).toEqual(payload);
  });

  it('tells whom it belongs to, with its metadata', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'guardedHookWorkflow', 'token');
    const hook = await untilHook('token');
    expect(hook).toMatchObject({
      runId: handle.runId(),
      token: 'token',
      metadata: { allowedUserId: 'u1' },
    });
    await resumeHook(hook, 'by the hook itself');
    expect(await handle.result).toBe('by the hook itself');
  });

  it('that nobody has is refused', async () => {
    await shapes.open();
    expect(await reasonOf(resumeHook('nobody', 1))).toSatisfy(HookNotFoundError.is);
    expect(await reasonOf(getHookByToken('nobody'))).toSatisfy(HookNotFoundError.is);
  });
});

describe('a hook with a schema', () => {
  it('hands on what the schema made of the payload', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'documentApprovalWorkflow', 'd1');
    await untilHook('approval:d1');
    await documentApproval.resume('approval:d1', { requestId: 'r', approved: true, comment: '  fine ' });
    expect(await handle.result).toEqual({ requestId: 'r', approved: true, comment: 'fine' });
  });

  it('refuses a payload that does not fit, and waits on', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'documentApprovalWorkflow', 'd1');
    await untilHook('approval:d1');
    const bad = { requestId: 'r', approved: 'yes', comment: '' } as never;
    await expect(documentApproval.resume('approval:d1', bad)).rejects.toThrow(/approved/);
    expect(await eventsOf(handle.runId(), 'hook_received')).toHaveLength(0);
    await documentApproval.resume('approval:d1', { requestId: 'r', approved: false, comment: 'no' });
    expect(await handle.result).toMatchObject({ approved: false });
  });
});

describe('two runs and one token', () => {
  it('the second finds the first and stands back', async () => {
    const engine = await shapes.open();
    const first = await shapes.start(engine, 'orderWorkflow', '7', 'first');
    await untilVisited('order 7');
    const second = await shapes.start(engine, 'orderWorkflow', '7', 'second');
    expect(await second.result).toEqual({ dedupedTo: first.runId() });
    await resumeHook('order:7', 'to the first');
    expect(await first.result).toEqual({ paid: 'to the first' });
    expect(visits()).toEqual(['order 7']);
    expect(shapes.warnings()).toEqual([]);
  });

  it('the second is told by an error that it can catch', async () => {
    const engine = await shapes.open();
    const first = await shapes.start(engine, 'processPayment', '7', 'first');
    await untilHook('order:7');
    const second = await shapes.start(engine, 'processPayment', '7', 'second');
    expect(await second.result).toEqual({
      success: false,
      reason: 'duplicate-processing',
      token: 'order:7',
      runId: first.runId(),
    });
    await resumeHook('order:7', 'paid');
    expect(await first.result).toEqual({ success: true, payment: 'paid' });
  });

  it('the second fails when it does not', async () => {
    const engine = await shapes.open();
    const first = await shapes.start(engine, 'unguardedPayment', '7', 'first');
    await untilHook('order:7');
    const second = await shapes.start(engine, 'unguardedPayment', '7', 'second');
    await expect(second.result).rejects.toThrow(/"order:7" is already in use/);
    await resumeHook('order:7', 'paid');
    expect(await first.result).toBe('paid');
  });
});

describe('one run and one token', () => {
  it('the second hook finds the first', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'sameTokenTwice', 'token');
    await untilEvents(handle.runId(), 'hook_conflict');
    await resumeHook('token', 'hello');
    expect(await handle.result).toEqual({ free: null, taken: true, payload: 'hello' });
  });
});

describe('a token', () => {
  it.each(['handoffWorkflow', 'disposeWorkflow'])(
    'is free again after %s disposed of its hook',
    async (workflow) => {
      hold('other work');
      const engine = await shapes.open();
      const first = await shapes.start(engine, workflow, 'c1', 'first');
      await untilHook('channel:c1');
      await resumeHook('channel:c1', { message: 'yours', handoff: true });
      await untilVisited('other work');
      await untilEvents(first.runId(), 'hook_disposed');
      expect(await reasonOf(resumeHook('channel:c1', {}))).toSatisfy(HookNotFoundError.is);
      const second = await shapes.start(engine, 'handoffWorkflow', 'c1', 'second');
      expect((await untilHook('channel:c1')).runId).toBe(second.runId());
      await resumeHook('channel:c1', { message: 'mine', handoff: true });
      await untilVisited('other work', 2);
      await untilEvents(second.runId(), 'hook_disposed');
      release('other work');
      expect(await second.result).toEqual(['mine']);
      if (workflow === 'disposeWorkflow') {
        await untilHook('channel:c1');
        await resumeHook('channel:c1', { message: 'again' });
      }
      expect(await first.result).toEqual(workflow === 'disposeWorkflow' ? ['yours', 'again'] : ['yours']);
      expect(shapes.warnings()).toEqual([]);
    },
  );

  it('is free again when its run has ended, and the hook is gone', async () => {
    const engine = await shapes.open();
    for (const key of ['first', 'second']) {
      const handle = await shapes.start(engine, 'unguardedPayment', '7', key);
      await untilHook('order:7');
      await resumeHook('order:7', key);
      expect(await handle.result).toBe(key);
      expect(await reasonOf(resumeHook('order:7', 'late'))).toSatisfy(HookNotFoundError.is);
    }
  });

  it('is free again when its run was cancelled', async () => {
    const engine = await shapes.open();
    const first = await shapes.start(engine, 'unguardedPayment', '7', 'first');
    await untilHook('order:7');
    await getRun(first.runId()).cancel();
    await expect(first.result).rejects.toThrow(/cancelled/);
    expect(await reasonOf(resumeHook('order:7', 'late'))).toSatisfy(HookNotFoundError.is);
    const second = await shapes.start(engine, 'unguardedPayment', '7', 'second');
    await untilHook('order:7');
    await resumeHook('order:7', 'paid');
    expect(await second.result).toBe('paid');
  });
});

describe('a race of a hook and a sleep', () => {
  it.each([
    ['the hook', HOUR_MS, true],
    ['the sleep', 50, 'expired'],
  ])('is won by %s when it is first', async (_, ms, decision) => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'approvalWithDeadline', { token: 'token', ms });
    if (decision === true) {
      await untilHook('token');
      await resumeHook('token', { approved: true });
    }
    expect(await handle.result).toBe(decision);
    expect(visits()).toEqual([`decision ${decision}`]);
    expect(shapes.warnings()).toEqual([]);
  });

  it('can be of many hooks that are all needed', async () => {
    const engine = await shapes.open();
    const tokens = ['a', 'b', 'c', 'd', 'e'];
    const handle = await shapes.start(engine, 'allApprovals', tokens);
    for (const token of tokens.toReversed()) {
      await untilHook(token);
      await resumeHook(token, `${token} agreed`);
    }
    expect(await handle.result).toEqual(tokens.map((token) => `${token} agreed`));
    expect(shapes.warnings()).toEqual([]);
  });
});

describe('a hook over a restart', () => {
  it('is waited for on, and heard', async () => {
    const first = await shapes.open();
    const { runId } = await shapes.start(first, 'approvalWorkflow', 'token');
    await untilHook('token');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'approvalWorkflow', 'token');
    expect(handle.resumed).toBe(true);
    expect(handle.runId()).toBe(runId());
    await resumeHook('token', { approved: true, comment: 'later' });
    expect(await handle.result).toEqual({ approved: true, comment: 'later' });
    expect(await eventsOf(handle.runId(), 'hook_created')).toHaveLength(1);
    expect(shapes.warnings()).toEqual([]);
  });

  it('is heard also when it is resumed before the run is taken up', async () => {
    const first = await shapes.open();
    await shapes.start(first, 'approvalWorkflow', 'token');
    await untilHook('token');
    const second = await shapes.reopen(first);
    await resumeHook('token', { approved: false, comment: 'early' });
    const handle = await shapes.start(second, 'approvalWorkflow', 'token');
    expect(await handle.result).toEqual({ approved: false, comment: 'early' });
    expect(visits()).toEqual(['approved false']);
  });

  it('is kept beside steps and sleeps, and what had happened is not repeated', async () => {
    const first = await shapes.open();
    const input = { token: 'token', ms: 300 };
    const { runId } = await shapes.start(first, 'everythingAtOnce', input);
    await untilHook('token');
    await resumeHook('token', 'heard');
    await untilEvents(runId(), 'step_completed');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'everythingAtOnce', input);
    expect(await handle.result).toEqual(['stepped', 'slept', 'heard']);
    expect(visits()).toEqual(['step', 'end']);
    expect(await eventsOf(handle.runId(), 'hook_received')).toHaveLength(1);
    expect(shapes.warnings()).toEqual([]);
  });

  it('loses no payload and hears none twice when the stop comes right after them', async () => {
    const first = await shapes.open();
    const { runId } = await shapes.start(first, 'slackChannelBot', 'c1');
    await untilHook('slack_messages:c1');
    for (const text of ['one', 'two', 'three']) await resumeHook('slack_messages:c1', { user: 'ada', text });
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'slackChannelBot', 'c1');
    expect(handle.runId()).toBe(runId());
    await resumeHook('slack_messages:c1', { user: 'ada', text: '/stop' });
    expect(await handle.result).toEqual(['one', 'two', 'three', '/stop'].map((text) => `ada: ${text}`));
  });

  it('keeps its token from other runs', async () => {
    const first = await shapes.open();
    const { runId } = await shapes.start(first, 'orderWorkflow', '7', 'first');
    await untilVisited('order 7');
    await untilEvents(runId(), 'step_completed');
    const second = await shapes.reopen(first);
    const other = await shapes.start(second, 'orderWorkflow', '7', 'second');
    expect(await other.result).toEqual({ dedupedTo: runId() });
    const handle = await shapes.start(second, 'orderWorkflow', '7', 'first');
    await resumeHook('order:7', 'paid');
    expect(await handle.result).toEqual({ paid: 'paid' });
    expect(countVisits('order 7')).toBe(1);
  });

  it('keeps its deadline', async () => {
    const first = await shapes.open();
    const input = { token: 'token', ms: 60 };
    const { runId } = await shapes.start(first, 'approvalWithDeadline', input);
    await untilEvents(runId(), 'wait_created');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'approvalWithDeadline', input);
    expect(await handle.result).toBe('expired');
    expect(visits()).toEqual(['decision expired']);
  });
});
