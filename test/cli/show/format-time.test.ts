import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDistance,
  formatDuration,
  formatMoment,
} from '../../../src/cli/show/format-time.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 22, 22, 4, 11);

describe('a length of time', () => {
  it.each([
    [-5, '0 ms'],
    [0, '0 ms'],
    [84.4, '84 ms'],
    [999.4, '999 ms'],
    [999.6, '1.0 s'],
    [12_400, '12.4 s'],
    [59_949, '59.9 s'],
    [59_960, '1 min 00 s'],
    [185 * SECOND, '3 min 05 s'],
    [HOUR - 1, '1 h 00 min'],
    [2 * HOUR + 5 * MINUTE, '2 h 05 min'],
    [DAY - 1, '1 d 0 h'],
    [3 * DAY + 4 * HOUR, '3 d 4 h'],
  ])('of %d ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

describe('a distance', () => {
  it.each([
    [0, 'now'],
    [999, 'now'],
    [-999, 'now'],
    [-SECOND, '1 s ago'],
    [3_200, 'in 4 s'],
    [-59 * SECOND, '59 s ago'],
    [-3 * MINUTE - 50 * SECOND, '3 min ago'],
    [2 * MINUTE + 1, 'in 3 min'],
    [-5 * HOUR, '5 h ago'],
    [2 * DAY, 'in 2 d'],
  ])('of %d ms is %s', (distance, text) => {
    expect(formatDistance(NOW + distance, NOW)).toBe(text);
  });
});

describe('a moment', () => {
  it.each([
    ['UTC', '2026-11-22 22:04:11 UTC'],
    ['Europe/Berlin', '2026-11-22 23:04:11 CET'],
    ['Asia/Kolkata', '2026-11-23 03:34:11 GMT+5:30'],
  ])('in %s is %s', (zone, text) => {
    expect(formatMoment(NOW, zone)).toBe(text);
  });

  it.each([
    ['of today has no day', NOW + HOUR, 'UTC', '23:04:11'],
    ['of tomorrow has its day', NOW + 2 * HOUR, 'UTC', '2026-11-23 00:04:11'],
    ['is of the day that it is there', NOW + 2 * HOUR, 'Europe/Berlin', '2026-11-23 01:04:11'],
    ['at midnight is 00', NOW - 22 * HOUR, 'UTC', '00:04:11'],
  ])('%s', (_, at, zone, text) => {
    expect(formatClock(at, NOW, zone)).toBe(text);
  });
});
