/** Steps of a child run: replays cost more than linear in their number, so shards stay small. */
const SHARD_STEPS = 25;

/**
 * Cuts the numbers of `packs` into shards: each a child run's share.
 *
 * @param options.stages how many steps a pack takes.
 */
export function cutShards(options: { packs: number; stages: number }): number[][] {
  const size = Math.max(1, Math.floor(SHARD_STEPS / options.stages));
  return Array.from({ length: Math.ceil(options.packs / size) }, (_, shard) =>
    Array.from({ length: Math.min(size, options.packs - shard * size) }, (__, index) => shard * size + index),
  );
}
