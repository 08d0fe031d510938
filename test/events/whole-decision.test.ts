import { describe, expect, test } from 'vitest';
import { decideActor } from '../../src/events/decide-actor.ts';
import { parseCommand } from '../../src/events/parse-command.ts';
import { readDelivery } from '../../src/events/read-delivery.ts';
import type { Permission } from '../../src/github/read-permission.ts';
import { commentPayload, OTHER_BOT, OWN, OWN_ACCOUNT, PERSON } from './payloads.ts';

const PERMISSIONS: Permission[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];
const ASSOCIATIONS = [
  ...['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR'],
  ...['FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'MANNEQUIN', 'NONE', 'ADMIN'],
];
const HEADS = { fork: 'stranger/stage', own: 'octo/stage' };
const ACCOUNTS = {
  'a person': { account: PERSON, may: true },
  'a person called like a bot': { account: { login: 'x-bot', id: 21, type: 'User' }, may: true },
  ourselves: { account: OWN_ACCOUNT, may: false },
  'another bot': { account: OTHER_BOT, may: false },
  'a hostile App': { account: { login: 'evil[bot]', id: 666, type: 'Bot' }, may: false },
  'a bot in a person’s clothes': { account: { login: 'evil[bot]', id: 666, type: 'User' }, may: false },
  'a mannequin': { account: { login: 'old', id: 22, type: 'Mannequin' }, may: false },
  'an organisation': { account: { login: 'octo', id: 1, type: 'Organization' }, may: false },
};
const APPS = { 'no App': null, 'our App': { id: 4000 }, 'another App': { id: 301 } };
const TIMES = { new: 'created', edited: 'edited', deleted: 'deleted' };
const TEXTS = {
  plain: '/gloss summary',
  quoted: '> /gloss summary',
  code: '```\n/gloss summary\n```',
  'second line': 'Hello\n/gloss summary',
  marked: '/gloss summary <!-- gloss:summary -->',
};

type Decision = 'run' | 'refused' | 'silent';

/** The whole way from a delivery to a run, as a door walks it. */
function decide(payload: unknown, permission: Permission): Decision {
  const intent = readDelivery({ event: 'issue_comment', payload, own: OWN });
  if (intent.kind !== 'command') return 'silent';
  const decision = decideActor({ actor: intent.actor, permission, own: OWN });
  if (!decision.allowed) return decision.tell ? 'refused' : 'silent';
  const command = parseCommand({ body: intent.body, on: intent.on });
  if (command.kind === 'none') return 'silent';
  return command.kind === 'command' ? 'run' : 'refused';
}

describe('permission × association × fork × account × App × edited × quoted', () => {
  for (const [who, { account, may }] of Object.entries(ACCOUNTS)) {
    for (const [app, via] of Object.entries(APPS)) {
      test(`${who} through ${app}`, () => {
        for (const permission of PERMISSIONS) {
          const mayWrite = ['admin', 'maintain', 'write'].includes(permission);
          for (const [when, action] of Object.entries(TIMES)) {
            for (const [how, body] of Object.entries(TEXTS)) {
              const heard = may && via === null && when === 'new' && how === 'plain';
              const expected: Decision = heard ? (mayWrite ? 'run' : 'refused') : 'silent';
              for (const author_association of ASSOCIATIONS) {
                for (const head of Object.values(HEADS)) {
                  const comment = { user: account, body, author_association, performed_via_github_app: via };
                  const issue = { number: 7, pull_request: { head: { repo: { full_name: head } } } };
                  const payload = commentPayload(comment, { action, issue, sender: account });
                  const row = [permission, when, how, author_association, head].join(' ');
                  expect(`${row}: ${decide(payload, permission)}`).toBe(`${row}: ${expected}`);
                }
              }
            }
          }
        }
      });
    }
  }
});

test('a person who may not write learns that, and not what is wrong with the command', () => {
  const payload = commentPayload({ body: '/gloss summary --base-url http://x' });
  expect(decide(payload, 'read')).toBe('refused');
  expect(decide(payload, 'write')).toBe('refused');
});
