import { z } from 'zod';

const MAX_TIMEOUT_MINUTES = 7 * 24 * 60;

const address = z
  .string()
  .refine(isAddress, 'must be an http or https address without a user name or password')
  .meta({ description: 'Where the service is. Whoever runs Gloss says so, never a repository.' });

/** RFC 6901; the empty one is the whole answer. */
const pointer = z.string().regex(/^(\/.*)?$/s, "must be a JSON pointer, which begins with '/'");

const headers = z.record(z.string().regex(/^[\w-]+$/, 'must be a name of a header'), z.string());

/** How one job service is spoken to, as its operator writes it. */
export const serviceSchema = z.strictObject({
  submit: z.strictObject({
    url: address,
    method: z.enum(['POST', 'PUT']).default('POST'),
    headers: headers.default({}),
    /** JSON. `{{prompt}}`, `{{size}}`, `{{voice}}` and `{{format}}` in its texts are replaced. */
    body: z.record(z.string(), z.unknown()),
  }),
  /** Where the answer to that has the job's id. */
  id: pointer,
  poll: z.strictObject({
    // Not in the host: the service names the id, and the key goes wherever the address leads.
    url: address.regex(
      /^\w+:\/\/[^/?#{}]+[/?].*\{id\}/,
      "must hold '{id}' in its path, where the job's id goes",
    ),
    headers: headers.default({}),
  }),
  /** Where the answer to that has the state. */
  state: pointer,
  /** The service's words for states, where they are not the usual ones; case does not matter. */
  states: z
    .strictObject({
      queued: z.array(z.string()).optional(),
      running: z.array(z.string()).optional(),
      succeeded: z.array(z.string()).optional(),
      failed: z.array(z.string()).optional(),
    })
    .default({}),
  progress: pointer.optional(),
  /** The progress of what is done: 100 for percents, 1 for fractions. */
  progressOf: z.number().positive().default(100),
  /** Why a job failed. */
  reason: pointer.optional(),
  result: z.union(
    [z.strictObject({ url: pointer }), z.strictObject({ base64: pointer })],
    'must be {"url": POINTER} or {"base64": POINTER}',
  ),
  pollSeconds: z.number().min(0.01).max(600).default(2),
  timeoutMinutes: z.number().positive().max(MAX_TIMEOUT_MINUTES).default(30),
  /** Names the work, so that the same work handed over twice becomes one job. */
  idempotencyHeader: z
    .string()
    .regex(/^[\w-]+$/)
    .default('Idempotency-Key'),
  key: z
    .strictObject({
      /** The environment variable that holds it. */
      variable: z.string().regex(/^[A-Za-z_]\w*$/, 'must be the name of an environment variable'),
      header: z
        .string()
        .regex(/^[\w-]+$/)
        .default('Authorization'),
      /** `Bearer ` unless the header is another. */
      prefix: z.string().optional(),
    })
    .optional(),
});

/** Settings of one service, complete, with its key. */
export interface ServiceSettings extends Omit<z.output<typeof serviceSchema>, 'key'> {
  key?: { variable: string; header: string; prefix: string; value: string | undefined } | undefined;
}

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url?.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || url.protocol === 'http:';
}
