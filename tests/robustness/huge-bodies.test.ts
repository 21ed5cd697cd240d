import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../support/test-app.ts';

const twoGigabytes = 2 * 1024 * 1024 * 1024;
const chunk = Buffer.alloc(256 * 1024, 'x');

let server: TestApp;
let port: number;
let token: string;
beforeAll(async () => {
  server = await testApp();
  const account = await server.account('320102.enforcement', 'officer');
  const { body } = await server.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { account: account.name, password: account.password, machine: true },
  });
  token = (JSON.parse(body) as { token: string }).token;
  port = Number(new URL(await server.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => server.close());

interface Outcome {
  status: number;
  answer: string;
  /** Bytes of the body that the server took before it answered and let go. */
  sent: number;
  seconds: number;
  /** Growth of this process, in bytes, at its highest. */
  growth: number;
}

/** Sends a body of 2 GB as fast as the server takes it, until it answers; then the server hangs up. */
function sendHuge(path: string, contentType: string, { isChunked }: { isChunked: boolean }, begin = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const memory = process.memoryUsage().rss;
    const socket = connect(port, '127.0.0.1');
    let [sent, growth, answer] = [0, 0, ''];
    const finish = () =>
      resolve({ status: Number(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1]), answer, sent, seconds: (performance.now() - started) / 1000, growth });
    const framed = (bytes: Buffer) =>
      isChunked ? Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]) : bytes;
    const pump = () => {
      while (sent < twoGigabytes && !socket.destroyed && answer === '') {
        growth = Math.max(growth, process.memoryUsage.rss() - memory);
        sent += chunk.length;
        if (!socket.write(framed(chunk))) return;
      }
    };
    socket.on('connect', () => {
      const length = isChunked ? 'transfer-encoding: chunked' : `content-length: ${twoGigabytes}`;
      socket.write(`POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\ncontent-type: ${contentType}\r\n${length}\r\n\r\n`);
      if (begin !== '') socket.write(framed(Buffer.from(begin)));
      pump();
    });
    socket.on('drain', pump);
    socket.on('data', (bytes) => {
      answer += bytes.toString();
    });
    socket.on('close', finish);
    socket.on('error', () => undefined);
    setTimeout(() => reject(new Error(`no answer after ${sent} bytes`)), 20_000).unref();
  });
}

const boundary = 'a-boundary-of-a-test';
const filePart = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="photo.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
const multipart = `multipart/form-data; boundary=${boundary}`;

const bodies: [what: string, path: string, type: string, isChunked: boolean, begin: string, most: number][] = [
  ['JSON with a length of 2 GB', '/api/problems', 'application/json', false, '', 8],
  ['JSON in chunks without end', '/api/problems', 'application/json', true, '', 8],
  ['a photo with a length of 2 GB', '/api/files', multipart, false, filePart, 64],
  ['a photo in chunks without end', '/api/files', multipart, true, filePart, 64],
  [
    'a field of a form in chunks without end',
    '/api/files',
    multipart,
    true,
    `--${boundary}\r\nContent-Disposition: form-data; name="note"\r\n\r\n`,
    64,
  ],
  ['a workbook in chunks without end', '/api/problems/import', multipart, true, filePart, 128],
];

test.each(bodies)('%s is refused with 413 before it is received, and memory stays flat', async (_what, path, type, isChunked, begin, most) => {
  const { status, answer, sent, seconds, growth } = await sendHuge(path, type, { isChunked }, begin);
  expect(status, answer).toBe(413);
  expect(answer).toMatch(/"code":"[a-z-]*too-large"/);
  expect(sent).toBeLessThan(most * 1024 * 1024);
  expect(seconds).toBeLessThan(10);
  expect(growth).toBeLessThan(200 * 1024 * 1024);
  expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
});
