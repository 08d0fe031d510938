import { generateBytes, refusedId } from './generate-values.ts';
import type { StreamOperation } from './operations.ts';
import { isEnded, pickKey, type RunModel, type SequenceModel } from './sequence-model.ts';

/** Any call of the stream half: writes to new, open and closed streams, and reads from any index. */
export function generateStream(model: SequenceModel, run: RunModel): StreamOperation {
  const { random } = model;
  const name = pickStream(model, run);
  const stream = run.streams.get(name);
  const base = { run: run.name, name };
  const live = model.profile.liveReaders && model.readers.length < 2 ? 12 : 0;
  const drain = model.readers.length > 0 ? 15 : 0;
  // The embedded world closes the streams of an ended run after a while of real time, and then takes no more.
  const open = isEnded(run) ? 0 : 1;
  switch (
    random.weighted({
      write: 30 * open,
      multi: 12 * open,
      close: 14 * open,
      info: 8,
      chunks: 12,
      names: 5,
      read: 14,
      live,
      drain,
    })
  ) {
    case 'write':
      if (stream) stream.chunks += 1;
      return { type: 'stream-write', ...base, chunk: generateChunk(model) };
    case 'multi': {
      const chunks = Array.from({ length: random.between(0, 5) }, () => generateChunk(model));
      if (stream) stream.chunks += chunks.length;
      return { type: 'stream-write-multi', ...base, chunks };
    }
    case 'close':
      if (stream) stream.closed = true;
      return { type: 'stream-close', ...base };
    case 'info':
      return { type: 'stream-info', ...base };
    case 'chunks':
      return {
        type: 'stream-chunks',
        ...base,
        ...(random.chance(0.7) ? { limit: random.pick([1, 2, 3, 100, 1000]) } : {}),
      };
    case 'names':
      return { type: 'stream-names', run: run.name };
    case 'read':
      return { type: 'stream-read', ...base, ...startIndex(model, stream?.chunks ?? 0) };
    case 'live': {
      const slot = `${model.salt}${model.readers.length + 1}`;
      if (!model.readers.includes(slot)) model.readers.push(slot);
      return { type: 'stream-open', ...base, slot, ...startIndex(model, stream?.chunks ?? 0) };
    }
    case 'drain':
      return { type: 'stream-drain', slot: model.readers.pop() ?? '' };
  }
}

function pickStream(model: SequenceModel, run: RunModel): string {
  const { random } = model;
  if (model.profile.refusedIds && random.chance(0.01)) return refusedId(random);
  const existing = pickKey(random, run.streams);
  if (existing !== undefined && random.chance(0.8)) return existing;
  const name = `strm_${model.salt}_${model.runs.indexOf(run)}_${run.streams.size + 1}`;
  run.streams.set(name, { chunks: 0, closed: false });
  return name;
}

function generateChunk({ random }: SequenceModel): string | Uint8Array {
  return random.chance(0.3)
    ? random.pick(['', 'text', 'ünï©ode \u{1F4A5}', 'line\n'])
    : generateBytes(random);
}

/** From the start, from within, from the end backwards, and past either end. */
function startIndex({ random }: SequenceModel, chunks: number): { startIndex?: number } {
  const where = random.weighted({ unset: 40, within: 20, end: 8, past: 2, back: 22, farBack: 8 });
  const index = { within: random.between(0, Math.max(0, chunks - 1)), end: chunks, past: chunks + 3 };
  if (where === 'unset') return {};
  if (where === 'back') return { startIndex: -random.between(1, Math.max(1, chunks)) };
  return { startIndex: where === 'farBack' ? -(chunks + 5) : index[where] };
}
