import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FatalError, RetryableError } from 'workflow';
import { GlossError } from '../../src/errors.ts';
import { guarded } from '../../src/steps/guarded.ts';
import { provideRooms } from '../../src/steps/rooms.ts';
import { makeRooms } from './summary/step-rooms.ts';

// The SDK's runtime gives a step its name; here is none, so the test does.
vi.mock('workflow', async (importActual) => ({
  ...(await importActual<typeof import('workflow')>()),
  getStepMetadata: () => ({ stepId: 'step-1' }),
  getWorkflowMetadata: () => ({ workflowRunId: 'wrun_1' }),
}));

function enter() {
  const rooms = makeRooms();
  onTestFinished(provideRooms('line-1', rooms));
  const fail = (error: unknown) =>
    guarded({ lineage: 'line-1' }, async () => {
      throw error;
    }).catch((thrown: unknown) => thrown);
  return { rooms, fail };
}

describe('the work of a step', () => {
  it('is given its rooms and names, and its result is passed on', async () => {
    const { rooms } = enter();
    const seen = await guarded({ lineage: 'line-1' }, async (context) => context);
    expect(seen).toEqual({ rooms, stepId: 'step-1', runId: 'wrun_1' });
  });

  it('is given the request, which is not stored with it', async () => {
    const { rooms } = enter();
    const seen = await guarded({ lineage: 'line-1', pack: 3 }, async (_, input) => input);
    expect(seen).toEqual({ lineage: 'line-1', pack: 3, request: rooms.request });
  });

  it('is not begun where no door works on its line of runs', async () => {
    await expect(guarded({ lineage: 'nobody' }, async () => 1)).rejects.toThrow(/No door .* nobody/);
  });

  it.each([
    ['another attempt', new RetryableError('later', { retryAfter: 5 })],
    ['the end', new FatalError('over')],
  ])('that asks for %s gets it', async (_, error) => {
    const { rooms, fail } = enter();
    expect(await fail(error)).toBe(error);
    expect(rooms.error).toBeUndefined();
    expect(rooms.results.failures('step-1')).toBe(0);
  });

  it('ends the run with an error that a person has to read, which the door gets as it was thrown', async () => {
    const { rooms, fail } = enter();
    const error = new GlossError({ code: 'state', message: 'It is gone.', remedy: 'Run again.' });
    const thrown = await fail(error);
    expect(FatalError.is(thrown)).toBe(true);
    expect((thrown as Error).message).toContain('It is gone. Run again.');
    expect(rooms.error).toBe(error);
  });

  it('is tried three times more after an error that nobody foresaw, then ends the run', async () => {
    const { rooms, fail } = enter();
    const error = new TypeError('a bug');
    for (let attempt = 1; attempt <= 3; attempt += 1) expect(await fail(error)).toBe(error);
    expect(rooms.error).toBeUndefined();
    expect(FatalError.is(await fail(error))).toBe(true);
    expect(rooms.error).toBe(error);
  });

  it('ends at once, with the first reason, when another step has ended the run', async () => {
    const { rooms, fail } = enter();
    const first = new GlossError({ code: 'git', message: 'git is missing.' });
    await fail(first);
    const thrown = await fail(new Error('The child run failed.'));
    expect(FatalError.is(thrown)).toBe(true);
    expect((thrown as Error).message).toContain('git is missing.');
    expect(rooms.error).toBe(first);
  });
});
