import type { SegmentsResult } from '@perennial/study';
import { cellRule, frequencyWords, gridTable, recencyWords } from '@perennial/study/reports';
import { useState } from 'react';
import { grid } from '../../charts/grid.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { BoxFields } from '../../picks/BoxFields.tsx';
import { Pick } from '../../picks/Pick.tsx';
import { type Box, boxOf, isInBox } from '../../picks/range.ts';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';
import { BinFields } from './BinFields.tsx';
import { type BinsText, binned, writeBins } from './bins.ts';

/** How lately against how often, shaded by what is expected of a customer; in the bins that a reader wants. */
export function RfmGrid({ shown }: SectionProps<SegmentsResult>) {
  const report = useReport();
  const { say, format } = report;
  const [box, setBox] = useState<Box | null>(null);
  const [text, setText] = useState<BinsText | null>(null);
  // A list that cannot be read is none yet: the usual bins are drawn, and the fields say so.
  const { grid: found, bins, canBeMoved } = binned(shown.result, text);
  const days = [...found.recency, 0].map((_, bin) => write(report, recencyWords(found, bin)));
  const orders = found.frequency.map((_, bin) => write(report, frequencyWords(found, bin)));
  const cells = found.cells.map(({ recency, frequency, expected, customers }) => ({
    x: days[recency]!,
    y: orders[frequency]!,
    value: expected / customers,
    customers,
  }));
  const places = found.cells.map(({ recency, frequency }) => ({ x: recency, y: frequency }));
  const axes = {
    xLabel: say('segments.recency'),
    yLabel: say('column.orders'),
    xs: days,
    ys: orders.toReversed(),
    write: format.moneyRound,
    writeCustomers: format.countShort,
  };
  const cellAt = (end: 0 | 1) => box && { recency: box.x[end], frequency: box.y[end] };
  return (
    <ChartFigure
      table={gridTable({ ...shown, result: { ...shown.result, grid: found } })}
      controls={
        canBeMoved && (
          <BinFields
            text={text ?? writeBins(shown.result.grid)}
            isRead={text === null || bins !== null}
            isMoved={bins?.isMoved ?? false}
            isChanged={text !== null}
            onText={(wanted) => {
              setText(wanted);
              setBox(null);
            }}
          />
        )
      }
      draw={(width) => grid(cells, { width, ...axes })}
      onPick={(first, last) => setBox(boxOf(places[first]!, places[last]!))}
      isPicked={(place) => box !== null && isInBox(box, places[place]!)}
      pick={
        <Pick rule={box && cellRule(found, cellAt(0)!, cellAt(1)!)} onClear={() => setBox(null)}>
          <BoxFields
            x={{ of: say('segments.recency'), places: days }}
            y={{ of: say('column.orders'), places: orders }}
            box={box}
            onBox={setBox}
          />
        </Pick>
      }
      paper="whole"
    />
  );
}
