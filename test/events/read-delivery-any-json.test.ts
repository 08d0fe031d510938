import { describe, expect, test } from 'vitest';
import type { DeliveryIntent } from '../../src/events/delivery-intent.ts';
import { readDelivery } from '../../src/events/read-delivery.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import {
  checkRunPayload,
  commentPayload,
  EXAMPLES,
  OWN,
  pullRequestPayload,
  pushPayload,
} from './payloads.ts';

const NAME = /^[\w.-]{1,100}$/;
const LOGIN = /^[\w-]{1,100}(\[bot\])?$/;
const OBJECT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** Every field that later work builds on is what it says it is. */
function expectSound(intent: DeliveryIntent): void {
  if (intent.kind === 'ignore') {
    expect(intent.reason).toMatch(/^[\w '[\],-]{5,100}$/);
    return;
  }
  if (intent.kind === 'installation') {
    expect(intent.installationId).toBeGreaterThan(0);
    for (const { owner, repo } of [...intent.added, ...intent.removed])
      expect(`${owner} ${repo}`).toMatch(/^\S+ \S+$/);
    return;
  }
  expect(intent.owner).toMatch(NAME);
  expect(intent.repo).toMatch(NAME);
  if (intent.actor) {
    expect(intent.actor.login).toMatch(LOGIN);
    expect(Number.isSafeInteger(intent.actor.id)).toBe(true);
    expect(intent.actor.id).not.toBe(OWN.userId);
    expect(intent.actor.type).toBe('User');
  }
  if (intent.kind === 'command') {
    expect(intent.body).toMatch(/^ {0,3}\/gloss/);
    expect(Number.isSafeInteger(intent.commentId) && Number.isSafeInteger(intent.number)).toBe(true);
    return;
  }
  expect(intent.pipelines.length).toBeGreaterThan(0);
  const { target } = intent;
  expect(target.kind === 'branch' ? target.sha : target.headSha).toMatch(OBJECT_ID);
}

describe("GitHub's own examples", () => {
  test('are of 58 kinds', () => {
    expect(EXAMPLES).toHaveLength(58);
  });

  test('start exactly what they should, and nothing else', () => {
    const started = EXAMPLES.flatMap(({ name, examples }) =>
      examples.flatMap((payload) => {
        const intent = readDelivery({ event: name, payload, own: {} });
        expectSound(intent);
        const action = typeof payload.action === 'string' ? `.${payload.action}` : '';
        return intent.kind === 'ignore' ? [] : [`${name}${action}: ${intent.kind}`];
      }),
    );
    const counts = Object.fromEntries(
      Object.entries(Object.groupBy(started, (line) => line)).map(([line, all]) => [line, all?.length]),
    );
    expect(counts).toEqual({
      'installation.created: installation': expect.any(Number),
      'installation.deleted: installation': expect.any(Number),
      'installation.new_permissions_accepted: installation': expect.any(Number),
      'installation.suspend: installation': expect.any(Number),
      'installation.unsuspend: installation': expect.any(Number),
      'installation_repositories.added: installation': expect.any(Number),
      'installation_repositories.removed: installation': expect.any(Number),
      'pull_request.opened: pipeline': 4,
      'pull_request.ready_for_review: pipeline': 3,
      'pull_request.reopened: pipeline': 2,
      'pull_request.synchronize: pipeline': 1,
      'push: pipeline': 2,
    });
  });

  test('with a command in each new comment start the five that are new', () => {
    const { examples } = EXAMPLES.find(({ name }) => name === 'issue_comment') ?? { examples: [] };
    const kinds = examples.map((payload) => {
      const comment = { ...(payload.comment as object), body: '/gloss help' };
      return `${payload.action}: ${readDelivery({ event: 'issue_comment', payload: { ...payload, comment }, own: {} }).kind}`;
    });
    expect(kinds.filter((line) => line === 'created: command')).toHaveLength(5);
    expect(kinds.filter((line) => line.endsWith('command'))).toHaveLength(5);
  });

  test('under the name of every other event break nothing', () => {
    for (const { name } of EXAMPLES) {
      for (const { examples } of EXAMPLES) {
        for (const payload of examples.slice(0, 2))
          expectSound(readDelivery({ event: name, payload, own: OWN }));
      }
    }
  });
});

describe('any JSON', () => {
  const EVENTS = ['pull_request', 'issue_comment', 'push', 'check_run', 'installation', 'schedule'];
  const VALUES: unknown[] = [
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e300,
    7,
    4000,
    5000,
    '',
    'x',
    '..',
    '__proto__',
    [],
    {},
  ];
  const MORE: unknown[] = [
    [null],
    { id: 5000 },
    'refs/heads/main',
    '\0',
    '\ud800',
    'User',
    'Bot',
    'a'.repeat(40),
  ];

  test.each([...VALUES, ...MORE, undefined, 'x'.repeat(100_000)])(
    '%j as the whole payload is ignored',
    (payload) => {
      for (const event of [...EVENTS, '', 'constructor', '__proto__', 'toString']) {
        expect(readDelivery({ event, payload, own: OWN }).kind).toBe('ignore');
      }
    },
  );

  test('10,000 damaged payloads are read soundly or ignored', () => {
    const random = pseudoRandom(58);
    const whole: [string, unknown][] = [
      ['pull_request', pullRequestPayload()],
      ['issue_comment', commentPayload()],
      ['push', pushPayload()],
      ['check_run', checkRunPayload()],
      ...EXAMPLES.flatMap(({ name, examples }): [string, unknown][] =>
        examples.slice(0, 1).map((example) => [name, example]),
      ),
    ];
    const kinds = new Map<string, number>();
    for (let round = 0; round < 10_000; round++) {
      const [event, original] = random.below(2) === 0 ? random.pick(whole.slice(0, 4)) : random.pick(whole);
      const payload = damage(original);
      const runner = { repository: 'octo/stage', ref: 'refs/heads/main', sha: 'c'.repeat(40) };
      const intent = readDelivery({
        event: random.below(10) === 0 ? random.pick(EVENTS) : event,
        payload,
        own: OWN,
        ...(random.below(2) === 0 ? { runner } : {}),
      });
      expectSound(intent);
      kinds.set(intent.kind, (kinds.get(intent.kind) ?? 0) + 1);
    }
    for (const kind of ['ignore', 'pipeline', 'command']) expect(kinds.get(kind)).toBeGreaterThan(100);

    /** A copy in which now and then a value is replaced, lost or of another type. */
    function damage(value: unknown): unknown {
      if (random.below(40) === 0) return random.pick([...VALUES, ...MORE]);
      if (Array.isArray(value)) return value.map(damage);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).filter(() => random.below(60) > 0);
      return Object.fromEntries(entries.map(([name, inner]) => [name, damage(inner)]));
    }
  });

  test('inherited names are nobody’s fields', () => {
    const payload = JSON.parse(
      '{"__proto__":{"action":"opened"},"sender":{"__proto__":{"login":"octocat"}}}',
    );
    for (const event of EVENTS) expect(readDelivery({ event, payload, own: OWN }).kind).toBe('ignore');
  });
});
