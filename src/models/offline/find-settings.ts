import type { Patch } from './read-patch.ts';

export interface SettingChange {
  /** The key, with the keys around it in front as far as the patch shows them: `compilerOptions.strict`. */
  key: string;
  /** Short plain values as written; undefined where the key was absent, empty where the value is long or nested. */
  from: string | undefined;
  to: string | undefined;
}

const JSON_KEY = /^(?<indent>\s*)"(?<key>[^"\\]{1,80})"\s*:\s*(?<value>.*?),?\s*$/;
const YAML_KEY = /^(?<indent>\s*(?:- )?)(?<key>[A-Za-z_][\w./$-]{0,80})\s*:(?:\s+(?<value>.*?))?\s*$/;
const INI_KEY = /^(?<indent>\s*)(?:export\s+)?(?<key>[A-Za-z_][\w.-]{0,80})\s*=\s*(?<value>.*?)\s*$/;
const XML_KEY = /^(?<indent>\s*)<(?<key>[A-Za-z][\w.:-]{0,80})>(?<value>[^<]*)(?:<\/\k<key>>)?\s*$/;
const SECTION = /^\[{1,2}(?<key>[^\]]+)\]{1,2}\s*$/;
const MAX_VALUE = 40;
/** Keys shown of the way to a setting: more is a path nobody reads. */
const MAX_DEPTH = 3;

/** Keys of JSON, YAML, TOML, INI and environment files whose values differ between the two sides of the patch. */
export function findSettings(options: { patch: Patch; path: string }): SettingChange[] {
  const { patch, path } = options;
  const patterns = patternsFor(path);
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  for (const hunk of patch.hunks) {
    const open: { key: string; indent: number }[] = [];
    let section: string | undefined;
    for (const { sign, text } of hunk.lines) {
      section = SECTION.exec(text)?.groups?.key ?? section;
      const found = readKey(text, patterns);
      if (!found) continue;
      while ((open.at(-1)?.indent ?? -1) >= found.indent) open.pop();
      const way = [...(section ? [section] : []), ...open.map(({ key }) => key), found.key];
      open.push(found);
      if (sign !== ' ') (sign === '+' ? after : before).set(way.slice(-MAX_DEPTH).join('.'), found.value);
    }
  }
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const changes = keys.map((key) => ({ key, from: before.get(key), to: after.get(key) }));
  return outermost(changes.filter(({ from, to }) => from !== to));
}

function patternsFor(path: string): RegExp[] {
  if (/\.(?:json5?|jsonc)$/i.test(path)) return [JSON_KEY];
  if (/\.ya?ml$/i.test(path)) return [YAML_KEY];
  if (/\.(?:xml|csproj|props|plist|resx)$/i.test(path)) return [XML_KEY];
  return /\.(?:toml|ini|cfg|conf|properties|py|gradle|kts)$|\.env/i.test(path)
    ? [INI_KEY]
    : [JSON_KEY, YAML_KEY, INI_KEY];
}

function readKey(
  line: string,
  patterns: RegExp[],
): { key: string; indent: number; value: string } | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(line)?.groups;
    if (!groups?.key) continue;
    return {
      key: groups.key.replace(/`/g, ''),
      indent: (groups.indent ?? '').length,
      value: plainValue(groups.value),
    };
  }
  return undefined;
}

function plainValue(value: string | undefined): string {
  const bare = (value ?? '')
    .replace(/\s+#.*$/, '')
    .replace(/,$/, '')
    .trim();
  const plain = bare.replace(/^(["'])(.*)\1$/, '$2').replace(/`/g, '');
  return plain.length > MAX_VALUE || /^[{[|>&]/.test(plain) ? '' : plain;
}

/** Of a block that came or went whole, only its outermost key is told. */
function outermost(changes: SettingChange[]): SettingChange[] {
  const whole = new Set(
    changes.filter(({ from, to }) => from === undefined || to === undefined).map(({ key }) => key),
  );
  return changes.filter(({ key }) => !outerKeys(key).some((outer) => whole.has(outer)));
}

function outerKeys(key: string): string[] {
  const parts = key.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}
