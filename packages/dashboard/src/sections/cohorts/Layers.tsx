import type { CohortsResult } from '@perennial/study';
import { cohortLayersTable } from '@perennial/study/reports';
import { layers } from '../../charts/layers.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** Who brought the revenue of each period. */
export function Layers({ shown }: SectionProps<CohortsResult>) {
  const { say, format } = useReport();
  const { layers: cells } = shown.result;
  if (new Set(cells.map(({ cohort }) => cohort)).size < 2) return null;
  const axes = { yLabel: say('column.money'), write: format.moneyShort };
  return <ChartFigure table={cohortLayersTable(shown)} draw={(width) => layers(cells, { width, ...axes })} />;
}
