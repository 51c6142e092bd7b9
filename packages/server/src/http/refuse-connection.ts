import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Failure, failures } from '@perennial/words';
import { languageOfHeader } from './language-of-request.ts';
import { problemOf } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

interface Refusing {
  readonly requestId: () => string;
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
}

/** Answers what has not become a request (headers beyond what is read, one that does not come, no HTTP at all) as any other failure is answered. The connection ends with it. */
export function refuseConnection({ requestId, log }: Refusing): (error: Error, socket: Socket) => void {
  return (error, socket) => {
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const id = requestId();
    const failure = failureOf(error);
    log({ event: 'request', requestId: id, route: 'unknown', status: failures[failure.code].status, milliseconds: 0 });
    socket.end(answerOf(failure, id));
  };
}

function failureOf(error: Error): Failure {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'HPE_HEADER_OVERFLOW') return new Failure('headers-too-large', {}, error);
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Failure('request-late', {}, error);
  return new Failure('request-invalid.http', {}, error);
}

/** Nobody has said in which language. */
function answerOf(failure: Failure, id: string): string {
  const problem = problemOf(failure, languageOfHeader(undefined), id);
  const body = JSON.stringify(problem);
  const headers = {
    ...securityHeaders,
    'x-request-id': id,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, ...lines, '', body].join('\r\n');
}
