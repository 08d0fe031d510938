/** What is to be made, as the service's body can name it. */
export interface JobInput {
  prompt: string;
  /** `WIDTHxHEIGHT` in pixels. */
  size?: string | undefined;
  voice?: string | undefined;
  /** `png`, `mp3`, … */
  format: string;
}

/** Where the bytes are, as the service said. Nobody has looked at it: `url` may lead anywhere. */
export type JobResult = { url: string } | { base64: string };

/** How far a job is. */
export type JobState =
  | { state: 'queued' | 'running'; percent?: number; retryAfterMs?: number }
  /** Nobody can say just now: it is asked too often, or is not well. */
  | { state: 'unknown'; retryAfterMs?: number }
  | { state: 'succeeded'; result: JobResult }
  /** `reason`: the service's own words. */
  | { state: 'failed'; reason: string }
  /** The service knows no such job. */
  | { state: 'lost' };

/**
 * A service that makes something in its own time: it is given work, asked how far it is, and gives what it made. Every
 * method throws ModelError: `throttled` and `transient` may go well later, `refused` and `unusable` not,
 * `unauthorised` for no job of this service.
 */
export interface JobService {
  name: string;
  /** Milliseconds between two questions, at least. */
  pollMs: number;
  /** Milliseconds that a job may take. */
  timeoutMs: number;
  /**
   * Hands over work and returns the job's id.
   *
   * @param call.id Names the work: the same id twice must not make two jobs, which the service has to see to.
   */
  submit(call: { id: string; input: JobInput; signal?: AbortSignal }): Promise<string>;
  poll(jobId: string): Promise<JobState>;
  /** The bytes of a result, `maxBytes` at most; unseen. */
  download(result: JobResult, options: { maxBytes: number; signal?: AbortSignal }): Promise<Uint8Array>;
}
