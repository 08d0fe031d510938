import { expect, it } from 'vitest';
import { renderTemplate, TemplateError } from '../../../src/content/templates/render-template.ts';

const twice = (times: number) =>
  `{% assign s = "0123456789" %}{% for n in (1..${times}) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}{{ s }}`;

it.each<[string, string, RegExp]>([
  ['a text that doubles itself', twice(23), /^The template gives 83886080 characters, and at most 50000000 /],
  ['one that is longer than a text can be', twice(40), /^Line 1 of the template: Invalid string length/],
  [
    'a filter that grows what it is given',
    '{% assign s = "xx" %}{% for n in (1..40) %}{% assign s = s | append: s %}{% endfor %}{{ s }}',
    /memory alloc limit exceeded/,
  ],
  ['a long count', '{% for n in (1..1000000000) %}x{% endfor %}', /memory alloc limit exceeded/],
])('%s is refused before it fills the memory', (_, template, message) => {
  expect(() => renderTemplate(template, {})).toThrow(TemplateError);
  expect(() => renderTemplate(template, {})).toThrow(message);
});

it('what is large and not too large is rendered', () => {
  expect(renderTemplate(twice(10), {})).toHaveLength(10_240);
});
