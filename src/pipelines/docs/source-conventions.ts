import { describePathConvention } from '../../content/path-conventions.ts';
import { compileGlobs } from '../../content/path-globs.ts';

/** Code that nobody looks up in a reference, by the names that test runners and languages give it. */
const CONVENTIONS: [reason: string, patterns: string[]][] = [
  [
    'test',
    [
      ...[
        '*.test.*',
        '*.spec.*',
        '*.e2e.*',
        '*.cy.*',
        '*_test.*',
        'test_*.py',
        '*_spec.rb',
        '*.bats',
        'conftest.py',
      ],
      ...['*Test.java', '*Tests.java', '*IT.java', '*Test.cs', '*Tests.cs', '*Test.php', '*Test.kt'],
      ...['test/', 'tests/', '__tests__/', 'e2e/', 'cypress/'],
    ],
  ],
  ['fixture', ['fixtures/', '__fixtures__/', 'testdata/', '__mocks__/', 'mocks/']],
  ['type declarations', ['*.d.ts', '*.d.mts', '*.d.cts', '*.pyi']],
];

const MATCHERS = CONVENTIONS.map(([reason, patterns]) => ({
  reason,
  match: compileGlobs({ patterns, source: 'built-in rules' }),
}));

/** Why a source of this name gets no reference page unless asked for, as a short phrase; undefined when it gets one. */
export function describeSourceConvention(path: string): string | undefined {
  const byName = describePathConvention(path);
  if (byName !== undefined) return byName;
  for (const { reason, match } of MATCHERS) {
    const pattern = match(path);
    if (pattern !== undefined) return `${reason} (${pattern})`;
  }
  return undefined;
}
