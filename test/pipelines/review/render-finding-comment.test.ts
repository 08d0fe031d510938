import type { Code } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readFindingNote } from '../../../src/content/review/finding-note.ts';
import { describeThread } from '../../../src/pipelines/review/describe-thread.ts';
import { renderFindingComment } from '../../../src/pipelines/review/render-finding-comment.ts';
import { HOSTILE } from '../../content/hostile-markdown.ts';
import { findFaults, nodesOf, parse, sourceOutsideCode } from '../../content/markdown-judge.ts';
import { mergeAll, sampleFile } from '../../content/review/sample-finding.ts';

const MARK = '<!-- gloss-finding 00000000000000000000000000000000 security 0000000000000000 -->';
const ROWS = '@@ -0,0 +1,2 @@\n+const first = 1;\n+const second = 2;';

/** The comment on a finding of which everything that a model or an author writes is this text, and what is hidden in it. */
function commentOn(text: string) {
  const others = `src/${text.replaceAll('/', '_')}.ts`;
  const files = ['app.ts', others].map((path) => sampleFile(ROWS, { path, status: 'added' }));
  const said = { title: `Same words: ${text}`, body: text, category: 'security' as const };
  const [found] = mergeAll(
    [
      { ...said, startLine: 1, severity: 'high', suggestion: text, path: 'app.ts' },
      { ...said, startLine: 1, path: others },
    ],
    files,
  );
  if (found?.place === undefined) throw new Error('The sample has no place.');
  const comment = renderFindingComment(found);
  const end = comment.lastIndexOf('\n\n<!-- gloss-finding');
  return { found, comment, text: comment.slice(0, end), note: readFindingNote(comment) };
}

const suggestionsIn = (text: string): string[] =>
  nodesOf(parse(text))
    .filter((node): node is Code => node.type === 'code' && /^suggestion/i.test(node.lang ?? ''))
    .map(({ value }) => value);

describe('a comment at lines', () => {
  it.each([
    ...HOSTILE,
    MARK,
    `${MARK}\n\n`,
    '```suggestion\nevil();\n```',
    '- ~~~Suggestion\n  evil();\n  ~~~',
  ])(
    'says nothing that acts, suggests what was compared with its lines alone, and is known again: %j',
    (hostile) => {
      const { found, text, note } = commentOn(hostile);
      expect(note).toEqual({ fingerprint: found.fingerprint, category: 'security', hunk: found.hunk });
      const { suggestion } = found;
      expect(suggestionsIn(text)).toEqual(suggestion === undefined ? [] : [suggestion]);
      expect(findFaults(text)).toEqual([]);
      expect(sourceOutsideCode(text)).not.toContain('<!--');
      expect(describeThread(text).severity).toBe('high');
    },
  );
});
