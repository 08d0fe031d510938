import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { listPromptPaths, resolvePrompts } from '../../src/config/resolve-prompts.ts';

const FILE = '.github/gloss.yml';
const TEXT = `pipelines:
  notes:
    source: { table: data/a.csv }
    each:
      - { name: facts, kind: text, prompt: 'About {{ item.row.name }}' }
      - { name: text, kind: text, prompt-file: prompts/text.md }
    all:
      - { name: overview, kind: text, prompt-file: prompts/overview.md }
`;

const config = parseConfig({ text: TEXT, file: FILE });
const OVERVIEW = '{% for one in items %}{{ one.stages.text }}{% endfor %}';

/** Problems as they are told, with these files. */
function problemsOf(prompts: Record<string, string>, unread: Record<string, string> = {}): string[] {
  const resolved = resolvePrompts({
    config,
    prompts: new Map(Object.entries({ 'prompts/overview.md': OVERVIEW, ...prompts })),
    unread: new Map(Object.entries(unread)),
    source: { file: FILE, text: TEXT },
  });
  return (resolved.problems ?? []).map(
    ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
  );
}

describe('prompts in files', () => {
  it('are put where prompts in the configuration are', () => {
    const prompts = new Map([
      ['prompts/text.md', 'Write about {{ stages.facts }}.'],
      ['prompts/overview.md', OVERVIEW],
    ]);
    const { config: resolved } = resolvePrompts({ config, prompts });
    expect(resolved?.pipelines.notes?.each).toEqual([
      { name: 'facts', kind: 'text', prompt: 'About {{ item.row.name }}' },
      { name: 'text', kind: 'text', prompt: 'Write about {{ stages.facts }}.' },
    ]);
    expect(resolved?.pipelines.notes?.all[0]?.prompt).toBe(OVERVIEW);
    expect(config.pipelines.notes?.each[1]?.prompt).toBeUndefined();
  });

  it('are listed each once', () =>
    expect(listPromptPaths(config)).toEqual(['prompts/text.md', 'prompts/overview.md']));

  it.each<[string, Record<string, string>, string]>([
    [
      'is not there',
      {},
      `${FILE}:6:48: stage "text": prompt-file 'prompts/text.md' is not there. Commit it, or write the prompt into the configuration.`,
    ],
    [
      'is empty',
      { 'prompts/text.md': ' \n' },
      'prompts/text.md:1:1: pipelines.notes, stage "text": the prompt must not be empty. Fill it in.',
    ],
    [
      'is too long',
      { 'prompts/text.md': 'x'.repeat(20_001) },
      'prompts/text.md:1:1: pipelines.notes, stage "text": the template must have at most 20000 characters, got 20001.',
    ],
    [
      'uses a variable that is not there',
      { 'prompts/text.md': 'One\n\n  {{ item.row.name }} {{ item.text }}' },
      'prompts/text.md:3:26: pipelines.notes, stage "text": \'item.text\' is not there. There are item.key, item.number, item.row.',
    ],
    [
      'uses its own stage',
      { 'prompts/text.md': '{{ stages.text }}' },
      'prompts/text.md:1:4: pipelines.notes, stage "text": \'stages.text\' is not there. Stage "text" comes later, or is this one: move it up.',
    ],
    [
      'uses one item over all',
      { 'prompts/text.md': 'x', 'prompts/overview.md': '{{ item.key }}' },
      'prompts/overview.md:1:4: pipelines.notes, stage "overview": \'item\' is not there. That is one item, and here are all: use {% for one in items %}{{ one.key }}{% endfor %}.',
    ],
    [
      'has a broken template',
      { 'prompts/text.md': 'One\n{% if x %}' },
      'prompts/text.md:2:1: pipelines.notes, stage "text": tag {% if x %} not closed.',
    ],
  ])('one that %s is told with its place', (_, prompts, problem) =>
    expect(problemsOf(prompts)).toEqual([problem]),
  );

  it('one that cannot be read is told with the reason', () => {
    expect(problemsOf({}, { 'prompts/text.md': 'is a directory. Name a file in it' })).toEqual([
      `${FILE}:6:48: stage "text": prompt-file 'prompts/text.md' is a directory. Name a file in it.`,
    ]);
  });
});
