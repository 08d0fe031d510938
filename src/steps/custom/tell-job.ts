import type { StageCall } from '../../pipelines/custom/stage-call.ts';
import { plainLine } from '../../pipelines/wrap-text.ts';
import type { StepContext } from '../guarded.ts';

/** Longest name of an item in a line of progress. */
const MAX_NAME = 60;

/** Says how far the work for a stage is, in a line: `hero: running 40 %`, with the item where there is one. */
export function tellJob(options: {
  context: Pick<StepContext, 'rooms'>;
  call: StageCall;
  about: string;
  how: string;
}): void {
  const { context, call, about, how } = options;
  const { name } = call.stage;
  const item = plainLine(about);
  const short = item.length > MAX_NAME ? `${item.slice(0, MAX_NAME)}…` : item;
  context.rooms.progress.note?.(about === name ? `${name}: ${how}` : `${short}, ${name}: ${how}`);
}
