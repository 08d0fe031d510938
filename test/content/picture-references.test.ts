import { describe, expect, it } from 'vitest';
import { hidePlaces, listPlaces, renderReference } from '../../src/content/picture-references.ts';

const OPEN = '<!-- gloss:image hero -->';
const CLOSE = '<!-- /gloss:image -->';
const picture = { path: 'docs/images/a b.png', alt: 'A "boat" --> <!-- /gloss:image -->' };

function put(text: string): string {
  const [place] = listPlaces(text);
  if (!place) return text;
  const shown = renderReference({ page: { path: 'docs/guide/a.md', text }, place, picture });
  return text.slice(0, place.from) + shown + text.slice(place.to);
}

describe('places in a page', () => {
  it.each([
    ['none', '# A\n', []],
    ['one', `${OPEN}${CLOSE}`, ['hero']],
    ['with spaces or without', '<!--gloss:image  hero--><!--/gloss:image-->', ['hero']],
    ['two', `${OPEN}\nx\n${CLOSE}\n<!-- gloss:image b -->${CLOSE}`, ['hero', 'b']],
    ['one that is not closed', `${OPEN}\n# A\n`, []],
    ['one that is not closed before the next', `${OPEN}\n<!-- gloss:image b -->${CLOSE}`, ['b']],
    ['one in a code block', `\`\`\`md\n${OPEN}\n${CLOSE}\n\`\`\`\n`, []],
    ['one behind a code block', `\`\`\`\`\n\`\`\`\n\`\`\`\`\n${OPEN}${CLOSE}`, ['hero']],
    ['one in a code span', `Write \`${OPEN}\` and \`${CLOSE}\`.`, []],
    ['a name that is none', '<!-- gloss:image A B --><!-- /gloss:image -->', []],
  ])('%s', (_, text, names) => {
    expect(listPlaces(text).map(({ name }) => name)).toEqual(names);
  });
});

const ALT = 'A "boat" --> &lt;!-- `/gloss:image` -->';
const SHOWN = `![${ALT}](../images/a%20b.png)`;
const HTML =
  '<img src="../images/a%20b.png" alt="A &#34;boat&#34; --&#62; &#60;&#33;-- &#47;gloss:image --&#62;">';

describe('a picture in its place', () => {
  it.each([
    ['on lines of its own', `# A\n\n${OPEN}${CLOSE}\n\nB\n`, `# A\n\n${OPEN}\n${SHOWN}\n${CLOSE}\n\nB\n`],
    ['instead of another', `${OPEN}\n![b](c.png)\n${CLOSE}\n`, `${OPEN}\n${SHOWN}\n${CLOSE}\n`],
    ['within a line', `A ${OPEN}${CLOSE} b\n`, `A ${OPEN}${SHOWN}${CLOSE} b\n`],
    ['in a list', `- a\n\n  ${OPEN}${CLOSE}\n`, `- a\n\n  ${OPEN}\n  ${SHOWN}\n  ${CLOSE}\n`],
    [
      'with line ends of Windows',
      `A\r\n\r\n${OPEN}${CLOSE}\r\n`,
      `A\r\n\r\n${OPEN}\r\n${SHOWN}\r\n${CLOSE}\r\n`,
    ],
    [
      'in HTML',
      `<p align="center">\n${OPEN}${CLOSE}\n</p>\n`,
      `<p align="center">\n${OPEN}\n${HTML}\n${CLOSE}\n</p>\n`,
    ],
  ])('%s, also the second time', (_, before, after) => {
    expect(put(before)).toBe(after);
    expect(put(after)).toBe(after);
  });
});

describe('a page without its places', () => {
  const names = new Set(['hero']);
  it.each([
    ['between paragraphs', `A\n\n${OPEN}\nx\n${CLOSE}\n\nB\n`, 'A\n\nB\n'],
    ['at the start', `${OPEN}${CLOSE}\n\nB\n`, 'B\n'],
    ['at the end', `A\n\n${OPEN}${CLOSE}`, 'A\n\n'],
    ['within a line', `A ${OPEN}x${CLOSE} b\n`, 'A  b\n'],
    ['of another name', `<!-- gloss:image b -->x${CLOSE}\n`, `<!-- gloss:image b -->x${CLOSE}\n`],
    ['with line ends of Windows', `A\r\n\r\n${OPEN}\r\nx\r\n${CLOSE}\r\n\r\nB\r\n`, 'A\r\n\r\nB\r\n'],
  ])('%s', (_, text, shown) => {
    expect(hidePlaces({ text, names })).toBe(shown);
  });
});
