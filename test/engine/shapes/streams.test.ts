import { describe, expect, it } from 'vitest';
import { getRun, type WorkflowReadableStreamOptions } from 'workflow/api';
import { abandon, countVisits, hold, notes, release, visits } from './probe.ts';
import { untilEvents, untilVisited, useShapes } from './use-shapes.ts';

const shapes = useShapes();

/** A reader that never ends must fail its test soon. */
const READER_TIMEOUT_MS = 6_000;
const LETTERS = ['a', 'b', 'c', 'd', 'e'];

/** All that a reader gets until the stream ends. */
async function readAll<T>(runId: string, options?: WorkflowReadableStreamOptions): Promise<T[]> {
  const values: T[] = [];
  for await (const value of getRun(runId).getReadable<T>(options)) values.push(value);
  return values;
}

async function readText(runId: string): Promise<string> {
  const decoder = new TextDecoder();
  return (await readAll<Uint8Array>(runId)).map((bytes) => decoder.decode(bytes, { stream: true })).join('');
}

/** Waits until a run's default stream has so many chunks. */
async function untilChunks(runId: string, count: number): Promise<void> {
  const stream = getRun(runId).getReadable();
  await expect.poll(() => stream.getTailIndex(), { interval: 5, timeout: 10_000 }).toBe(count - 1);
  await stream.cancel();
}

describe('a stream', () => {
  it('is read while it is being written', async () => {
    hold('write b', 'write c');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'closedStreamingWorkflow', ['a', 'b', 'c']);
    const reader = getRun(handle.runId()).getReadable<string>().getReader();
    expect(await reader.read()).toEqual({ done: false, value: 'a' });
    release('write b');
    expect(await reader.read()).toEqual({ done: false, value: 'b' });
    release('write c');
    expect(await reader.read()).toEqual({ done: false, value: 'c' });
    expect(await reader.read()).toEqual({ done: true, value: undefined });
    await handle.result;
    expect(visits()).toEqual(['write a', 'write b', 'write c']);
    expect(shapes.warnings()).toEqual([]);
  });

  it('is read after it was closed, by several readers', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'closedStreamingWorkflow', LETTERS);
    await handle.result;
    const readers = [1, 2, 3].map(() => readAll(handle.runId()));
    expect(await Promise.all(readers)).toEqual([LETTERS, LETTERS, LETTERS]);
  });

  it.each([
    [0, 'abcde'],
    [3, 'de'],
    [5, ''],
    [-2, 'de'],
    [-5, 'abcde'],
    [-99, 'abcde'],
  ])(
    'is read from index %i',
    async (startIndex, rest) => {
      const engine = await shapes.open();
      const handle = await shapes.start(engine, 'closedStreamingWorkflow', LETTERS);
      await handle.result;
      expect((await readAll<string>(handle.runId(), { startIndex })).join('')).toBe(rest);
    },
    READER_TIMEOUT_MS,
  );

  it.each([
    [1, 'bcde'],
    [-1, 'cde'],
    [-99, 'abcde'],
    [3, 'de'],
    [4, 'e'],
  ])(
    'is read from index %i while it is being written',
    async (startIndex, rest) => {
      hold('write d');
      const engine = await shapes.open();
      const handle = await shapes.start(engine, 'closedStreamingWorkflow', LETTERS);
      await untilChunks(handle.runId(), 3);
      await untilVisited('write d');
      const stream = getRun(handle.runId()).getReadable<string>({ startIndex });
      const reader = stream.getReader();
      const values: string[] = [];
      // A reader that has something to read has taken its place before the writer goes on.
      const first = reader.read();
      if (startIndex < 3) values.push((await first).value ?? '');
      release('write d');
      if (startIndex >= 3) values.push((await first).value ?? '');
      for (let next = await reader.read(); !next.done; next = await reader.read()) values.push(next.value);
      expect(values.join('')).toBe(rest);
      await handle.result;
    },
    READER_TIMEOUT_MS,
  );

  it('is taken up again where a reader left it', async () => {
    hold('write c');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'closedStreamingWorkflow', LETTERS);
    const reader = getRun(handle.runId()).getReadable<string>().getReader();
    const seen = [(await reader.read()).value, (await reader.read()).value];
    await reader.cancel();
    release('write c');
    seen.push(...(await readAll<string>(handle.runId(), { startIndex: seen.length })));
    expect(seen).toEqual(LETTERS);
    await handle.result;
  });

  it('tells its last index', async () => {
    hold('write a');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'closedStreamingWorkflow', LETTERS);
    await untilVisited('write a');
    expect(await getRun(handle.runId()).getReadable().getTailIndex()).toBe(-1);
    release('write a');
    await handle.result;
    expect(await getRun(handle.runId()).getReadable().getTailIndex()).toBe(4);
    expect(await getRun(handle.runId()).getReadable({ namespace: 'none' }).getTailIndex()).toBe(-1);
  });

  it('has as many namespaces as it likes', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'multiStreamWorkflow');
    expect(await readAll(handle.runId(), { namespace: 'logs' })).toEqual([
      { level: 'info', message: 'Task started' },
      { level: 'info', message: 'Processing...' },
    ]);
    expect(await readAll(handle.runId(), { namespace: 'metrics', startIndex: -1 })).toEqual([
      { cpu: 52, at: new Date(2) },
    ]);
    await handle.result;
  });

  it('has as many writers as it likes, and loses nothing', async () => {
    const engine = await shapes.open();
    const messages = Array.from({ length: 20 }, (_, index) => `m${index}`);
    const handle = await shapes.start(engine, 'parallelStreamingWorkflow', messages);
    const live = readAll<string>(handle.runId());
    await handle.result;
    expect((await live).sort()).toEqual([...messages].sort());
    // Everybody sees one order.
    expect(await readAll(handle.runId())).toEqual(await readAll(handle.runId()));
  });

  it('is handed from the workflow to its steps', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'outputStreamWorkflow');
    expect(await handle.result).toBe('done');
    expect(await readText(handle.runId())).toBe('Hello, wörld!');
  });

  it('takes all that a fast writer writes, in order', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'fastStreamingWorkflow', 1_000);
    const chunks = await readAll<{ index: number }>(handle.runId());
    expect(chunks.map(({ index }) => index)).toEqual(Array.from({ length: 1_000 }, (_, index) => index));
    await handle.result;
  });

  it('keeps what was written before the writing step failed', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'brokenWriterWorkflow');
    await handle.result;
    expect(await readAll(handle.runId())).toEqual(['before the error', 'after the error']);
    expect(countVisits('flaky')).toBe(1);
  });
});

describe('a stream that nobody closed', () => {
  it(
    'ends for a reader that was there while its run was going',
    async () => {
      const engine = await shapes.open();
      const handle = await shapes.start(engine, 'simpleStreamingWorkflow', LETTERS);
      const live = readAll(handle.runId());
      await handle.result;
      expect(await live).toEqual(LETTERS);
    },
    READER_TIMEOUT_MS,
  );

  it(
    'ends for a reader that comes after its run has ended',
    async () => {
      const engine = await shapes.open();
      const handle = await shapes.start(engine, 'simpleStreamingWorkflow', LETTERS);
      await handle.result;
      expect(await readAll(handle.runId())).toEqual(LETTERS);
      expect(await readAll(handle.runId(), { startIndex: -2 })).toEqual(['d', 'e']);
    },
    READER_TIMEOUT_MS,
  );

  it(
    'ends when nothing was ever written',
    async () => {
      const engine = await shapes.open();
      const handle = await shapes.start(engine, 'simpleStreamingWorkflow', []);
      const live = readAll(handle.runId());
      await handle.result;
      expect(await live).toEqual([]);
      expect(await readAll(handle.runId(), { namespace: 'never' })).toEqual([]);
    },
    READER_TIMEOUT_MS,
  );

  it(
    'ends when its run fails',
    async () => {
      const engine = await shapes.open();
      const handle = await shapes.start(engine, 'failingStreamingWorkflow', LETTERS);
      const live = readAll(handle.runId());
      await expect(handle.result).rejects.toThrow('half way');
      expect(await live).toEqual(LETTERS);
    },
    READER_TIMEOUT_MS,
  );

  it(
    'ends when its run is cancelled',
    async () => {
      const engine = await shapes.open();
      const handle = await shapes.start(engine, 'sleepingStreamingWorkflow', LETTERS);
      const live = readAll(handle.runId());
      await untilEvents(handle.runId(), 'wait_created');
      await engine.cancel(handle.runId());
      await expect(handle.result).rejects.toThrow(/cancelled/);
      expect(await live).toEqual(LETTERS);
    },
    READER_TIMEOUT_MS,
  );
});

describe('a stream over a restart', () => {
  it('is written on by the run and read from its start', async () => {
    hold('write c');
    const first = await shapes.open();
    const { runId } = await shapes.start(first, 'closedStreamingWorkflow', LETTERS);
    await untilVisited('write c');
    // A step may end before its last chunk is stored.
    await untilChunks(runId(), 2);
    abandon('write c');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'closedStreamingWorkflow', LETTERS);
    const live = readAll(handle.runId());
    await handle.result;
    expect(await live).toEqual(LETTERS);
    expect(LETTERS.map((letter) => countVisits(`write ${letter}`))).toEqual([1, 1, 2, 1, 1]);
    expect(shapes.warnings()).toEqual([]);
  });

  it('is taken up by a reader at its index', async () => {
    hold('write c');
    const first = await shapes.open();
    const { runId } = await shapes.start(first, 'closedStreamingWorkflow', LETTERS);
    const reader = getRun(runId()).getReadable<string>().getReader();
    const seen = [(await reader.read()).value, (await reader.read()).value];
    await untilVisited('write c');
    await reader.cancel();
    abandon('write c');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'closedStreamingWorkflow', LETTERS);
    seen.push(...(await readAll<string>(handle.runId(), { startIndex: seen.length })));
    expect(seen).toEqual(LETTERS);
    await handle.result;
  });

  it('is there when its run had ended before', async () => {
    const first = await shapes.open();
    const keeper = await shapes.start(first, 'sleepingStreamingWorkflow', ['kept'], 'keeper');
    const handle = await shapes.start(first, 'closedStreamingWorkflow', LETTERS);
    await handle.result;
    await untilEvents(keeper.runId(), 'wait_created');
    await shapes.reopen(first);
    expect(await readAll(handle.runId())).toEqual(LETTERS);
  });

  it(
    'ends for certain, too, when nobody closed it',
    async () => {
      const first = await shapes.open();
      const { runId } = await shapes.start(first, 'sleepingStreamingWorkflow', LETTERS);
      await untilEvents(runId(), 'wait_created');
      await untilChunks(runId(), LETTERS.length);
      const second = await shapes.reopen(first);
      const handle = await shapes.start(second, 'sleepingStreamingWorkflow', LETTERS);
      const live = readAll(handle.runId());
      await getRun(handle.runId()).wakeUp();
      await handle.result;
      expect(await live).toEqual(LETTERS);
    },
    READER_TIMEOUT_MS,
  );
});

describe('a stream as a value', () => {
  it('goes from step to step', async () => {
    const engine = await shapes.open();
    const result = await shapes.result(engine, 'streamPipelineWorkflow', 10);
    expect(result).toEqual({ count: 10, last: 9 });
    expect(visits()).toEqual(['generate', 'consume']);
  });

  it('of bytes is transformed on its way', async () => {
    const engine = await shapes.open();
    const text = 'grüße '.repeat(5_000);
    expect(await shapes.result(engine, 'fileProcessingWorkflow', text)).toBe(text.toUpperCase());
  });

  it('is still there for the step that reads it after a restart', async () => {
    hold('consume');
    const first = await shapes.open();
    await shapes.start(first, 'streamPipelineWorkflow', 10);
    await untilVisited('consume');
    abandon('consume');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'streamPipelineWorkflow', 10);
    expect(await handle.result).toEqual({ count: 10, last: 9 });
    expect(countVisits('generate')).toBe(1);
    expect(countVisits('consume')).toBe(2);
  });

  it('that breaks fails the run', async () => {
    const engine = await shapes.open();
    const { result } = await shapes.start(engine, 'streamErrorWorkflow');
    await expect(result).rejects.toThrow();
    expect(countVisits('produce')).toBeLessThanOrEqual(2);
    expect(notes('value').length).toBeLessThanOrEqual(1);
    expect(shapes.warnings()).toEqual([]);
  }, 10_000);
});
