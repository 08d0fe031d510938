import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { disarmCommands, logLine } from '../../src/cli/disarm-commands.ts';
import { presentDiff } from '../../src/cli/present-diff.ts';
import { renderDiff } from '../../src/content/render-diff.ts';
import { parseWorkflowCommand } from '../runner/parse-workflow-command.ts';

const NAMES = new Set(['add-mask', 'error', 'stop-commands', 'set-env']);
const DIFF = renderDiff({
  changes: [{ path: 'a.md', content: '::add-mask::x\n-- b\nnew\n', basedOn: '1' }],
  currentTexts: new Map([['a.md', '::add-mask::x\n-- a\n\u001b[2Jold\u009b\n']]),
});
const TO = { diff: DIFF, isTerminal: false, colours: false, inActions: false, token: 'token' };

describe('a diff on standard output', () => {
  it('goes to a pipe as it is', () => {
    expect(presentDiff(TO)).toBe(DIFF);
    expect(presentDiff({ ...TO, diff: '', inActions: true })).toBe('');
  });

  it('shows on a terminal what would move the cursor', () => {
    const shown = presentDiff({ ...TO, isTerminal: true });
    expect(shown).toContain('-\\x1b[2Jold\\x9b\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left.
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('is coloured on a terminal only, and loses nothing by it', () => {
    const painted = presentDiff({ ...TO, isTerminal: true, colours: true });
    expect(painted).toContain('\u001b[32m+new\u001b[39m');
    expect(painted).toContain('\u001b[31m--- a\u001b[39m');
    expect(painted).toContain('\u001b[1m--- a/a.md\u001b[22m');
    expect(stripVTControlCharacters(painted)).toBe(presentDiff({ ...TO, isTerminal: true }));
  });

  it('is no command to a runner', () => {
    const lines = presentDiff({ ...TO, inActions: true })
      .trimEnd()
      .split('\n');
    expect(parseWorkflowCommand(lines[0] ?? '', NAMES)).toMatchObject({
      name: 'stop-commands',
      data: 'token',
    });
    expect(lines.at(-1)).toBe('::token::');
    expect(lines.filter((line) => parseWorkflowCommand(line, NAMES))).toHaveLength(2);
  });
});

describe('text in a log', () => {
  it.each([
    '::error::x',
    '  ::error::x',
    '\u00a0::error::x',
    '\u3000::error::x',
    '\u0085::error::x',
    '::::error::x',
    'a\n::error::x',
    'a\r::error::x',
    'a\u2028::error::x',
    'a\u0085::error::x',
    'b ##[error]x',
    'b ###[error]x',
    '##\u200b[error]x',
    ':\u200b:error::x',
    '##\u0000[error]x',
  ])('is no command to a runner: %j', (text) => {
    for (const safe of [logLine(text), disarmCommands(text)]) {
      const lines = safe.split(/\r\n|\r|\n/).map((line) => line.replace(/^[\s\u0085]+/, ''));
      expect(lines.filter((line) => parseWorkflowCommand(line, NAMES))).toEqual([]);
      expect(safe).toContain('x');
    }
    expect(logLine(text)).not.toContain('\n');
  });

  it('stays as it is otherwise', () => {
    expect(logLine('docs/a::b.md  stale: src/a.ts changed')).toBe('docs/a::b.md stale: src/a.ts changed');
    expect(disarmCommands('a\n  b: ## [x]\n')).toBe('a\n  b: ## [x]\n');
  });
});
