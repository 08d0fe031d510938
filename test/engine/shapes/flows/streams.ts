import { FatalError, getWritable, sleep } from 'workflow';
import { note, visit } from '../probe.ts';

async function writeProgress(message: string): Promise<void> {
  'use step';
  await visit(`write ${message}`);
  const writable = getWritable<string>();
  const writer = writable.getWriter();
  await writer.write(message);
  writer.releaseLock();
}

async function finalizeProgress(): Promise<void> {
  'use step';
  await getWritable().close();
}

export async function simpleStreamingWorkflow(messages: string[]) {
  'use workflow';

  for (const message of messages) await writeProgress(message);
}

export async function closedStreamingWorkflow(messages: string[]) {
  'use workflow';

  for (const message of messages) await writeProgress(message);
  await finalizeProgress();
}

export async function failingStreamingWorkflow(messages: string[]) {
  'use workflow';

  for (const message of messages) await writeProgress(message);
  throw new Error('half way');
}

export async function sleepingStreamingWorkflow(messages: string[]) {
  'use workflow';

  for (const message of messages) await writeProgress(message);
  await sleep('1h');
}

export async function parallelStreamingWorkflow(messages: string[]) {
  'use workflow';

  await Promise.all(messages.map((message) => writeProgress(message)));
  await finalizeProgress();
}

async function writeLogs(): Promise<void> {
  'use step';
  const writer = getWritable<{ level: string; message: string }>({ namespace: 'logs' }).getWriter();
  await writer.write({ level: 'info', message: 'Task started' });
  await writer.write({ level: 'info', message: 'Processing...' });
  writer.releaseLock();
}

async function writeMetrics(): Promise<void> {
  'use step';
  const writer = getWritable<{ cpu: number; at: Date }>({ namespace: 'metrics' }).getWriter();
  await writer.write({ cpu: 45, at: new Date(1) });
  await writer.write({ cpu: 52, at: new Date(2) });
  writer.releaseLock();
}

async function closeStreams(): Promise<void> {
  'use step';
  await getWritable({ namespace: 'logs' }).close();
  await getWritable({ namespace: 'metrics' }).close();
}

export async function multiStreamWorkflow() {
  'use workflow';

  await writeLogs();
  await writeMetrics();
  await closeStreams();
}

async function writeToStream(writable: WritableStream<Uint8Array>, text: string): Promise<void> {
  'use step';
  const writer = writable.getWriter();
  await writer.write(new TextEncoder().encode(text));
  writer.releaseLock();
}

async function closeStream(writable: WritableStream<Uint8Array>): Promise<void> {
  'use step';
  await writable.close();
}

export async function outputStreamWorkflow() {
  'use workflow';

  const writable = getWritable<Uint8Array>();
  await writeToStream(writable, 'Hello, ');
  await writeToStream(writable, 'wörld!');
  await closeStream(writable);
  return 'done';
}

async function writeMany(count: number): Promise<void> {
  'use step';
  const writer = getWritable<{ index: number; text: string }>().getWriter();
  for (let index = 0; index < count; index++) {
    // Not awaited one by one: a fast writer fills the buffer.
    void writer.write({ index, text: 'x'.repeat(1_000) });
  }
  await writer.close();
}

export async function fastStreamingWorkflow(count: number) {
  'use workflow';

  await writeMany(count);
}

async function generateData(count: number): Promise<ReadableStream<number>> {
  'use step';
  await visit('generate');
  return new ReadableStream<number>({
    start(controller) {
      for (let index = 0; index < count; index++) controller.enqueue(index);
      controller.close();
    },
  });
}

async function consumeData(readable: ReadableStream<number>): Promise<number[]> {
  'use step';
  await visit('consume');
  const values: number[] = [];
  for await (const value of readable) values.push(value);
  return values;
}

export async function streamPipelineWorkflow(count: number) {
  'use workflow';

  const stream = await generateData(count);
  const results = await consumeData(stream);

  return { count: results.length, last: results.at(-1) };
}

async function produceBytes(text: string): Promise<ReadableStream<Uint8Array>> {
  'use step';
  return new Response(text).body as ReadableStream<Uint8Array>;
}

async function upperCase(input: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  'use step';
  return input
    .pipeThrough(new TextDecoderStream() as never)
    .pipeThrough(
      new TransformStream<string, string>({
        transform(chunk, controller) {
          controller.enqueue(chunk.toUpperCase());
        },
      }),
    )
    .pipeThrough(new TextEncoderStream());
}

async function readText(input: ReadableStream<Uint8Array>): Promise<string> {
  'use step';
  return await new Response(input).text();
}

export async function fileProcessingWorkflow(text: string) {
  'use workflow';

  const raw = await produceBytes(text);
  const processed = await upperCase(raw);
  return await readText(processed);
}

async function produceStream(): Promise<ReadableStream<number>> {
  'use step';
  await visit('produce');
  return new ReadableStream<number>({
    start(controller) {
      controller.enqueue(1);
      controller.error(new Error('Stream failed'));
    },
  });
}
produceStream.maxRetries = 1;

async function consumeStream(stream: ReadableStream<number>): Promise<void> {
  'use step';
  try {
    for await (const value of stream) note('value', value);
  } catch {
    throw new FatalError('Stream failed');
  }
}

export async function streamErrorWorkflow() {
  'use workflow';

  const stream = await produceStream();
  await consumeStream(stream);
}

async function writeFlaky(): Promise<void> {
  'use step';
  await visit('flaky');
  const writer = getWritable<string>().getWriter();
  await writer.write('before the error');
  writer.releaseLock();
  throw new FatalError('writer died');
}

export async function brokenWriterWorkflow() {
  'use workflow';

  try {
    await writeFlaky();
  } catch {
    await writeProgress('after the error');
  }
  await finalizeProgress();
}
