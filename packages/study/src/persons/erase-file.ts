import { once } from 'node:events';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { pipeline, type Readable, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip, createGzip, type Gzip, gunzipSync, gzipSync } from 'node:zlib';
import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { IDENTITIES_FILE } from '@perennial/engine/storage';
import { identityOf, spellings } from '@perennial/import';
import { DATA_ELEMENT } from '../reports/report-data.ts';
import { copyTable } from '../score/score-files.ts';
import type { Eraser } from './eraser.ts';

/** How a person is looked for in files, and what is written in their place. */
export interface FileEraser {
  readonly eraser: Eraser;
  readonly texts: readonly string[];
  readonly name: string;
  /** A database of no file, for Parquet. */
  readonly scratch: Connection;
}

/** `unread`: a file of a kind that cannot be looked through; it is for a person to look at. */
export type FoundInFile = 'held' | 'clear' | 'unread';

/** Whether a file holds a person; with `write`, it is written anew without them, whole or not at all. */
export async function eraseFile(
  path: string,
  how: FileEraser,
  { write }: { readonly write: boolean },
): Promise<FoundInFile> {
  if (/\.parquet$/i.test(path)) return eraseParquet(path, how, write);
  const kind = headOf(path);
  if (kind === 'binary') return 'unread';
  if (/\.html?$/i.test(path)) return eraseWhole(path, (text) => htmlWithout(text, how.eraser), write);
  if (/\.json$/i.test(path)) return eraseWhole(path, (text) => jsonWithout(text, how.eraser), write);
  if (kind === 'packed') return erasePacked(path, how.eraser, write);
  return eraseLines(path, how.eraser, { write, isPacked: false });
}

/** The first bytes of a file, however large it is. */
function beginningOf(path: string, bytes: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(bytes);
    return head.subarray(0, readSync(file, head, 0, bytes, 0));
  } finally {
    closeSync(file);
  }
}

function headOf(path: string): 'binary' | 'packed' | 'text' {
  const head = beginningOf(path, 4096);
  if (head[0] === 0x1f && head[1] === 0x8b) return 'packed';
  return head.includes(0) ? 'binary' : 'text';
}

async function eraseParquet(path: string, { texts, name, scratch }: FileEraser, write: boolean): Promise<FoundInFile> {
  const columns = await scratch.rows<{ column_name: string; column_type: string }>(
    sql`describe select * from read_parquet(${path})`,
  );
  const keys = join([...new Set(texts.flatMap(spellings))].map((key) => sql`${key}`));
  const isNamed = (column: string): Fragment => sql`lower(trim(${id(column)})) in (${keys})`;
  const named = columns.flatMap(({ column_name: column, column_type: type }) => (type === 'VARCHAR' ? [column] : []));
  if (named.length === 0) return 'clear';
  const [row] = await scratch.rows<{ n: number }>(
    sql`select count(*) as n from read_parquet(${path}) where ${join(named.map(isNamed), ' or ')}`,
  );
  if (!row?.n) return 'clear';
  if (!write) return 'held';
  const cells = named.map(
    (column) => sql`case when ${isNamed(column)} then ${name} else ${id(column)} end as ${id(column)}`,
  );
  // By what else somebody is known is not known of anybody any more.
  const table = path.endsWith(IDENTITIES_FILE)
    ? sql`(select * from read_parquet(${path}) where not coalesce(${join(named.map(isNamed), ' or ')}, false))`
    : sql`(select * replace (${join(cells)}) from read_parquet(${path}))`;
  const unfinished = `${path}.unfinished`;
  try {
    await copyTable(scratch, table, unfinished, 'parquet');
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return 'held';
}

function eraseWhole(path: string, without: (text: string) => string, write: boolean): FoundInFile {
  const text = readFileSync(path, 'utf8');
  const erased = without(text);
  if (erased === text) return 'clear';
  if (write) replaceFile(path, erased);
  return 'held';
}

/** One that is broken cannot be looked through. */
async function erasePacked(path: string, eraser: Eraser, write: boolean): Promise<FoundInFile> {
  try {
    return await eraseLines(path, eraser, { write, isPacked: true });
  } catch (error) {
    if (/^Z_/.test((error as NodeJS.ErrnoException).code ?? '')) return 'unread';
    throw error;
  }
}

function replaceFile(path: string, content: string | Buffer): void {
  const unfinished = `${path}.unfinished`;
  try {
    writeFileSync(unfinished, content, { mode: 0o600 });
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function htmlWithout(text: string, eraser: Eraser): string {
  const data = new RegExp(`(<script type="application/octet-stream" id="${DATA_ELEMENT}">)([^<]*)(</script>)`);
  const [before, begin, packed, end, after] = text.split(data);
  const plain = (part: string) => {
    const without = eraser.text(part);
    return [...eraser.onlyWhole].reduce((left, each) => left.replaceAll(`>${each}<`, '>…<'), without);
  };
  if (packed === undefined) return plain(text);
  const shown = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'));
  const erased = eraser.value(shown);
  const isSame = JSON.stringify(erased) === JSON.stringify(shown);
  const data64 = isSame ? packed : gzipSync(JSON.stringify(erased), { level: 9 }).toString('base64');
  return `${plain(before ?? '')}${begin}${data64}${end}${plain(after ?? '')}`;
}

/** JSON of one value, written as it was: on one line, or on many. */
function jsonWithout(text: string, eraser: Eraser): string {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return eraser.text(text);
  }
  const erased = eraser.value(read);
  if (JSON.stringify(erased) === JSON.stringify(read)) return text;
  const isOnLines = text.trimEnd().includes('\n');
  return `${JSON.stringify(erased, null, isOnLines ? 2 : 0)}${text.endsWith('\n') ? '\n' : ''}`;
}

interface Lines {
  readonly write: boolean;
  readonly isPacked: boolean;
}

async function eraseLines(path: string, eraser: Eraser, { write, isPacked }: Lines): Promise<FoundInFile> {
  const encoding = isPacked || isUtf8(path) ? 'utf8' : 'latin1';
  const unfinished = `${path}.unfinished`;
  const to = write ? writingTo(unfinished, isPacked) : null;
  let found: FoundInFile = 'clear';
  try {
    let erase: ((line: string) => string) | null = null;
    for await (const line of linesOf(readingFrom(path, isPacked), encoding)) {
      erase ??= lineEraser(line, eraser);
      const erased = erase(line);
      if (erased !== line) found = 'held';
      if (to && !to.into.write(erased, encoding)) await once(to.into, 'drain');
      if (!to && found === 'held') break;
    }
    if (to) {
      to.into.end();
      await to.written;
      if (found === 'held') renameSync(unfinished, path);
    }
  } finally {
    to?.into.destroy();
    rmSync(unfinished, { force: true });
  }
  return found;
}

function readingFrom(path: string, isPacked: boolean): Readable {
  const file = createReadStream(path);
  // What fails is told to whoever reads.
  return isPacked ? pipeline(file, createGunzip(), () => {}) : file;
}

function writingTo(path: string, isPacked: boolean): { readonly into: Writable; readonly written: Promise<void> } {
  const file = createWriteStream(path, { mode: 0o600 });
  const into = isPacked ? createGzip() : file;
  if (isPacked) pipeline(into as Gzip, file, () => {});
  const written = finished(file);
  // Where reading fails first, nobody waits for it.
  written.catch(() => {});
  return { into, written };
}

function isUtf8(path: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginningOf(path, 1 << 20), { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Lines with their ends, as they stand in a file of any size. */
async function* linesOf(from: Readable, encoding: BufferEncoding): AsyncGenerator<string> {
  const decoder = new StringDecoder(encoding);
  let rest = '';
  for await (const chunk of from) {
    const lines = (rest + decoder.write(chunk as Buffer)).split(/(?<=\n)/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}

/** How a line of a file is written anew; cells that are ids alone count in the columns of people, by the header. */
function lineEraser(header: string, eraser: Eraser): (line: string) => string {
  if (/^\s*[[{]/.test(header)) return (line) => jsonLineWithout(line, eraser);
  const separator = [',', ';', '\t', '|'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0]!;
  const names = header
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(separator);
  const people = names.map((name) => {
    const plain = name.replaceAll('"', '').trim();
    return identityOf(plain) !== null || /customer|client|kund|klient|buyer|user|客/i.test(plain);
  });
  return (line) => {
    const erased = eraser.text(line);
    if (eraser.onlyWhole.size === 0 || !people.includes(true)) return erased;
    const end = /\r?\n$/.exec(erased)?.[0] ?? '';
    const cells = erased.slice(0, erased.length - end.length).split(separator);
    const without = cells.map((cell, i) => {
      const text = cell.replaceAll('"', '').trim();
      return people[i] && eraser.holds(text) ? eraser.text(text) : cell;
    });
    return without.join(separator) + end;
  };
}

function jsonLineWithout(line: string, eraser: Eraser): string {
  try {
    const read = JSON.parse(line);
    const erased = JSON.stringify(eraser.value(read));
    return erased === JSON.stringify(read) ? line : `${erased}${line.endsWith('\n') ? '\n' : ''}`;
  } catch {
    return eraser.text(line);
  }
}
