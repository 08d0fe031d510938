import { COMMON_DIFFERENCES, isStart } from './common-differences.ts';
import type { KnownDifference } from './known-differences.ts';
import type { Plain } from './normalise.ts';
import type { Operation } from './operations.ts';
import { asFields, errorOf, mapItems, omit } from './plain-lists.ts';

/** Where the embedded world differs from the stock Postgres world on purpose; the local one is mostly like ours. */
export const POSTGRES_DIFFERENCES: readonly KnownDifference[] = [
  ...COMMON_DIFFERENCES,
  {
    name: 'an event without a spec version is answered with the one it is stored with',
    reason:
      'Postgres answers the request as it came and stores the version it assumed; a list then shows another event than the call that made it.',
    applies: ({ type }) => type === 'create' || type === 'together',
    rewrite: (answer, { other }) => forEachAnswer(answer, other, dropAssumedVersion),
  },
  {
    name: 'owner, project and environment of a hook are fixed words',
    reason:
      'They mean something on the hosted world only; the local world has the words, Postgres empty ones.',
    applies: showsHooks,
    rewrite: (answer) => changeHooks(answer, (hook) => omit(hook, ['ownerId', 'projectId', 'environment'])),
  },
  {
    name: 'a hook that does not say so is no webhook',
    reason:
      'The local world stores false and Postgres true; the runtime always says which, and a hook that anybody may call by HTTP must have been asked for.',
    applies: showsHooks,
    rewrite: (answer, { facts }) =>
      changeHooks(answer, (hook) =>
        facts.silentHooks.has(String(asFields(hook).hookId)) ? omit(hook, ['isWebhook']) : hook,
      ),
  },
  {
    name: 'a hook that is not there is not found',
    reason: 'hooks.get of Postgres reads a field of the missing row and throws a TypeError.',
    applies: ({ type }) => type === 'hook-get',
    rewrite: (answer, { side }) =>
      errorOf(answer) === (side === 'stock' ? 'TypeError' : 'HookNotFoundError')
        ? { error: 'missing' }
        : answer,
  },
  {
    name: 'a step or event that is not there is a plain error',
    reason:
      'No class of @workflow/errors is about it; the local world throws Error, Postgres WorkflowWorldError.',
    applies: ({ type }) => type === 'step-get' || type === 'event-get',
    rewrite: (answer, { side }) =>
      errorOf(answer) === (side === 'stock' ? 'WorkflowWorldError' : 'Error') ? { error: 'missing' } : answer,
  },
  {
    name: 'the log that a start hands over has its data',
    reason:
      '"With data resolved", say the types (EventResult.events); Postgres leaves it out when told resolveData none.',
    applies: isStart,
    rewrite: (answer) => mapItems(answer, (events) => events.map((event) => dropPayload(event))),
  },
  {
    name: 'only the last page of a closed stream is called done',
    reason:
      'Ours follows the local world, where done is learnt from the page that reaches the end; Postgres asks for the end first. A reader needs it only once hasMore is false.',
    applies: ({ type }) => type === 'stream-chunks',
    rewrite: (answer) => forgetEarlyDone(answer),
  },
  {
    name: 'the streams of a run are in the order of their first writes',
    reason: 'Postgres selects distinct names in no order.',
    applies: ({ type }) => type === 'stream-names',
    rewrite: (answer) => (Array.isArray(answer) ? answer.toSorted() : answer),
  },
  {
    name: 'runs and steps are listed in the order that was asked for',
    reason: 'Postgres overlooks sortOrder for runs and steps and always lists the newest first.',
    applies: (operation) =>
      operation.type === 'list' &&
      (operation.listing.of === 'runs' || operation.listing.of === 'steps') &&
      operation.sortOrder === 'asc',
    rewrite: (answer, { side }) =>
      side === 'stock' ? mapItems(answer, (items) => items.toReversed()) : answer,
  },
];

function forEachAnswer(answer: Plain, other: Plain, change: (one: Plain, other: Plain) => Plain): Plain {
  const { won, ...rest } = asFields(answer);
  if (won !== undefined) return { won: forEachAnswer(won, asFields(other).won ?? null, change), ...rest };
  if (!Array.isArray(answer) || !Array.isArray(other)) return change(answer, other);
  return answer.map((one, index) => change(one, other[index] ?? null));
}

function dropAssumedVersion(answer: Plain, other: Plain): Plain {
  const [event, otherEvent] = [asFields(answer).event, asFields(other).event];
  if (event === undefined || otherEvent === undefined || asFields(otherEvent).specVersion !== undefined)
    return answer;
  return { ...asFields(answer), event: omit(event, ['specVersion']) };
}

function forgetEarlyDone(answer: Plain): Plain {
  const { pages } = asFields(answer);
  if (!Array.isArray(pages)) return answer;
  return { pages: pages.map((page) => (asFields(page).hasMore === true ? omit(page, ['done']) : page)) };
}

function showsHooks(operation: Operation): boolean {
  return (
    operation.type === 'hook-get' ||
    operation.type === 'hook-by-token' ||
    (operation.type === 'list' && operation.listing.of === 'hooks') ||
    (operation.type === 'create' && operation.event.eventType === 'hook_created')
  );
}

/** Changes the hook that is the answer, or in it, or its items. */
function changeHooks(answer: Plain, change: (hook: Plain) => Plain): Plain {
  const fields = asFields(answer);
  if (fields.hookId !== undefined) return change(answer);
  if (fields.hook !== undefined) return { ...fields, hook: change(fields.hook) };
  const key = ['items', 'data'].find((name) => Array.isArray(fields[name]));
  return key === undefined ? answer : { ...fields, [key]: (fields[key] as readonly Plain[]).map(change) };
}

const PAYLOADS = ['input', 'output', 'result', 'error', 'metadata', 'payload'];

function dropPayload(event: Plain): Plain {
  const { eventData, ...rest } = asFields(event);
  if (eventData === undefined) return rest;
  const left = omit(eventData, PAYLOADS);
  return Object.keys(asFields(left)).length === 0 ? rest : { ...rest, eventData: left };
}
