/** The rows of an INSERT statement as a server reads them, for the tests. */
export function insertedRows(
  statement: string,
  types: readonly ('int32' | 'float64')[],
): readonly (readonly number[])[] {
  const bytes = Buffer.from(/from_base64\('([^']*)'\)/.exec(statement)?.[1] ?? '', 'base64');
  const rows: number[][] = [];
  let at = 0;
  while (at < bytes.length)
    rows.push(
      types.map((type) => {
        const value = type === 'int32' ? bytes.readInt32BE(at) : bytes.readDoubleBE(at);
        at += type === 'int32' ? 4 : 8;
        return value;
      }),
    );
  return rows;
}
