import { alignLines } from './align-lines.ts';
import { findGaps, type PageGaps } from './find-gaps.ts';
import type { KeptRegion } from './find-kept.ts';
import { isBlank } from './page-lines.ts';

/** Where a region goes: before this line; without blank lines around it when it stands as it stood. */
export interface RegionPlace {
  region: KeptRegion;
  before: number;
  tight: boolean;
}

/** A place to be at, and where to look when nothing can be put in there. */
interface Wish {
  at: number;
  search: 'forward' | 'backward';
}

interface Correspondence {
  from: readonly string[];
  to: readonly string[];
  /** For a line of `from` its line in `to`, or -1. */
  target: (index: number) => number;
  gapsFrom: PageGaps;
  gapsTo: PageGaps;
}

/**
 * Finds the places in `to` that correspond to the places of the regions in `from` (lines of the skeleton): next to the same
 * neighbour, else near what is left of the same section, else under a heading of the same words, else before the next region, at the end
 * for the last. The order of the regions does not change.
 */
export function placeRegions(options: {
  from: readonly string[];
  to: readonly string[];
  regions: readonly KeptRegion[];
}): RegionPlace[] {
  const { from, to, regions } = options;
  const map = alignLines(from, to);
  const target = (index: number) => map[index] ?? -1;
  const texts: Correspondence = { from, to, target, gapsFrom: findGaps(from), gapsTo: findGaps(to) };
  const wishes = regions.map((region) => (region.closed ? findWish(texts, region) : undefined));
  const limits = findLimits(texts, wishes);
  const places: RegionPlace[] = [];
  let least = 0;
  for (const [index, region] of regions.entries()) {
    const end = limits[index] ?? to.length;
    const wish = wishes[index] ?? findHeading(texts, region, least, end) ?? { at: end, search: 'forward' };
    const tight = region.tight && wish.at >= least && isSamePlace(texts, region, wish.at);
    const before = tight ? wish.at : Math.max(least, findPlace(texts.gapsTo, wish));
    places.push({ region, before, tight });
    least = before;
  }
  return places;
}

function findWish({ from, target, gapsFrom }: Correspondence, region: KeptRegion): Wish | undefined {
  const isAnchor = (index: number) => target(index) >= 0 && !isBlank(from[index] ?? '');
  const after = (index: number): Wish => ({ at: target(index) + 1, search: 'forward' });
  const before = (index: number): Wish => ({ at: target(index), search: 'backward' });
  const [previous, following] = [findText(from, region.at - 1, -1), findText(from, region.at, 1)];
  if (isAnchor(previous)) return after(previous);
  if (isAnchor(following)) return before(following);
  const start = gapsFrom.headings.findLast((heading) => heading < region.at) ?? -1;
  const end = gapsFrom.headings.find((heading) => heading >= region.at) ?? from.length;
  for (let index = region.at - 1; index >= Math.max(0, start); index -= 1)
    if (isAnchor(index)) return after(index);
  for (let index = region.at; index < end; index += 1) if (isAnchor(index)) return before(index);
  return undefined;
}

/** For each region the place of the next one that has one, which it must not pass. */
function findLimits({ to, gapsTo }: Correspondence, wishes: (Wish | undefined)[]): number[] {
  const limits: number[] = [];
  let limit = to.length;
  for (const [index, wish] of [...wishes.entries()].reverse()) {
    limits[index] = limit;
    if (wish) limit = Math.min(limit, findPlace(gapsTo, wish));
  }
  return limits;
}

function findHeading(
  { from, to, gapsFrom, gapsTo }: Correspondence,
  region: KeptRegion,
  lowest: number,
  highest: number,
): Wish | undefined {
  const heading = gapsFrom.headings.findLast((index) => index < region.at);
  if (heading === undefined || !region.closed) return undefined;
  const words = from[heading]?.trim();
  const found = gapsTo.headings.find(
    (index) => index >= lowest && index < highest && to[index]?.trim() === words,
  );
  return found === undefined ? undefined : { at: found + 1, search: 'forward' };
}

function isSamePlace({ target, gapsTo }: Correspondence, region: KeptRegion, at: number): boolean {
  return gapsTo.tight.has(at) && target(region.at - 1) === at - 1 && target(region.at) === at;
}

/** Where nothing can be put in at all, the end: who asks must look at what came of it. */
function findPlace({ places }: PageGaps, { at, search }: Wish): number {
  const after = places.find((place) => place >= at);
  const before = places.findLast((place) => place <= at);
  return (search === 'forward' ? (after ?? before) : (before ?? after)) ?? Number.MAX_SAFE_INTEGER;
}

function findText(lines: readonly string[], start: number, step: 1 | -1): number {
  let index = start;
  while (index >= 0 && index < lines.length && isBlank(lines[index] ?? '')) index += step;
  return index;
}
