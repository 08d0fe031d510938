import { createHook, getWritable } from 'workflow';

interface Payload {
  data: string;
  done?: boolean;
  metadata: unknown;
}

async function writeEvent(writable: WritableStream, event: string, payload?: unknown): Promise<void> {
  'use step';
  const writer = writable.getWriter();
  await writer.write(new TextEncoder().encode(`${JSON.stringify({ event, payload })}\r\n`));
}

/** Collects what the hook receives until the last one says so, and writes down each in the run's stream. */
export async function collectWithHook(token: string, customData: string): Promise<{ collected: Payload[] }> {
  'use workflow';
  const hook = createHook<Payload>({ token, metadata: { customData } });
  const collected: Payload[] = [];
  const writable = getWritable();
  await writeEvent(writable, 'hookCreated');
  for await (const event of hook) {
    await writeEvent(writable, 'hookResumed', event);
    collected.push(event);
    if (event.done) break;
  }
  return { collected };
}
