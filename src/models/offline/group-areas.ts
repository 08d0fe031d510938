import { type SummarisedFile, sumWeights } from './overview.ts';

export interface Area {
  name: string;
  files: SummarisedFile[];
}

const FEWEST = 3;
const MOST = 8;
/** A group with more than this share of the whole is worth taking apart. */
const LARGE_SHARE = 0.4;
const TOP_LEVEL = '(top level)';
const ELSEWHERE = '(elsewhere)';

interface Group {
  /** Directories that all its files lie under. */
  prefix: string[];
  files: SummarisedFile[];
  /** True for the files that lie directly in the prefix. */
  closed: boolean;
}

/**
 * Groups files by directory, as deep as needed for about three to eight groups: the heaviest is taken apart first.
 * Where the items name their areas, those are used. Heaviest area first.
 */
export function groupAreas(files: SummarisedFile[]): Area[] {
  if (files.length === 0) return [];
  const areas = files.every(({ area }) => area !== undefined) ? groupByName(files) : groupByDirectory(files);
  return mergeSmall(
    areas.sort((a, b) => sumWeights(b.files) - sumWeights(a.files) || compare(a.name, b.name)),
  );
}

function groupByName(files: SummarisedFile[]): Area[] {
  const groups = Map.groupBy(files, ({ area }) => area ?? ELSEWHERE);
  return [...groups].map(([name, members]) => ({ name, files: members }));
}

function groupByDirectory(files: SummarisedFile[]): Area[] {
  const total = sumWeights(files);
  let groups: Group[] = [{ prefix: [], files, closed: false }];
  for (;;) {
    const open = groups.filter(({ closed }) => !closed);
    const heaviest = open.sort((a, b) => sumWeights(b.files) - sumWeights(a.files))[0];
    if (!heaviest) break;
    const parts = takeApart(heaviest);
    const others = groups.filter((group) => group !== heaviest);
    const wanted = groups.length < FEWEST || sumWeights(heaviest.files) > total * LARGE_SHARE;
    if (parts.length > 1 && wanted && (groups.length === 1 || others.length + parts.length <= MOST)) {
      groups = [...others, ...parts];
    } else {
      heaviest.prefix = parts.length === 1 ? (parts[0]?.prefix ?? heaviest.prefix) : heaviest.prefix;
      heaviest.closed = true;
    }
  }
  return groups.map((group) => ({ name: group.prefix.join('/') || TOP_LEVEL, files: group.files }));
}

/** Splits at the first directory below which the files part ways. */
function takeApart(group: Group): Group[] {
  let { prefix } = group;
  for (;;) {
    const parts = Map.groupBy(group.files, ({ path }) => directories(path)[prefix.length]);
    const [only] = parts.keys();
    if (parts.size === 1 && only !== undefined) {
      prefix = [...prefix, only];
      continue;
    }
    return [...parts].map(([next, files]) =>
      next === undefined
        ? { prefix, files, closed: true }
        : { prefix: [...prefix, next], files, closed: false },
    );
  }
}

function directories(path: string): string[] {
  return path.split('/').slice(0, -1);
}

/** The lightest beyond the most that are told become one. */
function mergeSmall(areas: Area[]): Area[] {
  if (areas.length <= MOST) return areas;
  const rest = areas.slice(MOST - 1).flatMap(({ files }) => files);
  return [...areas.slice(0, MOST - 1), { name: ELSEWHERE, files: rest }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
