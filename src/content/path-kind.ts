import { describePathConvention } from './path-conventions.ts';

/** What a path alone says about a file. The first rule that matches decides, so the special ones stand first. */
export type PathKind =
  | 'lock'
  | 'dependencies'
  | 'workflow'
  | 'build'
  | 'test'
  | 'migration'
  | 'prose'
  | 'settings'
  | 'data'
  | 'style-sheet'
  | 'code'
  | 'other';

const RULES: [PathKind, RegExp][] = [
  [
    'dependencies',
    /(?:^|\/)(?:package\.json|go\.mod|Cargo\.toml|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|[\w.-]*requirements[\w.-]*\.(?:txt|in)|Gemfile|[\w.-]+\.gemspec|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml|pubspec\.yaml|[\w.-]+\.csproj|Directory\.Packages\.props|mix\.exs|\.pre-commit-config\.yaml)$/,
  ],
  ['dependencies', /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/],
  ['workflow', /(?:^|\/)\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/],
  [
    'workflow',
    /(?:^|\/)(?:\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines[\w-]*\.yml|Jenkinsfile|\.circleci\/)/,
  ],
  ['migration', /(?:^|\/)(?:migrations?|migrate|alembic\/versions|db\/schema\.rb|flyway)(?:\/|$)/i],
  [
    'test',
    /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|testing|testdata|fixtures|__fixtures__|__snapshots__)\//i,
  ],
  [
    'test',
    /(?:[._-](?:test|spec|e2e|stories)\.[^/]+|_test\.(?:go|py|rb|cc|cpp|exs|dart)|Tests?\.(?:java|kt|cs|swift|php))$/,
  ],
  ['test', /(?:^|\/)(?:test_[^/]+\.py|conftest\.py)$/],
  [
    'build',
    /(?:^|\/)(?:Dockerfile[^/]*|[^/]+\.dockerfile|docker-compose[^/]*\.ya?ml|compose\.ya?ml|Makefile|GNUmakefile|[^/]+\.mk|CMakeLists\.txt|[^/]+\.cmake|BUILD(?:\.bazel)?|WORKSPACE|MODULE\.bazel|meson\.build|justfile|Taskfile\.ya?ml|Vagrantfile|[^/]+\.nix|(?:vite|webpack|rollup|esbuild|tsup|turbo|babel|metro)\.?(?:config)?\.[^/]+)$/i,
  ],
  [
    'prose',
    /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|org|tex)$|(?:^|\/)(?:LICEN[CS]E|NOTICE|AUTHORS|CHANGELOG|README|CODEOWNERS)[^/]*$/i,
  ],
  ['style-sheet', /\.(?:css|scss|sass|less|styl|pcss)$/i],
  [
    'data',
    /\.(?:csv|tsv|jsonl|ndjson|parquet|geojson|po|pot|xliff?|resx|strings|arb|snap|svg|ipynb|proto\.bin|pem|crt)$/i,
  ],
  [
    'settings',
    /\.(?:json|json5|jsonc|ya?ml|toml|ini|cfg|conf|properties|env|plist|xml|editorconfig|hcl|tfvars)$|(?:^|\/)\.[\w-]+(?:rc|ignore|attributes|env[\w.-]*)$|(?:^|\/)\.env[\w.-]*$/i,
  ],
  [
    'code',
    /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|go|rs|java|kts?|scala|groovy|cs|fs|vb|c|h|cc|cpp|cxx|hh|hpp|hxx|m|mm|rb|rake|php|swift|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj[cs]?|elm|zig|nim|sh|bash|zsh|fish|ps1|bat|sql|graphql|gql|proto|tf|html?|erb|haml|slim|ejs|hbs|liquid|jinja2?|sol|asm|s)$/i,
  ],
];

export function pathKind(path: string): PathKind {
  if (describePathConvention(path) === 'lockfile') return 'lock';
  return RULES.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
}

/** The same without regard to where it lies: a README among the tests is prose. */
export function formatKind(path: string): PathKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return RULES.find(([kind, pattern]) => kind !== 'test' && pattern.test(name))?.[0] ?? 'other';
}

const SENSITIVE: [string, RegExp][] = [
  [
    'authentication',
    /(?:^|[/_.-])(?:auth|oauth2?|authn|authz|authentication|login|signin|sso|saml|jwt)(?:[/_.-]|$)/i,
  ],
  ['permissions', /(?:^|[/_.-])(?:permissions?|authorization|rbac|acl)(?:[/_.-]|$)|(?:^|\/)CODEOWNERS$/i],
  [
    'security',
    /(?:^|[/_.-])(?:security|crypto|cryptography|secrets?|encryption|saniti[sz]\w*|csrf|cors|tls|certs?|passwords?|credentials?|signing)(?:[/_.-]|$)/i,
  ],
  ['payment', /(?:^|[/_.-])(?:payments?|billing|invoices?)(?:[/_.-]|$)/i],
  [
    'database migrations',
    /(?:^|\/)(?:migrations?|migrate|alembic\/versions|flyway)(?:\/|$)|(?:^|\/)schema\.(?:sql|prisma|rb)$/i,
  ],
];

/** The delicate matter a path's words point at, for risk rules: authentication, permissions, security, … or undefined. */
export function sensitiveMatter(path: string): string | undefined {
  const words = path.replace(/([a-z0-9])([A-Z])/g, '$1-$2');
  return SENSITIVE.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Machine-written output or other people's code, which a person does not review line by line. */
export function isGenerated(path: string): boolean {
  const convention = describePathConvention(path);
  if (convention !== undefined) return convention !== 'lockfile';
  return /(?:^|\/)generated\//i.test(path);
}
