import { ClusterError } from './cluster-error.ts';
import { DamagedBody } from './exchange.ts';
import type { QueryFailure } from './query-failure.ts';

/** One response of the statement protocol, as far as it is used. */
export interface QueryResults {
  readonly id: string;
  readonly nextUri?: string;
  readonly columns?: readonly Column[];
  /** Rows in the response itself, or segments of them. */
  readonly data?: readonly Values[] | EncodedData | null;
  readonly error?: QueryFailure;
  readonly stats?: Readonly<Record<string, unknown>>;
}

export interface Column {
  readonly name: string;
  /** As SQL writes it: `decimal(12,2)`. */
  readonly type: string;
}

export type Values = readonly unknown[];

/** Rows by reference: what a server with spooled results sends instead of rows. */
export interface EncodedData {
  readonly encoding: string;
  readonly segments: readonly Segment[];
}

export interface Segment {
  readonly type: 'inline' | 'spooled';
  /** The rows in base64, of an inline segment. */
  readonly data?: string;
  /** Where the rows of a spooled segment are, and where to say that they have been read. */
  readonly uri?: string;
  readonly ackUri?: string;
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly metadata?: {
    readonly rowsCount?: number;
    readonly segmentSize?: number;
    /** Absent when the rows were too few to be worth compressing. */
    readonly uncompressedSize?: number;
  };
}

/** How far a statement has come. */
export interface QueryProgress {
  readonly queryId: string;
  /** `QUEUED`, `PLANNING`, `STARTING`, `RUNNING`, `FINISHING`, `FINISHED` or `FAILED`. */
  readonly state: string;
  readonly completedSplits: number;
  readonly totalSplits: number;
  readonly processedRows: number;
  readonly processedBytes: number;
  readonly cpuMillis: number;
  readonly elapsedMillis: number;
  readonly peakMemoryBytes: number;
}

export type ParseJson = (text: string) => unknown;

/** Reads a response body. Throws a DamagedBody when it is no JSON, and an Error when it is not what the protocol says. */
export function readResults(body: Uint8Array, response: Response, parse: ParseJson): QueryResults {
  const type = response.headers.get('content-type') ?? '';
  if (!/\bjson\b/.test(type)) {
    throw new ClusterError('not-json', { type: { text: type || '–' } });
  }
  const results = readJson(body, parse);
  if (!isResults(results)) throw new ClusterError('no-result');
  return results;
}

export function readJson(body: Uint8Array, parse: ParseJson): unknown {
  try {
    return parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8'));
  } catch (cause) {
    throw new DamagedBody('damaged-json', {}, { cause });
  }
}

export function progressOf({ id, stats = {} }: QueryResults): QueryProgress {
  const count = (name: string) => Number(stats[name] ?? 0);
  return {
    queryId: id,
    state: String(stats.state ?? 'QUEUED'),
    completedSplits: count('completedSplits'),
    totalSplits: count('totalSplits'),
    processedRows: count('processedRows'),
    processedBytes: count('processedBytes'),
    cpuMillis: count('cpuTimeMillis'),
    elapsedMillis: count('elapsedTimeMillis'),
    peakMemoryBytes: count('peakMemoryBytes'),
  };
}

function isResults(value: unknown): value is QueryResults {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
