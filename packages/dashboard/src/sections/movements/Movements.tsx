import {
  type MovementCause,
  type MovementsResult,
  movementCauses,
  movementsTable,
  type RunRecord,
  revenueBridgeTable,
  revenueStepWords,
} from '@perennial/study/reports';
import { notesWithin } from '../../charts/note-marks.ts';
import { stackedMonths } from '../../charts/stacked-months.ts';
import { waterfall } from '../../charts/waterfall.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { Notes } from '../../figures/Notes.tsx';
import { usePage } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

type Props = SectionProps<MovementsResult, RunRecord>;

/** What moved monthly recurring revenue? */
export function Movements({ shown }: Props) {
  if (shown.result.movements.length === 0) return null;
  return (
    <>
      <Bridge shown={shown} />
      <ByMonth shown={shown} />
    </>
  );
}

function Bridge({ shown }: Props) {
  const page = usePage();
  const { say, format } = page;
  const table = revenueBridgeTable(shown);
  const rows = table.rows.map((step) => ({
    label: write(page, revenueStepWords(step)),
    change: step.change,
    total: step.total,
    isTotal: step.step === 'opening' || step.step === 'closing',
  }));
  return (
    <ChartFigure
      table={table}
      paper="whole"
      draw={(width) => waterfall(rows, { width, xLabel: say('movements.total'), write: format.moneyShort })}
    />
  );
}

/** Above the line in the order of the legend, then below. */
const colours: Readonly<Record<MovementCause, `group-${1 | 2 | 3 | 4 | 5 | 6}`>> = {
  fresh: 'group-1',
  reactivation: 'group-3',
  resumed: 'group-6',
  expansion: 'group-5',
  contraction: 'group-4',
  paused: 'group-6',
  churn: 'group-2',
};

function ByMonth({ shown }: Props) {
  const page = usePage();
  const { say, format } = page;
  const table = movementsTable(shown);
  const rows = table.rows.flatMap((month) =>
    movementCauses.map((cause) => ({ day: month.day, cause, change: month[cause], colour: colours[cause] })),
  );
  const there = movementCauses.filter((cause) => rows.some((row) => row.cause === cause && row.change !== 0));
  const notes = notesWithin(
    page.notes,
    rows.map(({ day }) => day.slice(0, 7)),
  );
  return (
    <ChartFigure
      table={table}
      paper="whole"
      draw={(width) =>
        stackedMonths(rows, {
          width,
          notes,
          yLabel: say('movements.y'),
          write: format.moneyShort,
          writeTime: format.tick,
        })
      }
      legend={
        <>
          <Legend
            entries={there.map((cause) => ({ mark: 'bar', tone: colours[cause], words: say(`movements.${cause}`) }))}
          />
          <Notes notes={notes} format={format} />
        </>
      }
    />
  );
}
