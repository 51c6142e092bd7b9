import type { ValueResult } from '@perennial/study';
import {
  aliveAndValueRule,
  aliveAndValueTable,
  type CellRow,
  pastAndFutureRule,
  pastAndFutureTable,
  type Table,
} from '@perennial/study/reports';
import { useState } from 'react';
import { type DensityAxis, density } from '../../charts/density.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { BoxFields } from '../../picks/BoxFields.tsx';
import { Pick } from '../../picks/Pick.tsx';
import { type Box, boxOf, isInBox } from '../../picks/range.ts';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';
import { edgesOf, stepsOf } from './steps.ts';

/** P(alive) × what customers have brought: whom to keep, whom to win back. */
export function AliveAndValue({ shown }: SectionProps<ValueResult>) {
  const { say, format } = useReport();
  const x = { label: say('column.alive'), write: format.share, isLog: false };
  const y = { label: say('column.historic'), write: format.moneyShort, isLog: true };
  const ruleOf = (from: CellRow, last: CellRow) => aliveAndValueRule(shown.record, from, last);
  return <Density table={aliveAndValueTable(shown)} x={x} y={y} diagonal={false} ruleOf={ruleOf} />;
}

/** What customers have brought × what they are expected to bring. */
export function PastAndFuture({ shown }: SectionProps<ValueResult>) {
  const { say, format } = useReport();
  const x = { label: say('column.historic'), write: format.moneyShort, isLog: true };
  const y = { label: say('column.expected'), write: format.moneyShort, isLog: true };
  const ruleOf = (from: CellRow, last: CellRow) => pastAndFutureRule(shown.record, from, last);
  return <Density table={pastAndFutureTable(shown)} x={x} y={y} diagonal ruleOf={ruleOf} />;
}

interface Props {
  readonly table: Table<CellRow>;
  readonly x: DensityAxis;
  readonly y: DensityAxis;
  readonly diagonal: boolean;
  /** Of the cells from the lowest corner to the highest. */
  readonly ruleOf: (from: CellRow, last: CellRow) => string;
}

/** A map of customers, of which a part can be chosen. */
function Density({ table, x, y, diagonal, ruleOf }: Props) {
  const [box, setBox] = useState<Box | null>(null);
  const { say } = useReport();
  const { rows } = table;
  const xs = stepsOf(rows.map(({ x1, x2 }) => [x1, x2]));
  const ys = stepsOf(rows.map(({ y1, y2 }) => [y1, y2]));
  const placeOf = ({ x1, y1 }: CellRow) => ({
    x: xs.findIndex(([from]) => from === x1),
    y: ys.findIndex(([from]) => from === y1),
  });
  const places = rows.map(placeOf);
  const range = (step: readonly [number, number], { write }: DensityAxis) =>
    say('figure.range', { low: { words: write(step[0]) }, high: { words: write(step[1]) } });
  return (
    <ChartFigure
      table={table}
      draw={(width) => density(rows, { width, x, y, diagonal })}
      onPick={(first, last) => setBox(boxOf(places[first]!, places[last]!))}
      isPicked={(place) => box !== null && isInBox(box, places[place]!)}
      pick={
        <Pick rule={box && ruleOf(edgesOf(xs, ys, box, 0), edgesOf(xs, ys, box, 1))} onClear={() => setBox(null)}>
          <BoxFields
            x={{ of: x.label, places: xs.map((step) => range(step, x)) }}
            y={{ of: y.label, places: ys.map((step) => range(step, y)) }}
            box={box}
            onBox={setBox}
          />
        </Pick>
      }
    />
  );
}
