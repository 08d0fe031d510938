const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time for people, from milliseconds: `84 ms`, `12.4 s`, `3 min 05 s`, `2 h 05 min`, `3 d 4 h`. */
export function formatDuration(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  if (whole < SECOND) return `${whole} ms`;
  const tenths = Math.round(whole / 100) / 10;
  if (tenths < 60) return `${tenths.toFixed(1)} s`;
  const seconds = Math.round(whole / SECOND);
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${padded(seconds % 60)} s`;
  const minutes = Math.round(whole / MINUTE);
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ${padded(minutes % 60)} min`;
  const hours = Math.round(whole / HOUR);
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** How far a moment is from now, in one unit: `in 4 s`, `3 min ago`, `now`. Both in ms since the epoch. */
export function formatDistance(at: number, now: number): string {
  const distance = Math.abs(at - now);
  if (distance < SECOND) return 'now';
  const [unit, name] = UNITS.find(([size]) => distance >= size) ?? [SECOND, 's'];
  const count = at > now ? Math.ceil(distance / unit) : Math.floor(distance / unit);
  return at > now ? `in ${count} ${name}` : `${count} ${name} ago`;
}

const UNITS: [size: number, name: string][] = [
  [DAY, 'd'],
  [HOUR, 'h'],
  [MINUTE, 'min'],
  [SECOND, 's'],
];

/** `2026-11-22 22:04:11 UTC`. @param zone an IANA time zone; undefined is the machine's own. */
export function formatMoment(at: number, zone: string | undefined): string {
  const parts = partsOf(at, zone);
  return `${parts.day} ${parts.time} ${parts.zone}`;
}

/** `22:04:11` on the day that it is now, else with the day in front. */
export function formatClock(at: number, now: number, zone: string | undefined): string {
  const parts = partsOf(at, zone);
  return parts.day === partsOf(now, zone).day ? parts.time : `${parts.day} ${parts.time}`;
}

function partsOf(at: number, zone: string | undefined): { day: string; time: string; zone: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const join = (separator: string, ...types: Intl.DateTimeFormatPartTypes[]) =>
    types.map((type) => parts.get(type) ?? '').join(separator);
  return {
    day: join('-', 'year', 'month', 'day'),
    time: join(':', 'hour', 'minute', 'second'),
    zone: parts.get('timeZoneName') ?? '',
  };
}

function padded(count: number): string {
  return String(count).padStart(2, '0');
}
