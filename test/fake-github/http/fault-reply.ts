import type { Fault } from '../faults.ts';
import type { Token } from '../types.ts';
import { primaryLimitError, rateLimitMessage, secondaryLimitError } from './rate-limit.ts';
import { failure, type HttpError, type Reply } from './reply.ts';

const DEFAULT_RETRY_AFTER_SECONDS = 60;
const BAD_GATEWAY_PAGE = `<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
<hr><center>nginx</center>
</body>
</html>
`;

/** The answer an injected fault gives instead of the true one; undefined for faults that only delay or cut. */
export function faultReply(options: {
  fault: Fault;
  token: Token | null;
  requestId: string;
  isGraphql: boolean;
  /** Milliseconds since the epoch. */
  now: number;
}): Reply | undefined {
  const { fault, token, requestId, isGraphql, now } = options;
  switch (fault.kind) {
    case 'secondary-limit': {
      const retryAfterSeconds =
        'retryAfterSeconds' in fault ? fault.retryAfterSeconds : DEFAULT_RETRY_AFTER_SECONDS;
      return secondaryLimitError({ status: fault.status ?? 403, retryAfterSeconds, requestId }).reply;
    }
    case 'primary-limit': {
      const status = fault.status ?? (isGraphql ? 200 : 403);
      const reset = Math.ceil(now / 1000) + (fault.resetInSeconds ?? DEFAULT_RETRY_AFTER_SECONDS);
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
      if (status !== 200) return { ...primaryLimitError(token, status).reply, headers };
      const error = {
        type: fault.graphqlType ?? 'RATE_LIMIT',
        code: 'graphql_rate_limit',
        message: rateLimitMessage(token).replace('exceeded', 'already exceeded'),
      };
      return { status, headers, body: { errors: [error] } };
    }
    case 'too-many-requests':
      return failure({
        status: 429,
        message: 'Too many requests',
        headers: { 'retry-after': String(fault.retryAfterSeconds ?? DEFAULT_RETRY_AFTER_SECONDS) },
      }).reply;
    case 'server-error':
      return { status: 500, body: { message: 'Server Error', status: '500' } };
    case 'bad-gateway':
      return { status: 502, raw: BAD_GATEWAY_PAGE, headers: { 'content-type': 'text/html' } };
    case 'unavailable':
      return unavailable().reply;
    case 'graphql-timeout':
      return {
        status: 200,
        body: {
          data: null,
          errors: [
            {
              message: `Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include \`${requestId}\` when reporting this issue.`,
            },
          ],
        },
      };
    case 'conflict':
      return failure({ status: 409, message: fault.message ?? 'Conflict' }).reply;
    case 'abuse':
      return failure({
        status: 422,
        message: 'Validation Failed',
        errors: [
          {
            resource: 'IssueComment',
            code: 'unprocessable',
            field: 'data',
            message: 'was submitted too quickly',
          },
        ],
      }).reply;
    case 'reply':
      return {
        status: fault.status,
        ...(fault.headers ? { headers: fault.headers } : {}),
        ...(fault.raw === undefined ? { body: fault.body } : { raw: fault.raw }),
      };
    default:
      return undefined;
  }
}

function unavailable(): HttpError {
  return failure({
    status: 503,
    message: 'No server is currently available to service your request. Sorry about that. Please try again.',
  });
}
