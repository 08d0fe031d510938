import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { createTreeOpener } from '../../src/create-tree-opener.ts';
import { defineRun } from '../../src/define-run.ts';
import { openWorkingTree } from '../../src/git/open-working-tree.ts';
import { createClient } from '../../src/github/create-client.ts';
import { findDefinition } from '../../src/pipelines/custom/find-definition.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';

const CONFIG = `pipelines:
  notes:
    source: { files: ["text/*.md"] }
    each:
      - { name: note, kind: text, prompt-file: prompts/note.md, retries: 2 }
    publish:
      each:
        - { path: "docs/notes/{{ item.number }}.md" }
`;
const FILES = {
  '.github/gloss.yml': CONFIG,
  'prompts/note.md': 'Say what {{ item.path }} is about.\n',
  'text/a.md': 'a\n',
};
let github: FakeGitHub;
let repository: TestRepository;
let stateDir: string;

beforeEach(async () => {
  github = await startFakeGitHub();
  repository = await makeRepository();
  stateDir = mkdtempSync(join(tmpdir(), 'gloss-definition-'));
  await repository.write(FILES);
  await repository.commit('start');
});
afterEach(async () => {
  await github.close();
  await repository.dispose();
  rmSync(stateDir, { recursive: true, force: true });
});

it('means the same in a working tree and on GitHub: the definition that is run is equal', async () => {
  const address = { owner: 'octo', repo: 'demo' };
  await github.createRepository({ owner: address.owner, name: address.repo, files: FILES });
  github.registerToken({
    token: 'ghs_0123456789abcdefghijABCDEFGHIJ012345',
    login: 'ada',
    type: 'User',
    permissions: { contents: 'read' },
  });
  const client = createClient({ token: 'ghs_0123456789abcdefghijABCDEFGHIJ012345', apiUrl: github.url });
  const openTree = await createTreeOpener({ client, address });
  const rules = await openTree(await github.branchHead({ ...address, branch: 'main' }));
  const silent = { planned: () => {}, finished: () => {}, stage: () => {} };
  const remote = await defineRun({
    run: {
      ...{
        client,
        address,
        stateDir,
        pipeline: 'notes',
        serverUrl: 'https://github.com',
        model: undefined,
        config: undefined,
      },
      ...{ paths: [], ignore: [], dryRun: false, models: {}, progress: silent, onWarning: () => {} },
      signal: new AbortController().signal,
    },
    rules,
    target: { kind: 'tree', repository: 'octo/demo', identity: 'x', baseName: 'main', headName: 'main' },
    approval: () => false,
  });

  const tree = await openWorkingTree({ directory: repository.directory });
  const texts = await tree.readTexts(Object.keys(FILES));
  const config = parseConfig({ text: texts.get('.github/gloss.yml'), file: '.github/gloss.yml' });
  const local = findDefinition({ name: 'notes', config, prompts: texts });
  expect(remote.definition).toEqual(local);
  expect(local.each[0]).toMatchObject({ prompt: FILES['prompts/note.md'], retries: 2 });
});
