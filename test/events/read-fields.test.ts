import { describe, expect, test } from 'vitest';
import { at, branchOfRef, idAt, loginAt, nameAt, objectIdAt } from '../../src/events/read-fields.ts';

test.each([{}, [], { a: {} }, 'text', 7, null, undefined])('%j has no fields but its own', (value) => {
  for (const name of ['constructor', 'toString', '__proto__']) expect(at(value, name)).toBeUndefined();
  expect(at(value, 'a', 'constructor', 'name')).toBeUndefined();
});

describe('branches', () => {
  test.each(['main', 'feature/x', 'ünï', 'a.b', `${'x'.repeat(250)}`])('%s', (branch) => {
    expect(branchOfRef(`refs/heads/${branch}`)).toBe(branch);
  });

  test.each([
    '',
    'a..b',
    'a b',
    'a//b',
    'a.lock',
    'a/',
    'a.',
    'a@{b',
    'a\\b',
    'a:b',
    'a\nb',
    'x'.repeat(251),
  ])('%j is none', (branch) => expect(branchOfRef(`refs/heads/${branch}`)).toBeUndefined());
});

test('numbers are whole, positive and exact', () => {
  for (const id of [1, 8_000_000_001, Number.MAX_SAFE_INTEGER]) expect(idAt({ id }, 'id')).toBe(id);
  for (const id of [0, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '1', null, [1]]) {
    expect(idAt({ id }, 'id')).toBeUndefined();
  }
});

test('names, logins and object ids are whole', () => {
  for (const name of ['.github', 'a.b-c_d']) expect(nameAt({ name }, 'name')).toBe(name);
  for (const login of ['octo-cat', 'octo_corp', 'gloss[bot]'])
    expect(loginAt({ login }, 'login')).toBe(login);
  for (const login of ['a.b', 'x[bot]y', '[bot]', 'a[bot][bot]', '@a']) {
    expect(loginAt({ login }, 'login')).toBeUndefined();
  }
  for (const sha of ['a1'.repeat(20), 'a1'.repeat(32)]) expect(objectIdAt({ sha }, 'sha')).toBe(sha);
  for (const sha of ['a'.repeat(41), '0'.repeat(64), 'g'.repeat(40)]) {
    expect(objectIdAt({ sha }, 'sha')).toBeUndefined();
  }
});
