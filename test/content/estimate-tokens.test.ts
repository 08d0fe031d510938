import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../../src/content/estimate-tokens.ts';
import { countTokens } from '../support/count-tokens.ts';
import { pseudoRandom } from './pseudo-random.ts';

const { bytes } = pseudoRandom(7);
const SOURCES = ['parse-git-diff', 'chunk-patch', 'estimate-tokens', 'split-hunk'].map((name) =>
  readFileSync(new URL(`../../src/content/${name}.ts`, import.meta.url), 'utf8'),
);
const asDiff = (text: string) =>
  text
    .split('\n')
    .map((line, index) => ` +-`[index % 3] + line)
    .join('\n');

describe('estimateTokens', () => {
  it.each<[string, string, number]>([
    ['source in diff form', SOURCES.map(asDiff).join('\n'), 2],
    ['base64', Buffer.from(bytes(6000)).toString('base64'), 1.3],
    ['hexadecimal', Buffer.from(bytes(6000)).toString('hex'), 1.3],
    ['numbers', Array.from(bytes(900)).join(', '), 1.5],
    ['Chinese', '这个函数解析统一差异格式的文本并返回所有的更改文件列表'.repeat(40), 2.5],
    ['Japanese', '漢字仮名交じり文は難しいですね。'.repeat(40), 2.5],
    ['Korean', '이 함수는 통합 형식의 텍스트를 분석합니다'.repeat(40), 2.5],
    ['Russian', 'Эта функция разбирает текст и возвращает список файлов. '.repeat(40), 3],
    ['emoji', '😀🎉👩‍👩‍👧 ok '.repeat(100), 2.5],
    ['box drawing', '│├──┤┌┐'.repeat(100), 2],
    ['one word a line', 'a\r\n'.repeat(300), 2],
    ['escapes', '\\u00e9\\n\\x41'.repeat(100), 2],
  ])('is not below the true count of %s, nor far above', async (_, text, factor) => {
    const count = await countTokens(text);
    const estimate = estimateTokens(text);
    expect(estimate).toBeGreaterThanOrEqual(count);
    expect(estimate).toBeLessThanOrEqual(count * factor);
  });

  it('is at most the sum of its lines', () => {
    const text = SOURCES.join('\n');
    const sum = text
      .split('\n')
      .reduce((total, line) => total + estimateTokens(line) + estimateTokens('\n'), 0);
    expect(estimateTokens(text)).toBeLessThanOrEqual(sum);
  });

  it('is 0 for an empty text', () => expect(estimateTokens('')).toBe(0));

  it('estimates 8 MB in under half a second', () => {
    const text = SOURCES.join('\n').repeat(1 + 8_000_000 / SOURCES.join('\n').length);
    const started = performance.now();
    estimateTokens(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('countTokens', () => {
  it('counts names of special tokens as text', async () =>
    expect(await countTokens('<|endoftext|>')).toBeGreaterThan(1));

  it.each([
    ['hello world', 2],
    ['', 0],
  ])('counts %j', async (text, count) => expect(await countTokens(text)).toBe(count));

  it('counts a run of one letter in linear time', async () => {
    const started = performance.now();
    expect(await countTokens('a'.repeat(200_000))).toBeGreaterThan(20_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
