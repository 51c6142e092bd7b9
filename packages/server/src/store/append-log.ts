import {
  close as closeDescriptor,
  closeSync,
  fdatasync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';

/**
 * Texts that outlive the process as soon as that is said, and the machine some milliseconds later: they are written at the end of a file, which is synced again and
 * again, until they are kept elsewhere.
 */
export interface AppendLog {
  /** Where a text stands, once it is written. */
  append(text: string): Promise<LogPlace>;
  /** Begins a new file with the next text, so that those before it can be removed. */
  turn(): void;
  /** Texts up to this number are kept elsewhere: files that hold no other are removed. */
  release(number: number): void;
  /** Resolves when all that was written is synced. */
  close(): Promise<void>;
}

/** Where a text stands: it can be read there until it is released. */
export interface LogPlace {
  /** Counts up from 1 in the order of the log. */
  readonly number: number;
  readonly path: string;
  /** Of the text in its file, in bytes. */
  readonly at: number;
  readonly bytes: number;
}

/** Bytes of one file. */
const MOST_BYTES = 16_000_000;
/**
 * Milliseconds between two syncs. While a disk syncs, who writes to the same file may wait for it: without a pause between them a server that wrote 30,000 texts spent a third of
 * its processors on syncs, and of 100 texts one waited 30 ms.
 */
const BETWEEN_SYNCS = 10;
/** A character of a text is three bytes at most. */
const MOST_BYTES_OF_A_CHARACTER = 3;
/** Before each text: its length in bytes, and the CRC-32 of it. */
const HEAD = 8;

interface Waiting {
  readonly text: string;
  readonly resolve: (place: LogPlace) => void;
  readonly reject: (error: unknown) => void;
  /** In the file, once that is known. */
  bytes: number;
}

interface LogFile {
  readonly path: string;
  readonly descriptor: number;
  bytes: number;
  /** The number of its last text. */
  last: number;
  isSynced: boolean;
}

const sync = promisify(fdatasync);
const close = promisify(closeDescriptor);

/** The files of a log are called by its path and a number, and read in that order. What is there already stays: a new file is begun. */
export function openAppendLog(path: string, { mostBytes = MOST_BYTES } = {}): AppendLog {
  let nextFile = 1 + (filesOf(path).at(-1)?.number ?? 0);
  let written = 0;
  let released = 0;
  let waiting: Waiting[] = [];
  /** The last is the one that is written to. */
  let files: LogFile[] = [];
  let isFull = true;
  let syncing: Promise<void> | null = null;
  let inSync: LogFile | null = null;
  const removing = new Set<Promise<void>>();
  let isClosing = false;
  const recordsOf = makeRecords();

  const syncAll = async () => {
    // What cannot be synced is soon in the tables, or is told by them to be lost.
    for (let file = files.find(({ isSynced }) => !isSynced); file; file = files.find(({ isSynced }) => !isSynced)) {
      file.isSynced = true;
      inSync = file;
      await sync(file.descriptor).catch(() => {});
      inSync = null;
      giveBack();
      if (!isClosing) await pause(BETWEEN_SYNCS);
    }
    syncing = null;
    giveBack();
  };
  const giveBack = () => {
    // As long as a file is synced, it stays open.
    const isDone = (file: LogFile) => file.last <= released && file !== inSync;
    const current = isFull ? undefined : files.at(-1);
    for (const file of files.filter((each) => each !== current && isDone(each))) {
      const removed = removeFile(file).catch(() => {});
      removing.add(removed);
      removed.then(() => removing.delete(removed));
    }
    files = files.filter((each) => each === current || !isDone(each));
    if (!current || current.bytes === 0 || !isDone(current)) return;
    ftruncateSync(current.descriptor);
    current.bytes = 0;
  };
  const write = (group: readonly Waiting[]) => {
    if (isFull) files.push(beginFile(`${path}-${nextFile++}`));
    isFull = false;
    const file = files.at(-1)!;
    const records = recordsOf(group);
    writeWhole(file.descriptor, records);
    let at = file.bytes;
    file.bytes += records.length;
    file.last = written + group.length;
    file.isSynced = false;
    isFull = file.bytes >= mostBytes;
    for (const { resolve, bytes } of group) {
      resolve({ number: ++written, path: file.path, at: at + HEAD, bytes });
      at += HEAD + bytes;
    }
    syncing ??= syncAll();
  };
  const writeWaiting = () => {
    const group = waiting;
    waiting = [];
    try {
      write(group);
    } catch (error) {
      // What is half written ends its file: nothing that came after it could be read.
      isFull = true;
      for (const { reject } of group) reject(error);
    }
  };
  return {
    append: (text) =>
      new Promise((resolve, reject) => {
        // Whatever comes in the same turn is written with it.
        if (waiting.length === 0) setImmediate(writeWaiting);
        waiting.push({ text, resolve, reject, bytes: 0 });
      }),
    turn: () => {
      if (files.length > 0 && files.at(-1)!.bytes > 0) isFull = true;
    },
    release: (number) => {
      released = number;
      giveBack();
    },
    close: async () => {
      isClosing = true;
      while (syncing) await syncing;
      isFull = true;
      giveBack();
      for (const { descriptor } of files) closeSync(descriptor);
      files = [];
      await Promise.all(removing);
    },
  };
}

/** A file that is there after a loss of power too. */
function beginFile(path: string): LogFile {
  mkdirSync(dirname(path), { recursive: true });
  const descriptor = openSync(path, 'ax', 0o600);
  try {
    const folder = openSync(dirname(path), 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // A folder cannot be opened everywhere.
  }
  return { path, descriptor, bytes: 0, last: 0, isSynced: true };
}

/** Beside the server: to give back the room of a full file takes a disk some 25 ms. */
async function removeFile({ path, descriptor }: LogFile): Promise<void> {
  await rm(path, { force: true });
  await close(descriptor);
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

/** The records of texts, one after the other, in one piece of memory that holds until the next are made. */
function makeRecords(): (group: readonly Pick<Waiting, 'text' | 'bytes'>[]) => Buffer {
  let records = Buffer.allocUnsafe(0);
  return (group) => {
    const most = group.reduce((sum, { text }) => sum + HEAD + MOST_BYTES_OF_A_CHARACTER * text.length, 0);
    if (records.length < most) records = Buffer.allocUnsafeSlow(2 * most);
    let at = 0;
    for (const each of group) {
      const length = records.write(each.text, at + HEAD);
      each.bytes = length;
      records.writeUInt32LE(length, at);
      records.writeUInt32LE(crc32(records.subarray(at + HEAD, at + HEAD + length)), at + 4);
      at += HEAD + length;
    }
    return records.subarray(0, at);
  };
}

/** What a log holds: of each file up to where it breaks off. Of those who write to it only the last may be at work. */
export function readAppendLog(path: string): readonly string[] {
  return filesOf(path).flatMap(({ path: file }) => [...textsOf(readFile(file))]);
}

/** Throws away what a log holds that nobody writes to. */
export function removeAppendLog(path: string): void {
  for (const { path: file } of filesOf(path)) rmSync(file, { force: true });
}

function* textsOf(bytes: Buffer): Generator<string> {
  for (let at = 0; at + HEAD <= bytes.length; ) {
    const length = bytes.readUInt32LE(at);
    const text = bytes.subarray(at + HEAD, at + HEAD + length);
    // What was never written, but counted in, is zeros.
    if (length === 0 || text.length < length || crc32(text) !== bytes.readUInt32LE(at + 4)) return;
    yield text.toString();
    at += HEAD + text.length;
  }
}

function filesOf(path: string): readonly { readonly path: string; readonly number: number }[] {
  const beginning = `${basename(path)}-`;
  const names = readNames(dirname(path)).filter((name) => name.startsWith(beginning));
  const numbers = names.map((name) => Number(name.slice(beginning.length))).filter(Number.isInteger);
  return numbers.sort((a, b) => a - b).map((number) => ({ path: join(dirname(path), beginning + number), number }));
}

/** Empty where it has been given back meanwhile. */
function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
