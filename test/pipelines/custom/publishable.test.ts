import { expect, it, vi } from 'vitest';
import { renderPublished } from '../../../src/pipelines/custom/publishable.ts';

const sanitise = vi.hoisted(() => ({ blocks: vi.fn((text: string) => `safe(${text})`) }));
vi.mock('../../../src/content/sanitise.ts', () => ({
  sanitiseMarkdown: sanitise.blocks,
  sanitiseInline: (text: string) => `inline(${text})`,
}));

const render = (template: string, values: Record<string, never> | object) =>
  renderPublished({ template, values: values as never, format: 'markdown' });

it.each<[string, string, object, string]>([
  ['a value', '{{ item.a }}', { item: { a: 'x' } }, 'inline(x)'],
  ['one in a list', '{{ items[1].a }}', { items: [{ a: 'x' }, { a: 'y' }] }, 'inline(y)'],
  ['texts of a list', '{{ list | join: "," }}', { list: ['x', 'y'] }, 'inline(x),inline(y)'],
  ['all of it as JSON', '{{ item | json }}', { item: { a: 'x', n: 1 } }, '{"a":"inline(x)","n":1}'],
  [
    'its names and values',
    '{% for p in item %}{{ p[0] }}={{ p[1] }}{% endfor %}',
    { item: { a: 'x' } },
    'a=inline(x)',
  ],
  ['a name of objects', '{{ item["__proto__"] }}', { item: JSON.parse('{"__proto__":"x"}') }, 'inline(x)'],
  ['what the template says', '<b>{{ item.a }}</b>', { item: { a: 'x' } }, '<b>inline(x)</b>'],
])('%s is made harmless where it is shown', (_, template, values, text) => {
  expect(render(template, values)).toBe(text);
});

it('what a template does not show is not worked on, and what it shows twice once', () => {
  sanitise.blocks.mockClear();
  const row = { shown: 'a\nb', hidden: 'c\nd', list: ['e\nf'] };
  expect(
    render('{% for one in items %}{{ one.row.shown }} {{ one.row.shown }}{% endfor %}', { items: [{ row }] }),
  ).toBe('safe(a\nb) safe(a\nb)');
  expect(sanitise.blocks.mock.calls).toEqual([['a\nb']]);
});
