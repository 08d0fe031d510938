import { describe, expect, it } from 'vitest';
import { readToldNote, rememberTold, renderToldNote } from '../../../src/content/review/told-note.ts';

const name = (number: number) => number.toString(16).padStart(16, '0');
const fingerprint = (number: number) => `${name(number)}${'f'.repeat(16)}`;

describe('the memory of what was told', () => {
  it('is read as it was written, from the end of an overview alone', () => {
    const note = renderToldNote([name(1), name(2)]);
    expect(readToldNote(`### Review\n\n${note}`)).toEqual([name(1), name(2)]);
    expect(readToldNote(`### Review\n\n${note}\n\nSomething behind it`)).toEqual([]);
    expect(readToldNote(`In a sentence ${note}`)).toEqual([]);
    expect(readToldNote(undefined)).toEqual([]);
    expect(renderToldNote([])).toBe('');
  });

  it('keeps the order, each once, and the youngest of too many', () => {
    const before = rememberTold({ before: [name(1)], told: [fingerprint(2), fingerprint(1)] });
    expect(before).toEqual([name(1), name(2)]);
    const many = rememberTold({ before, told: Array.from({ length: 300 }, (_, at) => fingerprint(at + 2)) });
    expect([many.length, many[0], many.at(-1)]).toEqual([300, name(2), name(301)]);
  });
});
