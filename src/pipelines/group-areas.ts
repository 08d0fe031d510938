/** Fewer areas than this say too little; more than `MAX_AREAS` are no overview any more. */
const MIN_AREAS = 3;
const MAX_AREAS = 8;
const ROOT_AREA = '(top level)';

/**
 * Puts paths into three to eight areas by directory: starts with the top directories and opens the largest one
 * as long as there are too few. Returns the area of each path.
 */
export function groupAreas(paths: string[]): Map<string, string> {
  let areas = groupBy(paths, (path) => directoryAt(path, 1));
  for (let rounds = 0; areas.size < MIN_AREAS && rounds < 20; rounds++) {
    const opened = openLargest(areas);
    if (!opened) break;
    areas = opened;
  }
  return new Map(
    [...limit(areas)].flatMap(([area, members]) => members.map((path) => [path, area] as const)),
  );
}

function openLargest(areas: Map<string, string[]>): Map<string, string[]> | undefined {
  const bySize = [...areas].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  for (const [area, members] of bySize) {
    if (area === ROOT_AREA || members.length < 2) continue;
    const inner = groupBy(members, (path) => directoryAt(path, area.split('/').length + 1));
    if (inner.size + areas.size - 1 > MAX_AREAS) continue;
    if (inner.size === 1 && inner.has(area)) continue;
    const rest = new Map([...areas].filter(([name]) => name !== area));
    for (const [name, paths] of inner) rest.set(name, [...(rest.get(name) ?? []), ...paths]);
    return rest;
  }
  return undefined;
}

/** Folds the smallest areas into one. */
function limit(areas: Map<string, string[]>): Map<string, string[]> {
  if (areas.size <= MAX_AREAS) return areas;
  const bySize = [...areas].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const kept = new Map(bySize.slice(0, MAX_AREAS - 1));
  const folded = bySize.slice(MAX_AREAS - 1).flatMap(([, paths]) => paths);
  return kept.set('(elsewhere)', folded);
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
