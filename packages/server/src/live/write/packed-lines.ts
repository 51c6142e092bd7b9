import { closeSync, openSync, readSync } from 'node:fs';
import type { LogPlace } from '../../store/append-log.ts';
import type { Assignment } from './entry.ts';
import { type Line, lineOfDecision } from './journal.ts';
import { bytesBeforeSlots, END_WITHOUT_SLOTS, type PageSlots } from './text-of-decision.ts';

/** A line of a decision whose text stands in the log of decisions. */
export interface LoggedLine {
  readonly message_id: string;
  readonly assignment: Assignment;
  readonly place: LogPlace;
  /** With which the text ends, where they are for many. */
  readonly slots: PageSlots | null;
}

/** What is written into a file of SQLite. */
export type FileLine = Line | LoggedLine;

type Shown = Assignment['shown'];
type Value = string | number | boolean | Assignment | Shown | PageSlots;

/**
 * Lines on their way to another thread: values one after the other, since the name of each field of each object would go along, and of what stands in a log where it stands. To send the texts and
 * have them parsed again took a fifth of what is done for a decision.
 */
export type PackedLines = readonly Value[];

/** What begins a line whose text goes along; a decision whose text stands in a log begins with its message. */
const WHOLE = 0;

export function packLines(lines: readonly FileLine[]): PackedLines {
  const values: Value[] = [];
  for (const line of lines) {
    if (!('place' in line)) {
      const { source, message_id, received_at, at, type, event, body, assignment = null, slots = null } = line;
      values.push(WHOLE, source, message_id, received_at, at, type, event, body, assignment, slots);
      continue;
    }
    const { path, at, bytes } = line.place;
    const { slots } = line;
    const { anonymousId, userId, unit, experience, version, isControl, shown } = line.assignment;
    // What is for many is one object, which goes along once.
    values.push(line.message_id, path, at, slots === null ? bytes : bytesBeforeSlots(bytes, slots), slots);
    values.push(line.assignment.at, anonymousId, userId, unit, experience, version, isControl, shown);
  }
  return values;
}

/** As they were packed, with the texts that stand in a log. */
export function unpackLines(values: PackedLines): readonly Line[] {
  const lines: Line[] = [];
  const texts = makeTexts();
  try {
    for (let i = 0; i < values.length; ) {
      const first = values[i++]!;
      if (first === WHOLE) {
        lines.push(wholeLine(values, i));
        i += 9;
        continue;
      }
      lines.push(loggedLine(String(first), values.slice(i, i + LOGGED) as unknown as LoggedValues, texts.read));
      i += LOGGED;
    }
  } finally {
    texts.close();
  }
  return lines;
}

/** What a decision has whose text stands in a log, beside its message. */
type LoggedValues = readonly [
  ...[path: string, from: number, bytes: number, slots: PageSlots | null, at: number],
  ...[anonymousId: string | null, userId: string | null, unit: string],
  ...[experience: string, version: number, isControl: boolean, shown: Shown],
];
const LOGGED = 12 satisfies LoggedValues['length'];

function loggedLine(
  message: string,
  [path, from, bytes, slots, at, anonymousId, userId, unit, experience, version, isControl, shown]: LoggedValues,
  read: (path: string, at: number, bytes: number) => string,
): Line {
  const text = read(path, from, bytes);
  const body = slots === null ? text : text + END_WITHOUT_SLOTS;
  return lineOfDecision(
    message,
    { anonymousId, userId, at, unit, experience, version, isControl, shown },
    { body, slots },
  );
}

/** The line whose values begin at a place. */
function wholeLine(values: PackedLines, i: number): Line {
  const row = {
    source: values[i] as string,
    message_id: values[i + 1] as string,
    received_at: values[i + 2] as number,
    at: values[i + 3] as number,
    type: values[i + 4] as string,
    event: values[i + 5] as string,
    body: values[i + 6] as string,
  };
  const assignment = values[i + 7] as Assignment | null;
  const slots = values[i + 8] as PageSlots | null;
  if (assignment === null) return { ...row, slots_id: null };
  return lineOfDecision(row.message_id, assignment, { body: row.body, slots });
}

/** What is read of a log at one go. */
const PIECE = 1_000_000;

/** Texts of logs, which are read in pieces: those of a group stand one after the other. */
function makeTexts() {
  let file: { readonly path: string; readonly descriptor: number } | null = null;
  let piece: { readonly at: number; readonly bytes: Buffer } = { at: 0, bytes: Buffer.alloc(0) };
  const close = () => {
    if (file) closeSync(file.descriptor);
    file = null;
  };
  return {
    close,
    read: (path: string, at: number, length: number): string => {
      if (file?.path !== path) {
        close();
        file = { path, descriptor: openSync(path, 'r') };
        piece = { at: 0, bytes: Buffer.alloc(0) };
      }
      if (at < piece.at || at + length > piece.at + piece.bytes.length)
        piece = { at, bytes: readPiece(file.descriptor, at, Math.max(PIECE, length)) };
      if (at + length > piece.at + piece.bytes.length) throw new Error(`${path} ends before ${at + length}`);
      return piece.bytes.toString('utf8', at - piece.at, at - piece.at + length);
    },
  };
}

function readPiece(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  let read = 0;
  for (let got = -1; read < length && got !== 0; read += got)
    got = readSync(descriptor, bytes, read, length - read, at + read);
  return bytes.subarray(0, read);
}
