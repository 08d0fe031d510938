import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/events/delivery-intent.ts';
import { readDelivery } from '../../src/events/read-delivery.ts';
import * as stage from './payloads.ts';

const { BASE, checkRunPayload, commentPayload, HEAD, OTHER_BOT, OWN, OWN_ACCOUNT, PERSON } = stage;
const { pullRequestPayload, pushPayload } = stage;

const read = (event: string, payload: unknown, more: Partial<Delivery> = {}) =>
  readDelivery({ event, payload, own: OWN, ...more });
const ORIGIN = { owner: 'octo', repo: 'stage', repositoryId: 77, installationId: 900 };
const FORK = { ref: 'feature', sha: HEAD, repo: { id: 78, full_name: 'stranger/stage' } };

describe('a pull request', () => {
  test.each(['opened', 'ready_for_review', 'synchronize', 'reopened'])(
    '%s runs the summary on the head of the event',
    (action) => {
      expect(read('pull_request', pullRequestPayload({}, { action }))).toEqual({
        kind: 'pipeline',
        ...ORIGIN,
        pipelines: ['summary'],
        target: { kind: 'pull-request', number: 7, headSha: HEAD, fork: false },
        actor: PERSON,
        asked: false,
      });
    },
  );

  test.each([
    ['from a fork', FORK],
    ['from a fork that is gone', { ...FORK, repo: null }],
    ['from a fork whose branch is called like ours', { ...FORK, ref: 'gloss/docs' }],
  ])('%s is told apart', (_, head) => {
    const target = { number: 7, headSha: HEAD, fork: true };
    expect(read('pull_request_target', pullRequestPayload({ head }))).toMatchObject({
      kind: 'pipeline',
      target,
    });
  });

  const own = { head: { ref: 'gloss/docs', sha: HEAD, repo: { full_name: 'octo/stage' } } };
  const elsewhere = { ref: 'main', sha: BASE, repo: { full_name: 'octo/other' } };
  const label = (name: string) => ({ labels: [{ name: 'bug' }, { name }] });
  const ignored: [what: string, reason: RegExp, payload: unknown][] = [
    ['a draft', /draft/, pullRequestPayload({ draft: true })],
    ['the label', /no-gloss/, pullRequestPayload(label('no-gloss'))],
    ['the label in capitals', /no-gloss/, pullRequestPayload(label('No-Gloss'))],
    ['the title', /\[skip gloss\]/, pullRequestPayload({ title: 'chore: x [skip gloss]' })],
    ['the title in capitals', /\[skip gloss\]/, pullRequestPayload({ title: '[Skip Gloss] x' })],
    ['our branch', /branch is ours/, pullRequestPayload(own)],
    ['our pull request', /pull request is ours/, pullRequestPayload({ user: OWN_ACCOUNT })],
    ['our push', /our own doing/, pullRequestPayload({}, { action: 'synchronize', sender: OWN_ACCOUNT })],
    ['another bot', /sent by a Bot/, pullRequestPayload({}, { sender: OTHER_BOT })],
    [
      'an organisation',
      /sent by a Org/,
      pullRequestPayload({}, { sender: { ...PERSON, type: 'Organization' } }),
    ],
    ['a closed one', /not open/, pullRequestPayload({ state: 'closed' })],
    ['another repository', /another repository/, pullRequestPayload({ base: elsewhere })],
    ['no sender', /no sender/, pullRequestPayload({}, { sender: undefined })],
    ['a sender without a number', /no sender/, pullRequestPayload({}, { sender: { ...PERSON, id: '11' } })],
    ['a sender with a path', /no sender/, pullRequestPayload({}, { sender: { ...PERSON, login: '../x' } })],
    ['a short head', /no pull request/, pullRequestPayload({ head: { ...FORK, sha: 'abc' } })],
    ['a head of zeros', /no pull request/, pullRequestPayload({ head: { ...FORK, sha: '0'.repeat(40) } })],
    ['a head in capitals', /no pull request/, pullRequestPayload({ head: { ...FORK, sha: 'A'.repeat(40) } })],
    [
      'a head with a line end',
      /no pull request/,
      pullRequestPayload({ head: { ...FORK, sha: `${HEAD}\n` } }),
    ],
    ['number 0', /no pull request/, pullRequestPayload({ number: 0 })],
    ['number 1.5', /no pull request/, pullRequestPayload({ number: 1.5 })],
    ['a number as text', /no pull request/, pullRequestPayload({ number: '7' })],
    ['a closing', /no pipeline/, pullRequestPayload({}, { action: 'closed' })],
    ['an edit', /no pipeline/, pullRequestPayload({}, { action: 'edited' })],
    ['a label', /no pipeline/, pullRequestPayload({}, { action: 'labeled' })],
    ['an inherited action', /no pipeline/, pullRequestPayload({}, { action: 'constructor' })],
  ];
  test.each(ignored)('%s is ignored', (_, reason, payload) => {
    expect(read('pull_request', payload)).toMatchObject({
      kind: 'ignore',
      reason: expect.stringMatching(reason),
    });
  });

  test.each(['..', '.', 'a/b', 'a b', '', 'x'.repeat(101), 'a?b', 'a\nb', 7, null])(
    'a repository called %j is ignored',
    (name) => {
      const repository = { name, owner: { login: 'octo' } };
      expect(read('pull_request', pullRequestPayload({}, { repository })).kind).toBe('ignore');
    },
  );

  test.each([
    ['review', 'ignore'],
    ['summary', 'pipeline'],
  ])('of which a job makes a %s: a draft is %s', (pipeline, kind) => {
    const pipelines = { 'pull_request.opened': [pipeline] };
    const payload = pullRequestPayload({ draft: true }, { action: 'synchronize' });
    expect(read('pull_request', payload, { workflow: true, pipelines }).kind).toBe(kind);
  });

  test('an archived repository is left alone', () => {
    const repository = { name: 'stage', owner: { login: 'octo' }, archived: true };
    const intent = read('pull_request', pullRequestPayload({}, { repository }));
    expect(intent).toMatchObject({ kind: 'ignore', reason: expect.stringContaining('archived') });
  });

  test('a bot whose number is allowed counts like a person', () => {
    const payload = pullRequestPayload({}, { sender: OTHER_BOT });
    expect(read('pull_request', payload, { allowedBots: [12] }).kind).toBe('pipeline');
    expect(read('pull_request', payload, { allowedBots: [1, 2, 112, 121] }).kind).toBe('ignore');
  });

  test('we are never allowed, even when somebody lists our number', () => {
    const payload = pullRequestPayload({}, { sender: OWN_ACCOUNT });
    expect(read('pull_request', payload, { allowedBots: [5000] }).kind).toBe('ignore');
  });
});

describe('which pipelines run is a setting', () => {
  test('several, each once', () => {
    const pipelines = { 'pull_request.opened': ['docs', 'summary', 'docs'] };
    const intent = read('pull_request', pullRequestPayload(), { pipelines });
    expect(intent).toMatchObject({ pipelines: ['docs', 'summary'] });
  });

  test('none', () => {
    const pipelines = { 'pull_request.opened': [] };
    expect(read('pull_request', pullRequestPayload(), { pipelines }).kind).toBe('ignore');
    expect(read('push', pushPayload(), { pipelines }).kind).toBe('ignore');
  });

  test('events that cannot start pipelines do not by being named', () => {
    const pipelines = { 'pull_request.closed': ['summary'], constructor: ['x'] } as object;
    expect(read('pull_request', pullRequestPayload({}, { action: 'closed' }), { pipelines }).kind).toBe(
      'ignore',
    );
  });
});

describe('a comment', () => {
  const command = {
    kind: 'command',
    ...ORIGIN,
    number: 7,
    on: 'pull-request',
    commentId: 8_000_000_001,
    body: '/gloss summary',
    createdAt: '2026-11-20T12:00:00Z',
    defaultBranch: 'main',
    actor: PERSON,
  };
  test('on a pull request is handed on as it is', () => {
    expect(read('issue_comment', commentPayload())).toEqual(command);
  });

  test('on an issue is told apart', () => {
    expect(read('issue_comment', commentPayload({}, { issue: { number: 3 } }))).toEqual({
      ...command,
      number: 3,
      on: 'issue',
    });
  });

  test('through an App names the App', () => {
    const payload = commentPayload({ performed_via_github_app: { id: 300 } });
    expect(read('issue_comment', payload)).toEqual({ ...command, actor: { ...PERSON, appId: 300 } });
  });

  test('on a draft or with the label is a command all the same: a person asks', () => {
    const issue = { number: 7, pull_request: {}, draft: true, labels: [{ name: 'no-gloss' }] };
    expect(read('issue_comment', commentPayload({}, { issue })).kind).toBe('command');
  });

  const ignored: [what: string, reason: RegExp, payload: unknown][] = [
    ['an edit', /not new/, commentPayload({}, { action: 'edited' })],
    ['a deletion', /not new/, commentPayload({}, { action: 'deleted' })],
    ['edited before it was delivered', /edited/, commentPayload({ updated_at: '2026-11-20T12:00:01Z' })],
    ['other text', /no command/, commentPayload({ body: 'Looks good' })],
    ['a quotation', /no command/, commentPayload({ body: '> /gloss summary' })],
    ['no text', /no command/, commentPayload({ body: null })],
    ['our mark', /our mark/, commentPayload({ body: '/gloss summary\n<!-- gloss:summary -->' })],
    ['ours', /our own doing/, commentPayload({ user: OWN_ACCOUNT }, { sender: OWN_ACCOUNT })],
    ['through our App', /our own doing/, commentPayload({ performed_via_github_app: { id: 4000 } })],
    ['another bot', /sent by a Bot/, commentPayload({ user: OTHER_BOT }, { sender: OTHER_BOT })],
    ['written by a bot, sent by a person', /somebody else/, commentPayload({ user: OTHER_BOT })],
    ['written by a person, sent by a bot', /sent by a Bot/, commentPayload({}, { sender: OTHER_BOT })],
    ['a deleted account', /no comment/, commentPayload({ user: null })],
    ['no number', /no comment/, commentPayload({ id: '1' })],
    ['no date', /no comment/, commentPayload({ created_at: 'now' })],
    ['no issue', /no comment/, commentPayload({}, { issue: null })],
  ];
  test.each(ignored)('%s is ignored', (_, reason, payload) => {
    expect(read('issue_comment', payload)).toMatchObject({
      kind: 'ignore',
      reason: expect.stringMatching(reason),
    });
  });
});

describe('a push', () => {
  const commit = (message: string) => ({ message });
  const trailer = 'Update docs\n\nGloss-Pipeline: docs\nGloss-Run: r1';

  test('to the default branch runs the docs on its last commit', () => {
    expect(read('push', pushPayload())).toEqual({
      kind: 'pipeline',
      ...ORIGIN,
      pipelines: ['docs'],
      target: { kind: 'branch', branch: 'main', sha: HEAD, isDefaultBranch: true },
      actor: PERSON,
      asked: false,
    });
  });

  test('to another branch counts where a workflow has chosen it', () => {
    const payload = pushPayload({ ref: 'refs/heads/release/1' });
    expect(read('push', payload).kind).toBe('ignore');
    const target = { branch: 'release/1', isDefaultBranch: false };
    const runner = { repository: 'octo/stage', ref: 'refs/heads/release/1', sha: HEAD };
    expect(read('push', payload, { workflow: true, runner })).toMatchObject({ kind: 'pipeline', target });
  });

  test('of people’s commits with one of ours on top is looked at', () => {
    const payload = pushPayload({
      commits: [commit('By hand'), commit(trailer)],
      head_commit: commit(trailer),
    });
    expect(read('push', payload).kind).toBe('pipeline');
  });

  test('of a commit that only quotes the trailer is looked at', () => {
    const message = 'Revert\n\nGloss-Pipeline: docs\n\nIt was wrong.';
    expect(read('push', pushPayload({ commits: [], head_commit: commit(message) })).kind).toBe('pipeline');
  });

  const ignored: [what: string, reason: RegExp, over: Record<string, unknown>][] = [
    ['a tag', /not a branch/, { ref: 'refs/tags/main' }],
    ['a branch without its prefix', /not a branch/, { ref: 'main' }],
    ['a malformed branch', /not a branch/, { ref: 'refs/heads/a..b' }],
    ['our branch', /branch is ours/, { ref: 'refs/heads/gloss/docs' }],
    ['a deletion', /deleted/, { deleted: true, after: '0'.repeat(40) }],
    ['a deletion that only the zeros tell', /no commit/, { after: '0'.repeat(40) }],
    ['our commit', /all its commits are ours/, { commits: [commit(trailer)], head_commit: commit(trailer) }],
    ['our commit alone', /all its commits are ours/, { commits: undefined, head_commit: commit(trailer) }],
    ['our push', /our own doing/, { sender: OWN_ACCOUNT }],
    ['another bot', /sent by a Bot/, { sender: OTHER_BOT }],
    ...['[skip gloss]', '[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[SKIP CI]'].map(
      (sign): [string, RegExp, Record<string, unknown>] => [
        sign,
        /says to skip/,
        { head_commit: commit(`Fix ${sign}`) },
      ],
    ),
    ['a trailer that skips checks', /says to skip/, { head_commit: commit('Fix\n\nskip-checks: true') }],
  ];
  test.each(ignored)('%s is ignored', (_, reason, over) => {
    expect(read('push', pushPayload(over))).toMatchObject({
      kind: 'ignore',
      reason: expect.stringMatching(reason),
    });
  });
});

describe('a check that somebody runs again', () => {
  test('runs its pipeline on the commit of the check, and was asked for', () => {
    expect(read('check_run', checkRunPayload())).toEqual({
      kind: 'pipeline',
      ...ORIGIN,
      pipelines: ['summary'],
      target: { kind: 'pull-request', number: 7, headSha: HEAD, fork: false },
      actor: PERSON,
      asked: true,
    });
  });

  test('of a fork, which GitHub does not list, is taken for one', () => {
    const intent = read('check_run', checkRunPayload({ pull_requests: [] }));
    expect(intent).toMatchObject({ target: { number: 7, fork: true } });
  });

  const ignored: [what: string, reason: RegExp, payload: unknown][] = [
    ['another App’s', /not ours/, checkRunPayload({ app: { id: 4001 } })],
    ['no App’s', /not ours/, checkRunPayload({ app: null })],
    ['one without our id', /no pull request/, checkRunPayload({ external_id: 'x' })],
    ['one with more than our id', /no pull request/, checkRunPayload({ external_id: 'gloss:summary:7\nx' })],
    ['one that was only created', /asked for again/, checkRunPayload({}, { action: 'created' })],
    ['one that a bot asks for', /sent by a Bot/, checkRunPayload({}, { sender: OTHER_BOT })],
  ];
  test.each(ignored)('%s is ignored', (_, reason, payload) => {
    expect(read('check_run', payload)).toMatchObject({
      kind: 'ignore',
      reason: expect.stringMatching(reason),
    });
  });

  test('is nobody’s where we have no App', () => {
    const payload = checkRunPayload({ app: {} });
    expect(readDelivery({ event: 'check_run', payload, own: {} }).kind).toBe('ignore');
  });
});

describe('an installation', () => {
  const installation = { id: 900, app_id: 4000, account: { login: 'octo' } };
  const repositories = [{ full_name: 'octo/a' }, { full_name: 'octo/../b' }, { full_name: 'octo/..' }, null];
  const places = [{ owner: 'octo', repo: 'a' }];
  const rows: [event: string, action: string, expected: object][] = [
    ['installation', 'created', { change: 'created', added: places, removed: [] }],
    ['installation', 'deleted', { change: 'deleted', added: [], removed: places }],
    ['installation', 'suspend', { change: 'suspended' }],
    ['installation', 'unsuspend', { change: 'unsuspended' }],
    ['installation', 'new_permissions_accepted', { change: 'permissions' }],
    ['installation_repositories', 'added', { change: 'repositories', added: [{ owner: 'octo', repo: 'b' }] }],
    ['installation_repositories', 'removed', { change: 'repositories', removed: [] }],
  ];
  test.each(rows)('%s %s', (event, action, expected) => {
    const more = event === 'installation' ? {} : { repositories_added: [{ full_name: 'octo/b' }] };
    const payload = { action, installation, repositories, ...more };
    const common = { kind: 'installation', installationId: 900, account: 'octo' };
    expect(read(event, payload)).toMatchObject({ ...common, ...expected });
  });

  test('of another App, or of none, is ignored', () => {
    const of = (value: object) => read('installation', { action: 'created', installation: value }).kind;
    expect(of({ ...installation, app_id: 4001 })).toBe('ignore');
    expect(of({ app_id: 4000 })).toBe('ignore');
    expect(read('installation', { action: 'valueOf', installation }).kind).toBe('ignore');
  });
});

describe('events that only a runner can tell a commit for', () => {
  const runner = { repository: 'octo/stage', ref: 'refs/heads/main', sha: HEAD };
  const target = { kind: 'branch', branch: 'main', sha: HEAD, isDefaultBranch: true };

  test('a schedule has no actor and needs no repository in its payload', () => {
    expect(read('schedule', { schedule: '0 4 * * *' }, { runner })).toEqual({
      kind: 'pipeline',
      owner: 'octo',
      repo: 'stage',
      pipelines: ['docs'],
      target,
      asked: false,
    });
  });

  test('a click names who clicked', () => {
    const payload = { sender: PERSON, repository: { default_branch: 'trunk' } };
    expect(read('workflow_dispatch', payload, { runner })).toMatchObject({
      kind: 'pipeline',
      actor: PERSON,
      target: { ...target, isDefaultBranch: false },
    });
  });

  const ignored: [what: string, reason: RegExp, runner?: Delivery['runner']][] = [
    ['an App, which hears of clicks too', /names no commit/],
    ['a tag', /not a branch/, { ...runner, ref: 'refs/tags/v1' }],
    ['our branch', /branch is ours/, { ...runner, ref: 'refs/heads/gloss/docs' }],
    ['no commit', /names no commit/, { ...runner, sha: '' }],
    ['a strange repository', /names no commit/, { ...runner, repository: 'octo/stage/x' }],
    ['a repository with a path', /names no commit/, { ...runner, repository: 'octo/..' }],
  ];
  test.each(ignored)('%s is ignored', (_, reason, place) => {
    const payload = { sender: PERSON, repository: { default_branch: 'main' } };
    const intent = read('workflow_dispatch', payload, place === undefined ? {} : { runner: place });
    expect(intent).toMatchObject({ kind: 'ignore', reason: expect.stringMatching(reason) });
  });
});
