import { foldPath } from '../content/safe-output-path.ts';
import type { DocsConfig } from './docs-schema.ts';
import { nameSetting } from './name-setting.ts';
import type { PipelineConfig } from './pipeline-schema.ts';
import type { SettingProblem } from './problem.ts';
import type { SettingPath } from './setting-path.ts';
import { showText } from './show-value.ts';

interface Place {
  setting: SettingPath;
  path: string;
  /** Paths that differ only with the item can only clash where they are written alike, in one pipeline. */
  scope: string;
}

/** Files that would be one, on any file system: pages, the index, and what pipelines write. */
export function findClashes(options: {
  docs: DocsConfig;
  pipelines: Record<string, PipelineConfig>;
}): SettingProblem[] {
  const taken = new Map<string, string>();
  return listPlaces(options).flatMap(({ setting, path, scope }) => {
    const name = nameSetting(setting);
    const folded = `${scope}:${foldPath(path)}`;
    const owner = taken.get(folded);
    taken.set(folded, owner ?? name);
    if (owner === undefined) return [];
    const message = `${name} is the same file as ${owner}, got ${showText(path)}. Give each a path of its own; case alone does not tell files apart everywhere.`;
    return [{ path: setting, message }];
  });
}

function listPlaces({ docs, pipelines }: Parameters<typeof findClashes>[0]): Place[] {
  const index = docs.index === false ? [] : [{ setting: ['docs', 'index'], path: docs.index, scope: '' }];
  const pages = docs.pages.map(({ path }, position) => ({
    setting: ['docs', 'pages', position, 'path'],
    path,
    scope: '',
  }));
  const files = Object.entries(pipelines).flatMap(([name, { publish }]) =>
    (['each', 'all'] as const).flatMap((part) =>
      publish[part].map(({ path }, position) => ({
        setting: ['pipelines', name, 'publish', part, position, 'path'],
        path: path.replaceAll(/\{\{-?\s*|\s*-?\}\}/g, (mark) => mark.trim()),
        scope: path.includes('{') ? name : '',
      })),
    ),
  );
  return [...index, ...pages, ...files];
}
