import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/parsers/parse-source.ts';
import { renderPage } from '../../../src/pipelines/docs/render-page.ts';
import { findPageProblems } from '../../../src/steps/docs/find-page-problems.ts';

const EMPTY = { description: '', overview: '', symbols: [], sections: [] };
const NOTE = '_This diagram does not parse; it is shown as text._';

async function publish(options: { docstring: string; model: string }) {
  const text = `"""${options.docstring}"""\n`;
  const path = 'src/a.py';
  const outline = await parseSource({ path, text });
  const spec = {
    path: 'docs/a.md',
    kind: 'reference' as const,
    title: path,
    sources: [path],
    instructions: '',
    audience: '',
  };
  const content = {
    spec,
    sources: [{ path, blob: 'b', digest: 'd', text, ...(outline ? { outline } : {}) }],
  };
  return findPageProblems({
    content,
    files: new Set([path, spec.path]),
    text: renderPage({ ...content, answer: EMPTY, model: options.model }),
    extracted: options.model.startsWith('offline:'),
    readAnchors: async () => new Map(),
  });
}

describe.each(['offline:extractive', 'test:model'])('a page by %s', (model) => {
  it('shows a diagram of a doc comment that does not parse as text, and says so', async () => {
    const docstring = 'Flows.\n\n```mermaid\ngraph TD; A-->\n```\n\nThen this.\n';
    const { problems, text } = await publish({ docstring, model });
    expect(problems).toEqual([]);
    expect(text).toContain(`\`\`\`text\ngraph TD; A-->\n\`\`\`\n\n${NOTE}\n\nThen this.`);
    expect(text).not.toContain('```mermaid');
  });

  it('keeps a diagram that parses, beside one that does not', async () => {
    const docstring =
      'Flows.\n\n```mermaid\ngraph TD; A-->\n```\n\n```mermaid\ngraph TD; A-->B\n```\n\n- a list\n\n  ```mermaid\n  graph TD; C-->\n  ```\n';
    const { text } = await publish({ docstring, model });
    expect(text).toContain('```mermaid\ngraph TD; A-->B\n```');
    expect(text).toContain('  ```text\n  graph TD; C-->\n  ```');
    expect(text.split(NOTE)).toHaveLength(2);
  });
});
