import { crc32, deflateRawSync } from 'node:zlib';

/** A cell as a workbook stores it: text, a number, a number shown as a day or a time, a formula with what it last came to, an error, or none. */
export type WrittenCell =
  | string
  | number
  | boolean
  | { readonly day: number }
  | { readonly formula: string; readonly cached: number | string }
  | { readonly error: string }
  | null;

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly isHidden?: boolean;
  /** Cells that are shown as one, such as A2:A4; the first holds what stands there. */
  readonly merged?: readonly string[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as a spreadsheet writes it, without any library that could read its own mistakes. Texts are shared, as Excel has them. */
export function writeWorkbook(sheets: readonly WrittenSheet[], { is1904 = false } = {}): Buffer {
  const texts: string[] = [];
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (all: string) => `<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
  const parts = sheets.map(({ rows, merged = [] }, i): [string, string] => [
    `xl/worksheets/sheet${i + 1}.xml`,
    `<worksheet xmlns="${MAIN}"><sheetData>${rows.map((row, at) => rowOf(row, at + 1, texts)).join('')}</sheetData>${merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`,
  ]);
  const listed = sheets
    .map(
      ({ name, isHidden }, i) =>
        `<sheet name="${name}" sheetId="${i + 1}"${isHidden ? ' state="hidden"' : ''} r:id="r${i + 1}"/>`,
    )
    .join('');
  return writeZip([
    ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`],
    ['_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${listed}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        sheets.map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
          relation(sheets.length + 1, 'sharedStrings', 'sharedStrings.xml') +
          relation(sheets.length + 2, 'styles', 'styles.xml'),
      ),
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
    ...parts,
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`],
  ]);
}

function rowOf(cells: readonly WrittenCell[], row: number, texts: string[]): string {
  if (cells.length === 0) return '';
  const written = cells.map((cell, i) => cellOf(cell, `${String.fromCharCode(65 + i)}${row}`, texts));
  return `<row r="${row}">${written.join('')}</row>`;
}

function cellOf(cell: WrittenCell, at: string, texts: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${texts.push(cell) - 1}</v></c>`;
  if ('formula' in cell)
    return typeof cell.cached === 'number'
      ? `<c r="${at}"><f>${cell.formula}</f><v>${cell.cached}</v></c>`
      : `<c r="${at}" t="str"><f>${cell.formula}</f><v>${cell.cached}</v></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${at}" s="1"><v>${cell.day}</v></c>`;
}

/** A ZIP archive of texts; `says` is what its list says of the size of a part, where that is to be another. */
export function writeZip(
  parts: readonly (readonly [string, string])[],
  says: Readonly<Record<string, number>> = {},
): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const [bytes, called] = [Buffer.from(text), Buffer.from(name)];
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(bytes), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(says[name] ?? bytes.length, 22);
    head.writeUInt16LE(called.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 4, 28);
    entry.writeUInt16LE(called.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, called, packed);
    list.push(entry, called);
    at += head.length + called.length + packed.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
}
