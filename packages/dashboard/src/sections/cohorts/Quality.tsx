import type { CohortsResult } from '@perennial/study';
import { qualityTable } from '@perennial/study/reports';
import { quality as draw } from '../../charts/quality.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** New cohorts against all before them at the same age. */
export function Quality({ shown }: SectionProps<CohortsResult>) {
  const { say, format } = useReport();
  const { quality } = shown.result;
  if (!quality) return null;
  const axes = { yLabel: say('cohorts.index'), write: format.share };
  return <ChartFigure table={qualityTable(shown, quality)} draw={(width) => draw(quality.rows, { width, ...axes })} />;
}
