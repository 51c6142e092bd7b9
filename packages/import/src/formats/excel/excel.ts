import { Failure } from '@perennial/words';
import { storeRows } from '../../files/store-rows.ts';
import type { FileFormat } from '../file-format.ts';
import { isPasswordProtected } from './compound-file.ts';
import { openWorkbook } from './open-workbook.ts';

const ZIP = 'PK\x03\x04';
/** The first part of a file of OpenDocument, and where its name stands. */
const OPEN_DOCUMENT = { at: 30, name: 'mimetype' } as const;
/** How files of the older Office begin, and all that are protected by a password. */
const COMPOUND = '\xd0\xcf\x11\xe0';

/** Workbooks as Excel writes them since 2007. The first sheet with a table is read, and those with the same columns; a row’s line is its row of the sheet. */
export const excel: FileFormat = {
  name: 'Excel',
  endings: ['xlsx', 'xlsm'],
  recognise: (head) => {
    const { path, gzip, mostUnpacked, start } = head;
    const magic = start.subarray(0, 4).toString('latin1');
    if (magic === COMPOUND)
      throw new Failure(isPasswordProtected(head) ? 'format-unknown.password' : 'format-unknown.old-excel', {
        file: { text: path },
      });
    if (magic === ZIP && start.subarray(OPEN_DOCUMENT.at).toString('latin1').startsWith(OPEN_DOCUMENT.name))
      throw new Failure('format-unknown.other-office', { file: { text: path } });
    if (magic !== ZIP || !/\[Content_Types\]\.xml|xl\//.test(start.toString('latin1'))) return null;
    if (gzip) throw new Failure('format-unknown.excel-gzip', { file: { text: path } });
    return {
      isText: false,
      inspect: async () => {
        const { names, rows, notes } = await openWorkbook(path, mostUnpacked);
        return {
          format: { name: 'Excel' },
          notes,
          canBeReadAgain: false,
          rows: (place) => storeRows(place, names, rows),
        };
      },
    };
  },
};
