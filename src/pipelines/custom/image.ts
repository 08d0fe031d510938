import type { PipelineDefinition } from '../../pipeline-definition.ts';

const PAGE = `# Pictures
{% for one in items %}
## {{ one.path }}

![{{ one.stages.hero.alt }}](hero.png)

![{{ one.stages.social.alt }}](social-preview.png)
{% endfor %}`;

/**
 * `image`: a hero picture and a social preview from the README, with a page that shows them. A configuration's own
 * `pipelines.image` takes its place.
 */
export const image: PipelineDefinition = {
  name: 'image',
  description: 'A hero picture and a social preview for the repository, drawn after its README.',
  source: { files: ['/README.md'] },
  each: [
    {
      name: 'brief',
      kind: 'text',
      system:
        'You brief an illustrator. At most 60 words: one clear motif, mood, colours. No text, letters, logos or faces in the picture.',
      prompt:
        'Describe a picture that fits the project {{ repository.name }}, which this page is about:\n\n{{ item.text | truncate: 12000 }}',
    },
    {
      name: 'hero',
      kind: 'image',
      size: '1536x1024',
      format: 'png',
      prompt: '{{ stages.brief }}',
      alt: 'A picture for {{ repository.name }}: {{ stages.brief | truncate: 200 }}',
    },
    {
      name: 'social',
      kind: 'image',
      size: '1200x630',
      format: 'png',
      prompt: '{{ stages.brief }} Wide, with calm space on the left third.',
      alt: 'A preview picture for {{ repository.name }}',
    },
  ],
  all: [],
  publish: {
    each: [
      { path: 'docs/images/hero.png', stage: 'hero' },
      { path: 'docs/images/social-preview.png', stage: 'social' },
    ],
    all: [{ path: 'docs/images/README.md', content: PAGE }],
  },
  maxItems: 1,
};
