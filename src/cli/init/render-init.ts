import { describeSurvey } from './describe-survey.ts';
import type { Survey } from './survey.ts';
import type { StarterFile, StarterOutcome } from './write-starters.ts';

/** What `gloss init` did, and what to do next. */
export function renderInit(options: {
  survey: Survey;
  files: readonly StarterFile[];
  outcomes: readonly StarterOutcome[];
  dryRun: boolean;
  /** `--repo` as it was typed. */
  repo: string | undefined;
}): string {
  const { survey, files, outcomes, dryRun, repo } = options;
  const hasWorkflows = files.length > 1;
  const commands = listCommands({ survey, repo });
  const width = Math.max(...commands.map(({ command }) => command.length));
  return [
    `Looked at ${describeSurvey(survey)}.`,
    '',
    ...outcomes.map((outcome) => describeOutcome(outcome, dryRun)),
    ...(hasWorkflows ? [] : ['No workflows: they are for GitHub, and origin is elsewhere.']),
    '',
    ...(dryRun ? files.flatMap(({ path, text }) => [`--- ${path}`, text]) : []),
    ...(hasWorkflows
      ? [
          'Before you push the workflows: put the repository that holds Gloss in place of OWNER/gloss, and set the secret',
          'OPENAI_API_KEY, or take the lines `model` and `api-key` out to do without a model.',
          '',
        ]
      : []),
    'Try next:',
    ...commands.map(({ command, why }) => `  ${command.padEnd(width)}  ${why}`),
    '',
  ].join('\n');
}

function describeOutcome({ path, state, reason }: StarterOutcome, dryRun: boolean): string {
  if (state === 'left') return `Left ${path}: ${reason}.`;
  if (state === 'unchanged') return `Left ${path}: it is as it would be written.`;
  return `${dryRun ? 'Would write' : 'Wrote'} ${path}`;
}

function listCommands({ survey, repo }: { survey: Survey; repo: string | undefined }) {
  const at = repo === undefined ? '' : ` --repo ${quoteShell(repo)}`;
  const hasDocs = survey.sources.patterns.length > 0;
  return [
    { command: `gloss validate${at}`, why: 'whether the configuration is right' },
    { command: `gloss run summary${at}`, why: 'what the current branch changes; no key is needed' },
    hasDocs
      ? { command: `gloss estimate docs${at}`, why: 'which pages there would be; calls no model' }
      : { command: `gloss estimate summary${at}`, why: 'what a run would read and send' },
  ];
}

function quoteShell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
