/** Fewer areas than this say too little; more than `MAX_AREAS` are no overview any more. */
const MIN_AREAS = 3;
const MAX_AREAS = 8;
/** An area with more than this share of all files hides where the change is. */
const MAX_SHARE = 0.35;
/** Top directories that stay beside one that is to be opened, and into how many areas one is opened at once. */
const ROOM_AT_TOP = 5;
const ROOM_INSIDE = 4;
const ROOT_AREA = '(top level)';
const ELSEWHERE = '(elsewhere)';

/**
 * Puts paths into three to eight areas by directory (fewer where there are no more directories): starts with the
 * top directories and opens the largest one as long as there are too few areas or it holds too much. Returns the
 * area of each path, whatever the order they come in.
 */
export function groupAreas(paths: string[]): Map<string, string> {
  const top = groupBy(paths, (path) => directoryAt(path, 1));
  const start = isUnclear(top, paths) ? keepLargest(top, { room: ROOM_AT_TOP, rest: ELSEWHERE }) : top;
  let areas = start;
  for (let opened: typeof areas | undefined = areas; opened; ) {
    areas = opened;
    opened = isUnclear(areas, paths) ? openLargest(areas) : undefined;
  }
  const limited = keepLargest(areas === start ? top : areas, { room: MAX_AREAS, rest: ELSEWHERE });
  return new Map([...limited].flatMap(([area, members]) => members.map((path) => [path, area] as const)));
}

function isUnclear(areas: Map<string, string[]>, paths: string[]): boolean {
  const largest = [...areas.values()].reduce((most, { length }) => Math.max(most, length), 0);
  return areas.size < MIN_AREAS || largest > paths.length * MAX_SHARE;
}

/** Splits the largest area that can be split into its subdirectories; every round makes one area deeper. */
function openLargest(areas: Map<string, string[]>): Map<string, string[]> | undefined {
  const bySize = [...areas].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  for (const [area, members] of bySize) {
    if (area === ROOT_AREA || area === ELSEWHERE || members.length < 2) continue;
    const room = Math.min(ROOM_INSIDE, MAX_AREAS - (areas.size - 1));
    const depth = area.split('/').length + 1;
    const inner = keepLargest(
      groupBy(members, (path) => directoryAt(path, depth)),
      { room, rest: area },
    );
    if (room < 2 || (inner.size === 1 && inner.has(area))) continue;
    const rest = new Map([...areas].filter(([name]) => name !== area));
    for (const [name, paths] of inner) rest.set(name, [...(rest.get(name) ?? []), ...paths]);
    return rest;
  }
  return undefined;
}

/** At most `room` groups: the smallest go under the name `rest`. */
function keepLargest(
  groups: Map<string, string[]>,
  options: { room: number; rest: string },
): Map<string, string[]> {
  const { room, rest } = options;
  if (groups.size <= room) return groups;
  const own = groups.get(rest) ?? [];
  const others = [...groups].filter(([name]) => name !== rest);
  const bySize = others.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const kept = new Map(bySize.slice(0, room - 1));
  return kept.set(rest, [...own, ...bySize.slice(room - 1).flatMap(([, paths]) => paths)]);
}

function groupBy(paths: string[], keyOf: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const key = keyOf(path);
    const members = groups.get(key);
    if (members) members.push(path);
    else groups.set(key, [path]);
  }
  return groups;
}

function directoryAt(path: string, depth: number): string {
  const directories = path.split('/').slice(0, -1);
  return directories.slice(0, depth).join('/') || ROOT_AREA;
}
