import type { PipelineDefinition } from '../../pipeline-definition.ts';

const texts = { type: 'array', items: { type: 'string' } };
const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const COMMENT = `### Digest: {% for one in items limit: 1 %}{{ one.title }}{% endfor %}

{{ stages.digest.summary }}
{% if stages.digest.decisions.size > 0 %}
**Decided**
{% for line in stages.digest.decisions %}
- {{ line }}{% endfor %}
{% endif %}{% if stages.digest.open_questions.size > 0 %}
**Open**
{% for line in stages.digest.open_questions %}
- {{ line }}{% endfor %}
{% endif %}{% if stages.digest.disagreements.size > 0 %}
**Not agreed on**
{% for line in stages.digest.disagreements %}
- {{ line }}{% endfor %}
{% endif %}{% if stages.digest.mentions.size > 0 %}
<details><summary>People, files, versions and links</summary>

{% for line in stages.digest.mentions %}
- {{ line }}{% endfor %}

</details>
{% endif %}`;

/**
 * `digest`: what a conversation or document comes to. Three stages for each part of it, then one over all parts; nothing
 * here that a configuration could not say.
 */
export const digest: PipelineDefinition = {
  name: 'digest',
  description: 'What a conversation comes to: who and what it is about, what is decided, what is open.',
  source: { thread: true, chunk: 6_000 },
  each: [
    {
      name: 'entities',
      kind: 'object',
      system:
        'Only what stands in the text. Names as they are written there; no duplicates; empty lists where there is nothing.',
      prompt:
        'List what this part ({{ item.part }} of {{ item.parts }}) of the conversation "{{ item.title }}" mentions:\n\n{{ item.text }}',
      schema: object({ people: texts, files: texts, symbols: texts, versions: texts, links: texts }),
    },
    {
      name: 'positions',
      kind: 'object',
      system: 'Quote nobody at length. A disagreement names who holds what, in one sentence each.',
      prompt:
        'Who is in favour of what in this part of the conversation, how do they feel about it, and what do they not agree on? People: {{ stages.entities.people | join: ", " }}\n\nThe conversation:\n\n{{ item.text }}',
      schema: object({
        sentiment: { type: 'string', enum: ['neutral', 'positive', 'negative', 'mixed'] },
        reasons: { type: 'string' },
        disagreements: texts,
      }),
    },
    {
      name: 'summary',
      kind: 'object',
      system: 'Plain sentences. A decision is what people agreed on, not what one of them proposed.',
      prompt:
        'Summarise this part ({{ item.part }} of {{ item.parts }}) of the conversation, with its decisions and open questions. Disagreements: {{ stages.positions.disagreements | join: "; " }}\n\nThe conversation:\n\n{{ item.text }}',
      schema: object({ summary: { type: 'string' }, decisions: texts, open_questions: texts }),
    },
  ],
  all: [
    {
      name: 'digest',
      kind: 'object',
      system:
        'One digest of the whole conversation. What a later part settles is no open question any more. `mentions` are the people, files, symbols, versions and links that matter, one a line.',
      prompt:
        'These are notes on the parts of the conversation, in order. Write one digest of it all:\n\n{% for one in items %}{{ one.stages.summary.summary }}\nDecided: {{ one.stages.summary.decisions | join: "; " }}\nOpen: {{ one.stages.summary.open_questions | join: "; " }}\nNot agreed on: {{ one.stages.positions.disagreements | join: "; " }}\nMood: {{ one.stages.positions.sentiment }}\nMentions: {{ one.stages.entities | json }}\n\n{% endfor %}',
      schema: object({
        summary: { type: 'string' },
        decisions: texts,
        open_questions: texts,
        disagreements: texts,
        mentions: texts,
      }),
    },
  ],
  publish: { each: [], all: [], comment: COMMENT },
  maxItems: 200,
};
