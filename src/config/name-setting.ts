import { nameStage } from './name-stage.ts';
import type { SettingPath } from './setting-path.ts';
import { showText } from './show-value.ts';

/** `docs.pages[2].title`; a strange key is shown as text. */
export function nameSetting(path: SettingPath): string {
  const steps = path.map((step, index) => {
    if (typeof step === 'number') return `[${step}]`;
    const word = String(step);
    const shown = /^[\w$-]{1,40}$/.test(word) ? word : showText(word);
    return index === 0 ? shown : `.${shown}`;
  });
  return steps.join('') || 'The file';
}

/** The same, with stages by their own name: `stage "outline": prompt`. `value` is the whole file as data. */
export function nameSettingOf(path: SettingPath, value: unknown): string {
  const [root, , part, index] = path;
  if (root === 'pipelines' && (part === 'each' || part === 'all') && typeof index === 'number') {
    const stage = nameStage(valueAt(value, [...path.slice(0, 4), 'name']), index);
    return path.length === 4 ? stage : `${stage}: ${nameSetting(path.slice(4))}`;
  }
  return nameSetting(path);
}

/** What is at a place of plain data; undefined when nothing is. */
export function valueAt(value: unknown, path: SettingPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}
