import type { LeftAlone } from '../../content/file-change.ts';
import { TemplateError } from '../../content/templates/render-template.ts';
import { type AssembledFiles, assembleFiles, type MadeFile } from '../../pipelines/custom/assemble-files.ts';
import { renderPublished } from '../../pipelines/custom/publishable.ts';
import type { CustomOutcome } from '../../pipelines/custom/render-custom.ts';
import type { RunReport } from '../../result.ts';
import type { PublishInput } from '../../run.ts';
import { VERSION } from '../../version.ts';
import type { StepContext } from '../guarded.ts';
import { withCosts } from '../money.ts';
import { openTreeRoom } from '../rooms.ts';
import { outlineDone, readDone, readOverall, valuesOfAll } from './all-values.ts';
import { buildCustomReport } from './custom-report.ts';
import { makeFiles } from './make-files.ts';
import { type Found, readSurroundings } from './read-surroundings.ts';
import { definitionOf, loadPlan } from './stored-custom.ts';

/** Everything about the end of a run but its publication. */
export interface Prepared {
  report: RunReport;
  /** Whether there is any file to speak of. */
  hasFiles: boolean;
  /** What pictures show, by their paths. */
  alts: ReadonlyMap<string, string>;
  assemble(found: Found): AssembledFiles;
  tell(files: AssembledFiles | undefined, leftAlone: LeftAlone[]): CustomOutcome;
}

/** Sources whose items are all the pipeline will ever have: what is not among them any more has gone. */
const WHOLE_SOURCES = ['files', 'table', 'prompts'] as const;

/** Makes the files of a run and looks at where they go; can be done again by another process with the same outcome. */
export async function prepareCustom({ rooms, runId }: StepContext, input: PublishInput): Promise<Prepared> {
  const { results } = rooms;
  const { request } = input;
  const definition = definitionOf(request);
  const plan = loadPlan({ results, planKey: input.planKey });
  const read = readDone({ results, input, plan });
  const overall = readOverall(results, input.combined);
  const made = makeFiles({ results, input, plan, ...read, overall });
  const comment = renderComment();
  const lost = Object.entries(input.combined).flatMap(([stage, { fallbackReason }]) =>
    fallbackReason === undefined ? [] : [{ key: `stage "${stage}"`, reason: fallbackReason }],
  );
  // A template that lacks what a stage did not make would only say the same again.
  const failures = [
    ...read.failures,
    ...made.failures,
    ...lost,
    ...(lost.length > 0 ? [] : comment.failures),
  ];
  const failedKeys = new Set(failures.map(({ key }) => key));
  const report = withCosts({
    money: rooms.money,
    expected: plan.expected,
    report: buildCustomReport({
      ...{ results, runId, input, plan, failures, overall },
      done: read.done.filter(({ key }) => !failedKeys.has(key)),
      finishedAt: rooms.now().toISOString(),
    }),
  });
  const hasFiles = definition.publish.each.length + definition.publish.all.length > 0;
  const around = hasFiles
    ? await readSurroundings({ tree: openTreeRoom(rooms), files: made.files })
    : undefined;
  const keep = new Set(
    plan.items
      .flatMap(({ key, paths }) => (failedKeys.has(key) ? paths : []))
      .concat(failures.length > 0 ? plan.allPaths : []),
  );
  const isWhole = WHOLE_SOURCES.some((kind) => definition.source[kind] !== undefined);
  return {
    report,
    hasFiles,
    alts: new Map(made.files.flatMap(({ path, alt }) => (alt === undefined ? [] : [[path, alt] as const]))),
    assemble: (found) => {
      if (!around) return { changes: [], leftAlone: [], unplaced: [], actions: [] };
      return assembleFiles({
        pipeline: request.pipeline,
        files: made.files,
        keep,
        orphans: isWhole && request.options.paths.length === 0 && plan.notRead.length === 0,
        surroundings: around.at(found),
        left: new Set(found.leftAlone),
        objectIdOf: around.objectIdOf,
        model: request.options.model,
        at: plan.startedAt,
        version: VERSION,
      });
    },
    tell: (files, leftAlone) => ({
      definition,
      ...(comment.text === undefined ? {} : { comment: comment.text }),
      items: read.done.map(({ key, outputs }) => ({
        key,
        output: outputs[definition.each.at(-1)?.name ?? ''],
      })),
      overall: overall[definition.all.at(-1)?.name ?? ''],
      failures,
      notRead: plan.notRead,
      redacted: plan.redacted,
      leftAlone,
      unplaced: files?.unplaced ?? [],
      files: files?.actions ?? [],
      pictures: listPictures({ rooms, made: made.files, actions: files?.actions ?? [] }),
      report,
      model: request.options.model,
    }),
  };

  function renderComment(): { text?: string; failures: { key: string; reason: string }[] } {
    const template = definition.publish.comment;
    if (template === undefined) return { failures: [] };
    const values = {
      ...valuesOfAll({ input, failures: read.failures, overall }),
      items: outlineDone(read.done),
    };
    try {
      return { text: renderPublished({ template, values, format: 'markdown' }), failures: [] };
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return { failures: [{ key: 'publish.comment', reason: error.message }] };
    }
  }
}

/** Pictures that are new, where they will be seen. */
function listPictures(options: {
  rooms: StepContext['rooms'];
  made: readonly MadeFile[];
  actions: AssembledFiles['actions'];
}): CustomOutcome['pictures'] {
  const { rooms, made, actions } = options;
  const written = new Set(actions.filter(({ action }) => action !== 'deleted').map(({ path }) => path));
  return made.flatMap(({ path, alt }) => {
    const url = alt === undefined || !written.has(path) ? undefined : rooms.tree?.pictureUrl?.(path);
    return alt === undefined || url === undefined ? [] : [{ url, alt }];
  });
}
