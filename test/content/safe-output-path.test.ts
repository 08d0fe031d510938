import { describe, expect, it } from 'vitest';
import { checkOutputPath, foldPath } from '../../src/content/safe-output-path.ts';
import { pseudoRandom } from './pseudo-random.ts';

const check = (path: string) =>
  checkOutputPath(path, { extensions: ['.md', '.json', '.yml', '.lock', '.toml', '.txt', '.js'] });

describe('an output path', () => {
  it.each([
    'docs/reference/src/a.ts.md',
    'README.md',
    'docs/日本語/ページ.md',
    'docs/café.md',
    'docs/name with spaces (1).md',
    'docs/[id]/[...slug].tsx.md',
    'docs/package.json.md',
    'docs/reference/.storybook/main.ts.md',
    'docs/_internal/a+b@c.md',
    'docs/console.md',
    'docs/x..y.md',
    `docs/${'é'.repeat(98)}.md`,
    'docs/😀.md',
  ])('may be %j', (path) => expect(check(path)).toBeUndefined());

  it.each<[string, string]>([
    ['', 'is empty'],
    // Out of the repository
    ['../x.md', "has '..' in it"],
    ['docs/../../x.md', "has '..' in it"],
    ['./x.md', "has '.' in it"],
    ['docs/./x.md', "has '.' in it"],
    ['/etc/x.md', 'is not relative to the root of the repository'],
    ['//server/x.md', 'is not relative to the root of the repository'],
    ['~/x.md', 'is not relative to the root of the repository'],
    ['~root/x.md', 'is not relative to the root of the repository'],
    ['C:\\x.md', "has '\\' in it"],
    ['docs\\..\\x.md', "has '\\' in it"],
    ['C:/x.md', 'has one of < > : " | ? * in it, which Windows cannot write'],
    ['docs/a.md:stream.md', 'has one of < > : " | ? * in it, which Windows cannot write'],
    ['docs//x.md', 'has an empty name in it'],
    ['docs/', 'has an empty name in it'],
    ['--output=x.md', "begins with '-', which commands take for an option"],
    ['docs/%2E%2e/x.md', 'has an encoded dot or slash in it, which a link would decode'],
    // Git's and GitHub's
    ['.git/config.md', 'begins with a dot: tools read their settings from such places'],
    ['docs/.git/x.md', "is in a protected place ('.git')"],
    ['docs/.GIT/x.md', "is in a protected place ('.GIT')"],
    ['docs/.gitmodules', "is in a protected place ('.gitmodules')"],
    ['docs/.GitHub/workflows/x.yml', "is in a protected place ('.GitHub')"],
    ['.github/workflows/x.yml', 'begins with a dot: tools read their settings from such places'],
    ['.GITHUB/actions/x.yml', 'begins with a dot: tools read their settings from such places'],
    ['git~1/config.md', "has a name that Windows may take for another ('git~1')"],
    ['GITHUB~1/x.md', "has a name that Windows may take for another ('GITHUB~1')"],
    ['docs/.git /x.md', 'has a name that ends in a dot or a space'],
    ['docs/.git./x.md', 'has a name that ends in a dot or a space'],
    // What tools read
    ['a/node_modules/x/index.js', "is in a protected place ('node_modules')"],
    ['.vscode/settings.json', 'begins with a dot: tools read their settings from such places'],
    ['sub/.husky/x.md', "is in a protected place ('.husky')"],
    ['sub/.claude/skills/x.md', "is in a protected place ('.claude')"],
    ['package.json', "is a protected file ('package.json')"],
    ['sub/Package.JSON', "is a protected file ('Package.JSON')"],
    ['pac\u212Aage.json', 'is not in the composed form of Unicode (NFC)'],
    ['package.j\u017Fon', "is a protected file ('package.j\u017Fon')"],
    ['package-lock.json', "is a protected file ('package-lock.json')"],
    ['yarn.lock', "is a protected file ('yarn.lock')"],
    ['pyproject.toml', "is a protected file ('pyproject.toml')"],
    ['requirements.txt', "is a protected file ('requirements.txt')"],
    ['action.yml', "is a protected file ('action.yml')"],
    ['sub/action.yml', "is a protected file ('action.yml')"],
    ['CODEOWNERS', "is a protected file ('CODEOWNERS')"],
    ['docs/CODEOWNERS', "is a protected file ('CODEOWNERS')"],
    ['.npmrc', 'begins with a dot: tools read their settings from such places'],
    ['Dockerfile', "is a protected file ('Dockerfile')"],
    ['Dockerfile.md', "is a protected file ('Dockerfile.md')"],
    ['AGENTS.md', "is a protected file ('AGENTS.md')"],
    ['docs/Claude.md', "is a protected file ('Claude.md')"],
    ['gloss.lock', "is a protected file ('gloss.lock')"],
    // Characters
    ['docs/\0.md', 'has invisible characters'],
    ['docs/a\n.md', 'has invisible characters'],
    ['docs/\u001b[31m.md', 'has invisible characters'],
    ['docs/.g\u200cit/x.md', 'has invisible characters'],
    ['docs/\u202egpj.md', 'has invisible characters'],
    ['docs/\u00ad.md', 'has invisible characters'],
    ['docs/\u{e0041}.md', 'has invisible characters'],
    ['docs/a\u00a0b.md', 'has invisible characters'],
    ['docs/a\u2028b.md', 'has invisible characters'],
    ['docs/\ud800.md', 'is not valid Unicode'],
    ['docs/cafe\u0301.md', 'is not in the composed form of Unicode (NFC)'],
    // Windows
    ['docs/a.md.', 'has a name that ends in a dot or a space'],
    ['docs/a.md ', 'has a name that ends in a dot or a space'],
    ['docs./a.md', 'has a name that ends in a dot or a space'],
    ['docs/con.md', "has a name that Windows reserves ('con.md')"],
    ['docs/AUX/x.md', "has a name that Windows reserves ('AUX')"],
    ['docs/com¹.md', "has a name that Windows reserves ('com¹.md')"],
    ['docs/nul.tar.md', "has a name that Windows reserves ('nul.tar.md')"],
    // Lengths
    [`docs/${'é'.repeat(99)}.md`, 'has a name of more than 200 bytes'],
    [`${'abcdefgh/'.repeat(114)}x.md`, 'is longer than 1024 bytes'],
    [`${'a/'.repeat(3000)}x.md`, 'is longer than 1024 bytes'],
    // Extensions
    ['docs/a.html', "does not end in '.md' or '.json' or '.yml' or '.lock' or '.toml' or '.txt' or '.js'"],
    ['docs/.md', "does not end in '.md' or '.json' or '.yml' or '.lock' or '.toml' or '.txt' or '.js'"],
    ['docs/a.MD', "does not end in '.md' or '.json' or '.yml' or '.lock' or '.toml' or '.txt' or '.js'"],
  ])('may not be %j', (path, reason) => expect(check(path)).toBe(reason));

  it('that is accepted names one file below the root, for git, POSIX and Windows alike', () => {
    const random = pseudoRandom(10);
    const parts = [
      '.',
      '..',
      '/',
      '\\',
      'git',
      '.git',
      'a',
      'B',
      ' ',
      ':',
      '~1',
      'con',
      '\0',
      '\u200d',
      'é',
      'e\u0301',
      '.md',
      '%2e',
      '-',
    ];
    let accepted = 0;
    for (let round = 0; round < 20_000; round++) {
      const path = `${Array.from({ length: 1 + random.below(6) }, () => random.pick(parts)).join('')}.md`;
      if (check(path) !== undefined) continue;
      accepted += 1;
      expect(new URL(encodeURI(path).replaceAll('%25', '%'), 'file:///root/').pathname).toMatch(/^\/root\//);
      expect(path).toMatch(/^[^./\\:~][^\\:\0\u200d]*$/);
      expect(path.toLowerCase()).not.toMatch(/(^|\/)(\.{1,2}|\.git[^/]*|git~1|con(\..*)?|.*[ .])(\/|$)/);
    }
    expect(accepted).toBeGreaterThan(1000);
  });
});

describe('folded paths', () => {
  it.each([
    ['docs/A.md', 'docs/a.md'],
    ['cafe\u0301.md', 'CAFÉ.md'],
    ['\u017F.md', 's.md'],
    ['ẞ.md', 'ß.md'],
  ])('are equal where a file system takes %s and %s for one', (a, b) =>
    expect(foldPath(a)).toBe(foldPath(b)),
  );
});
