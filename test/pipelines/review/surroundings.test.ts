import { describe, expect, it } from 'vitest';
import { parseSurroundings } from '../../../src/parsers/parse-surroundings.ts';
import { chooseImports } from '../../../src/pipelines/review/choose-imports.ts';
import { enclosingSymbols } from '../../../src/pipelines/review/enclosing-symbols.ts';

const text = (...lines: string[]) => `${lines.join('\n')}\n`;
const blank = (count: number) => Array.from({ length: count }, () => '');

/** A change of one line with no context, as git shows it. */
const at = (line: number) => `@@ -${line} +${line} @@\n-old\n+new`;

const TYPESCRIPT = text(
  ...['class Store {', '  put(key: string,', '    value: number): void {', '    write(key);', '  }', '}'],
  ...['const limit = 3;', 'function read() {', '  return () => {', '    call();', '  };', '}'],
);

describe('the declarations around a hunk', () => {
  it.each<[name: string, path: string, text: string, patch: string, inside: string[]]>([
    ['a method', 'a.ts', TYPESCRIPT, at(4), ['class Store > put(key: string, value: number): void']],
    ['a function', 'a.ts', TYPESCRIPT, at(10), ['function read()']],
    [
      'hunks, each its own',
      'a.ts',
      TYPESCRIPT,
      `${at(4)}\n${at(7)}`,
      ['class Store > put(key: string, value: number): void', ''],
    ],
    [
      'what the hunk shows itself',
      'a.ts',
      TYPESCRIPT,
      '@@ -8,3 +8,3 @@\n function read() {\n-old\n+new\n',
      [''],
    ],
    [
      'the change, not the context',
      'a.ts',
      TYPESCRIPT,
      '@@ -7,4 +7,4 @@\n const limit = 3;\n-old\n+new\n   return;',
      [''],
    ],
    [
      'lines that are gone',
      'a.ts',
      TYPESCRIPT,
      '@@ -4,2 +3,0 @@\n-old\n-older',
      ['class Store > put(key: string, value: number): void'],
    ],
    [
      'Python',
      'a.py',
      text('class A:', '  def b(self, c):', ...blank(2), '    return c'),
      at(5),
      ['class A > def b(self, c)'],
    ],
    [
      'Go',
      'a.go',
      text('package a', 'func (s *S) Put() error {', '', '  return nil', '}'),
      at(4),
      ['func (s *S) Put() error'],
    ],
  ])('are those of %s', async (_, path, source, patch, inside) => {
    const around = await parseSurroundings({ path, text: source });
    expect(enclosingSymbols({ patch, symbols: around?.symbols ?? [] })).toEqual(inside);
  });

  it.each([
    ['no grammar', 'a.txt', 'class A {\n}\n'],
    ['too long', 'a.ts', 'x();\n'.repeat(60_000)],
  ])('are not asked for where the file has %s', async (_, path, source) => {
    expect(await parseSurroundings({ path, text: source })).toBeUndefined();
  });
});

describe('the imports of a file', () => {
  it.each<[language: string, path: string, text: string, used: string, chosen: string[]]>([
    [
      'TypeScript',
      'a.ts',
      text("import { a, b as c } from 'x';", "import type { T } from 'y';", "import z from 'z';"),
      'c(z)',
      ["import { a, b as c } from 'x';", "import z from 'z';"],
    ],
    [
      'Python',
      'a.py',
      text('import os.path', 'from a.b import (', '  c,', '  d,', ')', 'from b import e'),
      'path(d)',
      ['import os.path', 'from a.b import ( c, d, )'],
    ],
    [
      'Go',
      'a.go',
      text('package a', 'import (', '  "net/http"', '  e "errors"', '  "os"', ')'),
      'http.Get(e.New())',
      ['"net/http"', 'e "errors"'],
    ],
    [
      'Rust',
      'a.rs',
      text('use std::collections::HashMap;', 'use crate::{a, b::C};', 'use serde::Other;'),
      'HashMap::<C>::new()',
      ['use std::collections::HashMap;', 'use crate::{a, b::C};'],
    ],
    [
      'Java',
      'a.java',
      text('package a;', 'import java.util.List;', 'import java.util.Map;'),
      'List<String> l;',
      ['import java.util.List;'],
    ],
    [
      'C',
      'a.c',
      text('#ifndef A', '#include <string.h>', '#include "a/queue.h"', '#endif'),
      'queue(1);',
      ['#include "a/queue.h"'],
    ],
    ['PHP', 'a.php', text('<?php', 'use C\\D as E;', 'use F\\G;'), 'new E();', ['use C\\D as E;']],
  ])('are those that a patch uses, in %s', async (_, path, source, used, chosen) => {
    const around = await parseSurroundings({ path, text: source });
    const patch = `@@ -90 +90 @@\n-old\n+${used}`;
    expect(chooseImports({ statements: around?.imports ?? [], patch })).toEqual(chosen);
  });

  it('leave out what the patch shows, and are few', () => {
    const statements = Array.from({ length: 40 }, (_, index) => `import { n${index} } from 'm';`);
    const patch = `@@ -1,2 +1,2 @@\n ${statements[0]}\n+call(${statements.map((__, index) => `n${index}`).join(', ')})`;
    const chosen = chooseImports({ statements, patch });
    expect(chosen).toHaveLength(12);
    expect(chosen[0]).toBe(statements[1]);
  });
});
