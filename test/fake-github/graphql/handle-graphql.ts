import { type RateStatus, rateLimitMessage } from '../http/rate-limit.ts';
import { json, type Reply } from '../http/reply.ts';
import type { State, Token } from '../types.ts';
import { CoercionProblem, coerceVariables } from './coerce.ts';
import { executeOperation } from './execute.ts';
import { SyntaxProblem } from './lexer.ts';
import { mutationRoot } from './mutation-root.ts';
import { MUTATION_SCHEMA } from './mutation-schema-text.ts';
import { type Operation, operationOf, parseDocument, type QueryDocument } from './parse-document.ts';
import { parseSchema } from './parse-schema.ts';
import { queryRoot } from './query-root.ts';
import { QUERY_SCHEMA } from './schema-text.ts';
import { validateOperation } from './validate.ts';

export const schema = parseSchema(QUERY_SCHEMA + MUTATION_SCHEMA);

/** A request read and checked, or the answer that refuses it. */
export type ReadGraphql = { document: QueryDocument; operation: Operation } | { reply: Reply };

/** Reads and validates the document of a request; GitHub refuses with HTTP 200 and `errors`. */
export function readGraphql(body: unknown): ReadGraphql {
  const request = body as { query?: unknown; operationName?: unknown } | null | undefined;
  if (typeof request?.query !== 'string') {
    return { reply: refuse('A query attribute must be specified and must be a string.') };
  }
  try {
    const document = parseDocument(request.query);
    const name = typeof request.operationName === 'string' ? request.operationName : undefined;
    const operation = operationOf(document, name || undefined);
    const problems = validateOperation(schema, document, operation);
    return problems.length > 0 ? { reply: json(200, { errors: problems }) } : { document, operation };
  } catch (problem) {
    if (!(problem instanceof SyntaxProblem)) throw problem;
    return { reply: json(200, { errors: [{ message: problem.message, locations: [problem.location] }] }) };
  }
}

/** Runs a checked operation: HTTP 200 with `data`, and `errors` beside it when fields failed. */
export async function runGraphql(options: {
  state: State;
  token: Token;
  document: QueryDocument;
  operation: Operation;
  body: unknown;
  rate: RateStatus;
}): Promise<Reply> {
  const { state, token, document, operation, rate } = options;
  const given = (options.body as { variables?: Record<string, unknown> | null }).variables ?? {};
  try {
    const variables = coerceVariables(schema, operation.variables, given);
    const request = { state, token };
    const root = operation.type === 'query' ? queryRoot(request, rate) : mutationRoot(request);
    const { data, problems } = await executeOperation({ schema, document, operation, variables, root });
    return json(200, { data, ...(problems.length > 0 ? { errors: problems } : {}) });
  } catch (problem) {
    if (problem instanceof CoercionProblem) return refuse(problem.message);
    throw problem;
  }
}

/** A spent GraphQL budget is HTTP 200, too. */
export function graphqlLimitReply(token: Token): Reply {
  const message = rateLimitMessage(token).replace('exceeded', 'already exceeded');
  return json(200, { errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit', message }] });
}

function refuse(message: string): Reply {
  return json(200, { errors: [{ message }] });
}
