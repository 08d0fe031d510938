import type { Patch } from './read-patch.ts';

export interface DependencyChange {
  name: string;
  /** Version before and after, as written; undefined where it was not a dependency, empty where no version is given. */
  from: string | undefined;
  to: string | undefined;
}

/** How a line names a package and its version. Tried in order on files where dependencies are declared. */
const RULES: RegExp[] = [
  /\buses:\s*["']?(?<name>[\w.-]+\/[\w./-]+)@(?<version>\S+?)["']?(?:\s+#\s*(?<tag>v?\d[\w.-]*))?\s*$/,
  /^\s*FROM\s+(?:--\S+\s+)?(?<name>[\w./-]+):(?<version>[\w.-]+)/i,
  /^\s*image:\s*["']?(?<name>[\w./-]+):(?<version>[\w.-]+)/,
  /^\s*"(?<name>@?[\w.-]+(?:\/[\w.-]+)?)":\s*"(?<version>(?:npm:|workspace:|file:|link:|git\+?|https?:|[~^<>=*v]|\d+\.)[^"]*)"/,
  /^\s*(?:require\s+)?(?<name>[a-z0-9-]+(?:\.[\w-]+)+\/[\w./-]+)\s+(?<version>v\d\S*)/,
  /^\s*(?<name>[A-Za-z][\w.-]*)\s*=\s*\{[^}]*\bversion\s*=\s*"(?<version>[^"]+)"/,
  /^\s*(?<name>[A-Za-z][\w.-]*)\s*=\s*"(?<version>[~^<>=*]?=?\s*\d[^"]*)"\s*$/,
  /^\s*["']?(?<name>[A-Za-z][\w.-]*(?:\[[\w,\s-]+\])?)\s*(?<version>(?:[=~!<>]=|[<>])\s*[\w.*+!,<>=~ -]+?)["']?,?\s*(?:[#;].*)?$/,
  /^\s*gem\s+["'](?<name>[\w-]+)["'](?:,\s*["'](?<version>[^"']+)["'])?/,
  /^\s*\w+\.add_\w*dependency\s*\(?\s*["'](?<name>[\w-]+)["'](?:,\s*["'](?<version>[^"']+)["'])?/,
  /^\s*(?:\w*[iI]mplementation|api|compileOnly|runtimeOnly|kapt)\s*\(?["'](?<name>[\w.-]+:[\w.-]+):(?<version>[\w.+-]+)["']/,
  /<PackageReference\s+Include="(?<name>[\w.-]+)"\s+Version="(?<version>[^"]+)"/,
];
/** Keys that look like a dependency and are not: the package's own data, and engines. */
const OWN_KEYS = new Set([
  'version',
  'edition',
  'rust-version',
  'node',
  'npm',
  'python',
  'requires-python',
  'target-version',
  'line-length',
  'packageManager',
  'go',
]);
const TABLE = /^\[(?:[\w.-]+\.)?(?:dev-|build-)?dependencies\.(?<name>[\w-]+)\]/;
const VERSION = /^\s*version\s*=\s*"(?<version>[^"]+)"/;
const ARTIFACT = /<artifactId>(?<name>[\w.-]+)<\/artifactId>/;
const REVISION = /^\s*rev:\s*["']?(?<version>[\w.-]+)/;
const XML_VERSION = /<version>(?<version>[^<$]+)<\/version>/;
const REPOSITORY = /^\s*-?\s*repo:\s*\S*?(?<name>[\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/;

/** Packages a manifest, a workflow or an image file names, where their versions differ between the two sides of the patch. */
export function findDependencies(patch: Patch): DependencyChange[] {
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  for (const hunk of patch.hunks) {
    // The package that a revision or a table's version belongs to.
    let owner: string | undefined;
    for (const { sign, text } of hunk.lines) {
      owner = (REPOSITORY.exec(text) ?? TABLE.exec(text) ?? ARTIFACT.exec(text))?.groups?.name ?? owner;
      if (/^\[(?!.*dependencies\.)|<\/dependency>|<\/plugin>/.test(text)) owner = undefined;
      if (sign === ' ') continue;
      const found = readDependency(text, owner);
      if (found) (sign === '+' ? after : before).set(found.name, found.version);
    }
  }
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .map((name) => ({ name, from: before.get(name), to: after.get(name) }))
    .filter(({ from, to }) => from !== to);
}

function readDependency(line: string, owner: string | undefined) {
  const revision = (REVISION.exec(line) ?? VERSION.exec(line) ?? XML_VERSION.exec(line))?.groups?.version;
  if (revision && owner) return { name: owner, version: revision };
  for (const rule of RULES) {
    const groups = rule.exec(line)?.groups;
    if (!groups?.name || OWN_KEYS.has(groups.name) || /version$/i.test(groups.name)) continue;
    return { name: groups.name, version: shortVersion(groups.tag ?? groups.version ?? '') };
  }
  return undefined;
}

/** A pinned commit is shown by its first digits, a range without spaces. */
function shortVersion(version: string): string {
  const plain = version.trim().replace(/\s+/g, ' ').replace(/`/g, '');
  if (/^[0-9a-f]{40}$/.test(plain)) return plain.slice(0, 7);
  return plain.length > 30 ? `${plain.slice(0, 29)}…` : plain;
}

const LOCKED = [
  /^\s*"(?:node_modules\/)+(?<name>(?:@[\w.-]+\/)?[\w.-]+)":\s*\{/,
  /^\s*"node_modules\/.*\/node_modules\/(?<name>(?:@[\w.-]+\/)?[\w.-]+)":\s*\{/,
  /^name\s*=\s*"(?<name>[\w.-]+)"/,
  /^"?(?<name>(?:@[\w.-]+\/)?[\w.-]+)@[^:]+:$/,
  /^\s{2}'?\/?(?<name>(?:@[\w.-]+\/)?[\w.-]+)@\d[^:]*:/,
  /^(?<name>[a-z0-9-]+(?:\.[\w-]+)+\/[\w./-]+)\s+v\d/,
  /^\s{4}(?<name>[\w-]+) \(\d[^)]*\)$/,
];

/** Names of the packages whose entries a lock file's patch touches, each once, in order. */
export function findLockedPackages(patch: Patch): string[] {
  const names = new Set<string>();
  for (const hunk of patch.hunks) {
    let entry: string | undefined;
    for (const { sign, text } of hunk.lines) {
      const name = LOCKED.map((rule) => rule.exec(text)?.groups?.name).find((found) => found !== undefined);
      entry = name ?? (/^\s*$/.test(text) ? undefined : entry);
      if (sign !== ' ' && entry) names.add(entry);
    }
  }
  return [...names];
}
