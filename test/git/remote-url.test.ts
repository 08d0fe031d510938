import { expect, test } from 'vitest';
import { parseRemoteUrl, readRemoteUrl } from '../../src/git/remote-url.ts';
import { makeRepository } from '../support/make-repository.ts';

test.each([
  ['https://github.com/owner/name.git', 'https://github.com/owner/name'],
  ['https://github.com/owner/name', 'https://github.com/owner/name'],
  ['https://github.com/owner/name/', 'https://github.com/owner/name'],
  ['https://github.com/owner/name.git/', 'https://github.com/owner/name'],
  ['https://user:ghs_secret@github.com/owner/name.js.git', 'https://github.com/owner/name.js'],
  ['https://x-access-token:ghs_secret@ghe.example.com:8443/o/n', 'https://ghe.example.com:8443/o/n'],
  ['https://github.com/owner/name?token=secret#x', 'https://github.com/owner/name'],
  ['http://127.0.0.1:4000/owner/name.git', 'http://127.0.0.1:4000/owner/name'],
  ['git@github.com:owner/name.git', 'https://github.com/owner/name'],
  ['github.com:owner/name', 'https://github.com/owner/name'],
  ['ssh://git@github.com/owner/name.git', 'https://github.com/owner/name'],
  ['ssh://git@ssh.github.com:443/owner/name.git', 'https://github.com/owner/name'],
  ['ssh://git@ghe.example.com:2222/owner/name', 'https://ghe.example.com/owner/name'],
  ['git+ssh://git@github.com/owner/name', 'https://github.com/owner/name'],
  ['git://github.com/owner/name.git', 'https://github.com/owner/name'],
  ['git@gitlab.example.com:group/sub/name.git', 'https://gitlab.example.com/group/sub/name'],
])('the web address of %s is %s', (address, url) => {
  expect(parseRemoteUrl(address)?.url).toBe(url);
});

test.each([
  '',
  '/srv/git/name.git',
  '../name',
  'file:///srv/owner/name.git',
  'C:\\owner\\name',
  'C:/owner/name',
  'https://github.com/name',
  'https://github.com/',
  'https://github.com/owner/..',
  'https://github.com/owner/na)me',
  'https://github.com/ow ner/name',
  'git@github.com:owner/name](https://evil.example)',
  'ext::sh -c evil% owner/name',
  'javascript:alert(1)/owner/name',
])('%j has no web address', (address) => {
  expect(parseRemoteUrl(address)).toBeUndefined();
});

test('owner and name are told apart', () => {
  const expected = { url: 'https://github.com/owner/name', host: 'github.com', owner: 'owner', name: 'name' };
  expect(parseRemoteUrl('git@github.com:owner/name.git')).toEqual(expected);
});

test('the address of the remote `origin` is read, with its shorthands', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  expect(await readRemoteUrl({ directory })).toBeUndefined();
  await repository.git('remote', 'add', 'upstream', 'https://github.com/other/name');
  expect(await readRemoteUrl({ directory })).toBeUndefined();
  await repository.git('remote', 'add', 'origin', 'gh:owner/name');
  await repository.git('config', 'url.https://token@github.com/.insteadOf', 'gh:');
  expect(await readRemoteUrl({ directory })).toBe('https://github.com/owner/name');
});
