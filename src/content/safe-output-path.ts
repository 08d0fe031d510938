/** What git, GitHub, Windows and most file systems can all hold, in bytes of UTF-8. */
const MAX_SEGMENT_BYTES = 200;
const MAX_PATH_BYTES = 1024;

/** Characters that nobody sees or that end a line, and spaces that look like others. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]|(?! )\s/u;

/** Names of devices on Windows, with any extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/;

/** `GIT~1` may be another name of `.git` there (CVE-2014-9390). */
const WINDOWS_SHORT_NAME = /^[^.]{1,8}~\d/;

/** Directories that tools read their settings or code from, wherever they are. Names that begin with `.git` as well. */
const PROTECTED_DIRECTORIES = [
  ...['node_modules', '.vscode', '.idea', '.husky', '.circleci', '.buildkite', '.devcontainer'],
  ...[
    '.claude',
    '.cursor',
    '.codex',
    '.gemini',
    '.windsurf',
    '.agents',
    '.cargo',
    '.yarn',
    '.venv',
    '.gloss',
  ],
];

/** Files that decide what is installed, run, owned or told to an agent, wherever they are. */
const PROTECTED_FILES = [
  ...[
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
  ],
  ...[
    'pnpm-workspace.yaml',
    'deno.json',
    'deno.lock',
    'cargo.toml',
    'cargo.lock',
    'go.mod',
    'go.sum',
    'gemfile',
  ],
  ...[
    'gemfile.lock',
    'composer.json',
    'composer.lock',
    'pyproject.toml',
    'setup.py',
    'setup.cfg',
    'conftest.py',
  ],
  ...['requirements.txt', 'poetry.lock', 'uv.lock', 'pipfile', 'pipfile.lock', 'pom.xml', 'build.gradle'],
  ...[
    'action.yml',
    'action.yaml',
    'codeowners',
    'dockerfile',
    'containerfile',
    'docker-compose.yml',
    'compose.yaml',
  ],
  ...[
    'makefile',
    'justfile',
    'rakefile',
    'jenkinsfile',
    'procfile',
    'vagrantfile',
    'mkdocs.yml',
    'netlify.toml',
  ],
  ...['agents.md', 'claude.md', 'gemini.md', 'skill.md', 'copilot-instructions.md', 'gloss.lock'],
];

/**
 * Why a generated file may not be written there, as the rest of a sentence that begins with the path; undefined when it
 * may. The path comes from a configuration, a source's name or a model, so it is held to what every platform reads in
 * the same way, and kept away from files that decide what is run. `extensions` with their dot: the path has one of them.
 */
export function checkOutputPath(path: string, { extensions }: { extensions: string[] }): string | undefined {
  return checkText(path) ?? checkSegments(path.split('/')) ?? checkExtension(path, extensions);
}

function checkText(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (byteLength(path) > MAX_PATH_BYTES) return `is longer than ${MAX_PATH_BYTES} bytes`;
  if (!path.isWellFormed()) return 'is not valid Unicode';
  if (UNSEEN.test(path)) return 'has invisible characters';
  if (path !== path.normalize('NFC')) return 'is not in the composed form of Unicode (NFC)';
  if (/^[/~]/.test(path)) return 'is not relative to the root of the repository';
  if (path.includes('\\')) return "has '\\' in it";
  if (/[<>:"|?*]/.test(path)) return 'has one of < > : " | ? * in it, which Windows cannot write';
  if (/%(?:2e|2f|5c)/i.test(path)) return 'has an encoded dot or slash in it, which a link would decode';
  return path.startsWith('-') ? "begins with '-', which commands take for an option" : undefined;
}

function checkSegments(segments: string[]): string | undefined {
  if (segments[0]?.startsWith('.') && !/^\.{1,2}$/.test(segments[0])) {
    return 'begins with a dot: tools read their settings from such places';
  }
  for (const segment of segments) {
    const reason = checkSegment(segment);
    if (reason !== undefined) return reason;
  }
  const file = fold(segments.at(-1) ?? '');
  const isProtected = PROTECTED_FILES.includes(file) || /^(?:docker|container)file\./.test(file);
  return isProtected ? `is a protected file ('${segments.at(-1)}')` : undefined;
}

function checkSegment(segment: string): string | undefined {
  const name = fold(segment);
  if (segment === '') return 'has an empty name in it';
  if (segment === '.' || segment === '..') return `has '${segment}' in it`;
  if (byteLength(segment) > MAX_SEGMENT_BYTES) return `has a name of more than ${MAX_SEGMENT_BYTES} bytes`;
  if (/[. ]$/.test(segment)) return 'has a name that ends in a dot or a space';
  if (name.startsWith('.git') || PROTECTED_DIRECTORIES.includes(name))
    return `is in a protected place ('${segment}')`;
  if (WINDOWS_DEVICE.test(name)) return `has a name that Windows reserves ('${segment}')`;
  return WINDOWS_SHORT_NAME.test(name)
    ? `has a name that Windows may take for another ('${segment}')`
    : undefined;
}

function checkExtension(path: string, extensions: string[]): string | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const fits = extensions.some((extension) => file.endsWith(extension) && file.length > extension.length);
  return fits ? undefined : `does not end in ${extensions.map((extension) => `'${extension}'`).join(' or ')}`;
}

/** Paths that a file system without case takes for one are equal after this; `ſ` is `s` there, and `ẞ` is `ss`. */
export function foldPath(path: string): string {
  return fold(path.normalize('NFC'));
}

function fold(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase();
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
