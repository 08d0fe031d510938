import { describe, expect, it } from 'vitest';
import { cleanComment } from '../../../src/content/symbols/docs/clean-comment.ts';
import type { ParsedDoc } from '../../../src/content/symbols/docs/parsed-doc.ts';
import { cleanDocstring, readDocstring } from '../../../src/content/symbols/docs/read-docstring.ts';
import { readMarkdownDoc } from '../../../src/content/symbols/docs/read-markdown-doc.ts';
import { readTags } from '../../../src/content/symbols/docs/read-tags.ts';
import { readXmlDoc } from '../../../src/content/symbols/docs/read-xml-doc.ts';

const nothing: ParsedDoc = { doc: '', parameters: [], throws: [] };

describe('cleanComment', () => {
  it.each([
    ['/** One. */', 'One.'],
    ['/**\n * One.\n *\n *   two\n */', 'One.\n\n  two'],
    ['/**\n   One.\n     two\n*/', 'One.\n  two'],
    ['/*! One. */', 'One.'],
    ['/**< One. */', 'One.'],
    ['/// One.\n///\n///   two', 'One.\n\n  two'],
    ['// One.\n//\tcode', 'One.\n\tcode'],
    ['#: One.', 'One.'],
    ['##########\n# One.\n##########', 'One.'],
    ['/*************\n * One.\n *************/', 'One.'],
    ['/**\n * - a\n *   - b\n */', '- a\n  - b'],
    ['/***/', ''],
  ])('takes the marks off %j', (comment, text) => {
    expect(cleanComment(comment)).toBe(text);
  });
});

describe('readTags', () => {
  it.each<[name: string, language: string, text: string, wanted: Partial<ParsedDoc>]>([
    [
      'JSDoc types and defaults',
      'javascript',
      '@param {Array<{a: string}>} [list=[]] - what\n  it is\n@returns {Promise<void>} nothing',
      {
        parameters: [{ name: 'list', type: 'Array<{a: string}>', description: 'what it is' }],
        returns: { type: 'Promise<void>', description: 'nothing' },
      },
    ],
    [
      'a link where a type could be',
      'typescript',
      '@returns {@link Book} or none',
      { returns: { description: '`Book` or none' } },
    ],
    [
      'links',
      'typescript',
      'See {@link a.b} and {@link https://x.y z w}.',
      { doc: 'See `a.b` and [z w](https://x.y).' },
    ],
    [
      'an error by its name',
      'typescript',
      '@throws RangeError when short',
      { throws: [{ type: 'RangeError', description: 'when short' }] },
    ],
    [
      'an error in a sentence',
      'typescript',
      '@throws when it is short',
      { throws: [{ description: 'when it is short' }] },
    ],
    ['deprecation without a reason', 'typescript', 'One.\n@deprecated', { doc: 'One.', deprecated: '' }],
    ['a tag in a fence', 'typescript', 'One.\n\n```\n@param x\n```', { doc: 'One.\n\n```\n@param x\n```' }],
    [
      'an address with an at sign',
      'typescript',
      'Ask a@b.c, or @someone in a line.',
      { doc: 'Ask a@b.c, or @someone in a line.' },
    ],
    [
      'an example with a fence',
      'typescript',
      '@example\n```js\na\n```',
      { doc: '**Example**\n\n```js\na\n```' },
    ],
    [
      'an example with a caption',
      'typescript',
      '@example <caption>Two</caption>\na',
      { doc: '**Example:** Two\n\n```ts\na\n```' },
    ],
    [
      'code with backticks in an example',
      'typescript',
      '@example\na = ````',
      { doc: '**Example**\n\n`````ts\na = ````\n`````' },
    ],
    [
      'remarks',
      'typescript',
      'One.\n@remarks Two.\n@since 1.2\n@internal',
      { doc: 'One.\n\nTwo.\n\n**Since:** 1.2' },
    ],
    [
      'PHPDoc',
      'php',
      '@param ?int $a The a\n@return int[] All\n@throws \\A\\B',
      {
        parameters: [{ name: '$a', type: '?int', description: 'The a' }],
        returns: { type: 'int[]', description: 'All' },
        throws: [{ type: '\\A\\B' }],
      },
    ],
    [
      'YARD, either way round',
      'ruby',
      '@param a [Array<String>] one\n@param [Integer] b two\n@raise [E] bad',
      {
        parameters: [
          { name: 'a', type: 'Array<String>', description: 'one' },
          { name: 'b', type: 'Integer', description: 'two' },
        ],
        throws: [{ type: 'E', description: 'bad' }],
      },
    ],
    [
      'Doxygen',
      'cpp',
      '\\brief One.\n\\param[in,out] a two\n\\return three\n\\code{.cpp}\n\\param x\n\\endcode',
      {
        doc: 'One.',
        parameters: [{ name: 'a', description: 'two' }],
        returns: { description: 'three\n```cpp\n\\param x\n```' },
      },
    ],
    [
      'Javadoc',
      'java',
      'One <code>a &lt; b</code>.<ul><li>x<li>y</ul>\n@param <T> kind',
      {
        doc: 'One `a < b`.\n\n- x\n- y\n\nType parameter `T`: kind',
      },
    ],
  ])('reads %s', (_, language, text, wanted) => {
    expect(readTags(text, language)).toEqual({ ...nothing, ...wanted });
  });
});

describe('readDocstring', () => {
  it.each<[name: string, text: string, wanted: Partial<ParsedDoc>]>([
    ['plain words', 'One.\n\nTwo.', { doc: 'One.\n\nTwo.' }],
    [
      'Google style',
      'One.\n\nArgs:\n  a (dict[str, int], optional): two\n    three\n  **kw: more\n\nReturns:\n  int: four\n\nRaises:\n  E: five\n\nNote:\n  six',
      {
        doc: 'One.\n\n**Note**\n\nsix',
        parameters: [
          { name: 'a', type: 'dict[str, int]', description: 'two three' },
          { name: '**kw', description: 'more' },
        ],
        returns: { type: 'int', description: 'four' },
        throws: [{ type: 'E', description: 'five' }],
      },
    ],
    [
      'words behind a section',
      'Args:\n  a: one\n\nMore words.',
      { doc: 'More words.', parameters: [{ name: 'a', description: 'one' }] },
    ],
    [
      'NumPy style',
      'One.\n\nParameters\n----------\na, b : int, optional\n    two\n\nReturns\n-------\nstr\n    three\n\nSee Also\n--------\nother',
      {
        doc: 'One.\n\n**See Also**\n\nother',
        parameters: [
          { name: 'a', type: 'int', description: 'two' },
          { name: 'b', type: 'int', description: 'two' },
        ],
        returns: { type: 'str', description: 'three' },
      },
    ],
    [
      'Sphinx style',
      'One :class:`~a.B`.\n\n:param a: two\n  three\n:type a: int\n:returns: four\n:rtype: str\n:raises E: five\n\n.. deprecated:: 1.0\n   Use six.',
      {
        doc: 'One `a.B`.',
        parameters: [{ name: 'a', type: 'int', description: 'two three' }],
        returns: { type: 'str', description: 'four' },
        throws: [{ type: 'E', description: 'five' }],
        deprecated: '1.0 Use six.',
      },
    ],
    [
      'directives',
      'One::\n\n    a\n\n.. versionadded:: 2.0\n.. note:: Two.',
      { doc: 'One:\n\n    a\n\n**Since:** 2.0\n**Note:** Two.' },
    ],
    ['a colon that is no section', 'One: two.\nThree:\nfour', { doc: 'One: two.\nThree:\nfour' }],
  ])('reads %s', (_, text, wanted) => {
    expect(readDocstring(text)).toEqual({ ...nothing, ...wanted });
  });

  it.each([
    ['"""One."""', 'One.'],
    ["r'''One.\n\n      two\n    three\n    '''", 'One.\n\n  two\nthree'],
    ['"One."', 'One.'],
    ['"""\n    One.\n    """', 'One.'],
  ])('takes the quotes off %j', (literal, text) => {
    expect(cleanDocstring(literal)).toBe(text);
  });
});

describe('readXmlDoc', () => {
  it.each<[name: string, text: string, wanted: Partial<ParsedDoc>]>([
    ['plain words', 'One.', { doc: 'One.' }],
    [
      'its elements',
      '<summary>One <c>a</c> &lt;\n<see cref="T:A.B{C}"/>.</summary>\n<param name="x">two</param>\n<returns>three</returns>\n<exception cref="E">four</exception>',
      {
        doc: 'One `a` <\n`A.B<C>`.',
        parameters: [{ name: 'x', description: 'two' }],
        returns: { description: 'three' },
        throws: [{ type: 'E', description: 'four' }],
      },
    ],
    [
      'lists and paragraphs',
      '<summary>One<para>Two</para><list><item>a</item><item>b</item></list></summary>',
      {
        doc: 'One\n\nTwo\n- a\n- b',
      },
    ],
    ['words outside of elements', 'One <b>two</b>.', { doc: 'One two.' }],
  ])('reads %s', (_, text, wanted) => {
    expect(readXmlDoc(text)).toEqual({ ...nothing, ...wanted });
  });
});

describe('readMarkdownDoc', () => {
  it.each<[name: string, language: string, text: string, wanted: Partial<ParsedDoc>]>([
    ['headings as bold words', 'rust', '# Errors\n\nOne.', { doc: '**Errors**\n\nOne.' }],
    ['fences of Rust', 'rust', '```no_run\n# use a;\nb\n```', { doc: '```rust\nb\n```' }],
    ['fences of others', 'rust', '```text\n# a\n```', { doc: '```text\n# a\n```' }],
    ['code of Go', 'go', 'One:\n\n\ta\n\n\t\tb\n\nTwo.', { doc: 'One:\n\n```go\na\n\n\tb\n```\n\nTwo.' }],
    ['lists of Go', 'go', 'One:\n\n  - a\n  - b', { doc: 'One:\n\n  - a\n  - b' }],
    ['deprecation', 'go', 'One.\n\nDeprecated: use\nTwo.', { doc: 'One.', deprecated: 'use Two.' }],
  ])('reads %s', (_, language, text, wanted) => {
    expect(readMarkdownDoc(text, language)).toEqual({ ...nothing, ...wanted });
  });
});
