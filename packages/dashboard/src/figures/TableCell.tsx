import { type Column, writeCell } from '@perennial/study/reports';
import { shorten } from '@perennial/words';
import { useReport } from '../report/context.ts';
import { CustomerName } from './CustomerName.tsx';

interface Props<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
}

const LONGEST_CODE = 16;

/** What stands in a cell: customers lead to their own page, texts of the source are isolated and shortened. */
export function TableCell<Row>({ column, row }: Props<Row>) {
  const report = useReport();
  const text = writeCell(column, row, report);
  if (text === '') return null;
  switch (column.type) {
    case 'customer':
      return <CustomerName id={text} />;
    case 'name':
      return <bdi>{shorten(text)}</bdi>;
    case 'code':
      return <code title={text}>{text.length > LONGEST_CODE ? `${text.slice(0, LONGEST_CODE - 4)}…` : text}</code>;
    default:
      return text;
  }
}
