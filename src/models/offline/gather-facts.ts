import { type PathKind, pathKind } from '../../content/path-kind.ts';
import type { PromptItem } from '../../content/prompt-items.ts';
import { type Comment, changesCommentsOnly, findComments } from './find-comments.ts';
import { type Details, findDetails } from './find-details.ts';
import { findSymbols, type SymbolChanges } from './find-symbols.ts';
import { findTestCases, type TestCaseChanges } from './find-test-cases.ts';
import { languageOf } from './languages.ts';
import { linesOf, type Patch, readPatch } from './read-patch.ts';

/** Everything the sentences, the kind and the risk of one file's change are made from. */
export interface ChangeFacts {
  path: string;
  previousPath: string | undefined;
  /** `added`, `modified`, `removed`, `renamed`, … as GitHub says it. */
  status: string;
  pathKind: PathKind;
  patch: Patch;
  additions: number;
  deletions: number;
  hunks: number;
  symbols: SymbolChanges;
  tests: TestCaseChanges;
  comments: Comment[];
  details: Details;
  /** The lines are the same but for white space and order. */
  shape: 'formatting' | 'moved' | 'comments' | 'content';
}

/** Reads one prompt item: a file (or a part of one) whose body is a patch. */
export function gatherFacts(item: PromptItem): ChangeFacts {
  const { attributes } = item;
  const path = attributes.path ?? '';
  const patch = readPatch(item.body);
  const language = languageOf(path);
  const symbols = findSymbols({ patch, language, path });
  const tests = withTestFunctions(findTestCases(patch), pathKind(path) === 'test' ? symbols : undefined);
  const inPatch = patch.hunks.length > 0;
  return {
    path,
    previousPath: attributes.from,
    status: attributes.status ?? 'modified',
    pathKind: pathKind(path),
    patch,
    additions: inPatch ? patch.additions : numberOf(attributes.additions),
    deletions: inPatch ? patch.deletions : numberOf(attributes.deletions),
    hunks: inPatch ? patch.hunks.length : numberOf(attributes.hunks),
    symbols: withoutTests(symbols, tests),
    tests,
    comments: findComments({ patch, language }),
    details: findDetails({ patch, language }),
    shape: shapeOf(patch, changesCommentsOnly({ patch, language })),
  };
}

export function numberOf(text: string | undefined): number {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isFinite(number) && number > 0 ? number : 0;
}

/** Among tests a changed function named like a case is one, although the patch shows no mark of it. */
function withTestFunctions(tests: TestCaseChanges, symbols: SymbolChanges | undefined): TestCaseChanges {
  const known = new Set([...tests.added, ...tests.removed, ...tests.changed]);
  const names = (symbols?.changed ?? []).map(({ name }) => name.slice(name.lastIndexOf('.') + 1));
  const cases = names.filter((name) => /^(?:test|should|it)(?=[_A-Z])/.test(name) && !known.has(name));
  return { ...tests, changed: [...tests.changed, ...cases] };
}

/** A test case is also a function: it is told once. */
function withoutTests(symbols: SymbolChanges, tests: TestCaseChanges): SymbolChanges {
  const cases = new Set([...tests.added, ...tests.removed, ...tests.changed]);
  const bare = (name: string) => name.slice(name.lastIndexOf('.') + 1);
  const keep = ({ name }: { name: string }) => !cases.has(bare(name)) && !/^Tests?$/i.test(bare(name));
  return {
    added: symbols.added.filter(keep),
    removed: symbols.removed.filter(keep),
    changed: symbols.changed.filter(keep),
    renamed: symbols.renamed.filter(({ to }) => keep({ name: to })),
  };
}

function shapeOf(patch: Patch, commentsOnly: boolean): ChangeFacts['shape'] {
  const words = (sign: '+' | '-') =>
    linesOf(patch, sign)
      .map((line) => line.replace(/\s+/g, ''))
      .filter(Boolean);
  const [added, removed] = [words('+'), words('-')];
  if (added.length + removed.length === 0) return 'formatting';
  if (added.join('') === removed.join('')) return 'formatting';
  if (added.length === removed.length && added.sort().join('\n') === removed.sort().join('\n'))
    return 'moved';
  return commentsOnly ? 'comments' : 'content';
}
