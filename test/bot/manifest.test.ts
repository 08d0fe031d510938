import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WEBHOOKS_PATH } from '../../bot/create-webhooks.ts';
import { readManifest } from './read-manifest.ts';
import { readServerInputs } from './server-inputs.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = readManifest();

/** Readers of deliveries that no App subscribes to, and why. */
const NOT_SUBSCRIBED: Record<string, string> = {
  installation: 'comes by itself',
  installation_repositories: 'comes by itself',
  pull_request_target: 'of the Action',
  schedule: 'of the Action',
  workflow_dispatch: 'of the Action',
  repository_dispatch: 'of the Action',
};

/** What a call of the server says that it needs; more of the same word is left. */
async function permissionsOfCalls(): Promise<Map<string, string>> {
  const { files } = await readServerInputs();
  const needed = new Map<string, string>();
  for (const file of files.filter((path) => path.startsWith('src/github/'))) {
    for (const [, name = '', right = ''] of read(file).matchAll(/permission\s*[:=]\s*'([\w-]+): (\w+)'/g)) {
      const key = name.replaceAll('-', '_');
      if (needed.get(key) !== 'write') needed.set(key, right);
    }
  }
  return needed;
}

describe('the manifest of the App', () => {
  it('asks for the permissions that its calls need, and for no more', async () => {
    const needed = await permissionsOfCalls();
    expect(manifest.default_permissions).toEqual(Object.fromEntries(needed));
  });

  it('every call says which permission it needs', async () => {
    const { files } = await readServerInputs();
    const calls = files.filter(
      (path) =>
        path.startsWith('src/github/') && /\.(?:request|query|mutate)(?:<[^(]*>)?\(\{/.test(read(path)),
    );
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.filter((path) => !/permission(?:,|\s*[:=]\s*')/.test(read(path)))).toEqual([]);
  });

  it('asks for the events that are read, and for no more', () => {
    const table = /const READERS[^{]*\{([\s\S]*?)\n\};/.exec(read('src/events/read-delivery.ts'))?.[1] ?? '';
    const events = [...table.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name);
    expect(events).toContain('issue_comment');
    expect([...manifest.default_events, ...Object.keys(NOT_SUBSCRIBED)].sort()).toEqual(events.sort());
  });

  it('makes an App that only its owner can install, and that gets deliveries', () => {
    expect(manifest.public).toBe(false);
    expect(manifest.hook_attributes.active).toBe(true);
  });

  it('sends deliveries where the server takes them', () => {
    expect(URL.parse(manifest.hook_attributes.url)?.pathname).toBe(WEBHOOKS_PATH);
  });

  it('is what docs/deploy.md registers by one link', () => {
    const links = [...read('docs/deploy.md').matchAll(/https?:\S+\/settings\/apps\/new\?\S+/g)].map(
      ([link]) => URL.parse(link)?.searchParams,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const query of links) {
      expect(query?.get('webhook_url')).toBe(manifest.hook_attributes.url);
      expect(query?.get('public')).toBe('false');
      expect(query?.getAll('events[]')).toEqual(manifest.default_events);
      const { metadata, ...chosen } = manifest.default_permissions;
      expect(metadata).toBe('read');
      const given = Object.keys(chosen).map((name) => [name, query?.get(name)]);
      expect(Object.fromEntries(given)).toEqual(chosen);
    }
  });
});
