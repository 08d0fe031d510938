import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A process to start: the arguments of Node and its whole environment. */
export interface Command {
  args: string[];
  env: Record<string, string>;
}

export interface FirstRequestClock {
  /** Where requests are noticed. */
  url: string;
  /** From the start of the process to its first request, in ms; it is ended then. Rejects when it sends none. */
  toFirstRequest(command: Command): Promise<number>;
  /** From the start of the process to its end, in ms. */
  toExit(command: Command): Promise<number>;
  close(): void;
}

/** A clock in the process that starts the others: both ends of every time are read from it. */
export async function startFirstRequestClock(): Promise<FirstRequestClock> {
  let onRequest = () => {};
  // Never answered: what comes after the first request is not measured.
  const notice: RequestListener = () => onRequest();
  const server = createServer(notice).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const start = ({ args, env }: Command) =>
    spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'ignore'] });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    toFirstRequest: async (command) => {
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      const started = performance.now();
      onRequest = () => resolve(performance.now() - started);
      const child = start(command);
      const exited = once(child, 'exit').then(() =>
        reject(new Error('The process ended without a request.')),
      );
      try {
        return await promise;
      } finally {
        child.kill('SIGKILL');
        await exited;
      }
    },
    toExit: async (command) => {
      const started = performance.now();
      await once(start(command), 'exit');
      return performance.now() - started;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
