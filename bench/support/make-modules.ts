import type { ChangedFile } from '../../src/content/changed-file.ts';

const LINES = 8;
const FOLDERS = 20;

/** Path and text of a small module, as many and as different as are asked for. */
export function makeModule(index: number): [path: string, text: string] {
  const lines = Array.from(
    { length: LINES },
    (_, line) => `export const value${index}_${line} = ${index * line};`,
  );
  return [`src/area-${index % FOLDERS}/module-${index}.ts`, `${lines.join('\n')}\n`];
}

/** The same modules as the files of a change that adds them. */
export function makeChangedFiles(count: number): ChangedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const [path, text] = makeModule(index);
    const added = text
      .trimEnd()
      .split('\n')
      .map((line) => `+${line}`);
    const patch = [`@@ -0,0 +1,${LINES} @@`, ...added].join('\n');
    return { path, status: 'added', additions: LINES, deletions: 0, binary: false, patch };
  });
}
