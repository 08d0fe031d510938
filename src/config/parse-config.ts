import type { z } from 'zod';
import { checkEvents } from './check-events.ts';
import { checkPipelineNames, checkPipelines } from './check-pipelines.ts';
import { composeYaml } from './compose-yaml.ts';
import { configSchema, type GlossConfig } from './config-schema.ts';
import { describeIssue } from './describe-issue.ts';
import { findClashes } from './find-clashes.ts';
import { locateInText } from './locate-in-text.ts';
import { valueAt } from './name-setting.ts';
import { type PipelineConfig, pipelineSchema } from './pipeline-schema.ts';
import { type ConfigProblem, createConfigError, type SettingProblem } from './problem.ts';
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
        message: `The file must have at most ${MAX_CONFIG_BYTES / 1024} KiB. Shorten its lists: one pattern can stand for many files. Prompts can be in files of their own ('prompt-file').`,
      },
    ]);
  }
  const scan = scanYaml(source);
  if (scan.text === undefined) throw fail(scan.problems);
  const yaml = composeYaml(scan.text);
  const problems = [...scan.problems, ...yaml.problems];
  if (yaml.value === undefined && problems.length > 0) throw fail(problems);
  const data = yaml.value ?? {};
  const mended = new Set(scan.problems.map(({ offset }) => offset));
  const add = ({ path, about, within, message }: SettingProblem) => {
    const offset = about === 'key' ? yaml.locateKey(path) : yaml.locateValue(path);
    // An alias has been read as a text, which is told already.
    if (mended.has(offset)) return;
    const inside = within && locateInText({ source, offset, value: within.text, ...within });
    problems.push({ offset: inside ?? offset, message });
  };
  const parsed = configSchema.safeParse(data);
  for (const issue of withoutEchoes(parsed.error?.issues ?? [])) describeIssue(issue, data).forEach(add);
  const given = valueAt(data, ['pipelines']);
  if (typeof given === 'object' && !Array.isArray(given))
    checkPipelineNames(Object.keys(given ?? {})).forEach(add);
  // One that is wrong keeps no other from being looked at as a whole.
  checkPipelines(parsed.data?.pipelines ?? pickValid(given)).forEach(add);
  if (!parsed.success) throw fail(problems);
  const { docs, ...sections } = parsed.data;
  const config = { ...sections, docs: { ...docs, index: docs.index ?? `${docs.output}/README.md` } };
  findClashes(config).forEach(add);
  checkEvents(config).forEach(add);
  if (problems.length > 0) throw fail(problems);
  return config;
}

/** Pipelines whose own settings all have the right form. */
function pickValid(given: unknown): Record<string, PipelineConfig> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return {};
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const { data } = pipelineSchema.safeParse(value);
      return data === undefined ? [] : [[name, data]];
    }),
  );
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
