import { afterEach, describe, expect, it, vi } from 'vitest';
import { sealRows } from '../../../src/engine/sqlite-world/seal-rows.ts';
import { tell, useWorlds } from './use-world.ts';

const { open } = useWorlds();
afterEach(() => void vi.useRealTimers());

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string[]> {
  const texts: string[] = [];
  for await (const chunk of stream) texts.push(new TextDecoder().decode(chunk));
  return texts;
}

describe('a stream', () => {
  it('is read from the start, from an index and from the end, while it is written', async () => {
    const world = open();
    await world.writeToStreamMulti?.('s', 'wrun_1', ['a', 'b', 'c']);
    const readers = [0, 1, -1, 4].map(async (index) => readAll(await world.readFromStream('s', index)));
    await world.writeToStream('s', 'wrun_1', 'd');
    await world.writeToStream('s', 'wrun_1', 'e');
    await world.closeStream('s', 'wrun_1');
    expect(await Promise.all(readers)).toEqual([
      ['a', 'b', 'c', 'd', 'e'],
      ['b', 'c', 'd', 'e'],
      ['c', 'd', 'e'],
      ['e'],
    ]);
  });

  it('can be waited for before anybody writes', async () => {
    const world = open();
    const reading = readAll(await world.readFromStream('s'));
    expect(await world.getStreamInfo('s', 'wrun_1')).toEqual({ tailIndex: -1, done: false });
    expect(await world.listStreamsByRunId('wrun_1')).toEqual([]);
    await world.writeToStream('s', 'wrun_1', 'late');
    await world.closeStream('s', 'wrun_1');
    expect(await reading).toEqual(['late']);
    expect(await world.listStreamsByRunId('wrun_1')).toEqual(['s']);
  });

  it('is continued by another process where it was', async () => {
    const first = open();
    const runId = await tell(first).startRun();
    await first.writeToStreamMulti?.('s', runId, ['a', 'b']);
    await first.close();
    const second = open();
    await second.writeToStream('s', runId, 'c');
    await second.closeStream('s', runId);
    expect(await readAll(await second.readFromStream('s', 1))).toEqual(['b', 'c']);
    expect(await second.getStreamInfo('s', runId)).toEqual({ tailIndex: 2, done: true });
  });

  it('takes nothing more once it is closed', async () => {
    const world = open();
    await world.closeStream('s', 'wrun_1');
    await world.writeToStream('s', 'wrun_1', 'late');
    expect(await readAll(await world.readFromStream('s'))).toEqual([]);
  });

  it('keeps what was written although the caller uses its buffer again', async () => {
    const world = open();
    const buffer = new TextEncoder().encode('first');
    const written = world.writeToStream('s', 'wrun_1', buffer);
    buffer.fill(0x78);
    await written;
    await world.closeStream('s', 'wrun_1');
    expect(await readAll(await world.readFromStream('s'))).toEqual(['first']);
  });

  it('that nobody reads holds nobody up; a reader that gives up is forgotten', async () => {
    const world = open();
    const reader = (await world.readFromStream('s')).getReader();
    await world.writeToStream('s', 'wrun_1', 'a');
    await reader.read();
    await reader.cancel();
    await world.writeToStream('s', 'wrun_1', 'b');
    expect((await world.getStreamInfo('s', 'wrun_1')).tailIndex).toBe(1);
  });

  it('is closed a moment after its run has ended, with what the last step still wrote', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const world = open();
    const { startRun, completeRun } = tell(world);
    const runId = await startRun();
    await world.writeToStream('s', runId, 'a');
    const reading = readAll(await world.readFromStream('s'));
    await completeRun(runId);
    await world.writeToStream('s', runId, 'b');
    await world.writeToStream('other', runId, 'c');
    vi.advanceTimersByTime(10_000);
    expect(await reading).toEqual(['a', 'b']);
    expect(await readAll(await world.readFromStream('other'))).toEqual(['c']);
  });

  it('is closed for certain: by whoever opens the file next when the process was killed before', async () => {
    const first = open();
    const { startRun, completeRun } = tell(first);
    const runId = await startRun();
    await first.writeToStream('s', runId, 'a');
    await completeRun(runId);
    // As a kill leaves it: the rows say that it is open.
    await first.close();
    const again = open();
    again.database.exec('UPDATE streams SET closed = 0');
    sealRows(again.database);
    await again.close();
    const second = open();
    expect(await readAll(await second.readFromStream('s'))).toEqual(['a']);
  });

  it('of a run that does not exist has ended; it begins with its run', async () => {
    const world = open();
    const id = '01JZZZZZZZZZZZZZZZZZZZZZZZ';
    const name = `strm_${id}_user`;
    expect(await readAll(await world.readFromStream(name))).toEqual([]);
    expect(await world.getStreamInfo(name, `wrun_${id}`)).toEqual({ tailIndex: -1, done: true });
    const eventData = { deploymentId: 'test', workflowName: 'flow', input: new Uint8Array([1]) };
    await tell(world).event(`wrun_${id}`, 'run_started', { eventData });
    const reading = readAll(await world.readFromStream(name));
    await world.writeToStream(name, `wrun_${id}`, 'a');
    await world.closeStream(name, `wrun_${id}`);
    expect(await reading).toEqual(['a']);
  });

  it.each([true, false])('of a run that is forgotten ends, written to (%s) or not', async (written) => {
    const world = open();
    const runId = await tell(world).startRun();
    const name = `${runId.replace('wrun_', 'strm_')}_user`;
    if (written) await world.writeToStream(name, runId, 'a');
    const reader = (await world.readFromStream(name)).getReader();
    if (written) await reader.read();
    const next = reader.read();
    const retention = { maxRuns: 1e6, maxAgeMs: 1_000, maxBytes: 1e12 };
    expect(world.prune({ retention, now: Date.now() + 5_000 })).toBe(1);
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await readAll(await world.readFromStream(name))).toEqual([]);
    await expect(world.runs.get(runId)).rejects.toMatchObject({ name: 'WorkflowRunNotFoundError' });
    await expect(tell(world).completeRun(runId)).rejects.toMatchObject({ name: 'WorkflowRunNotFoundError' });
  });

  it('that was left open by a run that is gone is closed by whoever opens the file next', async () => {
    const first = open();
    await first.writeToStream('s', 'wrun_1', 'a');
    await first.close();
    expect(await readAll(await open().readFromStream('s'))).toEqual(['a']);
  });

  it('ends its readers with an error when what is stored is damaged', async () => {
    const world = open();
    await world.writeToStream('s', 'wrun_1', 'a');
    world.database.exec('UPDATE chunks SET crc = 0');
    await expect(readAll(await world.readFromStream('s'))).rejects.toMatchObject({ name: 'DamageError' });
  });
});
