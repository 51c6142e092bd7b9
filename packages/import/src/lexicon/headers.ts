/** A header as it is compared: without marks, accents, case and punctuation; `CustomerID`, `customer_id` and `Customer ID` are one. */
export function normaliseHeader(header: string): string {
  return header
    .replace(/^\uFEFF/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Columns that every relation of rows has beside those of its source (see `OpenSource`); a source's own of that name gets another. */
export const reservedColumns: readonly string[] = ['#file', '#line', '#problem'];

/** Column names of a header row: trimmed, none blank, none twice. */
export function columnNames(cells: readonly string[]): string[] {
  const seen = new Set<string>(reservedColumns);
  return cells.map((cell, i) => {
    const wanted =
      cell
        .replace(/^\uFEFF/, '')
        .replaceAll('\0', '')
        .trim() || `c${i + 1}`;
    let name = wanted;
    for (let copy = 2; seen.has(name.toLowerCase()); copy += 1) name = `${wanted} ${copy}`;
    seen.add(name.toLowerCase());
    return name;
  });
}
