import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/**
 * The rooms in the order in which they may know each other: a room imports only from rooms of a lower rank, or
 * its own. Rooms of equal rank do not know each other.
 */
const RANKS: [rank: number, prefixes: string[]][] = [
  [10, ['action/', 'bot/', 'src/cli/']],
  [9.5, ['src/run-docs-on-pull-request.ts', 'src/commands/']],
  [9.7, ['src/run-definition-on-pull-request.ts']],
  [9.2, ['src/run-definition.ts', 'src/run-ask-on-branch.ts']],
  [9, ['src/docs-comment.ts', 'src/open-preview.ts', 'src/describe-docs-end.ts', 'src/define-run.ts']],
  [8, ['src/run-docs.ts']],
  [7.5, ['src/push-files.ts']],
  [7, ['src/run-pull-request.ts']],
  [6.5, ['src/while-head-stays.ts']],
  [
    6,
    [
      'src/run-request.ts',
      'src/show-run-progress.ts',
      'src/dry-run.ts',
      'src/with-money.ts',
      'src/dry-run-docs.ts',
      'src/dry-run-custom.ts',
      'src/create-comment-publisher.ts',
      'src/create-tree-opener.ts',
      'src/find-parting-point.ts',
      'src/finish-comment.ts',
      'src/pull-request-source.ts',
      'src/files-source.ts',
      'src/issue-publisher.ts',
      'src/read-config.ts',
      'src/events/',
    ],
  ],
  [5.5, ['src/open-core.ts', 'src/dry-run-estimate.ts', 'src/tell-review.ts']],
  [5, ['src/engine/']],
  [4, ['src/workflows/']],
  [3, ['src/steps/']],
  [
    2,
    [
      'src/pipelines/',
      'src/publish/',
      'src/models/',
      'src/results/',
      'src/github/',
      'src/git/',
      'src/parsers/',
    ],
  ],
  [1, ['src/content/', 'src/config/']],
  [
    0,
    [
      'src/json.ts',
      'src/pipeline-definition.ts',
      'src/errors.ts',
      'src/request.ts',
      'src/result.ts',
      'src/run.ts',
      'src/version.ts',
    ],
  ],
];

/** Neighbours of one rank that may know each other all the same, with the reason. */
const NEIGHBOURS: Record<string, string[]> = {
  // A publication is compared with what GitHub has and written through its narrow functions.
  'src/publish/': ['src/github/', 'src/git/'],
  // Templates of a configuration are checked when it is read.
  'src/config/': ['src/content/'],
  // The input `command` is a command line.
  'action/': ['src/cli/'],
};

/** Rooms that read and decide, and never touch the world. */
const PURE = ['src/content/', 'src/pipelines/', 'src/config/'];
const IMPURE_MODULES =
  /^node:(fs|net|http|https|child_process|worker_threads|os|process|sqlite|dns|tls|timers)/;

/** Packages that only some rooms may know. */
const OWNERS: [packages: RegExp, rooms: string[]][] = [
  [/^@octokit\//, ['src/github/']],
  [/^(ai$|@ai-sdk\/)/, ['src/models/']],
  [/^(workflow|@workflow)(\/|$)/, ['src/engine/', 'src/workflows/', 'src/steps/']],
  [/^(web-tree-sitter|@vscode\/tree-sitter-wasm|mermaid)/, ['src/parsers/']],
  [/^yaml$/, ['src/config/', 'src/pipelines/custom/']],
  [/^liquidjs$/, ['src/content/templates/']],
  [/^csv-parse/, ['src/pipelines/custom/']],
  [/^probot/, ['bot/']],
  [/^@actions\//, ['action/']],
];

/** Files that may read the environment: the doors' settings, and git's, which must find itself. */
const ENVIRONMENT_READERS = [
  'src/cli/',
  'action/',
  'bot/',
  'src/git/run-git.ts',
  'src/git/git-environment.ts',
];

interface SourceFile {
  path: string;
  text: string;
  imports: string[];
}

function listSources(): SourceFile[] {
  return ['src', 'action', 'bot']
    .map((directory) => join(root, directory))
    .filter((directory) => existsSync(directory))
    .flatMap(walk)
    .map(readSource);
}

function walk(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/dist/') && !path.includes('/generated/'));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const pattern = /(?:from\s*|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g;
  return {
    path: relative(root, path),
    text,
    imports: [...text.matchAll(pattern)].map(([, name]) => name ?? ''),
  };
}

/** Every breach of the rules, in words. */
function findBreaches(files: SourceFile[]): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((name) => checkImport(file, name)).concat(checkText(file)),
  );
}

function checkImport(file: SourceFile, name: string): string[] {
  if (!name.startsWith('.')) return checkPackage(file, name);
  const target = relative(root, resolve(root, file.path, '..', name));
  if (target.includes('/generated/') || target === 'package.json') return [];
  const from = rankOf(file.path);
  const to = rankOf(target);
  if (from === undefined || to === undefined) return [`${file.path} imports ${target}, which is in no room`];
  const sameRoom = from.prefix === to.prefix;
  const neighbour = NEIGHBOURS[from.prefix]?.includes(to.prefix) ?? false;
  if (sameRoom || neighbour || to.rank < from.rank || to.rank === 0) return [];
  return [`${file.path} imports ${target}: ${from.prefix} may not know ${to.prefix}`];
}

function checkPackage(file: SourceFile, name: string): string[] {
  if (PURE.some((room) => file.path.startsWith(room)) && IMPURE_MODULES.test(name)) {
    return [`${file.path} imports ${name}: this room is pure`];
  }
  const owner = OWNERS.find(([packages]) => packages.test(name));
  if (!owner || owner[1].some((room) => file.path.startsWith(room))) return [];
  return [`${file.path} imports ${name}: only ${owner[1].join(', ')} may`];
}

function checkText(file: SourceFile): string[] {
  if (!/\bprocess\.env\b/.test(file.text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))) return [];
  if (ENVIRONMENT_READERS.some((room) => file.path.startsWith(room))) return [];
  return [`${file.path} reads process.env: only the doors' settings may`];
}

function rankOf(path: string): { rank: number; prefix: string } | undefined {
  for (const [rank, prefixes] of RANKS) {
    const prefix = prefixes.find((each) => path.startsWith(each));
    if (prefix !== undefined) return { rank, prefix };
  }
  return undefined;
}

describe('the architecture', () => {
  const sources = listSources();

  it('finds the sources it judges', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('lets imports go one way only', () => {
    expect(findBreaches(sources)).toEqual([]);
  });

  it.each([
    ['a pipeline that reads files', 'src/pipelines/x.ts', "import { readFile } from 'node:fs/promises';"],
    [
      'a step that knows the engine',
      'src/steps/x.ts',
      "import { createEngine } from '../engine/create-engine.ts';",
    ],
    [
      'content that knows a pipeline',
      'src/content/x.ts',
      "import { summary } from '../pipelines/summary.ts';",
    ],
    ['GitHub outside its room', 'src/publish/x.ts', "import { Octokit } from '@octokit/core';"],
    ['the AI SDK outside its room', 'src/steps/x.ts', "const { generateText } = await import('ai');"],
    ['the Workflow SDK in a pipeline', 'src/pipelines/x.ts', "import { sleep } from 'workflow';"],
    ['models that know results', 'src/models/x.ts', "import { resultKey } from '../results/result-key.ts';"],
    ['a room that reads the environment', 'src/github/x.ts', 'const token = process.env.GITHUB_TOKEN;'],
    ['a core that knows its door', 'src/run-request.ts', "import { main } from './cli/main.ts';"],
  ])('catches %s', (_, path, text) => {
    const imports = [...text.matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)].map(([, name]) => name ?? '');
    expect(findBreaches([{ path, text, imports }])).toHaveLength(1);
  });
});
