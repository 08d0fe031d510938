import type { SettingPath } from './compose-yaml.ts';
import type { DocsConfig } from './docs-schema.ts';
import { showText } from './show-value.ts';

/** Pages that would be one file, on any file system: declared twice, or at the place of the index. */
export function findClashes(docs: DocsConfig): { path: SettingPath; message: string }[] {
  const taken = new Map<string, string>();
  if (docs.index !== false) taken.set(foldPath(docs.index), 'docs.index');
  return docs.pages.flatMap(({ path }, index) => {
    const name = `docs.pages[${index}].path`;
    const owner = taken.get(foldPath(path));
    taken.set(foldPath(path), owner ?? name);
    if (owner === undefined) return [];
    const message = `${name} is the same file as ${owner}, got ${showText(path)}. Give each page a path of its own; case alone does not tell files apart everywhere.`;
    return [{ path: ['docs', 'pages', index, 'path'], message }];
  });
}

function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase();
}
