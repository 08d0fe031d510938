import type { GlossConfig } from '../../config/config-schema.ts';
import { locateSetting } from '../../config/locate-setting.ts';
import type { PipelineConfig } from '../../config/pipeline-schema.ts';
import { type PlacedProblem, placeProblems } from '../../config/problem.ts';
import { createPicker } from '../../pipelines/docs/select-sources.ts';

/** What a configuration means for the files that are there. */
export interface SourceFindings {
  /** A run would fail. */
  problems: PlacedProblem[];
  /** A run would do nothing, which may be meant. */
  warnings: string[];
  /** Files that match, by pipeline. */
  matches: Map<string, number>;
}

/** Looks for what sources name among the files of a work tree. Reads none of them. */
export function checkSources(options: {
  config: GlossConfig;
  source: { file: string; text: string };
  paths: readonly string[];
}): SourceFindings {
  const { config, source, paths } = options;
  const findings: SourceFindings = { problems: [], warnings: [], matches: new Map() };
  for (const [name, pipeline] of Object.entries(config.pipelines)) {
    for (const { key, path } of listNamed(pipeline)) {
      if (paths.includes(path)) continue;
      const offset = locateSetting({ text: source.text, path: ['pipelines', name, 'source', key] });
      const message = `pipelines.${name}.source.${key} names '${path}', which is not in the repository.`;
      findings.problems.push(...placeProblems({ ...source, problems: [{ offset, message }] }));
    }
    const patterns = pipeline.source.files;
    if (patterns === undefined) continue;
    const count = paths.filter(createPicker(patterns, `pipelines.${name}.source.files`)).length;
    findings.matches.set(name, count);
    if (count === 0) findings.warnings.push(`pipelines.${name}.source.files matches no file.`);
  }
  return findings;
}

function listNamed({ source }: PipelineConfig): { key: 'table' | 'thread'; path: string }[] {
  const { table, thread } = source;
  return [
    ...(table === undefined ? [] : [{ key: 'table' as const, path: table }]),
    ...(typeof thread === 'string' ? [{ key: 'thread' as const, path: thread }] : []),
  ];
}
