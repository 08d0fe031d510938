/** What the fake answers, before the headers that every answer carries. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as is, instead of `body`. */
  raw?: string | Buffer;
}

/** A refusal in REST's words. Thrown by handlers, turned into the answer at one place. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`${reply.status} ${JSON.stringify(reply.body ?? '')}`);
    this.reply = reply;
  }
}

export const DOCUMENTATION = 'https://docs.github.com/rest';

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return { status, body, headers };
}

/** GitHub's error body; `documentation` defaults to the page of the route (filled in by the server). */
export function failure(options: {
  status: number;
  message: string;
  errors?: unknown[];
  documentation?: string;
  headers?: Record<string, string>;
}): HttpError {
  const { status, message, errors, documentation, headers } = options;
  const body = {
    message,
    ...(errors ? { errors } : {}),
    ...(documentation === undefined ? {} : { documentation_url: documentation }),
    status: String(status),
  };
  return new HttpError({ status, body, ...(headers ? { headers } : {}) });
}

export function notFound(message = 'Not Found'): HttpError {
  return failure({ status: 404, message });
}

/** 422 with one structured error, as the models of GitHub report it. */
export function validationFailed(error: {
  resource: string;
  code: string;
  field: string;
  message?: string;
}): HttpError {
  return failure({ status: 422, message: 'Validation Failed', errors: [error] });
}

/** 422 with sentences, as the reviews endpoint reports. */
export function unprocessable(...errors: string[]): HttpError {
  return failure({ status: 422, message: 'Unprocessable Entity', errors });
}

/** 422 for a body that does not fit the endpoint's schema. */
export function invalidRequest(problem: string): HttpError {
  return failure({ status: 422, message: `Invalid request.\n\n${problem}` });
}
