/** A part of a ZIP archive. */
export interface ZipPart {
  readonly name: string;
  /** Unpacked, as the archive says. */
  readonly bytes: number;
  readonly packed: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const PART = 0x02014b50;
const PART_LENGTH = 46;

/** What an archive lists at its end; null where the end is missing. */
export function zipParts(archive: Buffer): readonly ZipPart[] | null {
  const end = endOf(archive);
  if (end < 0) return null;
  const parts: ZipPart[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + PART_LENGTH > archive.length || archive.readUInt32LE(at) !== PART) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const start = at + PART_LENGTH;
    parts.push({
      name: archive.toString('utf8', start, start + name),
      bytes: archive.readUInt32LE(at + 24),
      packed: archive.readUInt32LE(at + 20),
    });
    at = start + name + extra + comment;
  }
  return parts;
}

function endOf(archive: Buffer): number {
  const last = archive.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (archive.readUInt32LE(at) === END) return at;
  return -1;
}
