import { createSign, generateKeyPairSync } from 'node:crypto';
import type { FakeGitHub } from './index.ts';
import { PLACE } from './stage-for-tests.ts';

/** One pair of keys for all tests: making one takes a while. */
export const KEYS = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export const APP = { id: 4711, slug: 'glossator' };

/** Registers the App of the tests, installed on their repository; gives the installation's id. */
export function addApp(
  fake: FakeGitHub,
  options: { events?: string[]; webhook?: { url: string; secret: string } } = {},
): number {
  const { events = [], ...rest } = options;
  fake.registerApp({
    ...APP,
    ...rest,
    events,
    publicKey: KEYS.publicKey,
    permissions: { issues: 'write', pull_requests: 'write', contents: 'read' },
  });
  return fake.installApp({ app: APP.slug, repositories: [`${PLACE.owner}/${PLACE.repo}`] });
}

/** A JSON web token as an App signs it. Claims are seconds since the epoch. */
export function signToken(claims: Record<string, unknown>, privateKey = KEYS.privateKey): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`;
}
