import { ModelError } from '../model-error.ts';
import { redactSecrets } from '../redact-secrets.ts';
import { downloadResult } from './download-result.ts';
import { fillBody } from './fill-body.ts';
import type { JobResult, JobService, JobState } from './job-service.ts';
import { readPointer } from './json-pointer.ts';
import type { Resolve } from './public-lookup.ts';
import { requestJson, type ServiceAnswer } from './request-json.ts';
import type { ServiceSettings } from './service-settings.ts';

/** An answer is a few lines of JSON, unless it holds the result itself. */
const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_INLINE_BYTES = 70 * 1024 * 1024;
const MAX_ID_LENGTH = 500;

/** What services call the states, where their settings do not say. */
const WORDS: Record<'queued' | 'running' | 'succeeded' | 'failed', string[]> = {
  queued: ['queued', 'pending', 'submitted', 'created', 'starting', 'in_queue', 'waiting'],
  running: ['running', 'processing', 'in_progress', 'generating'],
  succeeded: ['succeeded', 'success', 'completed', 'complete', 'done', 'finished', 'ready'],
  failed: ['failed', 'failure', 'error', 'canceled', 'cancelled', 'rejected', 'expired'],
};

/** Any service that takes a job by HTTP and tells about it in JSON, as its operator described it. */
export function createHttpService(options: {
  name: string;
  settings: ServiceSettings;
  fetch?: typeof fetch | undefined;
  /** Finds addresses of results; the system unless told. */
  resolve?: Resolve | undefined;
}): JobService {
  const { name, settings, fetch, resolve } = options;
  const { submit, poll, key } = settings;
  const secrets = key?.value === undefined ? [] : [key.value];
  const auth: Record<string, string> =
    key?.value === undefined ? {} : { [key.header]: key.prefix + key.value };
  const common = { name, secrets, fetch };
  return {
    name,
    pollMs: settings.pollSeconds * 1000,
    timeoutMs: settings.timeoutMinutes * 60_000,
    submit: async ({ id, input, signal }) => {
      const { json } = await requestJson({
        ...common,
        url: submit.url,
        method: submit.method,
        headers: { ...submit.headers, ...auth, [settings.idempotencyHeader]: id },
        body: fillBody(submit.body, input),
        maxBytes: MAX_ANSWER_BYTES,
        signal,
      });
      const jobId = readPointer(json, settings.id);
      const text = typeof jobId === 'string' || typeof jobId === 'number' ? String(jobId) : '';
      // `.` and `..` would make another address of the one that is asked.
      if (text !== '' && text.length <= MAX_ID_LENGTH && !/^\.{1,2}$/.test(text)) return text;
      const reason = `Service '${name}' took the work and gave no id at '${settings.id}'.`;
      throw new ModelError({ kind: 'unusable', reason });
    },
    poll: async (jobId) => {
      const answer = await requestJson({
        ...common,
        url: poll.url.replaceAll('{id}', encodeURIComponent(jobId)),
        method: 'GET',
        headers: { ...poll.headers, ...auth },
        accepted: [404, 410, 429, 503],
        maxBytes: 'base64' in settings.result ? MAX_INLINE_BYTES : MAX_ANSWER_BYTES,
      });
      return readState({ name, settings, answer, secrets });
    },
    download: async (result, { maxBytes, signal }) => {
      if ('base64' in result) return decode(result.base64, maxBytes);
      const origins = [submit.url, poll.url].map((url) => new URL(url).origin);
      return downloadResult({ url: result.url, origins, headers: auth, maxBytes, signal, resolve });
    },
  };
}

function readState(options: {
  name: string;
  settings: ServiceSettings;
  answer: ServiceAnswer;
  secrets: string[];
}): JobState {
  const { name, settings, answer, secrets } = options;
  const { status, json, retryAfterMs } = answer;
  const later = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status === 404 || status === 410) return { state: 'lost' };
  if (status === 429 || status === 503) return { state: 'unknown', ...later };
  const said = readPointer(json, settings.state);
  if (typeof said !== 'string') {
    const reason = `Service '${name}' gave no state at '${settings.state}'.`;
    throw new ModelError({ kind: 'transient', reason, calls: 0 });
  }
  const state = translate(said, settings);
  if (state === 'succeeded') return { state, result: readResult({ name, settings, json }) };
  if (state === 'failed') {
    const reason = settings.reason === undefined ? undefined : readPointer(json, settings.reason);
    const words = typeof reason === 'string' ? redactSecrets({ text: reason, secrets }) : '';
    return { state, reason: words === '' ? `it is '${redactSecrets({ text: said, secrets })}'` : words };
  }
  const progress = settings.progress === undefined ? undefined : readPointer(json, settings.progress);
  const share = Number.parseFloat(String(progress)) / settings.progressOf;
  const percent = Number.isFinite(share)
    ? { percent: Math.round(100 * Math.min(1, Math.max(0, share))) }
    : {};
  return { state, ...percent, ...later };
}

/** A word that nobody told of is some way of working: the time that a job may take is its end. */
function translate(said: string, { states }: ServiceSettings): keyof typeof WORDS {
  const kinds = ['queued', 'running', 'succeeded', 'failed'] as const;
  const is = (words: readonly string[] = []) =>
    words.some((word) => word.toLowerCase() === said.toLowerCase());
  return kinds.find((kind) => is(states[kind])) ?? kinds.find((kind) => is(WORDS[kind])) ?? 'running';
}

function readResult(options: { name: string; settings: ServiceSettings; json: unknown }): JobResult {
  const { name, settings, json } = options;
  const pointer = 'url' in settings.result ? settings.result.url : settings.result.base64;
  const value = readPointer(json, pointer);
  if (typeof value === 'string' && value !== '') {
    return 'url' in settings.result ? { url: value } : { base64: value };
  }
  const reason = `Service '${name}' says it succeeded and gave no result at '${pointer}'.`;
  throw new ModelError({ kind: 'unusable', reason, calls: 0 });
}

function decode(text: string, maxBytes: number): Uint8Array {
  const bytes = Buffer.from(text.replace(/^data:[^,]{0,100},/, ''), 'base64');
  if (bytes.length <= maxBytes) return bytes;
  throw new ModelError({ kind: 'refused', reason: `The result has more than ${maxBytes} bytes.`, calls: 0 });
}
