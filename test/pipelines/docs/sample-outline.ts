import type { SourceOutline, SourceSymbol } from '../../../src/content/symbols/source-outline.ts';
import type { PageAnswer, PageContent, PageSource, PageSpec } from '../../../src/pipelines/docs/page.ts';

export function symbolOf(given: Partial<SourceSymbol> & { id: string }): SourceSymbol {
  const name = given.id.replace(/#\d+$/, '').split('.').at(-1) ?? '';
  return {
    name,
    kind: 'function',
    exported: true,
    signature: `export function ${given.id}()`,
    parameters: [],
    throws: [],
    doc: '',
    startLine: 1,
    endLine: 2,
    members: [],
    ...given,
  };
}

export function outlineOf(given: Partial<SourceOutline> = {}): SourceOutline {
  return {
    path: 'src/a.ts',
    language: 'typescript',
    doc: '',
    symbols: [],
    lines: 100,
    broken: false,
    digest: 'd1',
    ...given,
  };
}

export function sourceOf(outline: SourceOutline, text = '// source\n'): PageSource {
  return { path: outline.path, blob: 'b1', digest: outline.digest, text, outline };
}

export function specOf(given: Partial<PageSpec> = {}): PageSpec {
  return {
    path: 'docs/reference/src/a.ts.md',
    kind: 'reference',
    title: 'src/a.ts',
    sources: ['src/a.ts'],
    instructions: '',
    audience: '',
    ...given,
  };
}

export function contentOfOutlines(outlines: SourceOutline[], spec: Partial<PageSpec> = {}): PageContent {
  const sources = outlines.map((outline) => sourceOf(outline));
  return { spec: specOf({ sources: sources.map(({ path }) => path), ...spec }), sources };
}

export function answerOf(given: Partial<PageAnswer> = {}): PageAnswer {
  return { description: '', overview: '', symbols: [], sections: [], ...given };
}
