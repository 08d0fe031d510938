import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import nock from 'nock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloadResult } from '../../../src/models/jobs/download-result.ts';
import { publicLookup } from '../../../src/models/jobs/public-lookup.ts';

async function listen(answer: RequestListener) {
  const requests: { url: string | undefined; key: unknown }[] = [];
  const server = createServer((request, response) => {
    requests.push({ url: request.url, key: request.headers['x-key'] });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const MEGABYTE = 1024 * 1024;
const get = (url: string, more: Partial<Parameters<typeof downloadResult>[0]> = {}) =>
  downloadResult({ url, origins: [], headers: { 'x-key': 'secret' }, maxBytes: MEGABYTE, ...more });

describe('addresses', () => {
  // Names that our own resolver answers for, with nothing that anybody would connect to.
  beforeAll(() => nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\]|\w+\.example)(:\d+)?$/));
  afterAll(() => nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/));

  it.each([
    ['http to somewhere else', 'http://example.com/a.png', /is not https \(http:\/\/example.com\)/],
    ['a file', 'file:///etc/passwd', /is not https/],
    ['no address', 'http://', /is no address/],
    ['a name and password', 'https://user:pass@example.com/', /user name or password/],
    ['loopback', 'https://127.0.0.1/a.png', /leads to 127.0.0.1, which is not public/],
    ['loopback as a number', 'https://2130706433/a.png', /leads to 127.0.0.1/],
    ['loopback in hexadecimal', 'https://0x7f.1/a.png', /leads to 127.0.0.1/],
    ['loopback of IPv6', 'https://[::1]/a.png', /leads to ::1/],
    ['loopback in disguise', 'https://[::ffff:127.0.0.1]/a.png', /leads to ::ffff:7f00:1/],
    ['metadata', 'https://169.254.169.254/latest/meta-data', /leads to 169.254.169.254/],
    ['localhost', 'https://localhost/a.png', /'localhost' is (127\.0\.0\.1|::1), which is not public/],
    ['another port of the service', 'https://127.0.0.1:1/a.png', /not public/],
  ])('%s is not let in', async (_, url, told) => {
    const outcome = get(url, { origins: ['https://127.0.0.1:2'] });
    await expect(outcome).rejects.toMatchObject({ kind: 'refused', reason: expect.stringMatching(told) });
  });

  it('a name that leads to any private address is not let in', async () => {
    const outcome = get('https://rebind.example/a.png', {
      resolve: (_, answer) =>
        answer(null, [
          { address: '93.184.216.34', family: 4 },
          { address: '10.0.0.7', family: 4 },
        ]),
    });
    await expect(outcome).rejects.toMatchObject({
      kind: 'refused',
      reason:
        "The result is not let in: it leads to a host that is not let in: 'rebind.example' is 10.0.0.7, which is not public.",
    });
  });

  it('a name nobody knows may be known later', async () => {
    const outcome = get('https://gone.example/', {
      resolve: (_, answer) => answer(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []),
    });
    await expect(outcome).rejects.toMatchObject({
      kind: 'transient',
      reason: expect.stringMatching(/ENOTFOUND/),
    });
  });

  it('the socket is given what was checked, and nothing else', () => {
    const found: unknown[] = [];
    const lookup = publicLookup((_, answer) => answer(null, [{ address: '93.184.216.34', family: 4 }]));
    lookup('x.example', { all: true }, (...answer) => found.push(answer));
    lookup('x.example', {}, (...answer) => found.push(answer));
    expect(found).toEqual([
      [null, [{ address: '93.184.216.34', family: 4 }]],
      [null, '93.184.216.34', 4],
    ]);
  });
});

describe('from the service itself', () => {
  it('is let in without https, with its key, also by a path alone', async () => {
    await using server = await listen((_, response) => response.end('bytes'));
    const bytes = await get('/results/1', { origins: [server.origin] });
    expect(Buffer.from(bytes).toString()).toBe('bytes');
    expect(server.requests).toEqual([{ url: '/results/1', key: 'secret' }]);
  });

  it('follows three redirects and no fourth', async () => {
    await using server = await listen(({ url = '' }, response) => {
      const left = Number(url.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    const from = (path: string) => get(path, { origins: [server.origin] });
    expect(Buffer.from(await from('/3')).toString()).toBe('there');
    await expect(from('/4')).rejects.toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/more than 3 times/),
    });
    expect(server.requests).toHaveLength(8);
  });

  it.each([
    ['to a private address', 'https://192.168.0.1/', /leads to 192.168.0.1/],
    ['to another origin without https', 'http://example.com/', /is not https/],
    ['to a file', 'file:///etc/passwd', /is not https/],
    ['to nowhere', 'http://[', /is no address/],
  ])('follows no redirect %s', async (_, location, told) => {
    await using server = await listen((_request, response) => response.writeHead(302, { location }).end());
    const outcome = get(server.origin, { origins: [server.origin] });
    await expect(outcome).rejects.toMatchObject({ kind: 'refused', reason: expect.stringMatching(told) });
    expect(server.requests).toHaveLength(1);
  });

  it('takes no more than it may, whatever is sent', async () => {
    const total = 200 * MEGABYTE;
    let sent = 0;
    await using server = await listen((_, response) => {
      const chunk = Buffer.alloc(64 * 1024);
      const more = () => {
        while (sent < total && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    const outcome = get(server.origin, { origins: [server.origin] });
    await expect(outcome).rejects.toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/more than 1048576 bytes/),
    });
    // What lies in buffers on the way is all that comes beyond it.
    expect(sent).toBeLessThan(20 * MEGABYTE);
  });

  it.each([
    ['says that it is too large', { 'content-length': '2000000' }, /more than 1048576 bytes/],
    ['is packed', { 'content-encoding': 'gzip' }, /is packed \(gzip\)/],
  ])('reads nothing of what %s', async (_, headers, told) => {
    await using server = await listen((_request, response) =>
      response.writeHead(200, headers).end(gzipSync(Buffer.alloc(2_000_000))),
    );
    const outcome = get(server.origin, { origins: [server.origin] });
    await expect(outcome).rejects.toMatchObject({ kind: 'refused', reason: expect.stringMatching(told) });
  });

  it.each([404, 500, 204])('may have it later when it answers %d', async (status) => {
    await using server = await listen((_, response) => response.writeHead(status).end());
    const outcome = get(server.origin, { origins: [server.origin] });
    await expect(outcome).rejects.toMatchObject({ kind: 'transient', status });
  });

  it('waits no longer than it may', async () => {
    await using server = await listen((_, response) => void response.writeHead(200).write('x'));
    const outcome = get(server.origin, { origins: [server.origin], timeoutMs: 50 });
    await expect(outcome).rejects.toMatchObject({
      kind: 'transient',
      reason: expect.stringMatching(/took too long/),
    });
  });

  it('ends with the caller, for the caller’s reason', async () => {
    const stop = new AbortController();
    await using server = await listen(() => stop.abort(new Error('enough')));
    const outcome = get(server.origin, { origins: [server.origin], signal: stop.signal });
    await expect(outcome).rejects.toThrow('enough');
  });

  it('may be cut off, and is asked again', async () => {
    await using server = await listen((_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('x');
      response.destroy();
    });
    const outcome = get(server.origin, { origins: [server.origin] });
    await expect(outcome).rejects.toMatchObject({ kind: 'transient' });
  });
});
