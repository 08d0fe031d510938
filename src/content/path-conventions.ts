import { compileGlobs } from './path-globs.ts';

/** Files that a package manager writes: the resolved versions, not a decision somebody made by hand. */
const LOCKFILES = [
  ...[
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
  ],
  ...[
    'Cargo.lock',
    'go.sum',
    'go.work.sum',
    'Gemfile.lock',
    'gems.locked',
    'composer.lock',
    'mix.lock',
    'rebar.lock',
  ],
  ...['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock', 'pixi.lock', 'pylock.toml', 'conda-lock.yml'],
  ...[
    'pubspec.lock',
    'Podfile.lock',
    'Cartfile.resolved',
    'Package.resolved',
    'packages.lock.json',
    'paket.lock',
  ],
  ...['gradle.lockfile', 'buildscript-gradle.lockfile', '.terraform.lock.hcl', 'Chart.lock', 'flake.lock'],
  ...['stack.yaml.lock', 'cabal.project.freeze', 'shard.lock', 'MODULE.bazel.lock'],
];

/** Other people's code, copied in. After github-linguist's vendor.yml, without its guesses (`deps/`, `external/`). */
const VENDORED = [
  ...['vendor/', 'vendors/', 'third_party/', 'third-party/', 'thirdparty/', '3rdparty/', 'node_modules/'],
  ...[
    'bower_components/',
    'jspm_packages/',
    '.yarn/',
    'Pods/',
    'Carthage/',
    'Godeps/',
    'site-packages/',
    '.venv/',
  ],
  ...['gradlew', 'gradlew.bat', 'mvnw', 'mvnw.cmd', '.pnp.*'],
];

/** Names that tools give to what they write. After github-linguist's generated.rb. */
const GENERATED = [
  ...[
    '*.pb.go',
    '*.pb.gw.go',
    '*.pb.cc',
    '*.pb.h',
    '*.pb.swift',
    '*_pb2.py',
    '*_pb2.pyi',
    '*_pb2_grpc.py',
    '*_pb.js',
  ],
  ...[
    '*_pb.d.ts',
    '*_pb.ts',
    '*_pb.rb',
    '*_grpc_pb.js',
    '*.g.dart',
    '*.freezed.dart',
    '*.g.cs',
    '*.g.i.cs',
    '*.Designer.cs',
  ],
  ...[
    '*.designer.cs',
    '*.generated.*',
    '*_generated.*',
    '*.gen.go',
    '*.gen.ts',
    'zz_generated*.go',
    'bindata.go',
  ],
  ...[
    '__generated__/',
    'dist/',
    '*.snap',
    '__snapshots__/',
    '__image_snapshots__/',
    '*.tsbuildinfo',
    '*.nib',
  ],
];

const MINIFIED = ['*.min.js', '*.min.mjs', '*.min.cjs', '*.min.css', '*.map', '*.bundle.js'];

const CONVENTIONS: [describe: (pattern: string) => string, patterns: string[]][] = [
  [() => 'lockfile', LOCKFILES],
  [(pattern) => `vendored (${pattern})`, VENDORED],
  [(pattern) => `generated file (${pattern})`, GENERATED],
  [(pattern) => `minified file (${pattern})`, MINIFIED],
];

const MATCHERS = CONVENTIONS.map(([describe, patterns]) => ({
  describe,
  match: compileGlobs({ patterns, source: 'built-in rules' }),
}));

/** Why a file of this name is usually not written by hand, as a short phrase; undefined when nothing speaks for it. */
export function describePathConvention(path: string): string | undefined {
  for (const { describe, match } of MATCHERS) {
    const pattern = match(path);
    if (pattern !== undefined) return describe(pattern);
  }
  return undefined;
}
