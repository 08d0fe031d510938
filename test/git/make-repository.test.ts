import { expect, test } from 'vitest';
import { makeRepository } from '../support/make-repository.ts';

test('two test repositories with the same history have the same commits', async () => {
  await using first = await makeRepository();
  await using second = await makeRepository();
  const shas = [];
  for (const repository of [first, second]) {
    await repository.write({ 'a/b.txt': 'one\n', 'c.bin': Buffer.from([0, 1, 2]) });
    await repository.commit('first');
    await repository.write({ 'a/b.txt': null });
    shas.push(await repository.commit('second'));
  }
  expect(shas[0]).toBe(shas[1]);
  expect(await first.git('ls-tree', '-r', '--name-only', 'HEAD')).toBe('c.bin');
});
