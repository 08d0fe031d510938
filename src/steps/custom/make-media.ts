import { inspectMedia, MEDIA_LIMITS } from '../../content/media/inspect-media.ts';
import type {
  CallRequest,
  GeneratedMedia,
  GenerateImageRequest,
  GenerateSpeechRequest,
} from '../../models/create-models.ts';
import { ModelError } from '../../models/model-error.ts';
import type { StageDefinition } from '../../pipeline-definition.ts';
import type { MediaOutput, StageOutput } from '../../pipelines/custom/stage-call.ts';
import type { Rooms } from '../rooms.ts';
import type { MadeOutput } from './call-stage.ts';
import { saveMedia } from './stored-media.ts';

/** Pixels of a picture where a stage says nothing. */
const DEFAULT_SIZE = '1024x1024';

/** What a stage of pictures or sounds asks for, with what holds where it says nothing. */
export function formOf(stage: StageDefinition): { format: string; size: string; voice: string | undefined } {
  return {
    format: stage.format ?? (stage.kind === 'speech' ? 'mp3' : 'png'),
    size: stage.size ?? DEFAULT_SIZE,
    voice: stage.voice,
  };
}

/**
 * One picture or sound by one call, looked at and kept.
 *
 * @throws ModelError, also `unusable` for bytes that are not let in: the same call would cost the same again.
 */
export async function makeMedia(options: {
  rooms: Pick<Rooms, 'models' | 'results'>;
  stage: StageDefinition;
  prompt: string;
  call: CallRequest;
}): Promise<MadeOutput> {
  const { rooms, stage, prompt, call } = options;
  const { format, size, voice } = formOf(stage);
  const made: GeneratedMedia =
    stage.kind === 'speech'
      ? await rooms.models.generateSpeech({ ...call, text: prompt, voice, format: format as SoundFormat })
      : await rooms.models.generateImage({ ...call, prompt, size, format: format as PictureFormat });
  const { calls, usage } = made;
  const bytes = made.askedSize === undefined ? made.bytes : await cutToSize({ made, format, size });
  const kept = keepMedia({ rooms, stage, bytes });
  if ('refusal' in kept) throw new ModelError({ kind: 'unusable', reason: kept.refusal, usage, calls });
  return { output: kept.output as unknown as StageOutput, calls, usage };
}

/** Looks at what came from outside, and keeps it under its digest; or says why it is not let in. */
export function keepMedia(options: {
  rooms: Pick<Rooms, 'results'>;
  stage: StageDefinition;
  bytes: Uint8Array;
}): { output: MediaOutput } | { refusal: string } {
  const { rooms, stage, bytes } = options;
  const known = inspectMedia({ bytes, format: formOf(stage).format, ...MEDIA_LIMITS });
  if ('refusal' in known) {
    const what = stage.kind === 'speech' ? 'sound' : 'picture';
    return { refusal: `the ${what} that came back is not let in: ${known.refusal}` };
  }
  return { output: saveMedia({ results: rooms.results, bytes, known }) };
}

/**
 * A picture that was asked for in another size, because the model draws no such one, cut to the size that is wanted. What
 * is not of the size that was asked for stays as it came: nobody can tell what it is. @throws ModelError `unusable`.
 */
async function cutToSize(options: {
  made: GeneratedMedia;
  format: string;
  size: string;
}): Promise<Uint8Array> {
  const { made, format, size } = options;
  const { bytes, askedSize, usage, calls } = made;
  const known = inspectMedia({ bytes, format, ...MEDIA_LIMITS });
  if ('refusal' in known || format !== 'png' || askedSize !== `${known.width}x${known.height}`) return bytes;
  const { fitPng } = await import('../../content/media/fit-png.ts');
  const [width = 0, height = 0] = size.split('x').map(Number);
  try {
    return fitPng({ bytes, width, height }) ?? bytes;
  } catch (error) {
    const reason = `the picture that came back cannot be cut to ${size}: ${(error as Error).message}`;
    throw new ModelError({ kind: 'unusable', reason, usage, calls });
  }
}

type PictureFormat = GenerateImageRequest['format'];
type SoundFormat = GenerateSpeechRequest['format'];
