import { EVENT_DATA_REF_FIELDS, EventTypeSchema, isTerminalRunEventType } from '@workflow/world';
import { describe, expect, it } from 'vitest';
import { endsRun, PAYLOAD_FIELDS } from '../../../src/engine/sqlite-world/event-facts.ts';

describe.each(EventTypeSchema.options)('what is said of %s is what the SDK says', (type) => {
  it('about its payload', () => {
    const fields = (EVENT_DATA_REF_FIELDS as Record<string, string[]>)[type] ?? [];
    expect(fields.length).toBeLessThan(2);
    expect(PAYLOAD_FIELDS[type]).toBe(fields[0]);
  });

  it('about the end of its run', () => {
    expect(endsRun(type)).toBe(isTerminalRunEventType(type));
  });
});
