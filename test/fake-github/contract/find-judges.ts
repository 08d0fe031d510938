import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** The judges, pinned. Together about 460 MB: too much for a dev dependency of everybody. */
const JUDGES = {
  '@stoplight/prism-cli': '5.16.0',
  '@octokit/openapi': '23.0.2',
  '@octokit/graphql-schema': '15.26.1',
  graphql: '16.15.0',
};
export const JUDGES_DIRECTORY = path.join(tmpdir(), 'gloss-contract');

export interface Judges {
  prismPath: string;
  openApiPath: string;
  graphqlPath: string;
  graphqlSchemaPath: string;
}

/** Where the judges are; installs them below the system's temporary directory when they are nowhere. */
export async function findJudges(): Promise<Judges> {
  if (Object.keys(JUDGES).some((name) => !directoryOf(name))) {
    await mkdir(JUDGES_DIRECTORY, { recursive: true });
    const packages = Object.entries(JUDGES).map(([name, version]) => `${name}@${version}`);
    console.error(`Installing ${packages.join(', ')} in ${JUDGES_DIRECTORY} (about 460 MB, once).`);
    const command = [
      'install',
      '--prefix',
      JUDGES_DIRECTORY,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      ...packages,
    ];
    await promisify(execFile)('npm', command, { maxBuffer: 2 ** 24 });
  }
  return {
    prismPath: inside('@stoplight/prism-cli', 'dist/index.js'),
    openApiPath: inside('@octokit/openapi', 'generated/api.github.com.json'),
    graphqlPath: inside('graphql', 'index.js'),
    graphqlSchemaPath: inside('@octokit/graphql-schema', 'schema.graphql'),
  };
}

function inside(name: string, file: string): string {
  const directory = directoryOf(name);
  if (!directory) throw new Error(`${name} cannot be found, not even after its installation.`);
  return path.join(directory, file);
}

/** The folder of a package in its pinned version: among the project's own, or where this script installs. */
function directoryOf(name: string): string | undefined {
  const paths = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return [...paths, path.join(JUDGES_DIRECTORY, 'node_modules')]
    .map((folder) => path.join(folder, name))
    .find((folder) => versionAt(folder) === JUDGES[name as keyof typeof JUDGES]);
}

function versionAt(folder: string): string | undefined {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string }).version;
}
