import type { World } from '@workflow/world';

export function dropLastChunk(world: World): World {
  return {
    ...world,
    getStreamChunks: async (name, runId, options) => {
      const page = await world.getStreamChunks(name, runId, options);
      return page.done ? { ...page, data: page.data.slice(0, -1) } : page;
    },
  };
}

export function forgetEmptyChunks(world: World): World {
  return {
    ...world,
    writeToStream: async (name, runId, chunk) => {
      if (chunk.length > 0) await world.writeToStream(name, runId, chunk);
    },
  };
}

export function readOnce(world: World): World {
  return {
    ...world,
    readFromStream: async (name, startIndex) => {
      const { tailIndex } = await world.getStreamInfo(name, '');
      const reader = (await world.readFromStream(name, startIndex)).getReader();
      let left = tailIndex + 1 - Math.max(0, startIndex ?? 0);
      return new ReadableStream<Uint8Array>({
        pull: async (controller) => {
          left -= 1;
          if (left < 0) return controller.close();
          const { value, done } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: () => reader.cancel(),
      });
    },
  };
}
