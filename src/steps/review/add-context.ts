import type { AboutChange, ItemContent } from '../../pipelines/pipeline.ts';
import { findInstructions } from '../../pipelines/review/find-instructions.ts';
import type { PipelineRequest } from '../../request.ts';
import type { ChangeSource } from '../rooms.ts';
import { readSurroundings } from './read-surroundings.ts';

/** Items with everything that the model is shown beside their diffs: it is part of what decides their answers. */
export async function addContext(options: {
  request: PipelineRequest;
  source: ChangeSource;
  contents: readonly ItemContent[];
}): Promise<ItemContent[]> {
  const { request, source, contents } = options;
  const about = await readAbout(source, request);
  const instructionsOf = findInstructions(request.options.review?.pathInstructions ?? []);
  const placed = await readSurroundings({ source, contents });
  return placed.map((content) => {
    const instructions = instructionsOf(content.item.path);
    return { ...content, about, ...(instructions.length === 0 ? {} : { instructions }) };
  });
}

/** Of the change, and of the repository: its own guidance, and the instructions of its configuration. */
async function readAbout(source: ChangeSource, { options }: PipelineRequest): Promise<AboutChange> {
  const { title, body, guidance } = (await source.readAbout?.()) ?? { title: '', body: '', guidance: '' };
  const parts = [options.review?.instructions ?? '', guidance].filter((part) => part !== '');
  return { title, body, guidance: parts.join('\n\n') };
}
