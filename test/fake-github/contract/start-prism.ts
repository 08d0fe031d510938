import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const READY = /Prism is listening/;
const START_MILLISECONDS = 120_000;

/** Puts Prism in front of a server: what breaks GitHub's published contract comes back as an error of Prism's own. */
export async function startPrism(options: {
  prismPath: string;
  openApiPath: string;
  upstream: string;
}): Promise<{ url: string; close: () => Promise<void> }> {
  const port = await freePort();
  const command = [
    options.prismPath,
    'proxy',
    '--errors',
    '--port',
    String(port),
    options.openApiPath,
    options.upstream,
  ];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  await ready(child);
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string): void => {
      child.kill('SIGKILL');
      reject(new Error(`Prism did not start: ${reason}\n${output}`));
    };
    const timer = setTimeout(() => fail(`not ready after ${START_MILLISECONDS} ms`), START_MILLISECONDS);
    const read = (chunk: Buffer): void => {
      // Once it runs it logs every request: read on, so that its pipe never fills, but keep nothing.
      if (READY.test(output)) return;
      output += chunk.toString();
      if (!READY.test(output)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => fail(`exit code ${code}`));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
