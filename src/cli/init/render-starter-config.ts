import { wrapText } from '../../pipelines/wrap-text.ts';
import { describeSurvey } from './describe-survey.ts';
import { quoteYaml } from './quote-yaml.ts';
import { starterPipelines } from './starter-pipelines.ts';
import type { Survey } from './survey.ts';

/** Columns of a comment. */
const WIDTH = 110;
/** More pages than this are easier read by directory. */
const MANY_SOURCES = 150;

/** A first `.github/gloss.yml` for a repository: few settings that hold, and the others as comments that teach. */
export function renderStarterConfig(survey: Survey): string {
  return [
    renderHead(survey),
    renderDefaults(survey),
    renderEvents(),
    renderDocs(survey),
    renderPipelines(survey),
  ].join('\n');
}

function renderHead(survey: Survey): string {
  const branch = survey.defaultBranch ?? 'the default branch';
  return `# Gloss: notes around this repository. Every setting has a default; what is commented out is an example.
# \`gloss validate\` says whether this file is right; docs/configuration.md of Gloss explains every setting.
# For pull requests the file of ${branch} counts: a change to it holds once it is merged.
${comment(`Looked at: ${describeSurvey(survey)}.`)}
`;
}

function renderDefaults({ noise }: Survey): string {
  const ignore =
    noise.length === 0
      ? `  # Files that are not read, beside lockfiles, generated, vendored and binary ones.
  # ignore: ['*.svg']
`
      : `  # Files that are not read, beside lockfiles, generated, vendored and binary ones; they change often and say little.
  ignore:
${list(noise)}`;
  return `defaults:
  # The model that writes, as provider:id: openai, anthropic, google, compatible or offline. Its key and address are
  # never in this file, but inputs of the workflow or variables such as OPENAI_API_KEY. Without a model Gloss extracts.
  # model: openai:gpt-5-mini
${ignore}`;
}

function renderEvents(): string {
  return `# What the App runs by itself; a workflow of the Action says that with its own \`on\`.
events:
  pull-request: [summary] # also docs: which generated pages a change makes stale
  # push: [docs] # writes stale pages anew, in one pull request

# With \`command\` generated files wait until somebody with write permission approves them by a comment.
# approval:
#   files: command
#   days: 7
`;
}

function renderDocs({ sources, docs }: Survey): string {
  const directory = docs.directory ?? 'docs';
  if (sources.patterns.length === 0) {
    return `# Pages about source files, by \`gloss run docs\`. There is no code here that Gloss parses; pages about other files
# can be declared.
# docs:
#   sources: []
#   index: false
#   pages:
#     - path: ${directory}/guide.md
#       title: How it fits together
#       sources: [${docs.patterns.map(quoteYaml).join(', ') || "'*.md'"}]
`;
  }
  const group = sources.files > MANY_SOURCES ? 'directory' : 'file';
  const ignore =
    sources.ignore.length === 0
      ? ''
      : `  # Beside tests, fixtures, type declarations and generated files, which never have pages unless you say '!test/'.
  ignore:
${list(sources.ignore)}`;
  return `# Reference pages about source files, by \`gloss run docs\` (a diff) and \`gloss run docs --write\`. Only pages whose
# sources changed are written again, and what people write into them is kept.
docs:
  # Patterns in the syntax of .gitignore: ${sources.files} files match now.
  sources:
${list(sources.patterns)}${ignore}  group: ${group} # file: a page for each file; directory: one for all files of a directory
  output: ${directory}/reference
  # audience: developers who call this and do not know its inside
  # instructions: |
  #   Say "run", never "job".
  # Pages of your own about several sources:
  # pages:
  #   - path: ${directory}/architecture.md
  #     title: How it is built
  #     sources: [${quoteYaml(sources.patterns[0] ?? '**')}]
`;
}

function renderPipelines(survey: Survey): string {
  const example = `pipelines:\n${starterPipelines(survey)}`;
  return `# Pipelines of your own: items from a source, stages on each, stages over all, and where the results go.
# To try this, take the '# ' away, then \`gloss validate\` and \`gloss estimate <name>\`.
#
${example
  .split('\n')
  .map((line) => `# ${line}`.trimEnd())
  .join('\n')
  .replace(/\n#$/, '\n')}`;
}

function comment(text: string): string {
  return wrapText(text, { width: WIDTH }).replaceAll(/^/gm, '# ');
}

function list(patterns: readonly string[]): string {
  return patterns.map((pattern) => `    - ${quoteYaml(pattern)}\n`).join('');
}
