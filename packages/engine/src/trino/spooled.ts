import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { ClusterError } from './cluster-error.ts';
import { type Exchange, exchange, RefusedRequest, type Transport } from './exchange.ts';
import { type EncodedData, type ParseJson, readJson, type Segment, type Values } from './results.ts';

/** The encodings to offer a server, the best first: what this Node can undo. */
export const ENCODINGS = 'zstdDecompress' in zlib ? 'json+zstd, json' : 'json';

const IN_FLIGHT = 4;
const ACKNOWLEDGE_WITHIN = 5000;

/**
 * The rows of each segment, in order, with a few segments fetched ahead. A segment is acknowledged once its rows have been used, so
 * that the server may delete it. Segments lie where the server says, often in an object store: the session's credentials
 * are never sent there, only the headers that came with the segment.
 */
export async function* readSegments(
  transport: Transport,
  { encoding, segments }: EncodedData,
  parse: ParseJson,
  signal: AbortSignal,
): AsyncGenerator<readonly Values[], void, undefined> {
  if (encoding !== 'json' && encoding !== 'json+zstd')
    throw new ClusterError('unknown-encoding', { encoding: { text: String(encoding) } });
  const left = new AbortController();
  const stop = AbortSignal.any([signal, left.signal]);
  const ahead: Promise<Uint8Array>[] = [];
  const acknowledgements: Promise<void>[] = [];
  let asked = 0;
  const ask = () => {
    const segment = segments[asked++];
    if (!segment) return;
    const bytes = fetchSegment(transport, segment, stop);
    // Whoever awaits it in its turn gets the failure; until then nobody listens.
    bytes.catch(() => undefined);
    ahead.push(bytes);
  };
  try {
    for (let i = 0; i < IN_FLIGHT; i++) ask();
    for (const segment of segments) {
      const bytes = await (ahead.shift() as Promise<Uint8Array>);
      ask();
      yield await decode(segment, bytes, parse);
      acknowledgements.push(acknowledge(transport, segment));
    }
  } finally {
    left.abort();
    await Promise.all(acknowledgements);
  }
}

async function fetchSegment(transport: Transport, segment: Segment, signal: AbortSignal): Promise<Uint8Array> {
  if (segment.type === 'inline') return Buffer.from(segment.data ?? '', 'base64');
  try {
    return await exchange(transport, get(segment.uri, segment), signal);
  } catch (cause) {
    if (!(cause instanceof RefusedRequest) || ![403, 404, 410].includes(cause.status)) throw cause;
    throw new ClusterError('segment-gone', { reason: { text: cause.message } }, { cause });
  }
}

async function decode(segment: Segment, bytes: Uint8Array, parse: ParseJson): Promise<readonly Values[]> {
  const { rowsCount, segmentSize, uncompressedSize } = segment.metadata ?? {};
  expectSize('bytes', bytes.length, segmentSize);
  const plain = uncompressedSize === undefined ? bytes : await decompress(bytes, uncompressedSize);
  const rows = readJson(plain, parse);
  if (!Array.isArray(rows)) throw new ClusterError('segment-without-rows');
  expectSize('rows', rows.length, rowsCount);
  return rows;
}

async function decompress(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  // A segment that grows beyond its announced size is refused before it fills the memory.
  const plain = await promisify(zlib.zstdDecompress)(bytes, { maxOutputLength: Math.max(1, size) }).catch((cause) => {
    throw new ClusterError('segment-damaged', {}, { cause });
  });
  expectSize('bytes', plain.length, size);
  return plain;
}

function expectSize(unit: 'bytes' | 'rows', actual: number, announced: number | undefined): void {
  if (announced === undefined || announced === actual) return;
  throw new ClusterError(`segment-of-other-${unit}`, { actual: { count: actual }, announced: { count: announced } });
}

/** Failing to acknowledge costs the server some storage until the segment expires, and the caller nothing. */
async function acknowledge(transport: Transport, segment: Segment): Promise<void> {
  if (segment.type !== 'spooled' || segment.ackUri === undefined) return;
  const hasty = { ...transport, retryFor: 0 };
  await exchange(hasty, get(segment.ackUri, segment), transport.clock.deadline(ACKNOWLEDGE_WITHIN)).catch(
    () => undefined,
  );
}

function get(uri: string | undefined, segment: Segment): Exchange<Uint8Array> {
  if (uri === undefined || !/^https?:\/\//i.test(uri)) throw new Error('a segment of the result has no address');
  const headers = new Headers();
  for (const [name, values] of Object.entries(segment.headers ?? {})) {
    for (const value of values) headers.append(name, value);
  }
  return { method: 'GET', url: uri, headers, redirect: 'follow', repeatable: true, read: (body) => body };
}
