/**
 * What `@workflow/world` says about its events, said again: importing it loads zod, which takes longer than reading a
 * run. A test compares.
 */

/** The field of an event's data that holds the payload, by the event's type (`EVENT_DATA_REF_FIELDS`). */
export const PAYLOAD_FIELDS: Readonly<Record<string, string>> = {
  run_created: 'input',
  run_completed: 'output',
  run_failed: 'error',
  step_created: 'input',
  step_completed: 'result',
  step_failed: 'error',
  step_retrying: 'error',
  hook_created: 'metadata',
  hook_received: 'payload',
};

const RUN_ENDS = new Set(['run_completed', 'run_failed', 'run_cancelled']);

/** Whether an event of this type ends its run (`isTerminalRunEventType`). */
export function endsRun(eventType: string): boolean {
  return RUN_ENDS.has(eventType);
}
