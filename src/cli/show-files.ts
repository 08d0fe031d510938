import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileTree } from '../content/file-tree.ts';
import { redactSecrets } from '../content/redact/redact-secrets.ts';
import { renderDiff } from '../content/render-diff.ts';
import { findObstacles } from '../git/write-working-tree.ts';
import type { RunReport } from '../result.ts';
import type { FilesPublished, FilesToPublish } from '../steps/rooms.ts';

/** What would be written to a work tree, as a diff. Where it shows a secret it is no diff for `git apply` any more. */
export async function showFiles(call: {
  directory: string;
  tree: FileTree;
  files: FilesToPublish;
}): Promise<FilesPublished> {
  const { directory, tree, files } = call;
  const all = files.changes({ leftAlone: [], current: new Map() });
  const obstacles = await findObstacles({ directory, changes: all });
  const left = obstacles.map(({ path }) => path);
  const changes = left.length === 0 ? all : files.changes({ leftAlone: left, current: new Map() });
  const currentTexts = await tree.readTexts(changes.map(({ path }) => path));
  return {
    publications: changes.map(({ path }) => ({ kind: 'file', action: 'skipped', path })),
    leftAlone: obstacles,
    // A secret that people wrote is in the file already; what is shown may end up anywhere.
    text: redactSecrets(renderDiff({ changes, currentTexts })).text,
  };
}

/** Writes what a run came to into the directory of `--out`. */
export async function writeOut(call: {
  out: string;
  /** Of the pipeline. */
  name: string;
  text: string;
  diff: string;
  report: RunReport | undefined;
}): Promise<void> {
  const { out, name, text, diff, report } = call;
  await mkdir(out, { recursive: true });
  const proposals = report?.leftAlone?.map(({ proposal = '' }) => proposal) ?? [];
  const contents = {
    [`${name}.txt`]: text,
    [`${name}.diff`]: diff,
    // Of its own: what is in the other diff can be applied as it is, and this is for people to settle.
    'proposals.diff': proposals.join(''),
    'report.json': `${JSON.stringify(report, null, 2)}\n`,
  };
  for (const [file, content] of Object.entries(contents)) await writeFile(join(out, file), content);
}
