import type { SegmentSet, SegmentsResult } from '@perennial/study';
import { meansTable, segmentWords } from '@perennial/study/reports';
import { intervals } from '../../charts/intervals.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

interface Props extends SectionProps<SegmentsResult> {
  readonly set: SegmentSet;
}

/** Forecast a customer of each segment that stands for itself, with its uncertainty, against that of all. */
export function SegmentMeans({ shown, set }: Props) {
  const report = useReport();
  const { say, format } = report;
  const table = meansTable(shown, set);
  const { record } = shown;
  const rows = table.rows.map((row) => ({
    label: `${write(report, segmentWords(row))} (${format.count(row.customers)})`,
    interval: row.mean,
    actual: null,
  }));
  if (rows.length === 0) return null;
  const axis = {
    xLabel: say('segments.mean'),
    write: format.moneyShort,
    reference: record.value.expectedMoney / record.base.customers,
  };
  return <ChartFigure table={table} draw={(width) => intervals(rows, { width, ...axis })} />;
}
