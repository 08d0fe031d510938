import { describe, expect, it } from 'vitest';
import { tell, useWorlds } from './use-world.ts';

const { open } = useWorlds();

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (value: unknown) => new TextDecoder().decode(value as Uint8Array);

describe('a payload stays as it was given although the caller uses its buffer again', () => {
  it.each([
    ['at once', (written: Promise<unknown>, spoil: () => void) => [spoil(), written][1]],
    ['once it is stored', (written: Promise<unknown>, spoil: () => void) => written.then(spoil)],
  ] as const)('%s', async (_, when) => {
    const world = open();
    const { event } = tell(world);
    const spoiling = async (given: Uint8Array, create: (payload: Uint8Array) => Promise<unknown>) => {
      await when(create(given), () => void given.fill(0x78));
    };
    const runId = await tell(world).startRun();
    await spoiling(bytes('input of a step'), (input) =>
      event(runId, 'step_created', { correlationId: 'step', eventData: { stepName: 'work', input } }),
    );
    await spoiling(Buffer.from('metadata'), (metadata) =>
      event(runId, 'hook_created', { correlationId: 'hook', eventData: { token: 'token', metadata } }),
    );
    await spoiling(bytes('result'), (result) =>
      event(runId, 'step_completed', { correlationId: 'step', eventData: { result } }),
    );
    const look = async (read: typeof world) => {
      const { input, output } = await read.steps.get(runId, 'step');
      const { metadata } = await read.hooks.getByToken('token');
      return [text(input), text(output), text(metadata)];
    };
    expect(await look(world)).toEqual(['input of a step', 'result', 'metadata']);
    await world.close();
    expect(await look(open())).toEqual(['input of a step', 'result', 'metadata']);
  });
});
