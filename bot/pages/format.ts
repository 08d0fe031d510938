import { html, type Markup } from './html.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `12,345`. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-US');
}

/** `980`, `48.2k`, `1.3M`: for tables, where digits would only be in the way. */
export function formatShort(value: number): string {
  if (value < 1000) return String(value);
  const [divided, unit] = value < 999_950 ? [value / 1000, 'k'] : [value / 1_000_000, 'M'];
  return `${divided.toFixed(divided < 99.95 ? 1 : 0).replace(/\.0$/, '')}${unit}`;
}

/** `1 item`, `2,000 items`. */
export function formatCount(value: number, word: string): string {
  return `${formatNumber(value)} ${word}${value === 1 ? '' : 's'}`;
}

/** `0.4 s`, `42 s`, `3 min 5 s`, `2 h 10 min`, `4 d 1 h`. */
export function formatDuration(ms: number): string {
  if (ms < 9950) return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return join(Math.floor(seconds / 60), 'min', seconds % 60, 's');
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 24 * 60) return join(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  const hours = Math.round(ms / HOUR);
  return join(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

/** A point in time as people say it, with the exact one in the title. */
export function renderTime(at: number, now: number): Markup {
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}" title="${formatUtc(at)}">${formatRelative(at - now)}</time>`;
}

/** `2026-01-31 12:00:05 UTC`. */
export function formatUtc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

function formatRelative(ms: number): string {
  const distance = Math.abs(ms);
  if (distance < 45_000) return ms > 1000 ? 'in a moment' : 'just now';
  const said = sayDistance(distance);
  return ms > 0 ? `in ${said}` : `${said} ago`;
}

function sayDistance(ms: number): string {
  if (ms < 59.5 * MINUTE) return `${Math.max(1, Math.round(ms / MINUTE))} min`;
  if (ms < 23.5 * HOUR) return `${Math.round(ms / HOUR)} h`;
  const days = Math.round(ms / DAY);
  return `${days} day${days === 1 ? '' : 's'}`;
}

function join(big: number, bigUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;
}
