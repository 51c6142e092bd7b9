import { type Column, writeCell } from '@perennial/study/reports';
import { shorten } from '@perennial/words';
import { usePage } from '../report/context.ts';
import { CustomerName } from './CustomerName.tsx';
import { LinkedTerm } from './LinkedTerm.tsx';

interface Props<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
}

/** Options are shown whole; of a fingerprint its beginning. */
const LONGEST_CODE = 24;
const SHOWN_OF_CODE = 12;

/** What stands in a cell: customers lead to their own page, texts of the source are isolated and shortened. */
export function TableCell<Row>({ column, row }: Props<Row>) {
  const report = usePage();
  const text = writeCell(column, row, report);
  if (text === '') return null;
  switch (column.type) {
    case 'customer':
      return <CustomerName id={text} />;
    case 'name':
      return <bdi>{shorten(text)}</bdi>;
    case 'code':
      if (text.length <= LONGEST_CODE) return <code>{text}</code>;
      return <code title={text}>{text.slice(0, SHOWN_OF_CODE)}…</code>;
    case 'number': {
      const n = column.among?.(row);
      return n === undefined || n === null ? (
        text
      ) : (
        <span title={report.say('figure.n', { n: { count: n } })}>{text}</span>
      );
    }
    case 'words':
      return <LinkedTerm code={column.says(row)?.code ?? ''}>{text}</LinkedTerm>;
    default:
      return text;
  }
}
