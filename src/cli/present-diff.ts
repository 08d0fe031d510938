import { styleText } from 'node:util';

/** Control characters but tab and line feed: on a terminal they would move the cursor, or worse. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

type Style = Parameters<typeof styleText>[0];

/**
 * A unified diff (see `renderDiff`) for standard output. To a pipe it goes as it is, for `git apply` to take. On a terminal control
 * characters are shown and not obeyed, and lines are coloured. A runner of GitHub Actions is told to look for no commands in it:
 * a line of context begins with white space, behind which the runner would find them.
 *
 * @param options.token unguessable; only for a runner.
 */
export function presentDiff(options: {
  diff: string;
  isTerminal: boolean;
  colours: boolean;
  inActions: boolean;
  token: string;
}): string {
  const { diff, isTerminal, colours, inActions, token } = options;
  if (diff === '') return '';
  if (inActions) return `::stop-commands::${token}\n${diff}::${token}::\n`;
  if (!isTerminal) return diff;
  const visible = diff.replaceAll(CONTROL, (character) =>
    character === '\r' ? '^M' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return colours ? paint(visible) : visible;
}

/** Headers are told from changes by where they stand: a line that was removed may begin with `-- ` too. */
function paint(diff: string): string {
  let inHunk = false;
  const lines = diff.split('\n').map((line) => {
    if (line.startsWith('@@ ')) inHunk = true;
    else if (line.startsWith('diff --git ')) inHunk = false;
    const style = styleOf(line, inHunk);
    return style === undefined || line === '' ? line : styleText(style, line, { validateStream: false });
  });
  return lines.join('\n');
}

function styleOf(line: string, inHunk: boolean): Style | undefined {
  if (!inHunk) return 'bold';
  if (line.startsWith('@@ ')) return 'cyan';
  if (line.startsWith('+')) return 'green';
  return line.startsWith('-') ? 'red' : undefined;
}
