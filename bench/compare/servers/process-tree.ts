import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second for programs, whatever the kernel uses itself (`man 5 proc`, USER_HZ). */
const TICKS_PER_SECOND = 100;
const BYTES_PER_KIB = 1024;
/** Places of the fields after the name in `/proc/PID/stat`. */
const STAT = { parent: 1, userTime: 11, systemTime: 12, childUserTime: 13, childSystemTime: 14 } as const;

/** User and system seconds of a process, what it started, and what of that has ended. Linux only. */
export function treeCpuSeconds(pid: number): number {
  const ticks = listTree(pid).map((member) => {
    const { userTime, systemTime, childUserTime, childSystemTime } = STAT;
    const fields = readStat(member);
    return [userTime, systemTime, childUserTime, childSystemTime]
      .map((place) => Number(fields[place] ?? 0))
      .reduce((total, value) => total + value, 0);
  });
  return ticks.reduce((total, value) => total + value, 0) / TICKS_PER_SECOND;
}

/**
 * Peak resident memory of a process and those it started, in MB (10^6 bytes): each one's own peak without what it
 * shares (Postgres' processes map the same buffers), plus the largest share once.
 */
export function treePeakMb(pid: number): number {
  const members = listTree(pid).map(readStatus);
  const own = members.map(({ peak, shared }) => Math.max(0, peak - shared)).reduce((a, b) => a + b, 0);
  return ((own + Math.max(...members.map(({ shared }) => shared))) * BYTES_PER_KIB) / 1e6;
}

function listTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(readStat(Number(name))[STAT.parent]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** The fields after the name, which may hold blanks and brackets itself; none of a process that is gone. */
function readStat(pid: number): string[] {
  const text = readOrEmpty(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readStatus(pid: number): { peak: number; shared: number } {
  const text = readOrEmpty(`/proc/${pid}/status`);
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
  return { peak: field('VmHWM'), shared: field('RssFile') + field('RssShmem') };
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
