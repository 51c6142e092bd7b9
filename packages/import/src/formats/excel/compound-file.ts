import { closeSync, openSync, readSync } from 'node:fs';
import type { FileHead } from '../../files/file-head.ts';

/** The stream in which Office keeps a workbook that a password protects. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const HEADER = 512;
/** Names of streams in one sector of the directory or two. */
const DIRECTORY = 4096;

/** Whether a compound file of Office holds a workbook that its password alone opens: the directory names what it holds. */
export function isPasswordProtected({ path, start, gzip }: FileHead): boolean {
  if (gzip || start.length < HEADER) return start.includes(ENCRYPTED);
  const sector = 1 << start.readUInt16LE(30);
  const directory = Buffer.alloc(DIRECTORY);
  const file = openSync(path, 'r');
  try {
    readSync(file, directory, 0, DIRECTORY, (start.readUInt32LE(48) + 1) * sector);
  } finally {
    closeSync(file);
  }
  return directory.includes(ENCRYPTED);
}
