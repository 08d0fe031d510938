import type { Language } from '../content/symbols/source-outline.ts';

/** What a fragment can be a part of. `CODE` stands for it. */
const FRAMES: Record<Language, string[]> = {
  typescript: [
    'CODE {}',
    'class X { CODE }',
    'class X { CODE {} }',
    'interface X { CODE }',
    'async function* f() { CODE }',
    '(CODE)',
    '({ CODE })',
    'type X = CODE',
    'f(CODE)',
    'declare CODE',
  ],
  tsx: [
    'CODE {}',
    'class X { CODE }',
    'interface X { CODE }',
    'async function* f() { CODE }',
    '(CODE)',
    '({ CODE })',
    '<>CODE</>',
  ],
  javascript: [
    'CODE {}',
    'class X { CODE }',
    'class X { CODE {} }',
    'async function* f() { CODE }',
    '(CODE)',
    '({ CODE })',
    '<>CODE</>',
    'f(CODE)',
  ],
  python: ['CODE: ...', 'CODE\n    ...', 'CODE ...', 'f(CODE)', '(CODE)'],
  go: [
    'func f() { CODE }',
    'CODE {}',
    'type X struct { CODE }',
    'type X interface { CODE }',
    'var x = CODE',
    'var x = X{ CODE }',
  ],
  rust: [
    'fn f() { CODE }',
    'CODE {}',
    'CODE;',
    'impl X { CODE }',
    'impl X { CODE {} }',
    'trait X { CODE }',
    'struct X { CODE }',
    'type X = CODE;',
  ],
  java: [
    'class X { CODE }',
    'class X { void f() { CODE } }',
    'class X { CODE {} }',
    'class X { CODE; }',
    'interface X { CODE; }',
    'class X { Object x = CODE; }',
    'CODE {}',
    'enum X { CODE }',
    '@interface X { CODE; }',
  ],
  csharp: [
    'class X { CODE }',
    'class X { async void F() { CODE } }',
    'class X { CODE {} }',
    'class X { CODE; }',
    'CODE {}',
    'CODE;',
    'enum X { CODE }',
  ],
  c: [
    'CODE;',
    'void f(void) { CODE }',
    'CODE {}',
    'void f(void) { CODE; }',
    'struct X { CODE };',
    'enum X { CODE };',
  ],
  cpp: [
    'CODE;',
    'void f() { CODE }',
    'CODE {}',
    'CODE {};',
    'class X { CODE };',
    'class X { CODE; };',
    'void f() { CODE; }',
    'class X { CODE {} };',
    'enum X { CODE };',
  ],
  php: [
    'CODE;',
    'class X { CODE }',
    'class X { CODE {} }',
    'class X { CODE; }',
    'CODE {}',
    'interface X { CODE }',
    'enum X { CODE; }',
    '$x = CODE;',
    'f(CODE);',
  ],
  ruby: ['CODE\nend', 'class X\nCODE\nend', 'f(CODE)'],
  bash: ['CODE; do :; done', 'CODE { :; }'],
};

/** What stands before what was typed in a session. */
const PROMPT = /^\s*(?:[\w@.~:/-]*[$%]|❯|>>>|irb(?:\([^)]*\))?(?::\d+)*>|>) ?/;

/**
 * The ways in which a snippet of a document may be meant, the strictest first: as it stands, without prompts, with placeholders
 * filled in, and as a part of something larger. The first one keeps the snippet's lines.
 */
export function* lenientReadings(language: Language, code: string): Generator<string> {
  const whole = language === 'php' && !/<\?(?:php|=)/.test(code) ? `<?php ${code}` : code;
  const bare = whole === code ? '' : '<?php ';
  yield whole;
  for (const variant of variants(language, code)) {
    yield `${bare}${variant}`;
    for (const frame of FRAMES[language]) {
      // Any words are JSX between tags.
      if (frame.startsWith('<>') && !variant.startsWith('<')) continue;
      // A function as the replacement, since code is full of `$&`.
      yield `${bare}${frame.replace('CODE', () => `${variant}`).replace(/([^\n]*\/\/[^\n]*)( \}+)$/, '$1\n$2')}\n`;
    }
  }
}

function variants(language: Language, code: string): string[] {
  const lines = withoutPrompts(language, code);
  const dedented = dedent(lines).trim();
  const named = dedented.replaceAll(ELLIPSIS, language === 'bash' || language === 'ruby' ? 'x' : '__');
  const empty = dedented.replaceAll(ELLIPSIS, '').replaceAll(/,\s*(?=[)\]}])/g, '');
  const marked = named.replaceAll(/<[\w .|-]+>/g, 'x').replaceAll(/\[[\w .|=-]+\]/g, 'x');
  const all = language === 'bash' ? [dedented, named, marked] : [dedented, named, empty];
  // A line comment at the end would swallow what a frame puts behind it.
  return [...new Set(all)].map((text) => (/(?:\/\/|#)[^\n]*$/.test(text) ? `${text}\n` : text));
}

/** `…`, and three dots that neither spread nor gather anything. */
const ELLIPSIS = /…|(?<![\w)\]])\.{3}(?![\w$[({*&'"`.])/g;

/** What was typed in a session; its output is no code. */
function withoutPrompts(language: Language, code: string): string {
  const lines = code.split('\n');
  if (!['bash', 'python', 'ruby'].includes(language)) return code;
  const prompts = lines.filter((line) => PROMPT.test(line) && !/^\s*>\s*$/.test(line));
  if (prompts.length === 0) return code;
  let continued = false;
  const typed: string[] = [];
  for (const line of lines) {
    const isContinuation = continued || (language === 'python' && /^\s*\.\.\.(?: |$)/.test(line));
    if (PROMPT.test(line) || isContinuation) typed.push(line.replace(PROMPT, '').replace(/^\s*\.\.\. ?/, ''));
    continued = (PROMPT.test(line) || continued) && line.endsWith('\\');
  }
  return typed.join('\n');
}

function dedent(code: string): string {
  const lines = code.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const least = indents.reduce((least, indent) => Math.min(least, indent), 1000);
  return lines.map((line) => line.slice(least)).join('\n');
}
