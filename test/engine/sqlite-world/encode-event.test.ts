import type { Event } from '@workflow/world';
import { describe, expect, it } from 'vitest';
import { decodeEvent, encodeEvent } from '../../../src/engine/sqlite-world/encode-event.ts';

const bytes = new Uint8Array([0, 1, 254, 255]);
const EVENTS: [type: string, data: object | undefined][] = [
  [
    'run_created',
    { deploymentId: 'd', workflowName: 'w', input: bytes, executionContext: { traceCarrier: {} } },
  ],
  ['run_started', undefined],
  ['run_completed', { output: bytes }],
  ['run_failed', { error: { message: 'no', stack: 'at x' }, errorCode: 'USER_ERROR' }],
  ['run_cancelled', undefined],
  ['step_created', { stepName: 's', input: new Uint8Array() }],
  ['step_started', { stepName: 's' }],
  ['step_completed', { stepName: 's', result: bytes }],
  ['step_failed', { error: 'in words', stack: 'at y' }],
  ['step_retrying', { error: 'later', retryAfter: new Date(1_700_000_000_000) }],
  ['hook_created', { token: 'ü/🔑', metadata: bytes, isWebhook: true }],
  ['hook_received', { token: 't', payload: bytes }],
  ['hook_conflict', { token: 't', conflictingRunId: 'wrun_2' }],
  ['wait_created', { resumeAt: new Date(1_700_000_000_123) }],
  ['wait_completed', { resumeAt: new Date(1_700_000_000_123) }],
  ['step_created', { stepName: 'bytes elsewhere', input: { $legacy: bytes } }],
];

describe('an event', () => {
  it.each(EVENTS)('%s is read as it was written', (eventType, eventData) => {
    const event = {
      eventType,
      ...(eventType.startsWith('run_') ? {} : { correlationId: 'c_1' }),
      ...(eventData === undefined ? {} : { eventData }),
      runId: 'wrun_1',
      eventId: 'evnt_1',
      createdAt: new Date(1_700_000_000_456),
      specVersion: 3,
    } as unknown as Event;
    expect(decodeEvent('wrun_1', encodeEvent(event))).toEqual(event);
  });
});
