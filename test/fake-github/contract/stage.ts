import { type FakeGitHub, startFakeGitHub } from '../index.ts';

export const TOKENS = { app: 'contract-app-token', person: 'contract-person-token' };

/** A fake with one of everything the endpoints can show. */
export async function setStage(): Promise<FakeGitHub> {
  const fake = await startFakeGitHub({ limits: { diffFiles: 5 } });
  const place = { owner: 'octo', repo: 'stage' };
  const permissions = {
    contents: 'write',
    pull_requests: 'write',
    issues: 'write',
    checks: 'write',
  } as const;
  fake.registerToken({ token: TOKENS.app, login: 'gloss', type: 'Bot', permissions });
  fake.registerToken({ token: TOKENS.person, login: 'octo', type: 'User' });
  await fake.createRepository({
    owner: 'octo',
    name: 'stage',
    private: true,
    files: {
      'README.md': '# Stage\n',
      'src/app.ts': Array.from({ length: 40 }, (_, index) => `export const line${index} = ${index};\n`).join(
        '',
      ),
      'src/old.ts': 'export const old = true;\n'.repeat(20),
      'logo.bin': Buffer.from([0, 1, 2, 3]),
    },
  });
  await fake.commitFiles({
    ...place,
    branch: 'feature/one',
    message: 'Change\n\nWith a body.',
    files: {
      'src/app.ts': Array.from(
        { length: 40 },
        (_, index) => `export const line${index} = ${index === 20 ? 'null' : index};\n`,
      ).join(''),
      'src/old.ts': null,
      'src/new.ts': 'export const old = true;\n'.repeat(20),
      'logo.bin': Buffer.from([0, 1, 2, 4]),
      'ädd & more.txt': 'é\n',
    },
  });
  const many = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`many/${index}.txt`, 'x\n']));
  await fake.commitFiles({ ...place, branch: 'large', files: many });
  fake.setPermission({ ...place, login: 'maintainer', permission: 'maintain' });
  const pull = await fake.createPullRequest({
    ...place,
    head: 'feature/one',
    title: 'One',
    body: 'Body',
    labels: ['bug'],
  });
  // GitHub's description of the list wants a text here, although GitHub itself gives null for labels without one.
  for (const label of pull.labels) label.description = 'Something is wrong';
  await fake.createPullRequest({ ...place, head: 'large', title: 'Large', draft: true });
  fake.createIssue({ ...place, title: 'An issue', body: 'With a body' });
  fake.createComment({ ...place, number: 1, author: 'stranger', body: 'First' });
  return fake;
}
