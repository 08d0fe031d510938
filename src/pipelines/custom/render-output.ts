import { stringify } from 'yaml';
import { findStage } from '../../config/check-output-template.ts';
import type { Json } from '../../json.ts';
import type { OutputFile, StageDefinition } from '../../pipeline-definition.ts';
import { renderPublished, toSafeMarkdown } from './publishable.ts';
import type { MediaOutput, StageOutput } from './stage-call.ts';

/** What a file holds: a text, or the bytes of a digest. */
export type RenderedOutput = { text: string } | { media: MediaOutput };

/** A file cannot be made of what there is; the message is for people. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * The content of one file. Pure.
 *
 * @param options.stages Those that `output.stage` can name. @throws OutputError, TemplateError.
 */
export function renderOutput(options: {
  output: OutputFile;
  path: string;
  stages: readonly StageDefinition[];
  outputs: Record<string, StageOutput>;
  values: Record<string, Json>;
}): RenderedOutput {
  const { output, path, stages, outputs, values } = options;
  const format = path.endsWith('.md') ? 'markdown' : 'data';
  if (output.content !== undefined) {
    const text = renderPublished({
      template: output.content,
      values: { ...values, stages: outputs },
      format,
    });
    return { text: finish(path, text) };
  }
  const stage = findStage(output, stages);
  const made = stage === undefined ? undefined : outputs[stage.name];
  if (stage === undefined || made === undefined) throw new OutputError('there is nothing to put into it');
  if (stage.kind === 'image' || stage.kind === 'speech') return { media: made as unknown as MediaOutput };
  return { text: finish(path, typeof made === 'string' ? textOf(made, format) : dataOf(made, path)) };
}

function textOf(text: string, format: 'markdown' | 'data'): string {
  return format === 'markdown' ? toSafeMarkdown(text) : text;
}

function dataOf(value: Json, path: string): string {
  if (/\.ya?ml$/.test(path)) return stringify(value, { lineWidth: 0 });
  return JSON.stringify(value, null, 2);
}

/** One line end at the end, and data that can be read. */
function finish(path: string, text: string): string {
  const whole = `${text.replaceAll(/\r\n?/g, '\n').trimEnd()}\n`;
  if (!path.endsWith('.json')) return whole;
  try {
    return `${JSON.stringify(JSON.parse(whole), null, 2)}\n`;
  } catch (error) {
    throw new OutputError(`it would be no JSON (${(error as Error).message})`);
  }
}
