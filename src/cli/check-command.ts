import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GlossError } from '../errors.ts';
import { openRepository } from '../git/open-repository.ts';
import { openWorkingTree } from '../git/open-working-tree.ts';
import { DOCS_PIPELINE } from '../pipelines/docs/own-record.ts';
import { createPicker } from '../pipelines/docs/select-sources.ts';
import { type DocsInspection, inspectDocs } from '../steps/docs/inspect-docs.ts';
import { assertOutputSeen } from './assert-output-seen.ts';
import { type CheckResult, summariseStates } from './check/check-result.ts';
import { renderAnnotations } from './check/render-annotations.ts';
import { renderCheck, renderNothing } from './check/render-check.ts';
import type { CheckCommand } from './parse-arguments.ts';
import { readConfig } from './read-config.ts';
import type { Terminal } from './run-command.ts';
import type { CliSettings } from './settings.ts';

const EXIT_CODES = { current: 0, nothing: 0, stale: 4 } as const;

/**
 * `gloss check`: generated files of a work tree against `gloss.lock`. No model is asked, no engine loaded, nothing written.
 * Returns the exit code: 4 when a file is stale, missing, edited or orphaned.
 */
export async function checkCommand(options: {
  command: CheckCommand;
  settings: Pick<CliSettings, 'directory' | 'annotations' | 'model'>;
  terminal: Terminal;
}): Promise<number> {
  const { command, settings, terminal } = options;
  if (command.paths.length > 0) createPicker(command.paths, 'paths');
  const typedIn = settings.directory;
  const { directory, bare } = await openRepository({ directory: resolve(typedIn, command.repo ?? '.') });
  if (bare)
    throw new GlossError({
      code: 'usage',
      message: `'${directory}' is a bare repository: it has no files to check.`,
      remedy: 'Pass a repository with a work tree by --repo DIR.',
    });
  const { config, file, wantsDocs } = readConfig({ directory, typedIn, file: command.config });
  await assertOutputSeen({ directory, docs: config.docs });
  const tree = await openWorkingTree({ directory });
  const inspection = await inspectDocs({
    sources: tree,
    outputs: tree,
    config,
    // The parser is large, and not needed while nothing changed.
    parseSource: async (source) => (await import('../parsers/parse-source.ts')).parseSource(source),
    paths: command.paths,
  });
  const paths = command.paths.length > 0 ? command.paths : config.defaults.paths;
  const picksIndex = paths.length === 0 ? () => true : createPicker(paths, 'paths');
  const isThere = (path: string) => existsSync(join(directory, path));
  const model = settings.model ?? config.defaults.model;
  const looking = { picksIndex, isThere, ...(model !== undefined && { model }) };
  const records = Object.values(inspection.lock.files);
  // Pages without any lock: somebody took it away. A lock that other pipelines wrote does not ask for pages.
  const isAny = inspection.states.some(({ reasons }) => reasons.some(({ kind }) => kind === 'unrecorded'));
  const isOfDocs = records.length === 0 || records.some(({ pipeline }) => pipeline === DOCS_PIPELINE);
  const hasPages = wantsDocs || isAny || (inspection.locked && isOfDocs);
  const found = summariseStates(hasPages ? inspection : withoutPages(inspection), looking);
  const result: CheckResult = hasPages || records.length > 0 ? found : nothingToCheck();
  if (settings.annotations) terminal.stderr.write(renderAnnotations(result));
  if (command.json) terminal.out(renderJson(result));
  else terminal.out(result.status === 'nothing' ? renderNothing(file) : renderCheck(result));
  return EXIT_CODES[result.status];
}

/** Nobody asked for pages, so none is missing. */
function withoutPages(inspection: DocsInspection): DocsInspection {
  return { ...inspection, states: [], notRead: [], problems: [] };
}

function nothingToCheck(): CheckResult {
  const counts = { files: 0, current: 0, stale: 0, missing: 0, edited: 0, orphaned: 0 };
  return { status: 'nothing', counts, files: [], foreign: [], notRead: [], problems: [] };
}

/** In a log, a name in it must not be taken for a workflow command; escaped, it is the same JSON. */
function renderJson(result: CheckResult): string {
  return `${JSON.stringify(result, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
