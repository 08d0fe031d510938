import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../../src/engine/sqlite-world/take-turns.ts';

/** Work that runs until it is told to end, and notes when it began. */
function workshop() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.set(name, resolve));
  };
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  const end = async (name: string) => {
    ends.get(name)?.();
    await turn();
  };
  return { begun, work, end, turn };
}

describe('turns', () => {
  it('are taken by the groups one after the other, however much one of them has', async () => {
    const { begun, work, end, turn } = workshop();
    const turns = takeTurns({ limit: 1 });
    for (const name of ['a1', 'a2', 'a3', 'a4']) turns.add('a', work(name));
    turns.add('b', work('b1'));
    turns.add('c', work('c1'));
    await turn();
    for (const name of ['a1', 'b1', 'c1', 'a2', 'a3']) await end(name);
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'a3', 'a4']);
  });

  it('are never more than the limit, and go on when one ends', async () => {
    const { begun, work, end, turn } = workshop();
    const turns = takeTurns({ limit: 2 });
    for (const name of ['1', '2', '3']) turns.add(name, work(name));
    await turn();
    expect(begun).toEqual(['1', '2']);
    expect(turns.running()).toBe(2);
    await end('1');
    expect(begun).toEqual(['1', '2', '3']);
  });

  it('go to another while one that has begun only waits', async () => {
    const { begun, work, end, turn } = workshop();
    const turns = takeTurns({ limit: 1 });
    turns.add('parent', work('parent'));
    turns.add('child', work('child'));
    turns.add('other', work('other'));
    await turn();
    const unpark = turns.park();
    await turn();
    expect(begun).toEqual(['parent', 'child']);
    unpark();
    await end('child');
    expect(begun).toEqual(['parent', 'child']);
    await end('parent');
    expect(begun).toEqual(['parent', 'child', 'other']);
  });

  it('end with a pause; what has begun goes on', async () => {
    const { begun, work, end, turn } = workshop();
    const turns = takeTurns({ limit: 1 });
    turns.add('a', work('a'));
    turns.add('b', work('b'));
    await turn();
    turns.pause();
    await end('a');
    expect(begun).toEqual(['a']);
    expect(turns.running()).toBe(0);
  });
});
