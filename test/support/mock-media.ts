import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampleJpeg, sampleMp3, sampleOpus, samplePng, sampleWav, sampleWebp } from './sample-media.ts';

/** One call as the server saw it. */
export interface MediaCall {
  kind: 'image' | 'speech';
  /** What is to be drawn, or said. */
  prompt: string;
  body: Record<string, unknown>;
  headers: IncomingMessage['headers'];
  /** 1 for the first call with this prompt. */
  time: number;
  /** Bytes were sent. */
  answered: boolean;
}

/** What the server does instead of sending what was asked for. */
export type MediaBehaviour =
  | { bytes: Uint8Array }
  | { status: number; message: string; code?: string; retryAfterSeconds?: number }
  | { empty: true }
  | { hang: true }
  | { cutOff: true }
  /** So many bytes of an answer, without saying how many. */
  | { endless: number };

export interface MockMedia extends AsyncDisposable {
  /** For `--base-url` and `OPENAI_BASE_URL`. */
  baseUrl: string;
  calls: MediaCall[];
  /** Decides about each call; undefined answers as usual. */
  behave(decide: (call: MediaCall) => MediaBehaviour | undefined): void;
}

/**
 * OpenAI's `/v1/images/generations` and `/v1/audio/speech`: pictures of the size that was asked for and sounds of the
 * format, decided by the prompt alone. Sizes that OpenAI's models do not draw are refused, as OpenAI does.
 */
export async function startMockMedia(): Promise<MockMedia> {
  const calls: MediaCall[] = [];
  let decide: (call: MediaCall) => MediaBehaviour | undefined = () => undefined;
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const kind = request.url === '/v1/images/generations' ? 'image' : 'speech';
      if (kind === 'speech' && request.url !== '/v1/audio/speech') return response.writeHead(404).end();
      const prompt = String(kind === 'image' ? body.prompt : body.input);
      const time = calls.filter((call) => call.kind === kind && call.prompt === prompt).length + 1;
      const call: MediaCall = { kind, prompt, body, headers: request.headers, time, answered: false };
      calls.push(call);
      return answer({ call, behaviour: decide(call) ?? refuseSize(call), response });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    behave: (next) => {
      decide = next;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(options: {
  call: MediaCall;
  behaviour: MediaBehaviour | undefined;
  response: ServerResponse;
}): void {
  const { call, behaviour, response } = options;
  if (behaviour && 'hang' in behaviour) return;
  if (behaviour && 'status' in behaviour) {
    const { status, message, code, retryAfterSeconds } = behaviour;
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    });
    response.end(JSON.stringify({ error: { message, type: 'error', code: code ?? null, param: null } }));
    return;
  }
  if (behaviour && 'cutOff' in behaviour) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 }).write('{"data"');
    response.destroy();
    return;
  }
  if (behaviour && 'endless' in behaviour) {
    sendEndless(response, behaviour.endless);
    return;
  }
  call.answered = true;
  const bytes = behaviour && 'bytes' in behaviour ? behaviour.bytes : usualBytes(call);
  if (call.kind === 'speech') {
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    response.end(behaviour && 'empty' in behaviour ? undefined : bytes);
    return;
  }
  const data = behaviour && 'empty' in behaviour ? [] : [{ b64_json: Buffer.from(bytes).toString('base64') }];
  const usage = { input_tokens: 7, output_tokens: 100, total_tokens: 107 };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ created: 1_700_000_000, data, usage }));
}

function sendEndless(response: ServerResponse, total: number): void {
  const chunk = Buffer.alloc(1024 * 1024, 'A');
  let sent = 0;
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":[{"b64_json":"');
  const more = () => {
    while (sent < total && !response.destroyed) {
      sent += chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', more);
        return;
      }
    }
    response.end('"}]}');
  };
  more();
}

/** What OpenAI answers to a size that its model does not draw. */
const DRAWN: Record<string, string[]> = {
  'gpt-image-1': ['1024x1024', '1024x1536', '1536x1024', 'auto'],
  'dall-e-3': ['1024x1024', '1024x1792', '1792x1024'],
};

function refuseSize({ kind, body }: MediaCall): MediaBehaviour | undefined {
  const drawn = DRAWN[String(body.model)];
  if (kind !== 'image' || drawn === undefined || drawn.includes(String(body.size))) return undefined;
  const supported = drawn.map((size) => `'${size}'`).join(', ');
  const message = `Invalid value: '${body.size}'. Supported values are: ${supported}.`;
  return { status: 400, message, code: 'invalid_value' };
}

function usualBytes({ kind, body, prompt }: MediaCall): Uint8Array {
  if (kind === 'speech') {
    if (body.response_format === 'wav') return sampleWav();
    return body.response_format === 'opus' ? sampleOpus() : sampleMp3();
  }
  const [width, height] = String(body.size ?? '64x64')
    .split('x')
    .map(Number);
  if (body.output_format === 'jpeg') return sampleJpeg(width, height);
  if (body.output_format === 'webp') return sampleWebp(width, height);
  return samplePng(width, height, prompt);
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
}
