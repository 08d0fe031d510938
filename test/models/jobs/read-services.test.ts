import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GlossError } from '../../../src/errors.ts';
import { readServices } from '../../../src/models/jobs/read-services.ts';
import { settingsFor } from '../../support/mock-jobs.ts';

const GOOD = settingsFor('https://studio.example');
const read = (value: string | undefined, env: Record<string, string> = {}) =>
  readServices({ value, env, directory: '.' });

it.each([undefined, '', '  '])('%j means no service', (value) => {
  expect(read(value)).toEqual({});
});

it('settings are complete, with the key that was named', () => {
  const services = read(JSON.stringify({ studio: GOOD }), { STUDIO_KEY: ' secret ' });
  expect(services.studio).toMatchObject({
    submit: { method: 'POST', headers: {} },
    timeoutMinutes: 30,
    progressOf: 100,
    idempotencyHeader: 'Idempotency-Key',
    key: { header: 'Authorization', prefix: 'Bearer ', value: 'secret' },
  });
});

it('a key in a header of its own has no prefix unless told', () => {
  const key = { variable: 'STUDIO_KEY', header: 'X-Api-Key' };
  const services = read(
    JSON.stringify({ a: { ...GOOD, key }, b: { ...GOOD, key: { ...key, prefix: 'Key ' } } }),
  );
  expect(services.a?.key).toMatchObject({ header: 'X-Api-Key', prefix: '' });
  expect(services.b?.key).toMatchObject({ prefix: 'Key ' });
});

it('they may lie in a file', () => {
  const directory = mkdtempSync(join(tmpdir(), 'gloss-services-'));
  writeFileSync(join(directory, 'services.json'), JSON.stringify({ studio: GOOD }));
  const services = readServices({ value: '@services.json', env: {}, directory });
  expect(Object.keys(services)).toEqual(['studio']);
  rmSync(directory, { recursive: true });
});

it.each<[string, unknown, RegExp]>([
  ['no JSON', 'studio: {}', /is no JSON object/],
  ['a list', [], /expected record/],
  ['a bad name', { 'a b': GOOD }, /GLOSS_SERVICES\.a b/],
  ['another key', { studio: { ...GOOD, colour: 1 } }, /studio: .*colour/],
  [
    'no address',
    { studio: { ...GOOD, submit: { url: 'studio', body: {} } } },
    /studio\.submit\.url: must be an http or https address/,
  ],
  [
    'a password in the address',
    { studio: { ...GOOD, submit: { url: 'https://a:b@studio.example', body: {} } } },
    /without a user name or password/,
  ],
  [
    'another scheme',
    { studio: { ...GOOD, submit: { url: 'file:///x', body: {} } } },
    /must be an http or https address/,
  ],
  [
    'no place for the id',
    { studio: { ...GOOD, poll: { url: 'https://studio.example' } } },
    /studio\.poll\.url: must hold '\{id\}'/,
  ],
  [
    'an id that decides the host',
    { studio: { ...GOOD, poll: { url: 'https://{id}.studio.example/x' } } },
    /studio\.poll\.url: must hold '\{id\}' in its path/,
  ],
  ['no pointer', { studio: { ...GOOD, id: 'id' } }, /studio\.id: must be a JSON pointer/],
  ['two results', { studio: { ...GOOD, result: { url: '/a', base64: '/b' } } }, /studio\.result: must be/],
  ['no time', { studio: { ...GOOD, timeoutMinutes: 0 } }, /studio\.timeoutMinutes/],
  [
    'a header that is none',
    { studio: { ...GOOD, poll: { ...GOOD.poll, headers: { 'a b': 'c' } } } },
    /headers/,
  ],
])('%s is refused with its place', (_, settings, told) => {
  const value = typeof settings === 'string' ? settings : JSON.stringify(settings);
  let error: unknown;
  try {
    read(value);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(GlossError);
  const { message, details } = error as GlossError;
  expect([message, ...details].join('\n')).toMatch(told);
});
