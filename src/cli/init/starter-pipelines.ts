import { quoteYaml } from './quote-yaml.ts';
import type { StarterTable, Survey } from './survey.ts';

const COMMITS = 50;

/** Pipelines that fit a repository, as YAML below `pipelines:`; at least one. */
export function starterPipelines({ table, docs }: Pick<Survey, 'table' | 'docs'>): string {
  const parts = [
    ...(table === undefined ? [] : [tablePipeline(table)]),
    ...(docs.isMany ? [docsPipeline(docs)] : []),
  ];
  return (parts.length === 0 ? [COMMITS_PIPELINE] : parts).join('');
}

function tablePipeline({ path, rows, columns, key }: StarterTable): string {
  const column = key ?? columns[0] ?? 'name';
  const name = /^[a-z_]\w*$/i.test(column) ? `item.row.${column}` : `item.row[${JSON.stringify(column)}]`;
  const keyLine = key === undefined ? '' : `\n      key: ${quoteYaml(key)} # the column that names a row`;
  return `  # A page for each of the ${rows} rows of a table, and one about all of them. Only rows that changed are written again.
  rows:
    description: Pages about ${path}
    source:
      table: ${quoteYaml(path)}${keyLine}
    each:
      - name: text
        kind: text
        prompt: |
          Write one paragraph about {{ ${name} }} for people who do not know it.
          {{ item.row | json }}
    all:
      - name: overview
        kind: text
        prompt: |
          What do these have in common, and how do they differ? Answer in five sentences.
          {% for one in items %}
          {{ one.row | json }}
          {% endfor %}
    publish:
      each:
        - path: docs/rows/{{ item.key | slugify }}.md
          content: |
            # {{ ${name} }}

            {{ stages.text }}
      all:
        - path: docs/rows/README.md
    max-items: ${Math.max(100, rows)} # with more rows nothing is run
`;
}

function docsPipeline({ directory, patterns, files }: Survey['docs']): string {
  const written = ['!/docs/overview/', `!/${directory ?? 'docs'}/reference/`];
  const list = [...patterns, ...written].map((pattern) => `        - ${quoteYaml(pattern)}\n`).join('');
  return `  # One page that says what each of the ${files} Markdown files is about.
  overview:
    description: What is written where
    source:
      files:
${list}    each:
      - name: gist
        kind: object
        prompt: |
          Say what this page is about, and for whom it is written.
          {{ item.text | truncate: 20000 }}
        schema:
          type: object
          properties:
            about: { type: string, maxLength: 200 }
            readers: { type: string, maxLength: 100 }
          required: [about, readers]
          additionalProperties: false
    publish:
      all:
        - path: docs/overview/README.md
          content: |
            # What is written where
            {% for one in items %}
            - [{{ one.path }}](/{{ one.path }}): {{ one.stages.gist.about }} For {{ one.stages.gist.readers }}.
            {%- endfor %}
      comment: '{{ items.size }} pages looked at.'
`;
}

const COMMITS_PIPELINE = `  # What the last ${COMMITS} commits come to, for people who use this.
  news:
    description: What is new
    source:
      commits: ${COMMITS}
    all:
      - name: news
        kind: text
        prompt: |
          Write what is new for people who use this, most important first. Leave out what they cannot notice.
          {% for one in items %}
          - {{ one.subject }}
          {% endfor %}
    publish:
      all:
        - path: docs/news/README.md
`;
