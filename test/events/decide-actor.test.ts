import { describe, expect, test } from 'vitest';
import { decideActor } from '../../src/events/decide-actor.ts';
import type { Actor } from '../../src/events/delivery-intent.ts';
import type { Permission } from '../../src/github/read-permission.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { OTHER_BOT, OWN, OWN_ACCOUNT, PERSON } from './payloads.ts';

const PERMISSIONS: Permission[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];
const RULES = { own: OWN, allowedBots: [41898282], allowedApps: [300] };
const decide = (actor: Actor, permission: Permission = 'admin', rules: object = {}) =>
  decideActor({ ...RULES, ...rules, actor, permission });

describe('a person may ask with write permission or more', () => {
  test.each(PERMISSIONS)('%s', (permission) => {
    const decision = decide(PERSON, permission);
    expect(decision.allowed).toBe(['admin', 'maintain', 'write'].includes(permission));
    if (decision.allowed) return;
    expect(decision).toMatchObject({ tell: true, reason: expect.stringContaining('`octocat`') });
    expect(decision.reason).toContain(permission === 'none' ? 'no access' : permission);
  });

  test.each(['', 'Write', 'WRITE', 'write ', 'owner', 'push', 'admin\n', 'writer', 'toString', '__proto__'])(
    'a permission called %j is none',
    (permission) => {
      expect(decide(PERSON, permission as Permission).allowed).toBe(false);
    },
  );
});

describe('no other account may, whatever its permission is said to be', () => {
  const rows: [what: string, actor: Actor][] = [
    ['ourselves', OWN_ACCOUNT],
    ['ourselves by number alone', { login: 'renamed', id: 5000, type: 'User' }],
    ['ourselves by name alone', { login: 'gloss[bot]', id: 9, type: 'Bot' }],
    ['ourselves in another case', { login: 'Gloss[Bot]', id: 9, type: 'User' }],
    ['a person through our App', { ...PERSON, appId: 4000 }],
    [
      'an allowed bot through our App',
      { login: 'github-actions[bot]', id: 41898282, type: 'Bot', appId: 4000 },
    ],
    ['a person through another App', { ...PERSON, appId: 301 }],
    ['another bot', OTHER_BOT],
    ['a hostile App', { login: 'evil[bot]', id: 666, type: 'Bot' }],
    [
      'the name of an allowed bot with another number',
      { login: 'github-actions[bot]', id: 666, type: 'Bot' },
    ],
    ['a number that begins like an allowed one', { login: 'x[bot]', id: 4189828, type: 'Bot' }],
    ['a number that ends like an allowed one', { login: 'x[bot]', id: 141898282, type: 'Bot' }],
    ['a bot without the suffix', { login: 'Copilot', id: 198982749, type: 'Bot' }],
    ['a person with the suffix of a bot', { login: 'evil[bot]', id: 666, type: 'User' }],
    ['an organisation', { ...PERSON, type: 'Organization' }],
    ['a mannequin', { ...PERSON, type: 'Mannequin' }],
    ['an enterprise', { ...PERSON, type: 'EnterpriseUserAccount' }],
    ['a type in another case', { ...PERSON, type: 'user' }],
    ['a type that begins like a person', { ...PERSON, type: 'UserBot' }],
    ['no type', { ...PERSON, type: '' }],
  ];
  test.each(rows)('%s', (_, actor) => {
    for (const permission of PERMISSIONS) {
      expect(decide(actor, permission)).toMatchObject({ allowed: false, tell: false });
    }
  });
});

describe('exceptions are made by number', () => {
  test('a bot whose number is allowed needs no permission, which bots do not have', () => {
    expect(decide({ login: 'github-actions[bot]', id: 41898282, type: 'Bot' }, 'none').allowed).toBe(true);
  });

  test('a person whose number is in the list of bots still needs permission', () => {
    expect(decide({ ...PERSON, id: 41898282 }, 'read').allowed).toBe(false);
  });

  test('a person whose name only looks like a bot’s is a person', () => {
    const actor = { login: 'x-bot', id: 20, type: 'User' };
    expect(decide(actor, 'read').allowed).toBe(false);
    expect(decide(actor, 'write').allowed).toBe(true);
  });

  test('a person through an App that is allowed still needs permission', () => {
    expect(decide({ ...PERSON, appId: 300 }, 'write').allowed).toBe(true);
    expect(decide({ ...PERSON, appId: 300 }, 'read').allowed).toBe(false);
  });

  test('a person called like our App without the suffix is not ourselves', () => {
    expect(decide({ login: 'gloss', id: 20, type: 'User' }).allowed).toBe(true);
  });

  test('without any list and identity, people are still judged and bots refused', () => {
    const bare = { own: {}, allowedBots: [], allowedApps: [] };
    expect(decide(PERSON, 'write', bare).allowed).toBe(true);
    expect(decide(OTHER_BOT, 'admin', bare).allowed).toBe(false);
  });
});

test('of 10,000 generated bots, only those with exactly an allowed number may ask', () => {
  const random = pseudoRandom(42);
  let allowed = 0;
  for (let round = 0; round < 10_000; round++) {
    const allowedBots = Array.from({ length: random.below(4) }, () => 1 + random.below(50));
    const login = `${random.pick(['evil', 'github-actions', 'x'])}${random.pick(['', '[bot]'])}`;
    const actor = {
      login,
      id: 1 + random.below(60),
      type: random.pick(['Bot', 'Organization', 'Mannequin']),
    };
    const decision = decideActor({ own: OWN, allowedBots, actor, permission: random.pick(PERMISSIONS) });
    const exact = actor.type === 'Bot' && allowedBots.some((id) => id === actor.id);
    expect(decision.allowed).toBe(exact);
    allowed += Number(decision.allowed);
  }
  expect(allowed).toBeGreaterThan(50);
});
