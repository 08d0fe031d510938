import { operationOf, parseDocument } from './graphql/parse-document.ts';
import type { JournalEntry } from './types.ts';

/** One line per request: `GET /repos/o/r/pulls/1`, or `POST /graphql Name` (root fields when it has no name). */
export function summariseJournal(journal: JournalEntry[]): string[] {
  return journal.map(({ method, route, operation }) => [method, route, operation].filter(Boolean).join(' '));
}

/** What a GraphQL request is about: its operation's name, or the names of its root fields. */
export function nameOperation(body: unknown): string | undefined {
  const request = body as { query?: unknown; operationName?: unknown } | null | undefined;
  if (typeof request?.query !== 'string') return undefined;
  try {
    const name = typeof request.operationName === 'string' ? request.operationName : undefined;
    const operation = operationOf(parseDocument(request.query), name);
    if (operation.name) return operation.name;
    return operation.selections.map((field) => (field.kind === 'field' ? field.name : '…')).join(',');
  } catch {
    return undefined;
  }
}
