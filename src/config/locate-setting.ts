import { composeYaml } from './compose-yaml.ts';
import { scanYaml } from './scan-yaml.ts';
import type { SettingPath } from './setting-path.ts';

/** Where a setting's value is in a text that `parseConfig` took: index of the character. */
export function locateSetting({ text, path }: { text: string; path: SettingPath }): number {
  const source = text.replace(/^\ufeff/, '');
  return composeYaml(scanYaml(source).text ?? '').locateValue(path);
}
