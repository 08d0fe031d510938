import type { z } from 'zod';
import { checkEvents, checkPipelines } from './check-pipelines.ts';
import { composeYaml } from './compose-yaml.ts';
import { configSchema, type GlossConfig } from './config-schema.ts';
import { describeIssue } from './describe-issue.ts';
import { findClashes } from './find-clashes.ts';
import { type ConfigProblem, createConfigError } from './problem.ts';
import { scanYaml } from './scan-yaml.ts';

/** Larger files are refused before anything reads them, in bytes: what a parser can be made to do grows with its square. */
export const MAX_CONFIG_BYTES = 32 * 1024;

/**
 * Reads the text of `.github/gloss.yml` into settings with all defaults; undefined or an empty text are the defaults.
 * `file` is its name in messages. Pure: whose text it is (the base's, never a stranger's head) is the caller's business.
 * Throws GlossError `usage` whose `details` name every problem on a line of its own, with file, line and column.
 */
export function parseConfig({ text, file }: { text: string | undefined; file: string }): GlossConfig {
  const source = (text ?? '').replace(/^\ufeff/, '');
  const fail = (problems: ConfigProblem[]) => createConfigError({ file, text: source, problems });
  if (isTooLarge(source)) {
    throw fail([
      {
        offset: 0,
        message: `The file must have at most ${MAX_CONFIG_BYTES / 1024} KiB. Shorten its lists: one pattern can stand for many files.`,
      },
    ]);
  }
  const scan = scanYaml(source);
  if (scan.text === undefined) throw fail(scan.problems);
  const yaml = composeYaml(scan.text);
  const problems = [...scan.problems, ...yaml.problems];
  if (yaml.value === undefined && problems.length > 0) throw fail(problems);
  const data = yaml.value ?? {};
  const parsed = configSchema.safeParse(data);
  for (const issue of withoutEchoes(parsed.error?.issues ?? [])) {
    for (const { path, about, message } of describeIssue(issue, data)) {
      problems.push({ offset: about === 'key' ? yaml.locateKey(path) : yaml.locateValue(path), message });
    }
  }
  if (!parsed.success) throw fail(problems);
  const { docs, ...sections } = parsed.data;
  const config = { ...sections, docs: { ...docs, index: docs.index ?? `${docs.output}/README.md` } };
  for (const { path, message } of findClashes(config.docs))
    problems.push({ offset: yaml.locateValue(path), message });
  for (const { path, message } of [...checkPipelines(config.pipelines), ...checkEvents(config)])
    problems.push({ offset: yaml.locateValue(path), message });
  if (problems.length > 0) throw fail(problems);
  return config;
}

/** The schema also measures a text that stands where a list belongs; that it is no list is all there is to say. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const placeOf = ({ path }: z.core.$ZodIssue) => JSON.stringify(path);
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(placeOf));
  return issues.filter((issue) => issue.code === 'invalid_type' || !mistyped.has(placeOf(issue)));
}

function isTooLarge(text: string): boolean {
  return text.length > MAX_CONFIG_BYTES || new TextEncoder().encode(text).length > MAX_CONFIG_BYTES;
}
