import { checkOutputPath, foldPath } from '../../content/safe-output-path.ts';
import { renderTemplate, TemplateError } from '../../content/templates/render-template.ts';
import { GlossError } from '../../errors.ts';
import type { Json } from '../../json.ts';
import type { OutputFile, PipelineDefinition } from '../../pipeline-definition.ts';

/** Names a repository in templates. */
export interface RepositoryValues {
  name: string;
  base: string;
  head: string;
}

interface Place {
  path: string;
  /** Who writes there, for messages. */
  owner: string;
}

/** As many problems as people read at once. */
const MAX_TOLD = 10;

/**
 * Where every file of a run goes, worked out before anything is paid for: for each item the paths of `publish.each`, and
 * those of `publish.all`. Pure.
 *
 * @throws GlossError `usage` that names items whose paths cannot be written, or that would write the same file.
 */
export function placeOutputs(options: {
  definition: PipelineDefinition;
  items: readonly { key: string; values: Record<string, Json> }[];
  repository: RepositoryValues;
}): { each: string[][]; all: string[] } {
  const { definition, items, repository } = options;
  const problems: string[] = [];
  const places: Place[] = [];
  const place = (output: OutputFile, values: object, owner: string): string => {
    const path = renderPath({ output, values, owner, problems });
    if (path !== '') places.push({ path, owner });
    return path;
  };
  const { publish } = definition;
  const each = items.map(({ key, values }) =>
    publish.each.map((output) => place(output, { item: values, repository }, `item '${key}'`)),
  );
  const all = publish.all.map((output) => place(output, { repository }, 'publish.all'));
  problems.push(...findCollisions(places));
  if (problems.length === 0) return { each, all };
  const more = problems.length - MAX_TOLD;
  throw new GlossError({
    code: 'usage',
    message: `Pipeline '${definition.name}' cannot place ${problems.length === 1 ? 'a file' : `${problems.length} files`}; nothing was run.`,
    remedy: 'Change the paths in `publish`, or what names the items.',
    details: [...problems.slice(0, MAX_TOLD), ...(more > 0 ? [`… and ${more} more.`] : [])],
  });
}

function renderPath(options: {
  output: OutputFile;
  values: object;
  owner: string;
  problems: string[];
}): string {
  const { output, values, owner, problems } = options;
  const prefix = output.path.split('{')[0] ?? '';
  const directory = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const extension = /\.[a-z0-9]+$/.exec(output.path)?.[0] ?? '';
  let path: string;
  try {
    path = renderTemplate(output.path, values);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    problems.push(`${owner}: ${error.message}`);
    return '';
  }
  const rule = path.startsWith(directory)
    ? checkOutputPath(path, { extensions: [extension] })
    : `does not begin with '${directory}'`;
  if (rule === undefined) return path;
  problems.push(`${owner}: ${JSON.stringify(path)} ${rule}.`);
  return '';
}

/** Equal for a file system that folds case is equal. */
function findCollisions(places: readonly Place[]): string[] {
  const taken = new Map<string, Place>();
  return places.flatMap((place) => {
    const folded = foldPath(place.path);
    const earlier = taken.get(folded);
    taken.set(folded, earlier ?? place);
    return earlier === undefined
      ? []
      : [`${place.owner} and ${earlier.owner} would both write ${JSON.stringify(place.path)}.`];
  });
}
