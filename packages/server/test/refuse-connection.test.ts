import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { refuseConnection } from '../src/http/refuse-connection.ts';

const refuse = (code: string) => {
  const log: unknown[] = [];
  const socket = new PassThrough();
  const error = Object.assign(new Error(code), { code });
  refuseConnection({ requestId: () => 'id', log: (line) => log.push(line) })(error, socket as unknown as Socket);
  return { log, socket };
};

it.each([
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout', 'request-late'],
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large', 'headers-too-large'],
  ['HPE_INVALID_METHOD', '400 Bad Request', 'request-invalid.http'],
])('answers %s with %s', async (code, status, said) => {
  const { log, socket } = refuse(code);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n', 2);
  expect(head.split('\r\n')[0]).toBe(`HTTP/1.1 ${status}`);
  expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
  expect(JSON.parse(body)).toMatchObject({ code: said, requestId: 'id' });
  expect(log).toEqual([expect.objectContaining({ status: Number(status.slice(0, 3)), route: 'unknown' })]);
});

it('answers nobody who has gone', () => {
  const { log, socket } = refuse('ECONNRESET');
  expect([log, socket.read(), socket.destroyed]).toEqual([[], null, true]);
});
