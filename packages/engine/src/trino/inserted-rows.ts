/** The rows of an INSERT statement as a server reads them, for the tests. */
export function insertedRows(statement: string): readonly (readonly number[])[] {
  const [, cells = '', base64 = '', count = ''] =
    /select (.*?) from \(\s.*from_base64\('([^']*)'\) as bytes.* where place < (\d+)$/s.exec(statement) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  const readers = apart(cells).map(readerOf);
  return Array.from({ length: Number(count) }, (_, row) => readers.map((read) => read(bytes, row)));
}

/** Cells at their commas, but for those within brackets. */
function apart(cells: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of cells) {
    depth += Number(character === '(') - Number(character === ')');
    if (character === ',' && depth === 0) parts.push('');
    else parts.push(parts.pop() + character);
  }
  return parts.map((cell) => cell.trim());
}

function readerOf(cell: string): (bytes: Buffer, row: number) => number {
  const [, how, width, offset, size] =
    /^(?:cast\()?(from_\w+)\(.*substr\(bytes, (\d+) \* place \+ (\d+), (\d)\)/.exec(cell) ?? [];
  const special = { 'nan()': NaN, 'infinity()': Infinity, '-infinity()': -Infinity };
  if (!how) return () => special[cell as keyof typeof special] ?? Number(/^integer '(.*)'$/.exec(cell)?.[1] ?? cell);
  return (bytes, row) => {
    const at = Number(width) * row + Number(offset) - 1;
    if (how === 'from_ieee754_64') return bytes.readDoubleBE(at);
    if (how === 'from_ieee754_32') return single(bytes.subarray(at, at + Number(size)));
    return size === '4' ? bytes.readInt32BE(at) : bytes.readUIntBE(at, Number(size));
  };
}

/** Of four bytes, the last of which may be left out. */
function single(bytes: Buffer): number {
  return Buffer.concat([bytes, Buffer.alloc(4 - bytes.length)]).readFloatBE();
}
