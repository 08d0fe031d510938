import { createServer } from 'node:net';
import type { Entry } from './sqlite-world/deliver.ts';

interface Entries {
  workflow: Entry;
  step: Entry;
}

/**
 * The SDK asks the operating system at every replay and every step which port this process listens on, for URLs that
 * nobody here uses: 1.6 ms of the processor each time on Linux, a child process on macOS, until it has found one
 * (vercel/workflow#2996). So the process listens on the loopback interface while the first delivery is executed, and
 * the SDK remembers.
 */
export function pinPort(entries: Entries): Entries {
  let pinned: Promise<void> | undefined;

  const through = (entry: Entry): Entry => {
    return async (request) => {
      if (pinned) {
        await pinned;
        return entry(request);
      }
      const listening = listen();
      pinned = listening.then(() => {});
      const stop = await listening;
      try {
        return await entry(request);
      } finally {
        stop();
      }
    };
  };
  return { workflow: through(entries.workflow), step: through(entries.step) };
}

/** @returns what stops it. Where nothing may listen, the SDK goes on asking. */
function listen(): Promise<() => void> {
  const server = createServer((socket) => socket.destroy()).unref();
  return new Promise((resolve) => {
    server.once('error', () => resolve(() => {}));
    server.listen(0, '127.0.0.1', () => resolve(() => server.close()));
  });
}
