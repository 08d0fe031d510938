import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseConfig } from '../../src/config/parse-config.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { randomConfig } from './random-config.ts';

const ROUNDS = 500;
const SEED = 2026;

const parse = (text: string) => parseConfig({ text, file: 'gloss.yml' });
const withoutEmpty = (key: string, value: unknown) =>
  key === 'description' && value === '' ? undefined : value;
/** As a file; a description that is empty is none. Lines are not folded: yaml 2.9.1 changes a text that begins with a space. */
const render = (settings: unknown, options: object = {}) =>
  stringify(settings, withoutEmpty, { aliasDuplicateObjects: false, lineWidth: 0, ...options });

/** Blocks, quoted lines, brackets all over, and JSON, which is YAML too. */
const STYLES: ((settings: unknown) => string)[] = [
  (settings) => render(settings, { blockQuote: 'literal' }),
  (settings) => render(settings, { blockQuote: false, singleQuote: true }),
  (settings) => render(settings, { collectionStyle: 'flow' }),
  (settings) => JSON.stringify(settings, withoutEmpty, 1),
];

describe('a configuration that is right', () => {
  it('is read without a problem, however it is written, and says the same when it is written again', () => {
    const random = pseudoRandom(SEED);
    const keys = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const settings = randomConfig(random);
      JSON.stringify(settings, (key, value) => {
        keys.add(key);
        return value;
      });
      const read = parse(random.pick(STYLES)(settings));
      for (const style of STYLES) expect(parse(style(read)), style(read)).toEqual(read);
    }
    // Nothing is left out of the tries.
    for (const key of [
      'chunk',
      'thread',
      'voice',
      'alt',
      'parse',
      'comment',
      'service',
      'prompt-file',
      'anyOf',
      'schedule',
    ])
      expect([...keys]).toContain(key);
  });

  it('keeps what is written to the letter', () => {
    const prompt = '  {{ item.key }}: \'a\' "b" # no comment\n\n\ttab *x* &y !z %\n';
    const settings = {
      pipelines: { a: { source: { commits: 1 }, each: [{ name: 's', kind: 'text', prompt }] } },
    };
    for (const style of STYLES) expect(parse(style(settings)).pipelines.a?.each[0]?.prompt).toBe(prompt);
  });
});
